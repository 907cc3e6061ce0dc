"""The queue as rows: what waits, the longest first, and folded below it what is put aside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from fieldapp.domain.ids import id_text
from fieldapp.domain.words import tr, tr_n
from fieldapp.ui import phrases
from fieldapp.ui.screens.approvals_parts.item_card import flag_chip
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk
    from fieldapp.services.oversight.approvals import ApprovalItem, Waits

ICONS = {"visit": "map-pin", "assessment": "clipboard-check", "application": "hand-coins", "adjustment": "file-pen"}


def rows_of(items: Sequence[ApprovalItem], desk: Desk) -> list[Row]:
    rows = [_row(one, desk) for one in items if one.aside is None]
    aside = [_row(one, desk) for one in items if one.aside is not None]
    if aside:
        rows += [Row(None, tr("Put aside · {count}", count=len(aside)), header=True), *aside]
    return rows


def place_of(rows: Sequence[Row], at: int) -> int:
    """The place of a row among the items, headings left out."""
    return max(0, at - sum(row.header for row in rows[: max(at, 0)]))


def _row(item: ApprovalItem, desk: Desk) -> Row:
    words = phrases.span(desk.clock.now_ms() - item.submitted_ms)
    if item.aside is not None:
        reason, until = item.aside
        words = tr("until {day}: {reason}", day=phrases.short_day(until, desk.clock.today()), reason=reason)
    return Row(
        key=id_text(item.subject_id),
        title=item.title,
        subtitle=phrases.joined(tr("your own work") if item.mine else item.author, words),
        icon=ICONS[item.subject_kind],
        icon_tone=Tone.DRAFT if item.subject_kind == "visit" else Tone.INFO,
        chip=_short(flag_chip(item)),
        faded=item.mine or item.aside is not None,
    )


def _short(chip: Chip) -> Chip:
    """In a list the names need the room."""
    return replace(chip, text=tr("Asked")) if chip.icon == "message-square" and chip.tone is Tone.INFO else chip


def summary(waits: Waits, desk: Desk) -> str:
    """How many wait, and how long the oldest does."""
    if not waits.count:
        return ""
    longest = phrases.span(desk.clock.now_ms() - waits.oldest_ms)
    return phrases.joined(
        tr_n("{n} waits for you", "{n} wait for you", waits.count), tr("the oldest for {time}", time=longest)
    )
