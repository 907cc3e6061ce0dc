"""The dark rail at the left: pages with their keys and counts, the state of the sync, the person."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from fieldapp.domain.words import tr, tr_n
from fieldapp.ui import icons, theme
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.paint import Frame, Ink
from fieldapp.ui.widgets.text import tone_ink

WIDE, NARROW = 186, 56


@dataclass(frozen=True)
class RailPage:
    """A page on the rail."""

    name: str
    title: str
    icon: str
    keys: str = ""


@dataclass(frozen=True)
class RailLines:
    """Two lines at the foot of the rail."""

    title: str
    second: str
    icon: str = "cloud-off"
    tone: str = "nav"


class RailItem(QAbstractButton):
    """One page: icon, word, key or count."""

    def __init__(self, page: RailPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self._count = 0
        self.setText(page.title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_count(0)

    @property
    def count(self) -> int:
        return self._count

    def set_count(self, count: int) -> None:
        """How many things on the page need this person."""
        self._count = count
        waiting = tr_n("{n} needs you", "{n} need you", count) if count else ""
        self.setAccessibleName(", ".join(part for part in (self.page.title, waiting) if part))
        keyed = f"{self.page.title}  {self.page.keys.replace('+', ' ')}"
        self.setToolTip(", ".join(part for part in (keyed, waiting) if part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(170), max(theme.px(38), paint.metrics(Type.BODY_STRONG).height() + 12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        if on or self.underMouse():
            fill = theme.qcolor(theme.tokens().nav_sel)
            painter.setOpacity(1.0 if on else 0.55)
            paint.box(painter, QRectF(self.rect()), Frame(fill, None, 6))
            painter.setOpacity(1.0)
        if on:
            paint.box(painter, QRectF(0, 0, 3, self.height()), Frame(theme.color("nav_accent"), None, 1.5))
        if self.hasFocus():
            width = theme.tokens().focus_px
            paint.box(painter, QRectF(self.rect()), Frame(None, theme.color("nav_accent"), 6, width))
        narrow = self.width() < theme.px(100)
        size = theme.px(18)
        ink = theme.color("nav_title" if on else "nav_text")
        left = (self.width() - size) // 2 if narrow else theme.px(13)
        icons.paint(painter, self.page.icon, ink, QPoint(left, (self.height() - size) // 2), size)
        right = self._mark(painter, narrow=narrow)
        if not narrow:
            words = QRect(theme.px(41), 0, right - theme.px(45), self.height())
            paint.text(painter, words, self.page.title, Ink(Type.BODY_STRONG if on else Type.BODY, ink))

    def _mark(self, painter: QPainter, *, narrow: bool) -> int:
        right = self.width() - theme.px(10)
        if self._count:
            size = paint.badge_size(str(self._count))
            at = QPoint(self.width() - size.width() - 1, 0) if narrow else QPoint(right - size.width(), 0)
            at.setY(1 if narrow else (self.height() - size.height()) // 2)
            paint.badge(painter, QRect(at, size), str(self._count))
            return at.x()
        words = self.page.keys.replace("+", " ")
        width = paint.width_of(words, Type.KEY)
        room = right - width - theme.px(45)
        if self.page.keys and not narrow and paint.width_of(self.page.title, Type.BODY_STRONG) <= room:
            ink = Ink(Type.KEY, theme.color("nav_muted"))
            paint.text(painter, QRect(right - width, 0, width + 1, self.height()), words, ink)
            return right - width
        return right


class _Foot(QAbstractButton):
    """Two lines with a mark before them."""

    def __init__(self, lines: RailLines, *, avatar: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._avatar = lines, avatar
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_lines(lines)

    @property
    def lines(self) -> RailLines:
        return self._lines

    def show_lines(self, lines: RailLines) -> None:
        self._lines = lines
        self.setAccessibleName(f"{lines.title}. {lines.second}")
        self.setToolTip(f"{lines.title}: {lines.second}")
        self.update()

    def sizeHint(self) -> QSize:
        lines = paint.metrics(Type.SECONDARY_STRONG).height() + paint.metrics(Type.CAPTION).height()
        return QSize(theme.px(186), max(theme.px(50), lines + 14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        narrow = self.width() < theme.px(100)
        side = theme.px(28 if self._avatar else 18)
        left = (self.width() - side) // 2 if narrow else theme.px(6 if self._avatar else 8)
        spot = QRect(left, (self.height() - side) // 2, side, side)
        if self._avatar:
            paint.avatar(painter, spot, self._lines.title)
        else:
            icons.paint(painter, self._lines.icon, tone_ink(self._lines.tone), spot.topLeft(), side)
        if self.hasFocus():
            frame = Frame(None, theme.color("nav_accent"), 6, theme.tokens().focus_px)
            paint.box(painter, QRectF(self.rect()).adjusted(4, 2, -4, -2), frame)
        if narrow:
            return
        x = theme.px(43 if self._avatar else 35)
        upper, lower = paint.metrics(Type.SECONDARY_STRONG).height(), paint.metrics(Type.CAPTION).height()
        top = (self.height() - upper - lower) // 2
        room = self.width() - x - 6
        title = Ink(Type.SECONDARY_STRONG, theme.color("nav_title"))
        paint.text(painter, QRect(x, top, room, upper), self._lines.title, title)
        muted = theme.color("nav_muted" if self._avatar else "nav_text")
        paint.text(painter, QRect(x, top + upper, room, lower), self._lines.second, Ink(Type.CAPTION, muted))


class NavRail(QFrame):
    """The rail. `chosen` names a page; `sync_pressed` and `person_pressed` are the two feet."""

    chosen = Signal(str)
    sync_pressed = Signal()
    person_pressed = Signal()

    def __init__(self, pages: Sequence[RailPage], person: RailLines, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, box="nav")
        self.setAccessibleName(tr("Pages"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(2)
        column.addWidget(_Brand())
        self._group = QButtonGroup(self)
        self._items: dict[str, RailItem] = {}
        for page in pages:
            item = RailItem(page)
            item.clicked.connect(lambda _checked=False, name=page.name: self.chosen.emit(name))
            self._group.addButton(item)
            self._items[page.name] = item
            column.addWidget(item)
        column.addStretch(1)
        self._sync = _Foot(RailLines(tr("Offline"), tr("looking for the office")), avatar=False)
        self._sync.clicked.connect(self.sync_pressed)
        column.addWidget(self._sync)
        line = QFrame()
        line.setFixedHeight(1)
        line.setAutoFillBackground(True)
        theme.mark(line, box="navRule")
        column.addWidget(line)
        self._person = _Foot(person, avatar=True)
        self._person.clicked.connect(self.person_pressed)
        column.addWidget(self._person)
        self.set_narrow(narrow=False)

    @property
    def sync_lines(self) -> RailLines:
        return self._sync.lines

    def item(self, name: str) -> RailItem | None:
        """The item of a page, if it is on the rail."""
        return self._items.get(name)

    def set_narrow(self, *, narrow: bool) -> None:
        """Icons only, for narrow windows."""
        self.setFixedWidth(theme.px(NARROW if narrow else WIDE))

    def select(self, name: str) -> None:
        """Mark the page on screen; a page that is not on the rail marks none."""
        item = self._items.get(name)
        self._group.setExclusive(False)
        for other in self._items.values():
            other.setChecked(other is item)
        self._group.setExclusive(item is not None)

    def set_counts(self, counts: dict[str, int]) -> None:
        """How many things on each page need this person."""
        for name, item in self._items.items():
            item.set_count(counts.get(name, 0))

    def show_sync(self, lines: RailLines) -> None:
        self._sync.show_lines(lines)


class _Brand(QWidget):
    """The program's mark and name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Fieldbook")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(170), theme.px(38))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = theme.px(20)
        narrow = self.width() < theme.px(100)
        left = (self.width() - size) // 2 if narrow else theme.px(8)
        icons.paint(painter, "notebook", theme.color("nav_accent"), QPoint(left, (self.height() - size) // 2 + 2), size)
        if not narrow:
            words = QRect(theme.px(39), 2, self.width() - theme.px(39), self.height())
            paint.text(painter, words, "Fieldbook", Ink(Type.STRIP_NUMBER, theme.color("nav_title")))
