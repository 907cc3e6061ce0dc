"""The steps before money changes hands, kept with the loan."""

from __future__ import annotations

from fieldapp.domain import shape
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.loan.handing import ALL_STEPS, HandOverStep, Ticked
from tests.fakes.branch import DAY, named


def test_the_number_is_the_key_and_what_is_stored() -> None:
    assert [int(step) for step in HandOverStep] == [1, 2, 3, 4]
    assert frozenset(HandOverStep) == ALL_STEPS


def test_a_hand_over_of_before_has_no_ticks_and_takes_no_more_room() -> None:
    plain = LoanDisbursed(named("b"), "Trade", 100, DAY, ())
    ticked = LoanDisbursed(named("b"), "Trade", 100, DAY, (), ticked=(Ticked(HandOverStep.IDENTITY, 5),), paid_by=3)
    assert set(shape.to_map(plain)) < set(shape.to_map(ticked))
    again = shape.from_map(LoanDisbursed, shape.to_map(ticked))
    assert again == ticked
    assert shape.from_map(LoanDisbursed, shape.to_map(plain)).ticked == ()
