"""Profiles of two laptops merge field by field; what a person must decide is put before a person."""

from __future__ import annotations

import pytest

from fieldapp.domain.disposition import Code, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import Choice
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField, BorrowerRegistered
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role
from tests.fakes.branch import APPLIED, FakeBranch, named

PHONE, INCOME, NOTE, NAME, LATITUDE = 3, 11, 12, 1, 13


@pytest.fixture
def branch() -> FakeBranch:
    return FakeBranch(borrowers=1)


def borrower(branch: FakeBranch) -> Borrower:
    found = branch.state.find(Borrower, branch.borrowers[0])
    assert found is not None
    return found


def seen(branch: FakeBranch, *numbers: int) -> dict[int, bytes]:
    return {number: borrower(branch).version(BorrowerField(number)) for number in numbers}


def test_an_edit_of_what_was_seen_is_set(branch: FakeBranch) -> None:
    base = seen(branch, PHONE)
    assert (
        branch.do("anil", BorrowerEdited({PHONE: "98260 11834"}, "read from her phone"), branch.borrowers[0], base=base)
        == APPLIED
    )
    register = borrower(branch).registers[BorrowerField.PHONE]
    assert (register.value, register.author, register.learnt) == (
        "98260 11834",
        named("user anil"),
        "read from her phone",
    )
    assert borrower(branch).earlier[BorrowerField.PHONE][0].value == "98260 00000"


def test_different_fields_of_two_laptops_both_stand(branch: FakeBranch) -> None:
    base = seen(branch, PHONE, INCOME)
    assert branch.do("anil", BorrowerEdited({PHONE: "1"}), branch.borrowers[0], base=base) == APPLIED
    assert branch.do("bela", BorrowerEdited({INCOME: 750_000}), branch.borrowers[0], base=base) == APPLIED
    assert borrower(branch).text(BorrowerField.PHONE) == "1"
    assert borrower(branch).number(BorrowerField.MONTHLY_INCOME) == 750_000
    assert not branch.open_items()


def test_one_field_changed_twice_keeps_the_first_and_holds_the_second_as_contender(branch: FakeBranch) -> None:
    base = seen(branch, PHONE, INCOME)
    branch.do("anil", BorrowerEdited({PHONE: "11834"}, "read from her phone"), branch.borrowers[0], base=base)
    verdict = branch.do("bela", BorrowerEdited({PHONE: "11843", INCOME: 820_000}), branch.borrowers[0], base=base)
    assert (verdict.code, verdict.reason) == (Code.APPLIED_WITH_CONFLICT, Reason.CHANGED_ON_BOTH_SIDES)
    assert borrower(branch).text(BorrowerField.PHONE) == "11834"
    assert borrower(branch).number(BorrowerField.MONTHLY_INCOME) == 820_000, (
        "a contender does not stop the other fields"
    )
    (item,) = branch.open_items()
    assert item.base == "98260 00000"
    assert item.current is not None
    assert item.contender is not None
    assert (item.current.value, item.contender.value) == ("11834", "11843")
    assert (item.current.learnt, item.contender.author) == ("read from her phone", named("user bela"))
    assert item.decider is Role.OFFICER
    assert item.choice is Choice.NONE


def test_equal_values_are_no_conflict(branch: FakeBranch) -> None:
    base = seen(branch, PHONE)
    branch.do("anil", BorrowerEdited({PHONE: "5"}), branch.borrowers[0], base=base)
    assert branch.do("bela", BorrowerEdited({PHONE: "5"}), branch.borrowers[0], base=base) == APPLIED
    assert not branch.open_items()


def test_a_seats_own_chain_of_offline_edits_never_conflicts_with_itself(branch: FakeBranch) -> None:
    base = seen(branch, PHONE)
    for number in range(4):
        assert branch.do("anil", BorrowerEdited({PHONE: str(number)}), branch.borrowers[0], base=base) == APPLIED
        base = {PHONE: branch.last_operation}
    assert not branch.open_items()


def test_a_chain_that_lost_stays_one_contender(branch: FakeBranch) -> None:
    base = seen(branch, PHONE)
    branch.do("anil", BorrowerEdited({PHONE: "office"}), branch.borrowers[0], base=base)
    for number in range(3):
        branch.do("bela", BorrowerEdited({PHONE: f"bela {number}"}), branch.borrowers[0], base=base)
        base = {PHONE: branch.last_operation}
    (item,) = branch.open_items()
    assert item.contender is not None
    assert item.contender.value == "bela 2"


def test_notes_of_both_are_kept_and_a_later_position_wins(branch: FakeBranch) -> None:
    base = {NOTE: NO_ID, LATITUDE: NO_ID}
    branch.do("anil", BorrowerEdited({NOTE: "roof repaired", LATITUDE: 1}), branch.borrowers[0], base=base, at_ms=10**9)
    verdict = branch.do(
        "bela", BorrowerEdited({NOTE: "two goats", LATITUDE: 2}), branch.borrowers[0], base=base, at_ms=9
    )
    assert verdict == APPLIED
    assert borrower(branch).text(BorrowerField.NOTE) == "roof repaired\ntwo goats"
    assert borrower(branch).number(BorrowerField.LATITUDE) == 1


def test_what_identifies_a_person_is_decided_by_a_supervisor(branch: FakeBranch) -> None:
    base = seen(branch, NAME)
    branch.do("anil", BorrowerEdited({NAME: "Kamala Devi"}), branch.borrowers[0], base=base)
    branch.do("bela", BorrowerEdited({NAME: "Kamla Devi"}), branch.borrowers[0], base=base)
    assert branch.open_items()[0].decider is Role.SUPERVISOR


@pytest.mark.parametrize("changes", [{NAME: None}, {PHONE: 5}, {INCOME: "much"}, {INCOME: 2**60}, {NOTE: "x" * 2001}])
def test_values_that_cannot_be_are_refused(branch: FakeBranch, changes: dict[int, str | int | None]) -> None:
    assert branch.do("anil", BorrowerEdited(changes), branch.borrowers[0]) == refused(Reason.BAD_VALUE)


def test_a_field_of_a_newer_program_is_passed_over(branch: FakeBranch) -> None:
    base = seen(branch, PHONE)
    assert branch.do("anil", BorrowerEdited({PHONE: "7", 99: "?"}), branch.borrowers[0], base=base) == APPLIED


def test_registering_needs_a_name_and_happens_once(branch: FakeBranch) -> None:
    new = Id(named("new"))
    nameless = BorrowerRegistered(branch.center, branch.group, {NAME: "  "})
    assert branch.do("anil", nameless, new) == refused(Reason.BAD_VALUE)
    assert branch.do("anil", BorrowerRegistered(branch.center, branch.group, {NAME: "Asha"}), new) == APPLIED
    again = BorrowerRegistered(branch.center, branch.group, {NAME: "Asha"})
    assert branch.do("bela", again, new) == refused(Reason.ALREADY_EXISTS)
    assert branch.do("anil", BorrowerEdited({PHONE: "1"}), named("nobody")) == refused(Reason.UNKNOWN_RECORD)
