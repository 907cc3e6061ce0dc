"""Finding people, the profile, registering and editing."""

from __future__ import annotations

import pytest

from fieldapp.domain.people import BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.work.visit import VisitContent, VisitOutcome, VisitPurpose
from fieldapp.services.borrower import visits
from fieldapp.services.borrower.people import (
    EditBorrower,
    RegisterBorrower,
    UnknownBorrower,
    edit_borrower,
    profile,
    register_borrower,
    search_people,
)
from fieldapp.services.desk import DataState, Desk, Saved
from fieldapp.services.money.repayments import RecordRepayment, record_repayment
from fieldapp.store.queries.people import one_apart
from tests.fakes.clock import DAY_MS, MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch


def names(desk: Desk, text: str, **more: object) -> list[str]:
    return [row.name for row in search_people(desk, text, **more)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("kam dev", "Kamla Devi"),
        ("devi kamla", "Kamla Devi"),
        ("KAMLA NETAM", "Kamla Bai Netam"),
        ("rehana", "Réhana Begum"),
        ("réhana", "Réhana Begum"),
        ("RP-1203", "Lata Patel"),
        ("1203", "Lata Patel"),
        ("12004", "Usha Devi"),
        ("004", "Usha Devi"),
        ("lakshmi ujjala", "Lakshmi Yadav"),
        ("geeta tulsi", "Geeta Sahu"),
        ("lakhsmi", "Lakshmi Yadav"),
        ("laksmi", "Lakshmi Yadav"),
        ("faridda", "Farida Begum"),
        ("sunitta bai", "Sunita Bai"),
        ("rampr kamal", "Ram Kamal Das"),
    ],
)
def test_a_person_is_found_by_what_one_remembers(anil: Desk, typed: str, first: str) -> None:
    assert names(anil, typed)[:1] == [first]


@pytest.mark.parametrize("typed", ["xyz", "zmla", "kamla zzz", '"', "*", "kam* OR", "( AND", "a" * 300])
def test_what_nobody_is_called_finds_nobody_and_breaks_nothing(anil: Desk, typed: str) -> None:
    assert names(anil, typed) == []


def test_nothing_typed_lists_everybody_by_name(anil: Desk) -> None:
    found = names(anil, "", limit=500)
    assert len(found) == 12
    assert found == sorted(found, key=str.casefold)
    assert names(anil, " ", limit=3) == found[:3]


def test_filters_narrow_the_list(morning: MorningBranch, anil: Desk) -> None:
    assert names(anil, "", filter="behind") == ["Kamla Devi"]
    assert names(anil, "devi", filter="behind") == ["Kamla Devi"]
    assert len(names(anil, "", filter="mine")) == 12
    assert names(morning.desk(morning.bela_id), "", filter="mine") == []
    assert names(anil, "", filter="new") == []


def test_a_row_says_how_she_stands(anil: Desk) -> None:
    (row,) = search_people(anil, "kamla devi")
    assert (row.loan_label, row.outstanding) == ("Home 11/46", 39_375 * 38)
    assert (row.arrears, row.days_late) == (90_000, 14)
    assert (row.next_due_day, row.next_due_amount) == (MONDAY, 45_000)
    assert (row.group_name, row.center_name, row.village) == ("Ganga", "Ujjala", "Rampur")
    assert not row.unsent


def test_rows_follow_what_is_saved_and_what_day_it_is(morning: MorningBranch, anil: Desk) -> None:
    record_repayment(anil, RecordRepayment(morning.loans[0], 90_000))
    (row,) = search_people(anil, "kamla devi")
    assert (row.arrears, row.days_late, row.unsent) == (0, 0, True)
    morning.exchange(anil)
    morning.clock.go_on(3 * DAY_MS)
    (row,) = search_people(anil, "kamla devi")
    assert (row.arrears, row.days_late, row.unsent) == (45_000, 3, False)


def test_what_another_laptop_wrote_is_found_after_an_exchange(morning: MorningBranch, anil: Desk) -> None:
    bela = morning.desk(morning.bela_id)
    search_people(anil, "")
    saved = register_borrower(
        bela, RegisterBorrower(morning.center, morning.groups[0], {BorrowerField.NAME: "Zubeda Khan"})
    )
    assert isinstance(saved, Saved)
    assert names(anil, "zubeda") == []
    morning.exchange(bela, anil)
    assert names(anil, "zubeda") == ["Zubeda Khan"]
    assert names(anil, "zubeda", filter="new") == ["Zubeda Khan"]


