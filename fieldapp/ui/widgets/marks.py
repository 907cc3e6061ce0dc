"""The small painted marks as widgets: key caps, state chips, counts, initials."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.ui import theme
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.text import tone_ink
from fieldapp.ui.widgets.visible import show_if


class _Mark(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class KeyCap(_Mark):
    """A key as it is printed on the keyboard."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setAccessibleName(keys)

    def sizeHint(self) -> QSize:
        return paint.key_cap_size(self._keys)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.key_cap(painter, self.rect(), self._keys)


class StatusChip(_Mark):
    """A state as icon and word on a soft ground."""

    def __init__(self, chip: Chip | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip = chip or Chip("")
        self.set_chip(self._chip)

    @property
    def chip(self) -> Chip:
        return self._chip

    def set_chip(self, chip: Chip) -> None:
        self._chip = chip
        self.setAccessibleName(chip.text)
        show_if(self, chip.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return paint.chip_size(self._chip)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint.chip(QPainter(self), self.rect(), self._chip)


class Badge(_Mark):
    """A count of things that need this person; hidden at zero."""

    def __init__(self, count: int = 0, parent: QWidget | None = None, *, tone: Tone | None = None) -> None:
        super().__init__(parent)
        self._count, self._tone = count, tone
        self.set_count(count)

    def set_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(str(count))
        show_if(self, count > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return paint.badge_size(str(self._count)) if self._tone is None else paint.chip_size(Chip(str(self._count)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._tone is None:
            paint.badge(painter, self.rect(), str(self._count))
        else:
            paint.chip(painter, self.rect(), Chip(str(self._count), self._tone))


class Avatar(_Mark):
    """A circle with a person's initials."""

    def __init__(self, name: str = "", size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._size = name, size
        self.set_name(name)

    def set_name(self, name: str) -> None:
        self._name = name
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._size), theme.px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint.avatar(QPainter(self), self.rect(), self._name)


class IconTile(_Mark):
    """A small square with an icon."""

    def __init__(self, icon: str, tone: Tone = Tone.MUTE, size: int = 30, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._size = icon, tone, size

    def set_icon(self, icon: str, tone: Tone) -> None:
        self._icon, self._tone = icon, tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._size), theme.px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint.tile(QPainter(self), self.rect(), self._icon, self._tone)


class ProgressBar(QWidget):
    """A thin line that fills; the number beside it carries the meaning, so it is silent for screen readers."""

    def __init__(self, share: float = 0.0, tone: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._tone = share, tone
        self.setFixedHeight(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float, tone: str | None = None) -> None:
        self._share = share
        self._tone = tone or self._tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint.bar(
            QPainter(self),
            self.rect().toRectF(),
            self._share,
            theme.qcolor(tone_ink(self._tone)),
            theme.qcolor(theme.tokens().mute.soft),
        )
