"""The people of the pictures as the services would tell them: Kamala Devi, her conflict, her visit, her assessment."""

from __future__ import annotations

from typing import Any

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.work.questionnaire import FiveC
from fieldapp.domain.work.scales import ITEMS
from fieldapp.domain.work.visit import VisitContent, WorkState
from fieldapp.services.desk import DataState
from tests.fakes.desk import HOUR, MINUTE, NOW_MS, TODAY, FakeServices, same_id, view

KAMALA: Id = same_id(1284)


def item(number: int) -> Id:
    """The id of an inbox item."""
    return same_id(7000 + number)


def statements() -> tuple[Any, ...]:
    """The statements of the interview in the order in which they are asked."""
    return tuple(ITEMS.values())


def beginning(**changes: Any) -> Any:
    """What a sitting starts from: the statements, and no neighbor drawn."""
    return view("assessments", "Beginning", **({"statements": statements()} | changes))


def saved(*nouns: str) -> Any:
    """What a service answers when it has stored something."""
    return view("desk", "Saved", op_id=NO_ID, at_ms=NOW_MS, changed=frozenset(nouns))


def conflict_value(item_id: Id, name: str, **changes: Any) -> Any:
    """One field that both sides changed."""
    fields = {
        "item_id": item_id,
        "field": name,
        "label": name.title(),
        "before": "",
        "mine": "mine",
        "mine_by": "Meera Joshi",
        "mine_ms": NOW_MS - HOUR - 2 * MINUTE,
        "mine_learnt": "",
        "office": "office",
        "office_by": "S. Rao",
        "office_ms": NOW_MS - HOUR - 47 * MINUTE,
        "office_learnt": "",
    }
    return view("conflicts", "ConflictValue", **(fields | changes))


def conflict_record(**changes: Any) -> Any:
    """One record changed on both sides."""
    fields = {
        "record_id": KAMALA,
        "kind": "borrower",
        "title": "Kamala Devi",
        "subtitle": "Borrower",
        "values": (),
        "merged": (),
        "may_decide": True,
        "decider": "S. Rao",
    }
    return view("conflicts", "ConflictRecord", **(fields | changes))


def merged_value(label: str, before: str, mine: str, office: str, result: str) -> Any:
    """One field that merged by itself."""
    return view("conflicts", "MergedValue", label=label, before=before, mine=mine, office=office, result=result)


def three_fields() -> Any:
    """The record of the picture: phone, household and income of Kamala Devi."""
    values = (
        conflict_value(item(0), "phone", label="Mobile number", before="98260 00000", mine="98260 11834",
                       mine_learnt="read from her phone", office="98260 11843", office_learnt="typed from paper form"),
        conflict_value(item(1), "household_size", label="People in household", before="4", mine="5",
                       mine_learnt="counted at visit", office="6", office_learnt="told by phone"),
        conflict_value(item(2), "monthly_income", label="Monthly business income", before="9,000", mine="7,500",
                       mine_learnt="milk diary, last 4 weeks", office="8,200", office_learnt="told by phone"),
    )  # fmt: skip
    merged = (
        merged_value("Landmark", "Near well", "Behind milk co-op", "", "Behind milk co-op"),
        merged_value("Occupation", "Cow, milk", "", "2 cows, milk to co-op", "2 cows, milk to co-op"),
        merged_value("Notes", "11 lines", "+1 line", "+1 line", "13 lines, both kept"),
    )
    return conflict_record(values=values, merged=merged)


def two_receipts(*, may_decide: bool = False) -> Any:
    """Usha Devi's installment, collected by two officers."""
    values = (
        conflict_value(item(10), "amount", label="Amount", mine="₹ 400", office="₹ 400", office_by="A. Khan"),
        conflict_value(item(10), "receipt", label="Receipt", mine="RP-MJ-002291", office="RP-AK-001870"),
        conflict_value(item(10), "day", label="Day", mine="Wed 14 Oct", office="Wed 14 Oct"),
    )  # fmt: skip
    decisions = (
        view("conflicts", "Decision", verdict="both_real", words="Both are real", key="K", icon="check-check"),
        view("conflicts", "Decision", verdict="reverse", words="Reverse the second", key="X", icon="undo-2",
             weighty=True),
    )  # fmt: skip
    return conflict_record(
        record_id=same_id(2291), kind="duplicate", title="Usha Devi", subtitle="Same ₹ 400 entered twice?",
        values=values, may_decide=may_decide, first="First receipt", second="Second receipt", item_id=item(10),
        first_fate="counted on the loan", second_fate="kept apart", decisions=decisions,
        outcome="Nobody's money is lost: this receipt is kept apart until it is decided.",
    )  # fmt: skip


