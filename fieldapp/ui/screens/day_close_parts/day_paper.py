"""A cash day on paper: where the money came from, what was counted, what stays, and two lines to sign on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldapp.services.cash.view import CashDayView
from fieldapp.ui import phrases
from fieldapp.ui.print.paper import Cell, Paper, PaperColumn, PaperTable

if TYPE_CHECKING:
    from fieldapp.domain.money import Currency
    from fieldapp.services.desk import Desk

NOTES = (
    PaperColumn("Note or coin", 14, right=True),
    PaperColumn("Pieces", 10, right=True),
    PaperColumn("Sum", 16, right=True),
)
MOVES = (PaperColumn("Handed over or drawn", 40), PaperColumn("Slip", 20), PaperColumn("Amount", 16, right=True))


def day_paper(day: CashDayView, desk: Desk) -> Paper:
    """The paper of a closed day."""
    return Paper(
        title="Day close",
        subtitle=phrases.joined(day.name, phrases.full_day(day.day), desk.branch_name),
        currency=desk.currency,
        facts=_facts(day),
        tables=tuple(table for table in (_notes(day, desk.currency), _moves(day)) if table.rows),
        remarks=_remarks(day),
        signatures=(day.name, day.witness or "Cashier or second person"),
        reference=f"cash-day:{day.day_id.hex()}",
        synthetic=desk.synthetic,
    )


def _facts(day: CashDayView) -> tuple[tuple[str, Cell], ...]:
    figures = day.figures
    if figures is None:
        return ()
    return (
        ("Brought from before", figures.brought),
        ("Came in", figures.received),
        ("Paid out", figures.paid_out),
        ("Drawn", figures.drawn),
        ("Difference (counted less recorded)", figures.difference),
        ("Handed over", figures.handed_in),
        ("Stays over night", figures.kept),
    )


def _notes(day: CashDayView, currency: Currency) -> PaperTable:
    pieces = day.count.pieces if day.count else ()
    rows = [(phrases.money(item.value, currency), f"× {item.count}", item.value * item.count) for item in pieces]
    total = day.count.total if day.count else 0
    return PaperTable(NOTES, rows, ("Counted", "", total), "Counted")


def _moves(day: CashDayView) -> PaperTable:
    rows = [(item.place, item.reference, item.amount) for item in day.transfers]
    return PaperTable(MOVES, rows, title="Handed over (drawn: below zero)")


def _remarks(day: CashDayView) -> tuple[str, ...]:
    lines = []
    if day.count and day.count.reason:
        lines.append(f"Why it differs: {day.count.reason}")
    if day.kept_reason:
        lines.append(f"Why so much stays: {day.kept_reason}")
    if day.closed_by and day.closed_by != day.name:
        lines.append(f"Closed by {day.closed_by}, who counted with {day.witness}.")
    if day.reopened:
        lines.append(f"Opened again {day.reopened} times, last: {day.reopen_reason}")
    return tuple(lines)
