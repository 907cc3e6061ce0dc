"""The list of receipts: its columns and how a row looks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from fieldapp.domain.words import mark, tr
from fieldapp.services.money.repayments import CollectionRow
from fieldapp.ui import icons, phrases, theme
from fieldapp.ui.screens.sheet_parts.head import STATES
from fieldapp.ui.tables.cells import Look, RenderedRow, cell, filled
from fieldapp.ui.tables.column import FULL_WIDTH, LEFT, RIGHT, Column
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.text import tone_ink

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

COLUMNS = (
    Column("when", mark("When"), 124),
    Column("number", mark("Receipt"), 102, hide_below=FULL_WIDTH),
    Column("name", mark("Member"), 140),
    Column("amount", mark("Amount"), 96, RIGHT),
    Column("state", mark("State"), 108),
    Column("remark", mark("Remark"), 170, stretch=True),
)


def render_collection(rows: Sequence[CollectionRow], desk: Desk, at: int) -> RenderedRow:
    """One receipt; amber while it is kept aside, struck out of the sums when it is reversed."""
    row = rows[at]
    body, second = theme.font(), theme.font(Type.SECONDARY)
    text = Look(body, theme.color("text3" if row.reversed else "text"), LEFT)
    quiet = Look(second, theme.color("text2"), LEFT)
    amount = Look(theme.font(Type.BODY_STRONG), theme.color("text3" if row.reversed else "text"), RIGHT)
    chip = STATES[row.state].said
    ink = theme.tone_colors(chip.tone).text
    state = Look(theme.font(Type.SECONDARY_STRONG), theme.qcolor(ink), LEFT)
    made = RenderedRow(
        (
            cell(phrases.moment(row.at_ms, desk.clock.today(), desk.time_zone), quiet),
            cell(row.receipt_number, quiet),
            cell(row.borrower_name, text),
            cell(phrases.money(row.amount, desk.currency), amount),
            cell(chip.text, state, icon=icons.pixmap(chip.icon, ink, theme.px(15))),
            _remark(row, quiet),
        )
    )
    if row.held_reason and not row.reversed:
        colors = theme.tone_colors(Tone.WARN)
        return filled(RenderedRow(made.cells, theme.qcolor(colors.text)), theme.qcolor(colors.soft))
    return made


def _remark(row: CollectionRow, quiet: Look) -> dict[int, object]:
    if row.reversed:
        return cell(tr("Reversed"), quiet, icon=icons.pixmap("undo-2", tone_ink("second"), theme.px(15)))
    if row.held_reason:
        words = tr("Kept aside: {reason}", reason=row.held_reason)
        warn = Look(quiet.font, theme.qcolor(tone_ink("warn")), quiet.align)
        return cell(words, warn, icon=icons.pixmap("triangle-alert", tone_ink("warn"), theme.px(15)))
    return cell("" if row.mine else tr("Taken by a colleague"), quiet)
