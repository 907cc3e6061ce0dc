"""What is known of a borrower, in a few lines beside the work that waits about her: loans, lateness, visits."""

from __future__ import annotations

from typing import Final

from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Balance, Loan, LoanState
from fieldapp.domain.money import format_amount
from fieldapp.domain.words import tr, tr_n
from fieldapp.domain.work.visit import Visit, WorkState
from fieldapp.services.choices import choice_words
from fieldapp.services.days import day_month_year
from fieldapp.services.desk import Desk
from fieldapp.store.view import View

VISITS: Final = 3
"""How many of her last visits are named."""


def known_of(desk: Desk, view: View, borrower_id: Id) -> tuple[tuple[str, str], ...]:
    """Return labels with sentences: her loans up to now, what is open and how late, and her last visits."""
    lines = [(tr("Loans"), _loans(desk, view, borrower_id))]
    visits = [item for item in view.of_borrower(Visit, borrower_id) if item.state is not WorkState.DRAFT]
    for visit in sorted(visits, key=lambda item: -item.day)[:VISITS]:
        words = tr("{day}, {outcome}", day=day_month_year(visit.day), outcome=choice_words(visit.content.outcome))
        lines.append((tr("Visited"), words))
    return tuple(lines)


def _loans(desk: Desk, view: View, borrower_id: Id) -> str:
    loans = view.of_borrower(Loan, borrower_id)
    balances = [found for loan in loans if (found := view.find(Balance, loan.id)) is not None]
    closed = sum(item.state is LoanState.CLOSED for item in balances)
    running = [item for item in balances if item.state.running]
    if not loans:
        return tr("None up to now")
    parts = [tr_n("{n} paid off", "{n} paid off", closed)] if closed else []
    for item in running:
        left = format_amount(item.outstanding, desk.currency, symbol=True)
        late = max(0, desk.clock.today() - item.oldest_unpaid) if item.oldest_unpaid else 0
        said = tr("{amount} left, on time", amount=left)
        if late:
            said = tr_n("{amount} left, {n} day late", "{amount} left, {n} days late", late, amount=left)
        parts.append(said)
    return " · ".join(parts) or tr_n("{n} loan, none runs", "{n} loans, none runs", len(loans))
