"""A loan in the demonstration: asked for at the door without a network, handed over when it is approved."""

from __future__ import annotations

from fieldapp.domain.ids import Id
from fieldapp.domain.loan.application import LoanPurpose
from fieldapp.domain.money import format_amount
from fieldapp.domain.rejection import Rejection
from fieldapp.services.desk import Desk
from fieldapp.services.loan.applications import to_hand_over
from fieldapp.services.loan.hand_over import HandOverLoan, all_ticked, hand_over, hand_over_view
from fieldapp.services.loan.loans import ApplyFor, apply
from fieldapp.services.loan.products import Ask, offer, products

_PRODUCT = "SE"
_AMOUNT = 12_000


class NotLent(Exception):
    """A service refused what the story tells; a fault of the story."""


def ask(desk: Desk, borrower_id: Id) -> str:
    """Write the application of a borrower for a seasonal loan; return what it would cost her, in words."""
    card = next(card for card in products(desk) if card.code == _PRODUCT)
    amount = max(card.limits.principal_from, _AMOUNT * desk.currency.unit)
    made = offer(desk, Ask(borrower_id, card.product_id, amount, card.installments))
    wanted = ApplyFor(
        desk.new_id(), borrower_id, card.product_id, amount, card.installments, LoanPurpose.FARMING, "Seed and a pump"
    )
    saved = apply(desk, wanted)
    if isinstance(made, Rejection) or isinstance(saved, Rejection):
        raise NotLent(f"{made} {saved}")
    rate = f", {made.apr * 100:.1f} % a year" if made.apr is not None else ""
    return f"{_money(desk, amount)} for the season costs {_money(desk, made.cost)}{rate}"


def give(desk: Desk) -> str:
    """Hand over the loan that is approved; return what was counted out and the receipt's number, in words."""
    row = to_hand_over(desk)[0]
    shown = hand_over_view(desk, row.application_id)
    if isinstance(shown, Rejection):
        raise NotLent(str(shown))
    ticked = all_ticked(desk.clock.now_ms())
    wanted = HandOverLoan(
        row.application_id, shown.authorisation, more_than_at_hand=True, ticked=ticked, without_photo=True
    )
    given = hand_over(desk, wanted)
    if isinstance(given, Rejection):
        raise NotLent(str(given))
    return f"{_money(desk, shown.in_hand)} on receipt {given.receipt.number}"


def _money(desk: Desk, amount: int) -> str:
    return format_amount(amount, desk.currency, symbol=True)
