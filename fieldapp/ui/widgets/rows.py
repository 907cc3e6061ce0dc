"""Lists of rows: a mark at the left, a title over a line of context, a state and a key at the right.

Rows are drawn by one delegate from ready-made values, so sixty of them cost less than two widgets. Up and Down move,
Enter or a click on the button opens, letters belong to the page.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fieldapp.ui import icons, theme
from fieldapp.ui.actions import cap
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.paint import Chip, Frame, Ink
from fieldapp.ui.widgets.text import tone_ink

ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Row:
    """One row. `key` is whatever the page wants back; `button` shows on the current row (or always with `link`)."""

    key: object
    title: str
    subtitle: str = ""
    lead: str = ""
    icon: str = ""
    icon_tone: Tone = Tone.MUTE
    avatar: str = ""
    chip: Chip | None = None
    count: int = 0
    button: str = ""
    button_keys: str = "Return"
    link: bool = False
    faded: bool = False
    bold: bool = True
    subtitle_tone: str = "second"
    header: bool = False
    key_cap: str = ""

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        state = self.chip.text if self.chip else ""
        return ", ".join(part for part in (self.lead, self.title, self.subtitle, state) if part)


@dataclass(frozen=True)
class RowStyle:
    """Sizes of one list, in pixels at 100 % text size."""

    height: int = 47
    lead_width: int = 54
    margin: int = 15
    tiles: bool = True
    rules: bool = True
    one_line: bool = False
    resting_mark: bool = True
    """The current row stays marked while the focus is elsewhere."""


NEAR = 10
"""From so many rows before the end on, more is asked for."""


class RowModel(QAbstractListModel):
    """The rows in order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; where only some were added at the end, the list stays where it was scrolled to."""
        before, now = len(self.rows), tuple(rows)
        if 0 < before < len(now) and now[:before] == self.rows:
            self.beginInsertRows(QModelIndex(), before, len(now) - 1)
            self.rows = now
            self.endInsertRows()
            return
        self.beginResetModel()
        self.rows = now
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if self.rows[index.row()].header:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class RowDelegate(QStyledItemDelegate):
    """Draws a row."""

    def __init__(self, style: RowStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.style_ = style

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: Row = index.data(ROW)
        if row.header:
            return QSize(100, theme.px(28))
        lines = paint.metrics(Type.BODY_STRONG).height()
        if not self.style_.one_line:
            lines += paint.metrics(Type.SECONDARY).height()
        return QSize(100, max(theme.px(self.style_.height), lines + 8))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW)
        rect: QRect = option.rect
        if row.header:
            inner = rect.adjusted(self.style_.margin, 4, -self.style_.margin, 0)
            paint.text(painter, inner, row.title, Ink(Type.CAPTION_STRONG, theme.color("text3")))
            return
        state: QStyle.StateFlag = option.state
        current = bool(state & QStyle.StateFlag.State_Selected) and self._marks()
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        self._ground(painter, rect, current, last=index.row() == index.model().rowCount() - 1)
        right = self._right(painter, rect, row, current)
        left = self._left(painter, rect, row, current)
        self._words(painter, QRect(left, rect.top(), right - left - theme.px(10), rect.height()), row)
        if focused and theme.tokens().focus_px > 2:
            frame = Frame(None, theme.color("accent"), 4, theme.tokens().focus_px)
            paint.box(painter, rect.toRectF().adjusted(1, 1, -1, -1), frame)

    def _marks(self) -> bool:
        view = self.parent()
        return self.style_.resting_mark or (isinstance(view, QWidget) and view.hasFocus())

    def _ground(self, painter: QPainter, rect: QRect, current: bool, *, last: bool) -> None:
        if current:
            painter.fillRect(rect, theme.color("sel"))
            edge = paint.mirrored(painter, QRect(rect.left(), rect.top(), 3, rect.height()))
            painter.fillRect(edge, theme.color("accent"))
        if self.style_.rules and not last:
            inset = 0 if self.style_.tiles else self.style_.margin
            rule = QRect(rect.left() + inset, rect.bottom(), rect.width() - 2 * inset, 1)
            painter.fillRect(paint.mirrored(painter, rule), theme.color("row"))

    def _left(self, painter: QPainter, rect: QRect, row: Row, current: bool) -> int:
        x = rect.left() + theme.px(self.style_.margin)
        if row.lead:
            role = Type.BODY_STRONG if current else Type.BODY
            ink = theme.color("text3" if row.faded else "text")
            paint.text(painter, QRect(x, rect.top(), theme.px(48), rect.height()), row.lead, Ink(role, ink))
            x += theme.px(self.style_.lead_width)
        side = theme.px(30 if self.style_.tiles else 16)
        if row.avatar:
            side = theme.px(26)
            paint.avatar(painter, QRect(x, rect.center().y() - side // 2 + 1, side, side), row.avatar)
            return x + side + theme.px(12)
        if row.icon and self.style_.tiles:
            paint.tile(painter, QRect(x, rect.center().y() - side // 2 + 1, side, side), row.icon, row.icon_tone)
            return x + side + theme.px(13)
        if row.icon and self.style_.one_line:  # in line with the circles of people
            column = theme.px(26)
            spot = QPoint(x + (column - side) // 2, rect.center().y() - side // 2 + 1)
            icons.paint(painter, row.icon, theme.tone_colors(row.icon_tone).text, spot, side)
            return x + column + theme.px(12)
        if row.icon:
            ink_name = theme.tone_colors(row.icon_tone).text
            icons.paint(painter, row.icon, ink_name, QPoint(x, rect.center().y() - side // 2 + 1), side)
            return x + side + theme.px(11)
        return x

    def _words(self, painter: QPainter, room: QRect, row: Row) -> None:
        ink = theme.color("text2" if row.faded else "text")
        title = Type.BODY_STRONG if row.bold else Type.BODY
        if self.style_.one_line:
            width = min(room.width(), paint.width_of(row.title, title) + theme.px(10))
            paint.text(painter, QRect(room.left(), room.top(), width, room.height()), row.title, Ink(title, ink))
            rest = room.adjusted(width, 0, 0, 0)
            if row.subtitle and rest.width() > 20:
                paint.text(painter, rest, row.subtitle, Ink(Type.SECONDARY, theme.qcolor(tone_ink(row.subtitle_tone))))
            return
        if not row.subtitle:
            paint.text(painter, room, row.title, Ink(title, ink))
            return
        upper, lower = paint.metrics(title).height(), paint.metrics(Type.SECONDARY).height()
        top = room.top() + (room.height() - upper - lower) // 2
        paint.text(painter, QRect(room.left(), top, room.width(), upper), row.title, Ink(title, ink))
        second = QRect(room.left(), top + upper, room.width(), lower)
        paint.text(painter, second, row.subtitle, Ink(Type.SECONDARY, theme.qcolor(tone_ink(row.subtitle_tone))))

    def _right(self, painter: QPainter, rect: QRect, row: Row, current: bool) -> int:
        x = rect.right() - theme.px(self.style_.margin) + 1
        button = self.button_rect(rect, row, current)
        if button is not None:
            self._button(painter, button, row)
            x = button.left() - theme.px(10)
        if row.key_cap:
            size = paint.key_cap_size(row.key_cap)
            x -= size.width()
            spot = QRect(QPoint(x, rect.center().y() - size.height() // 2 + 1), size)
            paint.key_cap(painter, spot, row.key_cap)
            x -= theme.px(8)
        if row.count:
            size = paint.chip_size(Chip(str(row.count)))
            x -= size.width()
            spot = QRect(QPoint(x, rect.center().y() - size.height() // 2 + 1), size)
            paint.chip(painter, spot, Chip(str(row.count), Tone.WARN))
            x -= theme.px(8)
        if row.chip is not None:
            size = paint.chip_size(row.chip)
            x -= size.width()
            paint.chip(painter, QRect(QPoint(x, rect.center().y() - size.height() // 2 + 1), size), row.chip)
        return x

    def button_rect(self, rect: QRect, row: Row, current: bool) -> QRect | None:
        """Where the row's button is, if it shows one."""
        if not row.button or not (current or row.link):
            return None
        if row.link:
            width, height = paint.width_of(row.button, Type.SECONDARY_STRONG) + 2, theme.px(24)
        else:
            cap_width = paint.key_cap_size(_cap(row)).width()
            width = paint.width_of(row.button, Type.BODY_STRONG) + cap_width + theme.px(34)
            height = theme.px(30)
        left = rect.right() - theme.px(self.style_.margin) + 1 - width
        return QRect(left, rect.center().y() - height // 2 + 1, width, height)

    def _button(self, painter: QPainter, at: QRect, row: Row) -> None:
        if row.link:
            paint.text(painter, at, row.button, Ink(Type.SECONDARY_STRONG, theme.color("accent")))
            return
        paint.box(painter, at.toRectF(), Frame(theme.color("accent"), None, 6))
        words = at.adjusted(theme.px(12), 0, 0, 0)
        paint.text(painter, words, row.button, Ink(Type.BODY_STRONG, theme.color("on_accent")))
        size = paint.key_cap_size(_cap(row))
        spot = QPoint(at.right() - size.width() - theme.px(8), at.center().y() - size.height() // 2 + 1)
        paint.key_cap(painter, QRect(spot, size), _cap(row), theme.color("on_accent"))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            rect: QRect = option.rect
            button = self.button_rect(rect, index.data(ROW), current=True)
            view = self.parent()
            point = event.position().toPoint()
            if isinstance(view, RowList):
                point = QStyle.visualPos(view.layoutDirection(), view.viewport().rect(), point)
            if button is not None and button.adjusted(-6, -6, 6, 6).contains(point):
                if isinstance(view, RowList):
                    view.opened.emit(index.data(ROW))
                return True
        return super().editorEvent(event, model, option, index)


def _cap(row: Row) -> str:
    return "↵" if row.button_keys == "Return" else cap(row.button_keys)


class RowList(QListView):
    """A list of rows. `opened`: Enter, double click or the row's button; `moved`: another row is current; `near_end`:
    she came so far down, by scrolling or with the cursor, that a page with more may ask for it."""

    opened = Signal(object)
    moved = Signal(object)
    near_end = Signal()

    def __init__(self, style: RowStyle | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = False
        self._model = RowModel(self)
        self._delegate = RowDelegate(style or RowStyle(), self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ROW)))
        self.selectionModel().currentChanged.connect(self._moved)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._model.rows

    @property
    def current(self) -> Row | None:
        """The row the arrows stand on."""
        index = self.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def set_rows(self, rows: Sequence[Row], current: object = None) -> None:
        """Show rows; keep standing on the same key where it is still there, else on `current`, else on the first."""
        wanted = self.current.key if self.current else current
        before = self.rows
        self._model.set_rows(rows)
        if before and self.rows[: len(before)] == before and self.currentIndex().isValid():
            self._fit()
            return  # nothing moved
        places = [i for i, row in enumerate(rows) if not row.header]
        at = next((i for i in places if rows[i].key == wanted), None)
        at = at if at is not None else next((i for i in places if rows[i].key == current), None)
        at = at if at is not None else (places[0] if places else None)
        if at is not None:
            self.setCurrentIndex(self._model.index(at))
        self._fit()

    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.moved.emit(index.data(ROW))
        if index.isValid() and index.row() >= len(self.rows) - NEAR:
            self.near_end.emit()

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if 0 < bar.maximum() <= value + bar.pageStep():
            self.near_end.emit()

    def show_whole(self) -> None:
        """Always be as high as all rows, for short lists that never scroll."""
        self._whole = True
        self._fit()

    def _fit(self) -> None:
        if self._whole:
            self.setFixedHeight(self.content_height() + (2 if self.rows else 0))
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_whole"):
            self.scheduleDelayedItemsLayout()
            self._fit()

    def step(self, by: int) -> None:
        """Move the current row, stepping over headings."""
        places = [i for i, row in enumerate(self.rows) if not row.header]
        if not places:
            return
        at = self.currentIndex().row()
        here = places.index(at) if at in places else (-1 if by > 0 else 0)
        self.setCurrentIndex(self._model.index(places[min(max(here + by, 0), len(places) - 1)]))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.content_height() + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, min(self.content_height(), theme.px(60)))

    def content_height(self) -> int:
        """Height of all rows; those of a sort are equally high."""
        heads = [row.header for row in self.rows]
        whole = sum(heads)
        head = self.sizeHintForRow(heads.index(True)) if whole else 0
        row = self.sizeHintForRow(heads.index(False)) if whole < len(heads) else 0
        return whole * head + (len(heads) - whole) * row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            if self.current is not None:
                self.opened.emit(self.current)
            return
        if event.text() and event.text().isprintable() and not event.modifiers():
            event.ignore()  # letters are the page's shortcuts, not the list's search
            return
        super().keyPressEvent(event)