def test_a_profile_has_everything_known_of_her(morning: MorningBranch, anil: Desk) -> None:
    record_repayment(anil, RecordRepayment(morning.loans[0], 45_000))
    known = profile(anil, morning.borrowers[0])
    assert known.person.name == "Kamla Devi"
    assert known.savings_balance == 10_000
    (loan,) = known.loans
    states = [row.state for row in loan.installments]
    assert states[:12] == ["paid"] * 9 + ["missed", "due", "future"]
    assert (loan.installments_paid, loan.arrears, loan.expected_today) == (9, 45_000, 90_000)
    newest = known.timeline[0]
    assert (newest.kind, newest.amount, newest.state) == ("repayment", 45_000, DataState.SAVED_HERE)
    phone = next(view for view in known.fields if view.field is BorrowerField.PHONE)
    assert (phone.label, phone.value, phone.contender) == ("Mobile number", "98260 12000", None)


def test_an_unknown_borrower_is_a_fault_of_the_program(anil: Desk) -> None:
    with pytest.raises(UnknownBorrower):
        profile(anil, new_id())


def test_an_edit_is_saved_and_shown(morning: MorningBranch, anil: Desk) -> None:
    changes: dict[BorrowerField, str | int | None] = {
        BorrowerField.PHONE: " 70000 00001 ",
        BorrowerField.HOUSEHOLD_SIZE: 5,
    }
    saved = edit_borrower(anil, EditBorrower(morning.borrowers[1], changes, learnt="read from her phone"))
    assert isinstance(saved, Saved)
    assert "people" in saved.changed
    known = profile(anil, morning.borrowers[1])
    values = {view.field: view.value for view in known.fields}
    assert (values[BorrowerField.PHONE], values[BorrowerField.HOUSEHOLD_SIZE]) == ("70000 00001", "5")
    assert names(anil, "70000") == ["Sunita Bai"]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({BorrowerField.NAME: " "}, Reason.REQUIRED),
        ({BorrowerField.HOUSEHOLD_SIZE: "five"}, Reason.BAD_VALUE),
        ({BorrowerField.PHONE: 5}, Reason.BAD_VALUE),
        ({BorrowerField.ADDRESS: "x" * 2001}, Reason.TOO_LONG),
        ({BorrowerField.VILLAGE: "Rampur"}, Reason.NOTHING_CHANGED),
        ({}, Reason.NOTHING_CHANGED),
    ],
)
def test_an_edit_that_cannot_be_is_refused_before_it_is_recorded(
    morning: MorningBranch, anil: Desk, changes: dict[BorrowerField, str | int | None], reason: Reason
) -> None:
    refused = edit_borrower(anil, EditBorrower(morning.borrowers[0], changes))
    assert isinstance(refused, Rejection)
    assert refused.reason is reason
    assert not profile(anil, morning.borrowers[0]).person.unsent


def test_an_edit_of_what_another_changed_meanwhile_becomes_a_conflict(morning: MorningBranch, anil: Desk) -> None:
    bela = morning.desk(morning.bela_id)
    edit_borrower(bela, EditBorrower(morning.borrowers[0], {BorrowerField.PHONE: "80000"}))
    edit_borrower(anil, EditBorrower(morning.borrowers[0], {BorrowerField.PHONE: "70000"}))
    morning.exchange(bela, anil)
    known = profile(anil, morning.borrowers[0])
    phone = next(view for view in known.fields if view.field is BorrowerField.PHONE)
    assert (phone.value, phone.contender, known.open_conflicts) == ("80000", "70000", 1)


@pytest.mark.parametrize(
    ("left", "right", "near"),
    [("kamla", "kamal", True), ("kamla", "kamala", True), ("kamla", "kmla", True), ("kamla", "kamli", True),
     ("kamla", "kimli", False), ("kamla", "kamalas", False), ("", "a", True), ("kamla", "amlak", False)],
)  # fmt: skip
def test_one_letter_apart(left: str, right: str, near: bool) -> None:
    assert one_apart(left, right) is near
    assert one_apart(right, left) is near


def test_whom_a_promise_falls_due_with_is_a_list(morning: MorningBranch, anil: Desk) -> None:
    kamla, sunita = morning.borrowers[:2]
    for borrower, day in ((kamla, MONDAY), (sunita, MONDAY + 3)):
        content = VisitContent(
            VisitPurpose.ARREARS, VisitOutcome.PROMISE, promise_amount=100, promise_day=day, note="Spoke at the gate"
        )
        assert isinstance(visits.submit_visit(anil, visits.SubmitVisit(new_id(), borrower, content)), Saved)
    assert [row.borrower_id for row in search_people(anil, "", filter="promise")] == [kamla]


def test_who_was_not_visited_for_ninety_days_is_a_list(morning: MorningBranch, anil: Desk) -> None:
    assert len(search_people(anil, "", filter="unvisited")) == 12
    content = VisitContent(VisitPurpose.ARREARS, VisitOutcome.IN_ORDER, note="Spoke at the gate")
    visits.submit_visit(anil, visits.SubmitVisit(new_id(), morning.borrowers[0], content))
    assert morning.borrowers[0] not in {row.borrower_id for row in search_people(anil, "", filter="unvisited")}
