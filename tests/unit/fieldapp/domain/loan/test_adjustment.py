"""What can be proposed for a loan as it stands, and why not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.loan.account import Balance, LoanState
from fieldapp.domain.loan.adjustment import AdjustmentProposed, open_part, problem
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.pages import Deed
from fieldapp.domain.loan.split import Part
from fieldapp.domain.rejection import Reason
from tests.fakes.branch import DAY, named

LOAN = named("l")
STANDS = Balance(LOAN, named("b"), named("c"), 0, 4_000, DAY, interest=300, fee=20, penalty=50)
SCHEDULE = (Installment(DAY + 30, 1_500, 20), Installment(DAY + 60, 2_500, 20))


def wanted(deed: Deed, part: Part = Part.PRINCIPAL, amount: int = 0) -> AdjustmentProposed:
    return AdjustmentProposed(LOAN, deed, "ill", part, amount, SCHEDULE)


@pytest.mark.parametrize(
    ("proposed", "reason"),
    [
        (wanted(Deed.WAIVED, Part.INTEREST, 300), Reason.NONE),
        (wanted(Deed.WAIVED, Part.INTEREST, 301), Reason.MORE_THAN_OPEN),
        (wanted(Deed.WAIVED, Part.PRINCIPAL, 1), Reason.BAD_VALUE),
        (wanted(Deed.WAIVED, Part.FEE, 0), Reason.BAD_VALUE),
        (wanted(Deed.CHARGED, Part.PENALTY, 70), Reason.NONE),
        (wanted(Deed.CHARGED, Part.INTEREST, 70), Reason.BAD_VALUE),
        (wanted(Deed.RESCHEDULED), Reason.NONE),
        (wanted(Deed.WRITTEN_OFF), Reason.NONE),
        (wanted(Deed.PAID, Part.FEE, 5), Reason.BAD_VALUE),
        (replace(wanted(Deed.RESCHEDULED), schedule=SCHEDULE[:1]), Reason.SCHEDULE_DIFFERS),
        (replace(wanted(Deed.RESCHEDULED), schedule=SCHEDULE[::-1]), Reason.BAD_VALUE),
        (replace(wanted(Deed.RESCHEDULED), schedule=()), Reason.BAD_VALUE),
    ],
)
def test_what_fits_the_loan_may_be_proposed(proposed: AdjustmentProposed, reason: Reason) -> None:
    assert problem(STANDS, proposed) is reason


def test_a_loan_that_is_not_running_is_not_changed() -> None:
    assert problem(replace(STANDS, state=LoanState.CLOSED), wanted(Deed.WRITTEN_OFF)) is Reason.CLOSED_LOAN


def test_open_by_part() -> None:
    assert [open_part(STANDS, part) for part in Part] == [4_000, 300, 20, 50]
