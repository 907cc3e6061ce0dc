"""One program per data folder: a second start raises the window that is open and ends.

The lock names its process, so one that a crash left behind is taken over at once; the word "raise" goes through a
local socket that only the same user reaches.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from fieldapp.ui import overrides as overrides

LOCK_FILE = "window.lock"
WORD = b"raise\n"
WAIT_MS = 2_000


class OneWindow(QObject):
    """Held by the program whose window is open; `raised` when somebody started it again."""

    raised = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder.mkdir(parents=True, exist_ok=True)
        self._name = "fieldbook-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:20]
        self._lock = QLockFile(str(folder / LOCK_FILE))
        self._lock.setStaleLockTime(0)  # stale is what no living process holds, however old it is
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)

    def first(self) -> bool:
        """Take the place; where another program has it, ask it to show its window and return False."""
        if self._lock.tryLock(0):
            QLocalServer.removeServer(self._name)  # of a program that crashed
            self._server.listen(self._name)
            return True
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(WAIT_MS):
            socket.write(WORD)
            socket.waitForBytesWritten(WAIT_MS)
            socket.disconnectFromServer()
        return False

    def leave(self) -> None:
        """Give the place up."""
        self._server.close()
        self._lock.unlock()

    def _hear(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        self.raised.emit()
