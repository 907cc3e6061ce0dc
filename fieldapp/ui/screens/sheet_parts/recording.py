"""The ten seconds after Finish: the meeting is kept on the disk and can be taken back; then it is recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import tr
from fieldapp.services.money import finishing
from fieldapp.services.money.meetings import MeetingSaved
from fieldapp.ui import errors, messages, tasks
from fieldapp.ui.screens.sheet_parts.barred import saved_words
from fieldapp.ui.widgets.notices import Undo

if TYPE_CHECKING:
    from fieldapp.domain.ids import Id
    from fieldapp.services.desk import Desk, Saved
    from fieldapp.services.money.finishing import FinishKept

UNDO_S = 10
"""How long a finished meeting can be taken back."""


class Recording(QObject):
    """At most one meeting waits; whoever prints, leaves the page or closes the window calls `record_now`.

    Nothing depends on this object: what it did not get to is recorded at the next start.
    """

    recorded = Signal(object)
    """The MeetingSaved."""
    taken_back = Signal(object)
    """The Saved: the sheet is open again."""
    refused = Signal()
    """It could not be recorded: the sheet has to be read again."""
    told = Signal(str, object)
    """What to say, and how to take it back or None."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting: Id | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(UNDO_S * 1000)
        self._timer.timeout.connect(self.record_now)

    @property
    def pending(self) -> bool:
        """A meeting can still be taken back."""
        return self._meeting is not None

    def begin(self, kept: FinishKept, *, print_now: bool = False) -> None:
        """From now on it can be taken back, unless its receipts are wanted at once."""
        self._wait_for(kept.meeting_id)
        if not print_now:
            self.told.emit(tr("Meeting finished"), Undo(self.take_back, UNDO_S))

    def _wait_for(self, meeting: Id) -> None:
        self._meeting = meeting
        self._timer.start()

    def record_now(self) -> None:
        """Record what waits, before anything that is asked for afterwards."""
        meeting = self._end()
        if meeting is None:
            return

        def failed(fault: errors.Fault) -> None:
            errors.show(fault)
            self._wait_for(meeting)

        tasks.run(lambda: finishing.record_kept(self._desk, meeting), self._done, failed, owner=self)

    def _end(self) -> Id | None:
        meeting, self._meeting = self._meeting, None
        self._timer.stop()
        return meeting

    def _done(self, result: MeetingSaved | Rejection | None) -> None:
        if isinstance(result, MeetingSaved):
            self.recorded.emit(result)
            self.told.emit(saved_words(result), None)
        elif result is not None:
            self.refused.emit()
            self.told.emit(messages.text(result), None)

    def take_back(self) -> None:
        """Open the sheet again, with everything in it; once it is recorded it is only said what corrects it."""
        meeting = self._end()
        if meeting is None:
            self.told.emit(tr("This meeting is finished. Corrections are reversals, at Repayments."), None)
            return

        def failed(fault: errors.Fault) -> None:
            errors.show(fault)
            self._wait_for(meeting)

        tasks.run(lambda: finishing.take_back(self._desk, meeting), self._back, failed, owner=self)

    def _back(self, saved: Saved | None) -> None:
        if saved is not None:
            self.taken_back.emit(saved)
            self.told.emit(tr("The sheet is open again. Nothing was recorded."), None)
