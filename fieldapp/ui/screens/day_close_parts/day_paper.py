"""A cash day on paper: where the money came from, what was counted, what stays, and two lines to sign on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.cash.view import CashDayView
from fieldapp.ui import phrases
from fieldapp.ui.print.paper import Cell, Paper, PaperColumn, PaperTable
from fieldapp.ui.screens.report_parts.papers import said

if TYPE_CHECKING:
    from fieldapp.domain.money import Currency
    from fieldapp.services.desk import Desk

NOTES = (
    PaperColumn(mark("Note or coin"), 14, right=True),
    PaperColumn(mark("Pieces"), 10, right=True),
    PaperColumn(mark("Sum"), 16, right=True),
)
MOVES = (
    PaperColumn(mark("Handed over or drawn"), 40),
    PaperColumn(mark("Slip"), 20),
    PaperColumn(mark("Amount"), 16, right=True),
)


def day_paper(day: CashDayView, desk: Desk) -> Paper:
    """The paper of a closed day."""
    return Paper(
        title=tr("Day close"),
        subtitle=phrases.joined(day.name, phrases.full_day(day.day), desk.branch_name),
        currency=desk.currency,
        facts=_facts(day),
        tables=tuple(table for table in (_notes(day, desk.currency), _moves(day)) if table.rows),
        remarks=_remarks(day),
        signatures=(day.name, day.witness or tr("Cashier or second person")),
        reference=f"cash-day:{day.day_id.hex()}",
        synthetic=desk.synthetic,
    )


def _facts(day: CashDayView) -> tuple[tuple[str, Cell], ...]:
    figures = day.figures
    if figures is None:
        return ()
    return (
        (tr("Brought from before"), figures.brought),
        (tr("Came in"), figures.received),
        (tr("Paid out"), figures.paid_out),
        (tr("Drawn"), figures.drawn),
        (tr("Difference (counted less recorded)"), figures.difference),
        (tr("Handed over"), figures.handed_in),
        (tr("Stays over night"), figures.kept),
    )


def _notes(day: CashDayView, currency: Currency) -> PaperTable:
    pieces = day.count.pieces if day.count else ()
    rows = [(phrases.money(item.value, currency), f"× {item.count}", item.value * item.count) for item in pieces]
    total = day.count.total if day.count else 0
    return PaperTable(said(NOTES), rows, (tr("Counted"), "", total), tr("Counted"))


def _moves(day: CashDayView) -> PaperTable:
    rows = [(item.place, item.reference, item.amount) for item in day.transfers]
    return PaperTable(said(MOVES), rows, title=tr("Handed over (drawn: below zero)"))


def _remarks(day: CashDayView) -> tuple[str, ...]:
    lines = []
    if day.count and day.count.reason:
        lines.append(tr("Why it differs: {reason}", reason=day.count.reason))
    if day.kept_reason:
        lines.append(tr("Why so much stays: {reason}", reason=day.kept_reason))
    if day.closed_by and day.closed_by != day.name:
        lines.append(tr("Closed by {name}, who counted with {witness}.", name=day.closed_by, witness=day.witness))
    if day.reopened:
        lines.append(
            tr_n(
                "Opened again once: {reason}",
                "Opened again {n} times, last: {reason}",
                day.reopened,
                reason=day.reopen_reason,
            )
        )
    return tuple(lines)
