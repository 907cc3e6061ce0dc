"""When a visit was, where it is typed later: a day and a time; both this and the time of typing are kept."""

from __future__ import annotations

import re
from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from fieldapp.domain.timestamp import Day, date_of
from fieldapp.domain.words import tr
from fieldapp.ui import phrases
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.fields import DateEdit, Field
from fieldapp.ui.widgets.text import Text

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

_TIME = re.compile(r"\s*(\d{1,2})(?:[:.h](\d{2}))?\s*")


def parse_time(text: str) -> time | None:
    """`16:30`, `16.30` or `16`; None for no time of a day."""
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    hour, minute = int(found.group(1)), int(found.group(2) or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def at_ms(day: Day, clock: time, time_zone: str) -> int:
    """Milliseconds since 1970 of a time of a day where she lives."""
    return round(datetime.combine(date_of(day), clock, phrases.zone(time_zone)).timestamp() * 1000)


class WhenRow(QWidget):
    """`changed(ms)` with the time that was said, 0 for now."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = desk.time_zone
        self._shown: tuple[int, Day | None, str] = (0, None, "")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        self._now = Text(tr("The visit is now"), Type.BODY, "second")
        self.earlier = Button(tr("It was earlier"), Look.GHOST, "history")
        self.earlier.set_height(26)
        self.earlier.clicked.connect(self.ask)
        self.day, self.clock = DateEdit(desk.clock.today()), QLineEdit()
        self.clock.setPlaceholderText("16:30")
        self.day_field = Field(tr("The visit was on"), self.day, aside=tr("20, -1 or fri"))
        self.clock_field = Field(tr("At"), self.clock)
        self.day.day_changed.connect(self._tell)
        self.clock.textEdited.connect(lambda _text: self._tell())
        line.addWidget(self._now)
        line.addWidget(self.earlier)
        line.addWidget(self.day_field, 2, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.clock_field, 1, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        self.show_time(0)

    @property
    def open(self) -> bool:
        """Whether it is asked for."""
        return not self.day_field.isHidden()

    @property
    def said(self) -> int | None:
        """The time that was said, 0 for now, None where it is not understood."""
        if not self.open:
            return 0
        if (self.day.day, self.clock.text()) == self._shown[1:]:
            return self._shown[0]
        day, clock = self.day.day, parse_time(self.clock.text())
        return at_ms(day, clock, self._zone) if day and clock is not None else None

    def show_time(self, happened_ms: int) -> None:
        """Show a time, or that it is now."""
        for part in (self.day_field, self.clock_field):
            part.setVisible(bool(happened_ms))
            part.set_problem("")
        self._now.setVisible(not happened_ms)
        self.earlier.setVisible(not happened_ms)
        if happened_ms:
            day, clock = phrases.local_day(happened_ms, self._zone), phrases.clock(happened_ms, self._zone)
            self._shown = (happened_ms, day, clock)
            self.clock.setText(clock)
            self.day.set_day(day)

    def ask(self) -> None:
        """Ask for the day and the time."""
        for part in (self.day_field, self.clock_field):
            part.show()
        self._now.hide()
        self.earlier.hide()
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        said = self.said
        if said is not None:
            self.changed.emit(said)
