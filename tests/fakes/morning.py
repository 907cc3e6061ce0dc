"""The day of the pictures: Rampur branch, Thu 15 Oct 2026, Meera Joshi's plan, as the services would tell it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from fieldapp.services.desk import DataState
from tests.fakes.desk import HOUR, MINUTE, NOW_MS, TODAY, FakeServices, same_id, view

UJJALA, SHANTI, NAVJEEVAN = same_id(101), same_id(102), same_id(103)
KAMALA, RADHA, FARIDA, GEETA, LAKSHMI = (same_id(number) for number in range(201, 206))
RETURNED_VISIT = same_id(301)
R = 100
"""Minor units of a rupee."""


def planned_meeting(number: Any, name: str, **fields: Any) -> Any:
    parts: dict[str, Any] = {
        "village": "Rampur",
        "time_text": "11:00",
        "members": 40,
        "expected": 21_510 * R,
        "week_number": 31,
        "state": "due",
        "meeting_id": same_id(900),
    }
    return view("today", "PlannedMeeting", center_id=number, center_name=name, **(parts | fields))


def planned_visit(number: Any, name: str, reason: str, because: str = "planned") -> Any:
    parts = {"group_name": "Tulsi", "village": "Rampur", "phone": "98260 11834", "day": TODAY, "because": because}
    return view("today", "PlannedVisit", borrower_id=number, name=name, reason=reason, **parts)


def need_item(kind: str, number: Any, title: str, sentence: str) -> Any:
    return view("today", "NeedItem", kind=kind, id=number, title=title, sentence=sentence, day=TODAY)


def today_view(**changes: Any) -> Any:
    """The plan of the picture: three meetings, four visits, four things that need her."""
    parts: dict[str, Any] = {
        "day": TODAY,
        "meetings": (
            planned_meeting(SHANTI, "Shanti", time_text="08:30", expected=12_900 * R, state="finished"),
            planned_meeting(UJJALA, "Ujjala"),
            planned_meeting(NAVJEEVAN, "Navjeevan", time_text="15:00", members=22, expected=9_900 * R),
        ),
        "visits": (
            planned_visit(KAMALA, "Kamala Devi", "Promised ₹ 500 today", "promise"),
            planned_visit(RADHA, "Radha Bai", "Late 9 days", "late"),
            planned_visit(FARIDA, "Farida Begum", "Next visit planned for today"),
            planned_visit(GEETA, "Geeta Sahu", "Next visit planned for today"),
        ),
        "needs_me": (
            need_item("returned_visit", RETURNED_VISIT, "Visit returned by S. Rao", "Lakshmi Yadav: the wrong shop"),
            need_item("conflict", same_id(401), "2 records changed in two places", "Kamala Devi, Geeta Sahu"),
            need_item("draft", same_id(402), "2 unfinished visits", "Oldest: yesterday 16:20. Nothing is lost"),
            need_item("duplicate", same_id(403), "Same ₹ 400 entered twice?", "Usha Devi. S. Rao decides"),
        ),
        "to_collect": 44_310 * R,
        "collected_today": 12_650 * R,
        "cash_with_me": 17_650 * R,
        "members_behind": 7,
        "data_as_of_ms": NOW_MS - 4 * HOUR - 32 * MINUTE,
    }
    return view("today", "TodayView", **(parts | changes))


def sync_status(**changes: Any) -> Any:
    """Offline since the morning, fourteen changes waiting."""
    titles = (
        ("Shanti center meeting, 38 members", 130 * MINUTE),
        ("Visit to Lakshmi Yadav", 100 * MINUTE),
        ("Repayment of Usha Devi, ₹ 400", 80 * MINUTE),
        ("Phone number of Kamala Devi", 62 * MINUTE),
        ("Assessment of Geeta Sahu", 41 * MINUTE),
    )
    items = tuple(
        view(
            "sync_view",
            "WaitingItem",
            op_id=same_id(500 + i),
            title=title,
            at_ms=NOW_MS - age,
            state=DataState.SAVED_HERE,
        )
        for i, (title, age) in enumerate(titles)
    )
    exchanges = (
        ("Received 12 changes from the office", True, 4 * HOUR + 32 * MINUTE),
        ("The office took 9 of your changes", True, 4 * HOUR + 33 * MINUTE),
        ("No answer from the office. Your changes wait here", False, 16 * HOUR),
    )
    history = tuple(
        view("sync_view", "Exchange", at_ms=NOW_MS - age, sentence=sentence, ok=ok) for sentence, ok, age in exchanges
    )
    parts: dict[str, Any] = {
        "waiting": 14,
        "waiting_items": items,
        "sent": 2,
        "received": 311,
        "accepted": 46,
        "returned": 1,
        "oldest_waiting_ms": NOW_MS - 2 * HOUR - 47 * MINUTE,
        "last_exchange_ms": NOW_MS - 4 * HOUR - 32 * MINUTE,
        "last_received_ms": NOW_MS - 4 * HOUR - 32 * MINUTE,
        "history": history,
        "sentence": "14 changes wait here safely. Nothing is lost.",
        "problem": None,
    }
    return view("sync_view", "SyncStatus", **(parts | changes))


def person_row(number: Any, name: str, **changes: Any) -> Any:
    parts: dict[str, Any] = {
        "code": "RP-1284",
        "group_name": "Tulsi",
        "center_name": "Ujjala",
        "village": "Rampur",
        "phone": "98260 11834",
        "loan_label": "Livestock 29/46",
        "outstanding": 8_694 * R,
        "arrears": 0,
        "days_late": 0,
        "next_due_day": TODAY,
        "next_due_amount": 450 * R,
        "last_visit_day": TODAY - 62,
        "unsent": False,
    }
    return view("people", "PersonRow", borrower_id=number, name=name, **(parts | changes))


PEOPLE = (
    (KAMALA, "Kamala Devi", {"days_late": 12, "arrears": 1_000 * R}),
    (same_id(211), "Kamla Bai Netam", {"code": "RP-1502", "center_name": "Shanti"}),
    (same_id(212), "Ram Kamal Das", {"code": "RP-0933", "center_name": "Navjeevan"}),
    (RADHA, "Radha Bai", {"code": "RP-1290", "days_late": 9, "arrears": 450 * R}),
    (FARIDA, "Farida Begum", {"code": "RP-1301"}),
    (GEETA, "Geeta Sahu", {"code": "RP-1614", "loan_label": "", "outstanding": 0}),
)


def search_people(text: str, limit: int = 50, filter: str = "all") -> tuple[Any, ...]:
    """Everybody with a part of the name that begins with what was typed."""
    wanted = text.lower().split()
    found = [
        person_row(number, name, **changes)
        for number, name, changes in PEOPLE
        if all(any(part.lower().startswith(word) for part in name.split()) for word in wanted)
    ]
    return tuple(found[:limit])


def found(text: str, people_most: int = 6) -> Any:
    """What the find box is told: people by name, the center Ujjala, the loan of the first person."""
    people = search_people(text, people_most)
    ujjala = view("finding", "PlaceFound", kind="center", place_id=UJJALA, name="Ujjala", within="Rampur", by_name=True)
    loans = tuple(
        view(
            "finding",
            "LoanFound",
            loan_id=same_id(5001),
            borrower_id=person.borrower_id,
            name=person.name,
            label=person.loan_label,
            number="",
            outstanding=person.outstanding,
        )
        for person in people[:1]
        if text and person.loan_label
    )
    wanted = text.lower().strip()
    places = (ujjala,) if wanted and "ujjala".startswith(wanted) else ()
    return view("finding", "Found", people=people, places=places, loans=loans, by_name=bool(people))


class Prints:
    """How often each receipt was printed."""

    def __init__(self) -> None:
        self.times: dict[str, int] = {}

    def give_out(self, receipts: Sequence[Any]) -> tuple[Any, ...]:
        marked = []
        for receipt in receipts:
            times = self.times.get(receipt.number, 0)
            marked.append(replace(receipt, copy=max(receipt.copy, times)))
            self.times[receipt.number] = max(receipt.copy, times) + 1
        return tuple(marked)

    def not_given_out(self, receipts: Sequence[Any]) -> None:
        for receipt in receipts:
            self.times[receipt.number] -= 1


def rampur() -> FakeServices:
    """The services of the picture's morning."""
    services = FakeServices()
    services.answer("today.today", lambda: today_view())
    services.answer("centers.my_centers", ())
    services.answer("kept_here.names_written", [])
    services.answer("finishing.record_left", ())
    services.answer("meeting_list.past_meetings", ())
    services.answer("unfinished.unfinished_visits", ())
    services.answer("sync_view.sync_status", lambda: sync_status())
    services.answer("people.search_people", search_people)
    services.answer("people.copied_ms", NOW_MS - 4 * HOUR)
    services.answer("ledger.passbook", ())
    services.answer("ledger.savings_before", 0)
    services.answer("finding.find", found)
    services.answer("finding.last_commands", ())
    services.answer("finding.remember_person", None)
    services.answer("finding.remember_command", None)
    services.answer("conflicts.open_conflicts", (None, None, None))
    services.answer("approvals.approval_queue", ())
    services.answer("approvals.waits", lambda: view("approvals", "Waits", count=0, oldest_ms=0))
    services.answer("approvals.waiting_for_me", 0)
    services.answer("today.visits_waiting", 2)
    services.answer("view.counts_blind", False)
    services.answer("till.till_view", lambda: view("till", "TillView", standing="open"))
    services.answer("till.open_empty", None)
    services.answer("switches.photos_wait", False)
    services.answer("asking.questions", ())
    services.answer("asking.whom", ())
    services.answer("asking.waiting_for_me", ())
    prints = Prints()
    services.answer("printed.give_out", prints.give_out)
    services.answer("printed.not_given_out", prints.not_given_out)
    return services