def nothing_settled() -> Any:
    """A week in which nothing merged and nothing was decided."""
    return view("settled", "Week", merged=(), decided=())


def person(number: int = 1284, **changes: Any) -> Any:
    """A row of the directory; by itself Kamala Devi, twelve days late."""
    fields = {
        "borrower_id": same_id(number),
        "name": "Kamala Devi",
        "code": f"RP-{number}",
        "group_name": "Tulsi",
        "center_name": "Ujjala",
        "village": "Rampur",
        "phone": "98260 11834",
        "loan_label": "Livestock 29/46",
        "outstanding": 869_400,
        "arrears": 100_000,
        "days_late": 12,
        "next_due_day": TODAY,
        "next_due_amount": 45_000,
        "last_visit_day": TODAY - 62,
        "unsent": False,
    }
    return view("people", "PersonRow", **(fields | changes))


def people() -> tuple[Any, ...]:
    """A center's members as the directory lists them."""
    names = (
        "Anita Bai", "Asha Kumari", "Basanti Sahu", "Champa Devi", "Durga Verma", "Farida Begum", "Geeta Sahu",
        "Hemlata Yadav", "Indu Markam", "Jyoti Patel", "Kamala Devi", "Kanta Bai", "Lakshmi Yadav", "Leela Netam",
        "Meena Das", "Nirmala Devi", "Phoolmati Bai", "Radha Bai", "Rekha Sahu", "Savita Thakur", "Sunita Patel",
        "Tara Devi", "Urmila Yadav", "Usha Devi",
    )  # fmt: skip
    late = {5: 3, 10: 12, 13: 45, 17: 8}
    made = []
    for at, name in enumerate(names):
        days = late.get(at, 0)
        without = at in (8, 15)
        made.append(
            person(
                1274 + at,
                name=name,
                group_name=("Tulsi", "Ganga", "Jamuna")[at % 3],
                village=("Rampur", "Khairi")[at % 2],
                loan_label="" if without else ("Livestock 29/46", "Home 19/46", "Trade 7/46")[at % 3],
                outstanding=0 if without else 869_400 + 31_300 * at,
                arrears=days * 9_000,
                days_late=days,
                next_due_day=None if without else TODAY + at % 7,
                next_due_amount=0 if without else 45_000,
                last_visit_day=None if at % 5 == 0 else TODAY - 3 * at,
                unsent=at in (5, 10),
            )
        )
    return tuple(made)


def field_view(name: BorrowerField, label: str, value: str, **changes: Any) -> Any:
    """One field of a profile."""
    fields = {
        "field": name,
        "label": label,
        "value": value,
        "version": same_id(4000 + name),
        "changed_by": "Meera Joshi",
        "changed_ms": NOW_MS - 40 * 24 * HOUR,
        "contender": None,
    }
    return view("people", "FieldView", **(fields | changes))


def loan_view(**changes: Any) -> Any:
    """The livestock loan of the picture: 28 of 46 weeks behind her, two missed, one in part."""
    states = ["paid"] * 24 + ["missed", "part", "paid", "missed"] + ["due"] + ["future"] * 17
    installments = tuple(
        view(
            "people", "InstallmentView", number=at + 1, due_day=TODAY - 7 * (28 - at), due=48_300,
            paid={"paid": 48_300, "part": 20_000}.get(state, 0), state=state,
        )
        for at, state in enumerate(states)
    )  # fmt: skip
    fields = {
        "loan_id": same_id(5001), "product_name": "Livestock", "principal": 2_000_000, "disbursed_day": TODAY - 203,
        "installments": installments, "outstanding": 869_400, "arrears": 100_000, "days_late": 12,
        "installments_paid": 25, "next_due_day": TODAY, "next_due_amount": 48_300, "expected_today": 148_300,
    }  # fmt: skip
    return view("people", "LoanView", **(fields | changes))


def entry(kind: str, days_ago: int, title: str, sentence: str, **changes: Any) -> Any:
    """One entry of a timeline."""
    fields = {
        "at_ms": NOW_MS - days_ago * 24 * HOUR, "day": TODAY - days_ago, "kind": kind, "title": title,
        "sentence": sentence, "amount": None, "state": DataState.RECEIVED, "ref": same_id(6000 + days_ago),
    }  # fmt: skip
    return view("people", "TimelineEntry", **(fields | changes))


def assessment_view(**changes: Any) -> Any:
    """The advice of Kamala Devi's interview."""
    fields = {
        "assessment_id": same_id(5500), "borrower_id": KAMALA, "author": "Meera Joshi", "day": TODAY - 220, "score": 61,
        "five_c": dict(zip(FiveC, (78, 52, 60, 66, 38), strict=True)),
        "reasons_up": ("Group vouches for her", "Returns what she borrows"),
        "reasons_down": ("Has weeks without income", "Depends on one harvest"), "rules_version": "five-c-1",
        "state": WorkState.ACCEPTED,
    }  # fmt: skip
    return view("assessments", "AssessmentView", **(fields | changes))


