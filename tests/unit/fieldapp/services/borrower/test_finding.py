"""The find box: people, centers, groups and loans by what one remembers; whom one was with and what one did last."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.operation import Intent
from fieldapp.services.borrower import finding
from fieldapp.services.desk import Desk
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch


@pytest.fixture(scope="module")
def branch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MorningBranch]:
    made = MorningBranch(Path(tmp_path_factory.mktemp("finding")))
    yield made
    made.close()


@pytest.fixture(scope="module")
def anil(branch: MorningBranch) -> Desk:
    return branch.desk(branch.anil_id)


def test_a_center_is_found_by_the_beginning_of_its_name_before_those_who_meet_there(
    anil: Desk, branch: MorningBranch
) -> None:
    found = finding.find(anil, "ujj")
    assert (found.places[0].kind, found.places[0].name) == ("center", "Ujjala")
    assert found.people, "everybody who meets there fits too"
    assert len(found.places) == 1, "not every group in it"
    assert found.loans == ()
    assert not found.by_name


def test_a_group_is_found_by_its_name_and_its_center(anil: Desk, branch: MorningBranch) -> None:
    (group,) = finding.find(anil, "tulsi").places
    assert (group.kind, group.place_id, group.within) == ("group", branch.groups[1], "Ujjala")
    assert finding.place_words(group) == "group of Ujjala"
    assert [place.name for place in finding.find(anil, "ujjala gan").places] == ["Ganga"]


def test_the_loan_of_the_first_person_is_among_what_is_found(anil: Desk, branch: MorningBranch) -> None:
    found = finding.find(anil, "netam kamla")
    assert found.by_name
    (loan,) = found.loans
    assert (loan.loan_id, loan.name) == (branch.loans[8], "Kamla Bai Netam")
    assert loan.outstanding > 0


@pytest.mark.parametrize("typed", ["2041", "ln-2041"])
def test_a_loan_is_found_by_a_part_of_its_number(tmp_path: Path, typed: str) -> None:
    made = MorningBranch(tmp_path)
    loan, rows = new_id(), (Installment(MONDAY + 7, 40_000, 5_000),)
    given = LoanDisbursed(made.borrowers[3], "Home", 40_000, MONDAY - 7, rows, number="LN-2041/7")
    made.office.write(Intent(given, loan, business_day=MONDAY - 7))
    desk = made.desk(made.anil_id)
    found = finding.find(desk, typed)
    assert [(one.loan_id, one.number, one.name) for one in found.loans] == [(loan, "LN-2041/7", "Lata Patel")]
    made.close()


def test_nothing_typed_gives_whom_one_was_with_last(tmp_path: Path) -> None:
    made = MorningBranch(tmp_path)
    desk = made.desk(made.anil_id)
    everybody = finding.find(desk, "").people
    assert everybody[0].name == "Asha Kumari", "before anybody was opened: by name"
    for number in (3, 5, 3, *range(12)):
        finding.remember_person(desk, made.borrowers[number])
    last = [row.borrower_id for row in finding.find(desk, " ", 8).people]
    assert last == [made.borrowers[number] for number in range(11, 3, -1)]
    made.close()


def test_commands_are_remembered_newest_first(anil: Desk) -> None:
    for name in ("sync-now", "lock", "sync-now"):
        finding.remember_command(anil, name)
    assert finding.last_commands(anil) == ("sync-now", "lock")


def test_nobody_is_nothing(anil: Desk) -> None:
    assert finding.find(anil, "qqqq") == finding.Found()
