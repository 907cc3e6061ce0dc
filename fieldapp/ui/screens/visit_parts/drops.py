"""Photo files that are dropped anywhere on a page, or pasted there with Ctrl+V; F6 does the same without a mouse."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from fieldapp.ui import overrides as overrides
from fieldapp.ui.screens.visit_parts.phone_folder import KINDS


def photo_files(mime: QMimeData) -> list[str]:
    """The photo files among what is carried, in their order."""
    paths = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if Path(path).suffix.lower() in KINDS]


class Drops(QObject):
    """Watches a page; `take` gets the paths."""

    def __init__(self, page: QWidget, take: Callable[[list[str]], None]) -> None:
        super().__init__(page)
        self._take = take
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            if photo_files(event.mimeData()):
                event.acceptProposedAction()
                return True
        elif isinstance(event, QDropEvent):
            paths = photo_files(event.mimeData())
            if paths:
                event.acceptProposedAction()
                self._take(paths)
                return True
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._pasted(event)
        return super().eventFilter(watched, event)

    def _pasted(self, event: QKeyEvent) -> bool:
        """Ctrl+V reaches the page where no field took it."""
        pastes = event.matches(QKeySequence.StandardKey.Paste)
        paths = photo_files(QGuiApplication.clipboard().mimeData()) if pastes else []
        if paths:
            self._take(paths)
        return bool(paths)
