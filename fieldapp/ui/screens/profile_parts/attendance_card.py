"""Whether she came to the last eight meetings: one letter per meeting, the newest at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.timestamp import Day, date_of
from fieldapp.domain.words import mark, tr
from fieldapp.ui import phrases, theme
from fieldapp.ui.screens.profile_parts.heads import let_title_wrap
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.paint import Frame, Ink
from fieldapp.ui.widgets.text import Text

MARKS: dict[Attendance, tuple[str, Tone, str]] = {
    Attendance.PRESENT: (mark("P", "present"), Tone.OK, mark("present")),
    Attendance.LATE: (mark("L", "late"), Tone.WARN, mark("late", "attendance")),
    Attendance.ABSENT: (mark("A", "absent"), Tone.BAD, mark("absent")),
    Attendance.EXCUSED: (mark("E", "excused"), Tone.MUTE, mark("excused")),
    Attendance.LEFT_EARLY: (mark("W", "went early"), Tone.WARN, mark("left early")),
}
"""Letter, color and word of each kind of attendance."""

Marks = Sequence[tuple[Day, Attendance]]


def said(how: Attendance) -> str:
    """The word for how she attended."""
    word = MARKS[how][2]
    return tr(word, "attendance") if how is Attendance.LATE else tr(word)


class AttendanceMarks(QWidget):
    """The letters in boxes, with the day of the month below each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: Marks = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_marks(self, marks: Marks) -> None:
        self._marks = marks
        self.setAccessibleName(", ".join(f"{phrases.full_day(day)} {said(came)}" for day, came in marks))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(220), theme.px(24) + paint.metrics(Type.CAPTION).height() + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side, count = theme.px(24), max(8, len(self._marks))
        pitch = min(side + theme.px(8), (self.width() + theme.px(6)) // count)
        side = min(side, pitch - 3)
        for at, (day, came) in enumerate(self._marks):
            letter, tone, word = MARKS[came]
            colors = theme.tone_colors(tone)
            place = QRect(at * pitch, 0, side, side)
            paint.box(painter, place.toRectF(), Frame(theme.qcolor(colors.soft), theme.qcolor(colors.line), 5))
            ink = Ink(Type.SECONDARY_STRONG, theme.qcolor(colors.text), Qt.AlignmentFlag.AlignHCenter)
            paint.text(painter, place, tr(letter, word), ink)
            below = QRect(at * pitch - 4, side + 2, side + 8, paint.metrics(Type.CAPTION).height())
            number = str(date_of(day).day)
            paint.text(painter, below, number, Ink(Type.CAPTION, theme.color("text3"), Qt.AlignmentFlag.AlignHCenter))


class AttendanceCard(Card):
    """The card around the letters, with how often she came."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Last meetings"), parent)
        let_title_wrap(self)
        self._came = Text("", Type.BODY_STRONG)
        self.head.addWidget(self._came)
        self.marks = AttendanceMarks()
        self.body.addWidget(self.marks)

    def show_marks(self, marks: Marks) -> None:
        """Show the meetings, oldest first; the card goes where there were none."""
        ordered = sorted(marks, key=lambda pair: pair[0])
        came = sum(1 for _day, how in ordered if how.came)
        held = sum(1 for _day, how in ordered if how is not Attendance.EXCUSED)  # as everywhere: excused counts as none
        self._came.setText(tr("came to {came} of {count}", came=came, count=held))
        self.marks.show_marks(ordered)
        self.setVisible(bool(ordered))
