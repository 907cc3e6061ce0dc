"""What was said about a piece of work, line by line: who, when, in which words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.domain.talk import Turn
from fieldapp.domain.words import tr
from fieldapp.ui import phrases
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.text import Text

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk
    from fieldapp.services.talks import SaidLine


def done_words(line: SaidLine, desk: Desk) -> str:
    """What a line says that is no note, in a sentence."""
    match line.turn:
        case Turn.ASIDE:
            until = phrases.short_day(line.until, desk.clock.today())
            return tr("put it aside until {day}: {reason}", day=until, reason=line.text)
        case Turn.TAKEN_UP:
            return tr("took it up again")
        case Turn.AGREED:
            return tr("agreed on the terms with her")
        case Turn.TAKEN_BACK:
            return tr("took the decision back")
        case _:
            return line.text


class SaidLines(QWidget):
    """One paragraph per line, the oldest first."""

    def __init__(self, lines: Sequence[SaidLine], desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for line in lines:
            who = tr("You") if line.mine else line.who
            when = phrases.moment(line.at_ms, desk.clock.today(), desk.time_zone)
            column.addWidget(Text(phrases.joined(who, when), Type.SECONDARY_STRONG, "second"))
            column.addWidget(Text(done_words(line, desk), Type.BODY, wrap=True))
