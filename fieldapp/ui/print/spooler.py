"""A printer that Windows knows by its name: the job goes to the spooler as it is ("RAW"), past the printer's driver.

Only the calls of winspool.drv that a raw job needs. They return zero where they fail; that is raised as OSError here,
so that a spooler and a device file look alike to whoever prints.
"""

from __future__ import annotations

import ctypes
from typing import Any, Protocol

RAW = "RAW"
"""Bytes for the printer itself, not a page that the driver still has to draw."""
JOB_NAME = "Fieldbook"


class Winspool(Protocol):
    """The part of winspool.drv that is called; 0 says that a call failed, otherwise see each."""

    def open(self, name: str) -> int:
        """Return a handle."""

    def start(self, handle: int, job: str, kind: str) -> int:
        """Return the number of the job, one page begun."""

    def write(self, handle: int, piece: bytes) -> int:
        """Return how many bytes were taken."""

    def end(self, handle: int) -> int:
        """End page and job."""

    def close(self, handle: int) -> int:
        """Give the handle back; a job that was not ended is dropped by Windows."""


class RawJob:
    """One job on its way to a named printer. OSError where Windows does not take it."""

    def __init__(self, printer: str, winspool: Winspool | None = None) -> None:
        self._spool = winspool if winspool is not None else this_windows()
        self._handle = self._spool.open(printer)
        if not self._handle:
            raise OSError(f"no printer {printer!r}")
        self._ended = False
        if not self._spool.start(self._handle, JOB_NAME, RAW):
            self._spool.close(self._handle)
            raise OSError(f"{printer!r} takes no job")

    def write(self, piece: bytes) -> int:
        """How many bytes were taken, at least one."""
        taken = self._spool.write(self._handle, piece)
        if not taken:
            raise OSError("the spooler takes no more")
        return taken

    def end(self) -> None:
        """The whole job was written; Windows prints it."""
        self._ended = True
        if not self._spool.end(self._handle):
            raise OSError("the job was not ended")

    def close(self) -> None:
        """Once, whether it was ended or not."""
        self._spool.close(self._handle)


def this_windows() -> Winspool:
    """The spooler of this machine; OSError on another system."""
    load = getattr(ctypes, "WinDLL", None)
    if load is None:
        raise OSError("only Windows has a spooler of this kind")
    return _Library(load("winspool.drv", use_last_error=True))


class _Document(ctypes.Structure):
    """DOC_INFO_1: name of the job, file to write to instead of the printer, kind of the bytes."""

    _fields_ = (
        ("pDocName", ctypes.c_wchar_p),
        ("pOutputFile", ctypes.c_wchar_p),
        ("pDatatype", ctypes.c_wchar_p),
    )


class _Library:
    """Winspool over ctypes; `library` holds the functions by the names that winspool.drv gives them."""

    def __init__(self, library: Any) -> None:
        self._library = library
        void, number, long = ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32
        library.OpenPrinterW.argtypes = [ctypes.c_wchar_p, ctypes.POINTER(void), void]
        library.StartDocPrinterW.argtypes = [void, long, ctypes.POINTER(_Document)]
        library.WritePrinter.argtypes = [void, ctypes.c_char_p, long, ctypes.POINTER(long)]
        for name in ("StartPagePrinter", "EndPagePrinter", "EndDocPrinter", "ClosePrinter"):
            getattr(library, name).argtypes = [void]
        library.StartDocPrinterW.restype = long
        for name in (
            *("OpenPrinterW", "StartPagePrinter", "WritePrinter", "EndPagePrinter", "EndDocPrinter", "ClosePrinter"),
        ):
            getattr(library, name).restype = number

    def open(self, name: str) -> int:
        handle = ctypes.c_void_p()
        found = self._library.OpenPrinterW(name, ctypes.byref(handle), None)
        return handle.value or 0 if found else 0

    def start(self, handle: int, job: str, kind: str) -> int:
        number = int(self._library.StartDocPrinterW(handle, 1, ctypes.byref(_Document(job, None, kind))))
        return number if number and self._library.StartPagePrinter(handle) else 0

    def write(self, handle: int, piece: bytes) -> int:
        taken = ctypes.c_uint32()
        done = self._library.WritePrinter(handle, piece, len(piece), ctypes.byref(taken))
        return taken.value if done else 0

    def end(self, handle: int) -> int:
        page = self._library.EndPagePrinter(handle)
        return int(bool(self._library.EndDocPrinter(handle)) and bool(page))

    def close(self, handle: int) -> int:
        return int(self._library.ClosePrinter(handle))
