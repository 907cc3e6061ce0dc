"""What the case shows at once, in four numbers; and what was decided, in a sentence."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from fieldapp.domain.loan.application import ApplicationState
from fieldapp.domain.money import Currency
from fieldapp.domain.words import tr
from fieldapp.services.appraisal.words import percent
from fieldapp.services.loan.applications import STATE_WORDS
from fieldapp.services.loan.live import LiveAppraisal
from fieldapp.services.loan.loan_file import LoanFile
from fieldapp.ui import phrases
from fieldapp.ui.screens.approvals_parts.words import read
from fieldapp.ui.tokens import Tone
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
        most = (
            tr("limit {percent} or {amount}", percent=percent(capacity.share), amount=money(capacity.limit))
            if known
            else tr("no income written yet")
        )
        fine = offer is None or not known or shown.installment <= capacity.limit
        lowest = min(range(len(shown.grid.left)), key=shown.grid.left.__getitem__)
        failing = sum(not one.ok for one in shown.stress)
        held = (
            tr("fails {failing} of {total} tests", failing=failing, total=len(shown.stress))
            if failing
            else tr("holds in every test")
        )
        missing = tr("no income written yet") if offer else tr("choose a loan")
        fitting = money(found.fitting.amount) if found.fitting else "—"
        tone = "text" if fine else "bad"
        self.show_numbers(
            [
                Kpi(
                    tr("Left a month"),
                    money(capacity.free) if known else "—",
                    tr("in the tightest quarter") if known else "",
                ),
                Kpi(tr("Installment of that"), percent(share) if share is not None else "—", most, value_tone=tone),
                Kpi(
                    tr("Lowest month"),
                    money(shown.grid.left[lowest]) if known else "—",
                    shown.grid.months[lowest] if known else "",
                ),
                Kpi(tr("Fits"), fitting, held if known and offer else missing),
            ]
        )


def decided(file: LoanFile, desk: Desk) -> str:
    """What was decided, and what was changed in it."""
    view = file.view
    if view is None:
        return ""
    given, last = view.approved, view.history[-1]
    if given is None:
        return tr(
            "{state}: {name} {deed}. {reason}",
            state=tr(STATE_WORDS[view.row.state]),
            name=last.who,
            deed=tr(last.what),
            reason=read(last.reason),
        ).strip()
    amount = phrases.money(given.amount, desk.currency)
    until = phrases.short_day(given.expires, desk.clock.today())
    if (given.amount, given.installments) == (view.asked, view.asked_installments):
        return tr("Approved by {name}: {amount}, as asked, until {day}.", name=given.approver, amount=amount, day=until)
    asked = phrases.money(view.asked, desk.currency)
    return tr(
        "{name} approved {amount} in {count} installments (asked: {asked} in {asked_count}), until {day}. "
        "Talk it over with her first.",
        name=given.approver,
        amount=amount,
        count=given.installments,
        asked=asked,
        asked_count=view.asked_installments,
        day=until,
    )


def standing(file: LoanFile) -> tuple[Tone, str] | None:
    """What there is to know of a file that is still typed: why it came back, or where it is."""
    form = file.form
    if form is not None and form.returned_because:
        return Tone.WARN, tr("Returned by the supervisor: {reason}", reason=read(form.returned_because))
    state = form.state if form else None
    if state is ApplicationState.EXPIRED:
        return Tone.WARN, tr("The approval ended before the money was handed over. Hand it in again.")
    if state in (ApplicationState.APPLIED, ApplicationState.APPRAISED):
        said = tr("It is with the supervisor. If you change and hand it in again, she sees the new version.")
        return Tone.INFO, said
    return None
