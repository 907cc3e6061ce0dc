"""How far a file is: what it cannot be handed in without counts, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from fieldapp.domain.ids import id_text
from fieldapp.services.desk import Desk
from fieldapp.services.loan.loan_file import HandIn, ask_in, open_file, problems_of
from fieldapp.services.loan.progress import percent_done
from tests.fakes.morning_branch import MorningBranch
from tests.unit.fieldapp.services.lending import MONTHLY_ID, WEEKLY_ID, publish
from tests.unit.fieldapp.services.loan.test_loan_file import SHEET, WISH

GROUP = {"product": id_text(WEEKLY_ID), "amount": "20000", "installments": "50", "purpose": "1"}


@pytest.fixture(autouse=True)
def _products(morning: MorningBranch) -> None:
    publish(morning)


def done(desk: Desk, morning: MorningBranch, wish: Mapping[str, str], *, income: bool = False) -> int:
    with desk.book.view() as view:
        return percent_done(desk, view, (ask_in(desk, morning.borrowers[3], wish), wish), income=income)


def test_nothing_is_nothing_and_a_group_loan_needs_four_answers(anil: Desk, morning: MorningBranch) -> None:
    assert done(anil, morning, {}) == 0
    assert done(anil, morning, {"product": GROUP["product"]}) == 25
    assert done(anil, morning, {**GROUP, "purpose": ""}) == 75
    assert done(anil, morning, GROUP) == 100


def test_an_individual_loan_needs_seven_from_the_first_on(anil: Desk, morning: MorningBranch) -> None:
    assert done(anil, morning, {"product": id_text(MONTHLY_ID)}) == 14
    plain = {**WISH, "recommended": "", "opinion": " "}
    assert done(anil, morning, plain) == 57
    assert done(anil, morning, plain, income=True) == 71
    assert done(anil, morning, WISH, income=True) == 100


@pytest.mark.parametrize("wish", [GROUP, WISH])
def test_a_whole_file_has_nothing_to_put_right(anil: Desk, morning: MorningBranch, wish: dict[str, str]) -> None:
    """The same answers as handing in asks for: taking any of them out is told there and counts less here."""
    file = open_file(anil, morning.borrowers[3])
    assert not isinstance(file, tuple)
    for name in wish:
        lacking = {key: text for key, text in wish.items() if key != name}
        given = HandIn(
            file.application_id, file.borrower_id, lacking, SHEET, {}, file.form.seen,  # type: ignore[union-attr]
            file.sheet.version, file.pledges_version,  # type: ignore[union-attr]
        )  # fmt: skip
        assert done(anil, morning, lacking, income=True) < 100, name
        assert problems_of(anil, given), name
