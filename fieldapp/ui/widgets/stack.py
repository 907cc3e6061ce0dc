"""Several parts at one place, one of them on screen; as large as that one, not as the largest of all."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedLayout, QWidget


class OneOf(QStackedLayout):
    """Add it to the layout of a shown page before its parts, or the first part would open as a window of its own."""

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
