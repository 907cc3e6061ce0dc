"""A raw job for a printer that Windows knows, against a spooler that notes every call; Windows itself is not here."""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING, Any

import pytest

from fieldapp.ui.print.printer import Printing, Queue, read_target
from fieldapp.ui.print.spooler import JOB_NAME, RAW, RawJob, _Library, this_windows

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Spooler:
    """Takes at most `most` bytes at once; `broken` names the call that fails."""

    def __init__(self, most: int = 1_000, broken: str = "") -> None:
        self.most, self.broken = most, broken
        self.calls: list[str] = []
        self.got = bytearray()

    def _answer(self, call: str, value: int) -> int:
        self.calls.append(call)
        return 0 if call == self.broken else value

    def open(self, name: str) -> int:
        return self._answer("open", 7 if name == "Till 1" else 0)

    def start(self, handle: int, job: str, kind: str) -> int:
        assert (handle, job, kind) == (7, JOB_NAME, RAW)
        return self._answer("start", 3)

    def write(self, handle: int, piece: bytes) -> int:
        assert handle == 7
        taken = self._answer("write", min(self.most, len(piece)))
        self.got += piece[:taken]
        return taken

    def end(self, handle: int) -> int:
        assert handle == 7
        return self._answer("end", 1)

    def close(self, handle: int) -> int:
        assert handle == 7
        return self._answer("close", 1)


def test_every_byte_arrives_in_one_job(qtbot: QtBot) -> None:
    spooler = Spooler(most=700)
    printing = Printing(Queue("Till 1"), [bytes([n]) * 1_500 for n in range(3)], open_job=lambda n: RawJob(n, spooler))
    with qtbot.waitSignal(printing.done, timeout=5_000):
        printing.start()
    assert bytes(spooler.got) == b"".join(bytes([n]) * 1_500 for n in range(3))
    assert (spooler.calls[:2], spooler.calls[-2:]) == (["open", "start"], ["end", "close"])


@pytest.mark.parametrize("broken", ["open", "start", "write", "end"])
def test_a_spooler_that_refuses_is_told_once_and_given_back(broken: str, qtbot: QtBot) -> None:
    spooler, told = Spooler(broken=broken), list[int]()
    printing = Printing(Queue("Till 1"), [b"receipt"], open_job=lambda name: RawJob(name, spooler))
    printing.failed.connect(lambda: told.append(1))
    with qtbot.waitSignal(printing.failed, timeout=5_000):
        printing.start()
    assert told == [1]
    assert spooler.calls.count("close") == (0 if broken == "open" else 1)


def test_a_name_that_windows_does_not_know_fails() -> None:
    with pytest.raises(OSError, match="Till 2"):
        RawJob("Till 2", Spooler())


@pytest.mark.skipif(sys.platform == "win32", reason="it is there on Windows")
def test_elsewhere_there_is_no_such_spooler() -> None:
    with pytest.raises(OSError, match="only Windows"):
        this_windows()


@pytest.mark.parametrize(
    ("typed", "target"),
    [("windows:Till 1", Queue("Till 1")), (" Windows: EPSON TM-T20 ", Queue("EPSON TM-T20")), ("windows:", None)],
)
def test_a_queue_is_typed_with_its_name(typed: str, target: object) -> None:
    assert read_target(typed) == target


class Function:
    """A function of a foreign library: notes its arguments and does what it is given."""

    def __init__(self, does: Any) -> None:
        self.does = does
        self.argtypes: list[Any] = []
        self.restype: Any = None

    def __call__(self, *arguments: Any) -> Any:
        assert len(arguments) == len(self.argtypes)
        return self.does(*arguments)


class Winspool:
    """winspool.drv as far as its calls and the places it writes its answers to."""

    def __init__(self) -> None:
        self.got = bytearray()
        self.job: tuple[str, str] | None = None

        def opened(_name: str, handle: Any, _defaults: None) -> int:
            ctypes.cast(handle, ctypes.POINTER(ctypes.c_void_p))[0] = 99
            return 1

        def started(handle: int, level: int, told: Any) -> int:
            assert (handle, level) == (99, 1)
            document = told._obj
            assert document.pOutputFile is None
            self.job = (document.pDocName, document.pDatatype)
            return 5

        def written(_handle: int, piece: bytes, length: int, taken: Any) -> int:
            self.got += piece[:length]
            ctypes.cast(taken, ctypes.POINTER(ctypes.c_uint32))[0] = length
            return 1

        self.OpenPrinterW, self.StartDocPrinterW = Function(opened), Function(started)
        self.WritePrinter = Function(written)
        self.StartPagePrinter, self.EndPagePrinter = Function(lambda _handle: 1), Function(lambda _handle: 1)
        self.EndDocPrinter, self.ClosePrinter = Function(lambda _handle: 1), Function(lambda _handle: 1)


def test_the_calls_go_to_windows_in_its_own_types() -> None:
    library = Winspool()
    job = RawJob("Till 1", _Library(library))
    assert job.write(b"\x1b@\x00receipt") == 10
    job.end()
    job.close()
    assert bytes(library.got) == b"\x1b@\x00receipt", "a zero byte ends nothing"
    assert library.job == (JOB_NAME, RAW)
