"""The list of records to decide, and below it what merged by itself."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui import theme
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.paint import Ink
from fieldapp.ui.widgets.rows import Row, RowDelegate, RowList, RowStyle
from fieldapp.ui.widgets.text import tone_ink


class RecordDelegate(RowDelegate):
    """Three lines: the title, what there is to decide in color, and who and when; subtitles come as two lines."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = paint.metrics(Type.BODY_STRONG).height() + 2 * paint.metrics(Type.SECONDARY).height()
        return QSize(100, lines + theme.px(22))

    def _words(self, painter: QPainter, room: QRect, row: Row) -> None:
        what, _, who = row.subtitle.partition("\n")
        upper, lower = paint.metrics(Type.BODY_STRONG).height(), paint.metrics(Type.SECONDARY).height() + 1
        top = room.top() + (room.height() - upper - 2 * lower) // 2
        tones = theme.qcolor(tone_ink(row.subtitle_tone)), theme.color("text2")
        paint.text(
            painter, QRect(room.left(), top, room.width(), upper), row.title, Ink(Type.BODY_STRONG, theme.color("text"))
        )
        first, second = (what, who) if who else first_line(what, room.width())
        color = tones[1] if who else tones[0]
        for line, (words, ink) in enumerate(((first, tones[0]), (second, color))):
            place = QRect(room.left(), top + upper + line * lower, room.width(), lower)
            paint.text(painter, place, words, Ink(Type.SECONDARY, ink))


def first_line(words: str, room: int) -> tuple[str, str]:
    """As many words as one line takes, and the rest, which is shortened where it is too long again."""
    metrics = QFontMetrics(theme.font(Type.SECONDARY))
    parts = words.split(" ")
    taken = len(parts)
    while taken > 1 and metrics.horizontalAdvance(" ".join(parts[:taken])) > room:
        taken -= 1
    return " ".join(parts[:taken]), " ".join(parts[taken:])


class RecordList(RowList):
    """The records; Up and Down move."""

    def __init__(self, parent: QWidget | None = None) -> None:
        style = RowStyle(height=70, tiles=False)
        super().__init__(style, parent)
        self.setItemDelegate(RecordDelegate(style, self))
        self.setAccessibleName(tr("Records to decide"))
