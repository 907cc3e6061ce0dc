"""Several parts at one place, one of them on screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedLayout, QStackedWidget, QWidget
from shiboken6 import isValid


class OneOf(QStackedLayout):
    """As large as the part on screen, not as the largest of all.

    Add it to the layout of a shown page before its parts, or the first part would open as a window of its own.
    """

    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.sizeHint() if isinstance(shown, QWidget) else QSize(0, 0)

    def minimumSize(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint().expandedTo(QSize(0, 0)) if isinstance(shown, QWidget) else QSize(0, 0)

    def show_part(self, part: QWidget) -> None:
        """Put one of the parts on screen."""
        self.setCurrentWidget(part)
        self.invalidate()
        parent = self.parentWidget()
        if parent is not None:
            parent.updateGeometry()


class LateStack(QStackedWidget):
    """Its parts come into the window when they are opened first.

    Qt dresses whatever is in a window by its style sheet, seen or not, and keeps some ten kilobytes for each widget; a
    part that nobody opens costs neither.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        waiting = self._waiting = dict[QWidget, QWidget]()
        self.destroyed.connect(lambda: _let_go(waiting))

    def add_part(self, part: QWidget) -> None:
        """Add a part after the others; the first one is on screen."""
        if not self.count():
            self.addWidget(part)
            return
        place = QWidget()
        self.addWidget(place)
        self._waiting[place] = part

    def setCurrentIndex(self, index: int) -> None:
        place = self.widget(index)
        part = self._waiting.pop(place, None) if place is not None else None
        if part is not None and place is not None:
            self.removeWidget(place)
            self.insertWidget(index, part)
            place.deleteLater()
        super().setCurrentIndex(index)


def _let_go(waiting: dict[QWidget, QWidget]) -> None:
    """Parts that were never opened belong to nobody; they go with their stack."""
    for part in waiting.values():
        if isValid(part):
            part.deleteLater()
    waiting.clear()
