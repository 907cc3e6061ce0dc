"""How the stages of a loan are called, and a row of the board in words."""

from __future__ import annotations

from fieldapp.domain.money import Currency
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.loan.board import BoardRow, Stage
from fieldapp.ui import messages, phrases
from fieldapp.ui.screens.approvals_parts.words import read
from fieldapp.ui.screens.people_parts.rows import late_tone
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.paint import Chip

STAGES: dict[Stage, tuple[str, str, Tone]] = {
    Stage.DRAFT: (mark("Drafts"), "pencil", Tone.DRAFT),
    Stage.RETURNED: (mark("Returned to you"), "undo-2", Tone.WARN),
    Stage.WITH_SUPERVISOR: (mark("With the supervisor"), "hourglass", Tone.MUTE),
    Stage.APPROVED: (mark("Approved, not ready"), "badge-check", Tone.WARN),
    Stage.TO_HAND_OVER: (mark("To hand over"), "hand-coins", Tone.OK),
    Stage.CLOSING: (mark("Closing"), "flag", Tone.INFO),
    Stage.ACTIVE: (mark("Active"), "file-text", Tone.INFO),
}
"""Heading, icon and tone of each stage."""

NEXT = {
    Stage.DRAFT: mark("Go on"),
    Stage.RETURNED: mark("Put right"),
    Stage.WITH_SUPERVISOR: mark("Open"),
    Stage.APPROVED: mark("Open"),
    Stage.TO_HAND_OVER: mark("Hand over"),
    Stage.CLOSING: mark("Open"),
    Stage.ACTIVE: mark("Open"),
}
"""What Enter does at each stage."""


def title(row: BoardRow, money: Currency) -> str:
    """Whose loan, and how much."""
    return phrases.joined(row.name, phrases.money(row.amount, money) if row.amount else "")


def sentence(row: BoardRow, money: Currency, today: Day, now_ms: int) -> str:
    """What there is to know about it at its stage."""
    waited = phrases.span(now_ms - row.since_ms) if row.since_ms else ""
    match row.stage:
        case Stage.DRAFT:
            return phrases.joined(tr("begun, not handed in"), tr("{time} ago", time=waited))
        case Stage.RETURNED:
            return phrases.joined(read(row.reason) or tr("without words"), row.product)
        case Stage.WITH_SUPERVISOR:
            return phrases.joined(tr("waits {time}", time=waited), row.product, row.place)
        case Stage.APPROVED:
            return messages.text(row.why_not) if row.why_not else row.product
        case Stage.TO_HAND_OVER:
            return phrases.joined(tr("until {day}", day=phrases.short_day(row.until, today)), row.product, row.place)
        case _:
            left = tr("{amount} left", amount=phrases.money(row.left, money))
            return phrases.joined(
                left, tr("last on {day}", day=phrases.short_day(row.until, today)), row.product, row.place
            )


def chip(row: BoardRow, today: Day) -> Chip:
    """Its state as a mark."""
    if row.stage in (Stage.ACTIVE, Stage.CLOSING):
        if row.late:
            return Chip(tr_n("{n} day late", "{n} days late", row.late), late_tone(row.late))
        return Chip(tr("On time"), Tone.OK)
    days = row.until - today
    if row.stage is Stage.TO_HAND_OVER and days <= 3:
        return Chip(tr("last day") if days == 0 else tr_n("{n} day left", "{n} days left", days), Tone.WARN)
    _words, icon, tone = STAGES[row.stage]
    word = {
        Stage.DRAFT: tr("Draft"),
        Stage.RETURNED: tr("Returned"),
        Stage.WITH_SUPERVISOR: tr("Waits"),
        Stage.APPROVED: tr("Not ready"),
        Stage.TO_HAND_OVER: tr("Ready"),
    }[row.stage]
    return Chip(word, tone, icon)
