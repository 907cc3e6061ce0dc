"""What the case shows at once, in four numbers; and what was decided, in a sentence."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from fieldapp.domain.money import Currency
from fieldapp.services.appraisal.words import percent
from fieldapp.services.loan.applications import STATE_WORDS
from fieldapp.services.loan.live import LiveAppraisal
from fieldapp.services.loan.loan_file import LoanFile
from fieldapp.ui import phrases
from fieldapp.ui.widgets.cards import Kpi, SummaryStrip

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


class LiveStrip(SummaryStrip):
    """Left a month, the installment of it, the lowest month, and what fits."""

    def show_live(self, found: LiveAppraisal, currency: Currency) -> None:
        money = partial(phrases.money, currency=currency)
        shown, capacity = found.shown, found.shown.capacity
        known, offer = found.known, found.offer
        share = shown.share_of_free if known and offer else None
        most = f"limit {percent(capacity.share)} or {money(capacity.limit)}" if known else "no income written yet"
        fine = offer is None or not known or shown.installment <= capacity.limit
        lowest = min(range(len(shown.grid.left)), key=shown.grid.left.__getitem__)
        failing = sum(not one.ok for one in shown.stress)
        held = f"fails {failing} of {len(shown.stress)} tests" if failing else "holds in every test"
        fitting = money(found.fitting.amount) if found.fitting else "—"
        tone = "text" if fine else "bad"
        self.show_numbers(
            [
                Kpi("Left a month", money(capacity.free) if known else "—", "in the tightest quarter" if known else ""),
                Kpi("Installment of that", percent(share) if share is not None else "—", most, value_tone=tone),
                Kpi(
                    "Lowest month",
                    money(shown.grid.left[lowest]) if known else "—",
                    shown.grid.months[lowest] if known else "",
                ),
                Kpi("Fits", fitting, held if known and offer else "choose a loan"),
            ]
        )


def decided(file: LoanFile, desk: Desk) -> str:
    """What was decided, and what was changed in it."""
    view = file.view
    if view is None:
        return ""
    given, last = view.approved, view.history[-1]
    if given is None:
        return f"{STATE_WORDS[view.row.state]}: {last.who} {last.what}. {last.reason}".strip()
    amount = phrases.money(given.amount, desk.currency)
    until = phrases.short_day(given.expires, desk.clock.today())
    if (given.amount, given.installments) == (view.asked, view.asked_installments):
        return f"Approved by {given.approver}: {amount}, as asked, until {until}."
    asked = phrases.money(view.asked, desk.currency)
    return (
        f"Approved with changes by {given.approver}: {amount} in {given.installments} installments "
        f"(asked {asked} in {view.asked_installments}), until {until}. Talk it over with her before the hand-over."
    )
