"""The last line of defense: a bug ends in one window that says what is safe, and in a report without anybody's words.

A report names files, lines and functions, never values, so it may be sent to IT.
"""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from shiboken6 import isValid

from fieldapp.domain.words import mark, tr
from fieldapp.ui import overrides
from fieldapp.ui.widgets.buttons import Button
from fieldapp.ui.widgets.dialog import Dialog

SENTENCE = mark(
    "A part of this program stopped. What was saved is safe. Close this and go on, or send the report to IT."
)
SENTENCE_LAST = mark(
    "A part of this program stopped. What was saved is safe, last at {time}. Close this and go on, or send the report"
    " to IT."
)


GUARD = overrides.__file__
SHOWING = frozenset({"paintEvent", "paint", "data", "headerData", "sizeHint", "minimumSizeHint", "heightForWidth"})
"""What Qt calls again and again to show something: the same bug in one of them is told once, or its window would come
back each time it was closed."""


@dataclass(frozen=True)
class Report:
    """One bug: when it happened in words, and the traceback."""

    at: str
    trace: str

    @property
    def text(self) -> str:
        return f"{self.at}\n{self.trace}"


class CrashWatch(QObject):
    """Catches what nobody caught, in any thread; writes it down, then shows it once.

    `now` gives the time in words, `keep` writes a report where IT finds it, `last_saved` says when the last record
    reached the disk, or nothing.
    """

    caught = Signal(object)

    def __init__(self, now: Callable[[], str], keep: Callable[[Report], None], last_saved: Callable[[], str]) -> None:
        super().__init__()
        self._now, self._keep, self._last_saved = now, keep, last_saved
        self._dialog: CrashDialog | None = None
        self.reports: list[Report] = []
        self._seen: set[str] = set()
        # Queued: a bug may come out of the middle of painting or closing, where no window may be made.
        self.caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on uncaught exceptions come here."""
        sys.excepthook = self.on_exception
        threading.excepthook = lambda args: self.on_exception(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def uninstall(self) -> None:
        """Python's own way again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """One uncaught exception; the wish to end the program is not one."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            return
        report = Report(self._now(), "\n".join([*_places(trace), kind.__name__]))
        showing = _while_showing(trace)
        _let_go(error, trace)
        if showing and report.trace in self._seen:
            return
        self._seen.add(report.trace)
        self.reports.append(report)
        self._keep(report)
        self.caught.emit(report)

    def _show(self, report: Report) -> None:
        shown = (widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
        window = QApplication.activeWindow() or next(shown, None)
        told = self._dialog is not None and isValid(self._dialog) and self._dialog.isVisible()
        if window is None or told:
            return
        saved = self._last_saved()
        self._dialog = CrashDialog(window, tr(SENTENCE_LAST, time=saved) if saved else tr(SENTENCE), report)
        self._dialog.ask()


def _places(trace: TracebackType | None) -> list[str]:
    """Where it happened, outermost first: file, line and function, never the words of a line."""
    return [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]


def _while_showing(trace: TracebackType | None) -> bool:
    """Whether it was Qt that asked, to show something, and not a key, a click or a clock."""
    outermost = next((frame.name for frame in traceback.extract_tb(trace) if frame.filename != GUARD), "")
    return outermost in SHOWING


def _let_go(error: BaseException | None, trace: TracebackType | None) -> None:
    """Free what the failed functions held, for Python keeps the last traceback.

    The painter of a paint event that failed would stay open after it, and Qt ends the whole program for that.
    """
    traceback.clear_frames(trace)
    while error is not None:
        traceback.clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__


class CrashDialog(Dialog):
    """What happened, what is safe, and the report for IT."""

    def __init__(self, parent: QWidget, sentence: str, report: Report) -> None:
        super().__init__(parent, tr("Something here went wrong"), sentence, width=640)
        self._report = report
        self.details = QPlainTextEdit(report.text)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(tr("Report for IT"))
        self.details.setFixedHeight(200)
        self.body.addWidget(self.details)
        self.add_back(tr("Close"))
        copy = Button(tr("Copy the report"), icon="copy")
        copy.clicked.connect(self._copy)
        self.foot.addWidget(copy)

    def first_focus(self) -> QWidget:
        return self.details

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.text)
