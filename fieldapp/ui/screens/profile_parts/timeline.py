"""Everything that happened with a person, newest first, on one line through time; only what is on screen is painted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPen, QPixmap, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fieldapp.domain.photo import PhotoId
from fieldapp.domain.words import tr
from fieldapp.ui import icons, theme
from fieldapp.ui.screens.profile_parts.entries import Shown
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.paint import Frame, Ink

ENTRY = Qt.ItemDataRole.UserRole + 1
CIRCLE, LEFT, GAP, BOTTOM = 28, 15, 12, 11
LINES_MAX = 3

WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


THUMB, THUMBS_MOST = (64, 48), 6


class TimelineDelegate(QStyledItemDelegate):
    """Paints one entry: a circle on the line, a title with its day, up to three lines of words, its photos, and the
    state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.thumbs: dict[PhotoId, QPixmap] = {}

    def _pictures(self, shown: Shown, width: int) -> list[QPixmap]:
        """The photos of an entry that are here, as many as there is room for."""
        room = (width - self._words_left() - theme.px(16)) // theme.px(THUMB[0] + 6)
        here = [self.thumbs[name] for name in shown.entry.photos if name in self.thumbs]
        return here[: max(1, min(room, THUMBS_MOST))]

    def _words_left(self) -> int:
        return theme.px(LEFT) + theme.px(CIRCLE) + theme.px(GAP)

    def _body_height(self, width: int, words: str) -> int:
        if not words:
            return 0
        metrics = paint.metrics(Type.SECONDARY)
        room = max(80, width - self._words_left() - theme.px(16))
        tall = metrics.boundingRect(QRect(0, 0, room, 1000), WRAP, words).height()
        return min(tall, LINES_MAX * metrics.lineSpacing())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        shown: Shown = index.data(ENTRY)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else 400
        title = max(paint.metrics(Type.BODY_STRONG).height(), theme.px(20))
        body = self._body_height(width, shown.entry.sentence)
        photos = theme.px(THUMB[1] + 6) if self._pictures(shown, width) else 0
        return QSize(width, max(title + body + photos + theme.px(BOTTOM), theme.px(CIRCLE + 10)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shown: Shown = index.data(ENTRY)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            mark = rect.toRectF().adjusted(6, -3, -8, -5)
            paint.box(painter, mark, Frame(theme.color("sel"), None, 6))
        self._paint_mark(painter, rect, shown, last=index.row() == index.model().rowCount() - 1)
        self._paint_words(painter, rect, shown)

    def _paint_mark(self, painter: QPainter, rect: QRect, shown: Shown, *, last: bool) -> None:
        side, left = theme.px(CIRCLE), rect.left() + theme.px(LEFT)
        circle = QRectF(left, rect.top(), side, side)
        if not last:
            painter.setPen(QPen(theme.color("border"), 2))
            x = paint.mirrored(painter, QRect(left + side // 2, 0, 1, 1)).x()
            painter.drawLine(x, rect.top() + side + 5, x, rect.bottom() - 4)
        colors = theme.tone_colors(shown.tone)
        paint.box(painter, circle, Frame(theme.qcolor(colors.soft), theme.qcolor(colors.line), side / 2))
        size = theme.px(15)
        icons.paint(painter, shown.icon, colors.text, paint.centered(circle.toRect(), size), size)

    def _paint_words(self, painter: QPainter, rect: QRect, shown: Shown) -> None:
        left, top = rect.left() + self._words_left(), rect.top()
        height = max(paint.metrics(Type.BODY_STRONG).height(), theme.px(20))
        right = rect.right() - theme.px(15)
        if shown.chip.text:
            size = paint.chip_size(shown.chip)
            spot = QRect(QPoint(right - size.width() + 1, top + (height - size.height()) // 2), size)
            paint.chip(painter, spot, shown.chip)
            right -= size.width() + theme.px(10)
        title = min(paint.width_of(shown.title, Type.BODY_STRONG) + 2, max(40, right - left))
        paint.text(painter, QRect(left, top, title, height), shown.title, Ink(Type.BODY_STRONG, theme.color("text")))
        rest = QRect(left + title + theme.px(7), top, right - left - title - theme.px(7), height)
        if rest.width() > theme.px(30):
            paint.text(painter, rest, shown.when, Ink(Type.SECONDARY, theme.color("text3")))
        body = self._body_height(rect.width(), shown.entry.sentence)
        painter.setFont(theme.font(Type.SECONDARY))
        painter.setPen(theme.color("text2"))
        room = QRect(left, top + height, rect.right() - left - theme.px(15), body)
        painter.drawText(paint.mirrored(painter, room), WRAP, shown.entry.sentence)
        self._paint_photos(
            painter, QPoint(left, top + height + body + theme.px(5)), self._pictures(shown, rect.width())
        )

    def _paint_photos(self, painter: QPainter, corner: QPoint, pictures: Sequence[QPixmap]) -> None:
        size = QSize(theme.px(THUMB[0]), theme.px(THUMB[1]))
        for at, picture in enumerate(pictures):
            spot = QRect(corner + QPoint(at * theme.px(THUMB[0] + 6), 0), size)
            place = paint.mirrored(painter, spot)
            painter.drawPixmap(place, picture)
            painter.setPen(QPen(theme.color("border"), 1))
            painter.drawRect(place)


class Timeline(QListView):
    """The entries; `opened` gives the one on which Enter was pressed."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self._delegate = TimelineDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(0, 4, 0, 0)
        self.setAccessibleName(tr("What happened"))
        self.activated.connect(lambda index: self.opened.emit(index.data(ENTRY).entry))

    def show_entries(self, entries: Sequence[Shown]) -> None:
        """Show these, newest first as they come."""
        at = max(0, self.currentIndex().row())
        self._model.clear()
        for shown in entries:
            item = QStandardItem()
            item.setData(shown, ENTRY)
            item.setData(shown.spoken, Qt.ItemDataRole.AccessibleTextRole)
            item.setEditable(False)
            self._model.appendRow(item)
        if entries:
            self.setCurrentIndex(self._model.index(min(at, len(entries) - 1), 0))

    def show_thumbs(self, found: Mapping[PhotoId, QImage]) -> None:
        """Paint these photos where their entries are; what came before stays."""
        for name, image in found.items():
            self._delegate.thumbs[name] = _cut(image)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    @property
    def without_thumbs(self) -> tuple[PhotoId, ...]:
        """The photos of the entries that are not shown yet, newest first."""
        names = dict.fromkeys(name for one in self.entries for name in one.entry.photos[:THUMBS_MOST])
        return tuple(name for name in names if name not in self._delegate.thumbs)

    @property
    def entries(self) -> list[Shown]:
        """What is listed."""
        return [self._model.item(row).data(ENTRY) for row in range(self._model.rowCount())]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _cut(image: QImage) -> QPixmap:
    """The middle of a photo in the size of a thumb."""
    ratio = 2
    size = QSize(theme.px(THUMB[0]) * ratio, theme.px(THUMB[1]) * ratio)
    filled = image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    middle = QRect(QPoint((filled.width() - size.width()) // 2, (filled.height() - size.height()) // 2), size)
    return QPixmap.fromImage(filled.copy(middle))
