"""What is known of a loan without an application: terms, installments, papers; as money comes in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.loan.taken_over import TakenOverLoan, taken_over_loan
from tests.fakes.morning_branch import MorningBranch


@pytest.fixture
def morning(tmp_path: Path) -> Iterator[MorningBranch]:
    branch = MorningBranch(tmp_path)
    yield branch
    branch.close()


def test_it_is_told_as_it_stands(morning: MorningBranch) -> None:
    found = taken_over_loan(morning.desk(morning.anil_id), morning.loans[0])
    assert isinstance(found, TakenOverLoan)
    assert (found.person.borrower_id, found.officer) == (morning.borrowers[0], "Anil Kumar")
    assert found.opening_paid == 8 * 45_000
    assert [one.state for one in found.loan.installments[7:10]] == ["paid", "missed", "missed"]
    assert any(not paper.ok for paper in found.papers), "what is missing of her papers is told"


def test_a_loan_that_is_not_here_is_refused(morning: MorningBranch) -> None:
    found = taken_over_loan(morning.desk(morning.anil_id), Id(bytes(16)))
    assert isinstance(found, Rejection)
    assert found.reason is Reason.UNKNOWN_LOAN