def profile(**changes: Any) -> Any:
    """Kamala Devi's profile."""
    named = BorrowerField
    fields = (
        field_view(named.NAME, "Name", "Kamala Devi"),
        field_view(named.GUARDIAN, "Husband or father", "Ramesh"),
        field_view(named.PHONE, "Mobile number", "98260 11834"),
        field_view(named.VILLAGE, "Village", "Rampur"),
        field_view(named.ADDRESS, "Address", "House 14, lower lane"),
        field_view(named.LANDMARK, "Landmark", "Behind milk co-op"),
        field_view(named.BIRTH_DAY, "Born on", "02 Jan 1984"),
        field_view(named.NATIONAL_ID, "National ID", "—"),
        field_view(named.OCCUPATION, "Occupation", "2 cows, milk to co-op"),
        field_view(named.HOUSEHOLD_SIZE, "People in household", "5"),
        field_view(named.EARNERS, "Earners", "2"),
        field_view(named.MONTHLY_INCOME, "Monthly business income", "7,500"),
        field_view(named.NOTE, "Notes", "Keeps a milk diary"),
    )
    timeline = (
        entry("visit", 0, "Visit · arrears follow-up",
              "Cow sick since Monday, milk halved. Vet seen. Says ₹ 500 today and the rest after the 20th.",
              state=DataState.DRAFT),
        entry("meeting", 7, "Missed center meeting", "Sister-in-law came with a message. Group did not cover.",
              state=DataState.ACCEPTED),
        entry("repayment", 14, "Repayment", "Part paid at Ujjala center, receipt RP-MJ-002214.", amount=20_000),
        entry("edit", 41, "Landmark changed", "From “Near well” to “Behind milk co-op”, told by her."),
        entry("visit", 62, "Visit · loan use check", "Second cow bought, receipt seen. Shed repaired, milk diary kept.",
              state=DataState.ACCEPTED),
        entry("assessment", 220, "Character assessment", "Neighbours and group leader speak well of her.",
              state=DataState.ACCEPTED),
        entry("loan", 203, "Loan handed out", "Livestock, 46 weeks.", amount=2_000_000),
    )  # fmt: skip
    was = Attendance
    earlier = loan_view(loan_id=same_id(5002), outstanding=0, arrears=0, days_late=0, disbursed_day=TODAY - 600)
    marks = (was.PRESENT, was.PRESENT, was.LATE, was.PRESENT, was.PRESENT, was.ABSENT, was.PRESENT, was.ABSENT)
    parts = {
        "person": person(1284, borrower_id=KAMALA),
        "fields": fields,
        "loans": (loan_view(), earlier),
        "savings_balance": 315_000,
        "attendance": tuple((TODAY - 7 * (8 - at), mark) for at, mark in enumerate(marks)),
        "timeline": timeline,
        "open_conflicts": 0,
        "assessment": assessment_view(),
        "photo": None,
        "copied_ms": NOW_MS - 4 * HOUR,
        "assessments": (assessment_view(), assessment_view(score=55, day=TODAY - 600, old=True)),
    }  # fmt: skip
    return view("people", "Profile", **(parts | changes))


VISIT = same_id(8001)


def visit_form(**changes: Any) -> Any:
    """A new visit to Kamala Devi, nothing typed."""
    fields = {
        "visit_id": VISIT,
        "borrower": person(1284, borrower_id=KAMALA),
        "content": VisitContent(),
        "state": WorkState.DRAFT,
        "returned_because": "",
        "kept": {},
    }
    return view("visits", "VisitForm", **(fields | changes))


def approval_item(number: int = 1, **changes: Any) -> Any:
    """A submitted visit with one check that asks for a look."""
    checks = (
        view("approvals", "Check", label="Position", ok=True, sentence="84 m from her home"),
        view("approvals", "Check", label="Time", ok=True, sentence="14 min at the door"),
        view("approvals", "Check", label="Note", ok=False, sentence="9 characters"),
        view("approvals", "Check", label="Promise", ok=True, sentence="Amount and day are named"),
    )
    fields = {
        "subject_kind": "visit", "subject_id": same_id(9000 + number), "borrower_id": KAMALA,
        "title": "Visit · Kamala Devi", "author": "Meera Joshi", "submitted_ms": NOW_MS - 5 * HOUR, "checks": checks,
        "lines": (("Purpose", "Arrears"), ("Outcome", "Promise"), ("People met", "Kamala Devi, sister-in-law"),
                  ("Note", "Cow sick since Monday, milk halved. Vet seen. Says ₹ 500 today, the rest after the 20th."),
                  ("Promise", "₹ 500 on Tue 20 Oct"), ("Next visit", "Thu 22 Oct 2026")),
        "mine": False, "version": same_id(9500 + number), "content_hash": bytes([number]) * 32,
    }  # fmt: skip
    return view("approvals", "ApprovalItem", **(fields | changes))


