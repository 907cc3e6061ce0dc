"""A meeting that is not held: the form that asks why or for another day, and what was said in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from fieldapp.domain.words import mark, tr
from fieldapp.services.group import meeting_list
from fieldapp.ui import phrases
from fieldapp.ui.screens.group_parts import form_dialog as ask
from fieldapp.ui.screens.group_parts.work import Form
from fieldapp.ui.widgets.fields import Choice

if TYPE_CHECKING:
    from fieldapp.domain.collection.not_held import Saying
    from fieldapp.domain.ids import Id
    from fieldapp.domain.rejection import Rejection
    from fieldapp.domain.timestamp import Day
    from fieldapp.services.desk import Desk, Saved
    from fieldapp.ui.screens.group_parts.form_dialog import Values

REASONS = (
    mark("Festival or holiday"),
    mark("Funeral in the village"),
    mark("Rain or flood"),
    mark("Members did not come"),
    mark("I could not come"),
)
"""Stored as they stand here, said in the reader's language."""
LINES = 3


def called_off_lines(meetings: Sequence[tuple[Day, Saying]], today: Day) -> list[str]:
    """The newest meetings that were not held, a line each."""
    made = []
    for day, said in meetings[:LINES]:
        when = phrases.short_day(day, today)
        told = tr("{day}: not held", day=f"{when[:1].upper()}{when[1:]}")
        made.append(phrases.joined(told, moved_words(said.moved_to, today), tr(said.reason)))
    return made


def moved_words(moved_to: Day, today: Day) -> str:
    """To which day a meeting went; '' where it was not moved."""
    return tr("moved to {day}", day=phrases.short_day(moved_to, today)) if moved_to else ""


def not_held_form(desk: Desk, title: str, center: Id, day: Day) -> Form:
    """Ask why a meeting is not held, and on which day it is instead, if on any."""
    parts = [
        ask.choice("usual", tr("Why"), [Choice(one, tr(one)) for one in REASONS], REASONS[0], columns=2),
        ask.words("own", tr("In your own words, if none fits")),
        ask.day("moved_to", tr("Held on another day instead"), desk.clock.today(), needed=False),
    ]

    def act(values: Values) -> Saved | Rejection:
        reason, moved = str(values["own"] or values["usual"]), cast(int, values["moved_to"])
        return meeting_list.say_not_held(desk, center, day, reason, moved)

    sentence = tr("The supervisor sees it. Installments stay due; the sheet can still be entered later.")
    return Form(title, sentence, parts, tr("Not held"), tr("Written down"), act, "calendar-x")
