"""How an entry of the timeline looks: its icon and color by kind, and the chip that says where the record is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fieldapp.domain.words import mark, tr, tr_n
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
    """One entry as it is painted. together: how many entries stand in this line."""

    entry: TimelineEntry
    icon: str
    tone: Tone
    title: str
    when: str
    chip: Chip
    together: int = 1

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


TOGETHER_FROM = 2
"""From so many meetings in a row on at which she paid, one line tells of all."""


def with_meetings_together(entries: Sequence[Shown], currency: Currency, today: Day) -> list[Shown]:
    """Weekly meetings at which she paid stand together, so that visits are seen without scrolling.

    A meeting at which nothing was paid keeps its own line, and so does the newest entry of all.
    """
    made: list[Shown] = []
    run: list[Shown] = []
    for at, one in enumerate(entries):
        if at and one.entry.kind == "meeting" and one.entry.amount:
            run.append(one)
            continue
        made += _together(run, currency, today)
        run = []
        made.append(one)
    return made + _together(run, currency, today)


def _together(run: Sequence[Shown], currency: Currency, today: Day) -> list[Shown]:
    if len(run) < TOGETHER_FROM:
        return list(run)
    newest, oldest = run[0], run[-1]
    amount = phrases.money(sum(one.entry.amount or 0 for one in run), currency)
    title = tr_n("{n} meeting", "{n} meetings", len(run))
    when = tr(
        "{first} to {last}",
        first=phrases.short_day(oldest.entry.day, today),
        last=phrases.short_day(newest.entry.day, today),
    )
    sentence = tr("She paid at each of them, {amount} in all. Enter shows them one by one.", amount=amount)
    entry = replace(newest.entry, title=title, sentence=sentence, amount=None)
    return [Shown(entry, newest.icon, newest.tone, title, when, oldest.chip, len(run))]