def queue() -> tuple[Any, ...]:
    """Four things that wait, the oldest first; the last one is the supervisor's own."""
    fine = (view("approvals", "Check", label="Pace", ok=True, sentence="11 s per answer"),)
    return (
        approval_item(1),
        approval_item(2, title="Assessment · Geeta Sahu", subject_kind="assessment", checks=fine, author="A. Khan",
                      submitted_ms=NOW_MS - 3 * HOUR, lines=(("Advice", "61 of 100"),)),
        approval_item(3, title="Visit · Radha Bai", checks=fine, submitted_ms=NOW_MS - 2 * HOUR),
        approval_item(4, title="Visit · Farida Begum", mine=True, author="Sunita Rao", submitted_ms=NOW_MS - HOUR),
    )  # fmt: skip


def officer_row(number: int, name: str, share: float, hours: float, **changes: Any) -> Any:
    """One officer of the branch; `hours` since his newest collection."""
    fields = {
        "user_id": same_id(number), "name": name, "outstanding": 3_120_000_00, "par30_share": share, "borrowers": 306,
        "collected_today": 26_500_00, "last_seen_ms": round(NOW_MS - hours * HOUR),
    }  # fmt: skip
    return view("risk", "OfficerRow", **(fields | changes))


def finding(sentence: str, reason: str, **where: Any) -> Any:
    """Something to look at first."""
    return view("risk", "Finding", sentence=sentence, reason=reason, **where)


def risk_view(**changes: Any) -> Any:
    """The branch of the picture: PAR 30 just below its limit and rising."""
    shares = (3.1, 3.0, 3.2, 3.1, 2.9, 2.8, 2.9, 3.0, 3.2, 3.1, 3.3, 3.4, 3.3, 3.2, 3.4, 3.5, 3.5, 3.6, 3.8, 3.7,
              3.9, 4.0, 4.2, 4.2, 4.5, 4.8)  # fmt: skip
    bands = (("1–7 days", 6_10_000_00, 168), ("8–30", 4_20_000_00, 91), ("31–60", 5_00_000_00, 74),
             ("61–90", 3_10_000_00, 39), ("over 90", 3_50_000_00, 42))  # fmt: skip
    officers = (("V. Netam", 0.094, 31), ("R. Sahu", 0.056, 0.4), ("A. Khan", 0.051, 1), ("Meera Joshi", 0.039, 3),
                ("P. Das", 0.032, 0.2), ("S. Markam", 0.027, 0.1), ("K. Thakur", 0.022, 0.1))  # fmt: skip
    findings = (
        finding("Leela Netam is 45 days late", "₹ 12,763 outstanding counts as at risk", borrower_id=KAMALA),
        finding("Few come to Navjeevan", "71% came in four weeks; the floor is 80%", center_id=same_id(103)),
        finding("Farida Begum missed her last installment", "3 days late, ₹ 10,259", borrower_id=same_id(203)),
    )
    fields = {
        "as_of_day": TODAY, "as_of_ms": NOW_MS, "parameter_set": "house-1", "outstanding": 2_41_00_000_00,
        "par1": 21_90_000_00, "par30": 11_60_000_00, "par1_share": 0.091, "par30_share": 0.048, "par30_limit": 0.05,
        "collected_today": 1_86_400_00, "expected_today": 2_12_900_00, "waiting_for_me": 12,
        "ageing": tuple(view("risk", "Bucket", label=one[0], amount=one[1], people=one[2]) for one in bands),
        "officers": tuple(officer_row(300 + at, *row) for at, row in enumerate(officers)),
        "look_first": findings,
        "trend": tuple((TODAY - 7 * (25 - at), share / 100) for at, share in enumerate(shares)),
    }  # fmt: skip
    return view("risk", "RiskView", **(fields | changes))


def answer_queue(services: FakeServices, items: Any) -> None:
    """Let the queue hold these items, or what a function gives, and wait as long as it is."""

    def held(*_arguments: Any) -> tuple[Any, ...]:
        return tuple(items() if callable(items) else items)

    def waits() -> Any:
        waiting = [one for one in held() if one.aside is None]
        return view("approvals", "Waits", count=len(waiting), oldest_ms=waiting[0].submitted_ms if waiting else 0)

    services.answer("approvals.approval_queue", held)
    services.answer("approvals.waits", waits)
