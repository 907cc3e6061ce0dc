"""Keys that a widget claims before the shortcuts of page and window see them."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

COMMAND_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class OwnKeys(QObject):
    """Claims typed signs and the given keys: "/" jumps in a sheet, Esc drops an edit and not the page.

    A filter and no `event` of the widget's own: an error raised in `keyPressEvent` below a Python `event` has ended
    PySide 6.11.3 with a segmentation fault instead of the crash window.
    """

    def __init__(self, widget: QWidget, keys: Iterable[Qt.Key] = ()) -> None:
        super().__init__(widget)
        self._keys = frozenset(keys)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        text = event.text()
        typed = bool(text) and text.isprintable()
        if event.modifiers() & COMMAND_KEYS or not (typed or event.key() in self._keys):
            return False
        event.accept()
        return True
