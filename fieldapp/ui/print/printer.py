"""A receipt printer on the network, on a device file or known to Windows: the job in bands, a short pause after each.

Nothing waits for it: a printer that is away, out of paper or slow never holds up what is being saved. Where no printer
is set, paper comes as PDF.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from fieldapp.ui.print.spooler import RawJob

PORT = 9100
"""Where receipt printers listen ("raw" or "JetDirect" printing)."""
PAUSE_MS = 30
"""After each band: cheap printers lose lines that come faster than they draw."""
AWAY_AFTER_MS = 8_000
_NETWORK = re.compile(r"([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::(\d{1,5}))?")


@dataclass(frozen=True)
class Network:
    """A printer with an address of its own."""

    host: str
    port: int = PORT


@dataclass(frozen=True)
class Device:
    """A printer that the system shows as a file, such as /dev/usb/lp0 or COM3."""

    path: str


@dataclass(frozen=True)
class Queue:
    """A printer that Windows knows by this name, whatever it hangs on; written as `windows:NAME`."""

    name: str


Target = Network | Device | Queue
_QUEUE = "windows:"


def read_target(text: str) -> Target | None:
    """The printer a person typed: a path or COM3 is a device, windows:NAME one that Windows knows, anything else an
    address; None for what is none of these."""
    plain = text.strip()
    if plain.lower().startswith(_QUEUE):
        name = plain[len(_QUEUE) :].strip()
        return Queue(name) if name else None
    if plain.startswith(("/", "\\\\")) or re.fullmatch(r"(?i)(com|lpt)\d{1,2}", plain):
        return Device(plain)
    found = _NETWORK.fullmatch(plain)
    port = int(found[2] or PORT) if found else 0
    return Network(found[1], port) if found and 0 < port < 65_536 else None


class Printing(QObject):
    """Sends one job and then says `done` or `failed`, once; it must be kept until then."""

    done = Signal()
    failed = Signal()

    def __init__(
        self,
        target: Target,
        pieces: Iterable[bytes],
        parent: QObject | None = None,
        open_job: Callable[[str], RawJob] = RawJob,
    ) -> None:
        super().__init__(parent)
        self._target, self._pieces = target, list(pieces)
        self._over = False
        self._file = -1
        self._open_job = open_job
        self._job: RawJob | None = None
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(AWAY_AFTER_MS)
        self._away.timeout.connect(self._fail)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(PAUSE_MS)
        self._next.timeout.connect(self._send)

    def start(self) -> None:
        """Begin; the answer comes by a signal, never from here."""
        self._away.start()
        if isinstance(self._target, Device):
            QTimer.singleShot(0, self._open_file)
        elif isinstance(self._target, Queue):
            QTimer.singleShot(0, self._begin_job)
        else:
            self._connect(self._target)

    # a printer on the network

    def _connect(self, target: Network) -> None:
        from PySide6.QtNetwork import QTcpSocket  # loaded for those who have such a printer

        self._socket = QTcpSocket(self)
        self._socket.connected.connect(self._send)
        self._socket.errorOccurred.connect(lambda _error: self._fail())
        self._socket.connectToHost(target.host, target.port)

    # a printer as a file

    def _open_file(self) -> None:
        nonblocking = getattr(os, "O_NONBLOCK", 0)
        try:
            self._file = os.open(self._target.path, os.O_WRONLY | nonblocking)  # type: ignore[union-attr]
        except OSError:
            self._fail()
            return
        self._send()

    # a printer that Windows knows

    def _begin_job(self) -> None:
        try:
            self._job = self._open_job(self._target.name)  # type: ignore[union-attr]
        except OSError:
            self._fail()
            return
        self._send()

    def _write(self, piece: bytes) -> int:
        """How many bytes were taken; raises OSError where none ever will be."""
        if self._job is not None:
            return self._job.write(piece)
        if self._file < 0:
            return int(self._socket.write(piece))
        try:
            return os.write(self._file, piece)
        except BlockingIOError:
            return 0

    def _send(self) -> None:
        if self._over:
            return
        if not self._pieces:
            self._end()
            return
        try:
            taken = self._write(self._pieces[0])
        except OSError:
            self._fail()
            return
        if taken < 0:
            self._fail()
            return
        rest = self._pieces[0][taken:]
        self._pieces[:1] = [rest] if rest else []
        if taken:
            self._away.start()
        self._next.start()

    def _end(self) -> None:
        if self._job is not None:
            try:
                self._job.end()
            except OSError:
                self._fail()
                return
        elif self._file < 0 and self._socket.bytesToWrite():
            self._next.start()  # the last band is still on its way
            return
        self._finish()
        self.done.emit()

    def _fail(self) -> None:
        if not self._over:
            self._finish()
            self.failed.emit()

    def _finish(self) -> None:
        self._over = True
        self._away.stop()
        self._next.stop()
        if self._job is not None:
            self._job.close()
        elif self._file >= 0:
            os.close(self._file)
        elif isinstance(self._target, Network):
            self._socket.disconnectFromHost()
