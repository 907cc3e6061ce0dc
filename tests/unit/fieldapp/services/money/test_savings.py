"""Savings from a laptop: what may be taken out today, and why not more."""

from __future__ import annotations

from decimal import Decimal

import pytest

from fieldapp.domain.operation import Intent
from fieldapp.domain.policy import POLICY, PolicyPublished, SavingsPolicy
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Desk
from fieldapp.services.money.repayments import receipt
from fieldapp.services.money.savings import MoveSavings, SavingsSaved, UnknownSaver, move_savings, savings_view
from fieldapp.ui import messages
from tests.fakes.clock import new_id
from tests.fakes.morning_branch import MorningBranch


def said(result: object) -> str:
    assert isinstance(result, Rejection), result
    return messages.text(result)


def publish(morning: MorningBranch, desk: Desk, rules: SavingsPolicy) -> None:
    morning.office.write(Intent(PolicyPublished("hills 2026", savings=rules), POLICY))
    morning.exchange(desk)


def test_deposits_and_withdrawals_have_a_receipt(morning: MorningBranch, anil: Desk) -> None:
    usha = morning.borrowers[4]
    before = savings_view(anil, usha)
    assert (before.product, before.balance, before.free, before.weekly) == ("Compulsory", 10_000, 10_000, 2_000)
    put_in = move_savings(anil, MoveSavings(usha, 500))
    assert isinstance(put_in, SavingsSaved)
    assert (put_in.balance, put_in.receipt.endswith("1")) == (10_500, True)
    taken = move_savings(anil, MoveSavings(usha, -10_500, "school"))
    assert isinstance(taken, SavingsSaved)
    slip = receipt(anil, taken.op_id, 1)
    assert slip is not None
    assert slip.paid == -10_500
    after = savings_view(anil, usha)
    assert (after.balance, after.free, after.withdrawals) == (0, 0, 1)


def test_limits_say_their_numbers(morning: MorningBranch, anil: Desk) -> None:
    usha = morning.borrowers[4]
    assert said(move_savings(anil, MoveSavings(usha, -10_001))) == "She has ₹ 100 in savings. Enter that or less."
    publish(morning, anil, SavingsPolicy(withdrawal_max=3_000, withdrawals_per_month=1, balance_max=12_000))
    assert savings_view(anil, usha).free == 3_000
    assert said(move_savings(anil, MoveSavings(usha, -3_001))) == (
        "At most ₹ 30 may be taken out at a time (hills 2026). Enter less."
    )
    assert said(move_savings(anil, MoveSavings(usha, 2_001))) == (
        "She has ₹ 100 in savings and may have ₹ 120 (hills 2026). Enter ₹ 20 or less."
    )
    assert isinstance(move_savings(anil, MoveSavings(usha, -3_000)), SavingsSaved)
    assert savings_view(anil, usha).free == 0
    assert said(move_savings(anil, MoveSavings(usha, -1))).startswith("She took savings out 1 times this month")


def test_a_share_of_the_loan_stays_in(morning: MorningBranch, anil: Desk) -> None:
    usha = morning.borrowers[4]
    publish(morning, anil, SavingsPolicy(keep_share=Decimal("0.005")))
    view = savings_view(anil, usha)
    assert (view.kept, view.free, view.policy) == (7_088, 2_912, "hills 2026")
    assert said(move_savings(anil, MoveSavings(usha, -2_913))) == (
        "₹ 70.88 must stay in while her loan runs (hills 2026); she may take out ₹ 29.12. Enter that or less."
    )
    assert isinstance(move_savings(anil, MoveSavings(usha, -2_912)), SavingsSaved)


def test_what_cannot_be_is_refused(anil: Desk) -> None:
    nobody = new_id()
    assert said(move_savings(anil, MoveSavings(nobody, 0))) == messages.text(Rejection(Reason.EMPTY_AMOUNT))
    assert said(move_savings(anil, MoveSavings(nobody, 10**15))) == messages.text(Rejection(Reason.TOO_LARGE))
    assert said(move_savings(anil, MoveSavings(nobody, 5))) == messages.text(Rejection(Reason.UNKNOWN_RECORD))
    with pytest.raises(UnknownSaver):
        savings_view(anil, nobody)
