"""How an entry of the timeline looks: its icon and color by kind, and the chip that says where the record is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldapp.domain.words import mark
from fieldapp.ui import phrases
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.paint import Chip

if TYPE_CHECKING:
    from fieldapp.domain.money import Currency
    from fieldapp.domain.timestamp import Day
    from fieldapp.services.borrower.people import TimelineEntry

KINDS: dict[str, tuple[str, Tone]] = {
    "repayment": ("receipt-text", Tone.OK),
    "meeting": ("calendar-check", Tone.MUTE),
    "visit": ("map-pin", Tone.DRAFT),
    "assessment": ("clipboard-check", Tone.INFO),
    "edit": ("pencil", Tone.MUTE),
    "loan": ("file-text", Tone.INFO),
    "appraisal": ("chart-column", Tone.INFO),
    "guarantee": ("handshake", Tone.INFO),
    "covenant": ("file-check", Tone.INFO),
    "cover": ("hand-coins", Tone.WARN),
    "fund": ("coins", Tone.OK),
    "member": ("log-out", Tone.MUTE),
}

STATES: dict[str, Chip] = {
    "DRAFT": Chip(mark("Draft"), Tone.DRAFT, "pencil"),
    "SAVED_HERE": Chip(mark("Saved here"), Tone.MUTE, "hard-drive"),
    "SENT": Chip(mark("Sent"), Tone.MUTE, "arrow-up"),
    "RECEIVED": Chip(mark("Received"), Tone.OK, "cloud-check"),
    "ACCEPTED": Chip(mark("Accepted"), Tone.OK, "badge-check"),
    "RETURNED": Chip(mark("Returned"), Tone.WARN, "undo-2"),
}
"""The one vocabulary for where a record is, by the name of its DataState."""

FILTERS = (
    ("all", mark("All")),
    ("visit", mark("Visits")),
    ("meeting", mark("Meetings")),
    ("repayment", mark("Repayments")),
)


def state_chip(state: object) -> Chip:
    """The chip of where a record is; nothing for a state that has no word of its own."""
    chip = STATES.get(str(getattr(state, "name", state)).upper(), Chip(""))
    return chip.said if chip.text else chip


@dataclass(frozen=True)
class Shown:
    """One entry as it is painted."""

    entry: TimelineEntry
    icon: str
    tone: Tone
    title: str
    when: str
    chip: Chip

    @property
    def spoken(self) -> str:
        """The entry for a screen reader."""
        return ", ".join(part for part in (self.title, self.when, self.entry.sentence, self.chip.text) if part)


def shown(entry: TimelineEntry, currency: Currency, today: Day, time_zone: str) -> Shown:
    """Render one entry once."""
    icon, tone = KINDS.get(entry.kind, ("circle", Tone.MUTE))
    amount = phrases.money(entry.amount, currency) if entry.amount is not None else ""
    day = phrases.short_day(entry.day, today)
    when = f"{day} {phrases.clock(entry.at_ms, time_zone)}" if entry.at_ms and abs(entry.day - today) <= 1 else day
    return Shown(entry, icon, tone, phrases.joined(entry.title, amount), when, state_chip(entry.state))
