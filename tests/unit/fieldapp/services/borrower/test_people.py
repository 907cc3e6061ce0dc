"""Finding people, the profile, registering and editing."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.merging import BorrowersMerged
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import BorrowerField, BorrowerState
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.work.visit import VisitContent, VisitOutcome, VisitPurpose
from fieldapp.services import directory, photos
from fieldapp.services.borrower import people, visits
from fieldapp.services.borrower.finding import find
from fieldapp.services.borrower.people import (
    EditBorrower,
    RegisterBorrower,
    UnknownBorrower,
    add_note,
    attach_portrait,
    copied_ms,
    edit_borrower,
    profile,
    register_borrower,
    search_people,
)
from fieldapp.services.desk import DataState, Desk, Saved
from fieldapp.services.directory import PersonRow
from fieldapp.services.money.repayments import RecordRepayment, record_repayment
from fieldapp.store.lists import PersonLine
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
        ("faxid", "Farida Begum"),
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


def test_a_note_is_a_line_with_day_and_name_below_those_before(anil: Desk, morning: MorningBranch) -> None:
    kamla = morning.borrowers[0]
    assert isinstance(add_note(anil, kamla, " sells milk "), Saved)
    assert isinstance(add_note(anil, kamla, "moved house"), Saved)
    notes = {view.field: view.value for view in profile(anil, kamla).fields}[BorrowerField.NOTE]
    assert notes == "2026-11-09 Anil Kumar: sells milk\n2026-11-09 Anil Kumar: moved house"
    refused = add_note(anil, kamla, "  ")
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.REQUIRED


def test_her_newest_promise_stands_on_her_profile(anil: Desk, morning: MorningBranch) -> None:
    kamla = morning.borrowers[0]
    assert profile(anil, kamla).promise is None
    content = VisitContent(
        purpose=VisitPurpose.ARREARS, outcome=VisitOutcome.PROMISE, promise_amount=50_000, promise_day=MONDAY + 1
    )
    assert isinstance(visits.submit_visit(anil, visits.SubmitVisit(new_id(), kamla, content)), Saved)
    promise = profile(anil, kamla).promise
    assert promise is not None
    assert (promise.amount, promise.day, promise.met, promise.made) == (50_000, MONDAY + 1, False, 0)
    record_repayment(anil, RecordRepayment(morning.loans[0], 50_000))
    morning.clock.go_on(2 * DAY_MS)
    promise = profile(anil, kamla).promise
    assert promise is not None
    assert (promise.met, promise.kept, promise.made) == (True, 1, 1)
    morning.clock.go_on(30 * DAY_MS)
    assert profile(anil, kamla).promise is None


def test_two_entries_with_one_identity_number_point_at_each_other(anil: Desk, morning: MorningBranch) -> None:
    one, other = morning.borrowers[0], morning.borrowers[8]
    for borrower in (one, other):
        edit_borrower(anil, EditBorrower(borrower, {BorrowerField.NATIONAL_ID: "4821 7733 0192"}))
    for here, there, name in ((one, other, "Kamla Bai Netam"), (other, one, "Kamla Devi")):
        twin = profile(anil, here).twin
        assert twin is not None
        assert (twin.borrower_id, twin.name, twin.sure) == (there, name, True)
    assert profile(anil, morning.borrowers[1]).twin is None


def test_her_photo_is_on_her_profile_and_goes_to_the_office(anil: Desk, morning: MorningBranch) -> None:
    kamla, picture = morning.borrowers[0], b"\xff\xd8\xff\xe0" + bytes(500)
    name = photos.keep(anil, picture)
    assert not isinstance(name, Rejection)
    assert isinstance(attach_portrait(anil, kamla, name), Saved)
    assert profile(anil, kamla).photo == picture
    (line,) = photos.photos_of(anil, kamla)
    assert line.waiting
    unknown = attach_portrait(anil, new_id(), name)
    assert isinstance(unknown, Rejection)


def test_the_page_says_how_old_the_office_records_are(anil: Desk, morning: MorningBranch) -> None:
    morning.exchange(anil)
    copied = copied_ms(anil)
    assert copied == profile(anil, morning.borrowers[0]).copied_ms
    assert abs(copied - anil.clock.now_ms()) < DAY_MS


def test_an_entry_that_was_merged_is_not_listed_and_points_to_the_other(tmp_path: Path) -> None:
    made = MorningBranch(tmp_path)
    kept, gone = made.borrowers[0], made.office.register("Kamla Devi", made.center, NO_ID, code="RP-1299")
    anil, rao = made.desk(made.anil_id), made.desk(made.rao_id)
    with rao.book.work() as work:
        outcome = work.append(Intent(BorrowersMerged(gone), kept, made.center, MONDAY))
        assert not isinstance(outcome, Rejection)
        assert outcome.disposition.took_effect
        work.commit()
    made.exchange(rao, anil)
    assert [row.code for row in search_people(anil, "kamla devi")] == ["RP-1200"]
    assert [row.code for row in find(anil, "kamla devi").people] == ["RP-1200"]
    there = profile(anil, gone)
    assert (there.state, there.merged_into) == (BorrowerState.MERGED, kept)
    made.close()


def test_the_best_come_first_and_all_others_by_name(
    morning: MorningBranch, anil: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = search_people(anil, "rampur", 50)
    everybody = [row.name for row in search_people(anil, "")]
    assert sorted(row.name for row in whole) == sorted(everybody), "all of them live there"
    monkeypatch.setattr(people, "_BEST", 3)
    found = search_people(anil, "rampur", 50)
    assert [row.name for row in found[:3]] == [row.name for row in whole[:3]]
    assert [row.name for row in found[3:]] == [
        name for name in everybody if name not in {row.name for row in whole[:3]}
    ]
    assert len(search_people(anil, "rampur", 5)) == 5


def test_a_list_makes_the_rows_that_are_looked_at(
    morning: MorningBranch, anil: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Id] = []
    make = directory.Rows._row

    def counted(rows: directory.Rows, person: PersonLine) -> PersonRow:
        made.append(person.id)
        return make(rows, person)

    monkeypatch.setattr(directory.Rows, "_row", counted)
    assert len(search_people(anil, "", filter="behind").names) == 1
    everybody = search_people(anil, "")
    assert len(everybody.names) == len(everybody.ids) == 12
    assert made == []
    assert everybody[4].borrower_id == everybody.ids[4]
    assert everybody[4] is everybody[4]
    assert made == [everybody.ids[4]]
