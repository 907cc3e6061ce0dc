"""How far a loan file is filled in."""

from __future__ import annotations

from collections.abc import Mapping

from fieldapp.domain.ids import parse_id
from fieldapp.domain.money import parse_amount
from fieldapp.domain.rejection import Rejection
from fieldapp.services.desk import Desk
from fieldapp.services.loan.loan_file import sheet_needed
from fieldapp.services.loan.products import Ask
from fieldapp.store.view import View


def percent_done(desk: Desk, view: View, case: tuple[Ask | None, Mapping[str, str]], *, income: bool) -> int:
    """Return how many of the answers are there without which a file cannot be handed in, in whole per cent, down.

    Four for every loan: which, how much, how long, what for. Three more where a cash-flow sheet is needed: an income,
    the amount recommended, the opinion. case: what is asked for as far as it can be read, and the cells of the wish.
    """
    ask, wish = case
    answers = [
        bool(wish.get("product")),
        not isinstance(parse_amount(wish.get("amount", ""), desk.currency), Rejection),
        wish.get("installments", "").strip().isdecimal(),
        bool(wish.get("purpose")),
    ]
    if ask is None and wish.get("product"):
        ask = Ask(desk.me.user_id, parse_id(wish["product"]), 0, 0)  # enough to know whether it is an individual loan
    if sheet_needed(view, ask):
        recommended = parse_amount(wish.get("recommended", ""), desk.currency)
        answers += [income, not isinstance(recommended, Rejection), bool(wish.get("opinion", "").strip())]
    return sum(answers) * 100 // len(answers)
