"""The position receiver: a serial device that speaks NMEA 0183, listened to only while a visit is open.

No driver and no library: every system shows a serial receiver as a file (/dev/ttyACM0, COM3) from which lines can be
read. It is read in a thread of its own, because a device may say nothing for seconds, and nothing ever waits for it.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path
from typing import BinaryIO, Final

from fieldapp.domain.work.place import Fix, fix_of, is_sentence
from fieldapp.services.desk import Desk

GOOD_M: Final = 15
"""A position this sharp is not waited longer for."""
BAUD: Final = 9600
_LINE_MAX: Final = 4_096
_PORTS: Final = {
    "linux": ("ttyACM*", "ttyUSB*", "rfcomm*"),
    "darwin": ("tty.usb*", "tty.Bluetooth*"),
}
_WINDOWS_PORTS: Final = 32


class Hearing(IntEnum):
    """What is heard of a receiver."""

    NOTHING = 0
    LOOKING = 1
    NO_SIGNAL = 2
    FIXED = 3


@dataclass(frozen=True)
class Heard:
    """The state of listening. fix: the sharpest position so far. port: where the receiver is."""

    hearing: Hearing
    fix: Fix | None = None
    port: str = ""


def ports(named: str = "") -> tuple[str, ...]:
    """Return the devices that may be a receiver: the one that IT named, else all serial devices of this system."""
    if named:
        return (named,)
    if sys.platform == "win32":
        return tuple(rf"\\.\COM{number}" for number in range(1, _WINDOWS_PORTS + 1))
    found = (port for pattern in _PORTS.get(sys.platform, ()) for port in sorted(Path("/dev").glob(pattern)))
    return tuple(str(port) for port in found)


class Listening:
    """Listens to every device that may be a receiver until a sharp position is heard or stop() is called."""

    def __init__(self, devices: Sequence[str]) -> None:
        self._lock = threading.Lock()
        self._heard = Heard(Hearing.LOOKING if devices else Hearing.NOTHING)
        self._over = threading.Event()
        self._open = len(devices)
        for device in devices:
            threading.Thread(target=self._listen, args=(device,), daemon=True, name=f"receiver {device}").start()

    @property
    def heard(self) -> Heard:
        """Return what was heard so far; safe to ask at any time."""
        with self._lock:
            return self._heard

    def stop(self) -> None:
        """End listening; the devices are let go at the next line or when nothing comes any more."""
        self._over.set()

    def _listen(self, device: str) -> None:
        try:
            with _opened(device) as stream:
                self._read(stream, device)
        except (OSError, ValueError):
            pass  # a device that cannot be read is no receiver
        with self._lock:
            self._open -= 1
            if not self._open and self._heard.hearing is Hearing.LOOKING:
                self._heard = Heard(Hearing.NOTHING)

    def _read(self, stream: BinaryIO, device: str) -> None:
        while not self._over.is_set():
            line = stream.readline(_LINE_MAX)
            if not line:
                return
            self._take(line.decode("ascii", "replace"), device)

    def _take(self, line: str, device: str) -> None:
        fix = fix_of(line)
        with self._lock:
            if fix is not None:
                best = self._heard.fix
                self._heard = Heard(Hearing.FIXED, fix if best is None or _sharper(fix, best) else best, device)
                if fix.accuracy_m is not None and fix.accuracy_m <= GOOD_M:
                    self._over.set()
            elif is_sentence(line) and self._heard.hearing is not Hearing.FIXED:
                self._heard = replace(self._heard, hearing=Hearing.NO_SIGNAL, port=device)


def _sharper(one: Fix, other: Fix) -> bool:
    return (one.accuracy_m or 10**6) <= (other.accuracy_m or 10**6)


def listen(desk: Desk) -> Listening:
    """Begin to listen; a visit that ends or a page that is left stops it."""
    return Listening(ports(desk.settings.receiver_port))


def _opened(device: str) -> BinaryIO:
    """Open a device for reading, without becoming its terminal; a plain file works the same."""
    if sys.platform == "win32":
        return Path(device).open("rb", buffering=0)
    handle = os.open(device, os.O_RDONLY | os.O_NOCTTY)
    if os.isatty(handle):
        _as_receiver(handle)
    return os.fdopen(handle, "rb")


if sys.platform != "win32":
    import termios

    _SPEEDS: Final = {4800: termios.B4800, 9600: termios.B9600}

    def _as_receiver(handle: int) -> None:
        """Set the speed of receivers, whole lines, and an end to reading where nothing comes for ten seconds."""
        mode = termios.tcgetattr(handle)
        mode[0], mode[1], mode[3] = 0, 0, 0
        mode[2] = termios.CS8 | termios.CREAD | termios.CLOCAL
        mode[4] = mode[5] = _SPEEDS[BAUD]
        mode[6][termios.VMIN], mode[6][termios.VTIME] = 0, 100
        termios.tcsetattr(handle, termios.TCSANOW, mode)
