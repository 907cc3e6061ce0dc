"""How the stages of a loan are called, and a row of the board in words."""

from __future__ import annotations

from fieldapp.domain.money import Currency
from fieldapp.domain.timestamp import Day
from fieldapp.services.loan.board import BoardRow, Stage
from fieldapp.ui import messages, phrases
from fieldapp.ui.screens.people_parts.rows import late_tone
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.paint import Chip

STAGES: dict[Stage, tuple[str, str, Tone]] = {
    Stage.DRAFT: ("Drafts", "pencil", Tone.DRAFT),
    Stage.RETURNED: ("Returned to you", "undo-2", Tone.WARN),
    Stage.WITH_SUPERVISOR: ("With the supervisor", "hourglass", Tone.MUTE),
    Stage.APPROVED: ("Approved, not ready", "badge-check", Tone.WARN),
    Stage.TO_HAND_OVER: ("To hand over", "hand-coins", Tone.OK),
    Stage.CLOSING: ("Closing", "flag", Tone.INFO),
    Stage.ACTIVE: ("Active", "file-text", Tone.INFO),
}
"""Heading, icon and tone of each stage."""

NEXT = {
    Stage.DRAFT: "Go on",
    Stage.RETURNED: "Put right",
    Stage.WITH_SUPERVISOR: "Open",
    Stage.APPROVED: "Open",
    Stage.TO_HAND_OVER: "Hand over",
    Stage.CLOSING: "Open",
    Stage.ACTIVE: "Open",
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
            return phrases.joined("begun, not handed in", f"{waited} ago")
        case Stage.RETURNED:
            return phrases.joined(row.reason or "without words", row.product)
        case Stage.WITH_SUPERVISOR:
            return phrases.joined(f"waits {waited}", row.product, row.place)
        case Stage.APPROVED:
            return messages.text(row.why_not) if row.why_not else row.product
        case Stage.TO_HAND_OVER:
            return phrases.joined(f"until {phrases.short_day(row.until, today)}", row.product, row.place)
        case _:
            left = f"{phrases.money(row.left, money)} left"
            return phrases.joined(left, f"last on {phrases.short_day(row.until, today)}", row.product, row.place)


def chip(row: BoardRow, today: Day) -> Chip:
    """Its state as a mark."""
    if row.stage in (Stage.ACTIVE, Stage.CLOSING):
        if row.late:
            return Chip(f"{phrases.counted(row.late, 'day')} late", late_tone(row.late))
        return Chip("On time", Tone.OK)
    days = row.until - today
    if row.stage is Stage.TO_HAND_OVER and days <= 3:
        return Chip("last day" if days == 0 else f"{phrases.counted(days, 'day')} left", Tone.WARN)
    _words, icon, tone = STAGES[row.stage]
    word = {
        Stage.DRAFT: "Draft",
        Stage.RETURNED: "Returned",
        Stage.WITH_SUPERVISOR: "Waits",
        Stage.APPROVED: "Not ready",
        Stage.TO_HAND_OVER: "Ready",
    }[row.stage]
    return Chip(word, tone, icon)
