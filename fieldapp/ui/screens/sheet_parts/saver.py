"""Autosave of the sheet: every row that changed is a draft row in the encrypted database soon after."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from fieldapp.services.desk import Saved
from fieldapp.services.money.meetings import RowEntry
from fieldapp.ui import tasks
from fieldapp.ui.errors import Fault

PAUSE_MS = 300

Writing = Callable[[Mapping[int, RowEntry]], Callable[[], Saved | None]]
"""Given entries by source row, the work that writes them off the UI thread; it returns the newest write."""


class Saver(QObject):
    """Collects changed rows and writes them on leaving the row, or after a pause, in order and off the UI thread."""

    stored = Signal(object)
    """The Saved of the newest committed row."""
    failed = Signal(object)
    """A Fault; the rows stay here and the next flush tries them again."""

    def __init__(self, writing: Writing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writing_of = writing
        self._waiting: dict[int, RowEntry] = {}
        self._writing = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)

    @property
    def pending(self) -> bool:
        """Something is not on the disk yet."""
        return bool(self._waiting) or self._writing > 0

    def touch(self, entries: Mapping[int, RowEntry]) -> None:
        """These rows changed."""
        self._waiting.update(entries)
        if not self._pause.isActive():  # one who types without a pause is saved all the same
            self._pause.start()

    def flush(self) -> None:
        """Write what waits."""
        self._pause.stop()
        if not self._waiting:
            return
        batch, self._waiting = self._waiting, {}
        self._writing += 1

        def done(saved: Saved | None) -> None:
            self._writing -= 1
            if saved is not None:
                self.stored.emit(saved)

        def failed(fault: Fault) -> None:
            self._writing -= 1
            # A row typed again meanwhile is newer than what could not be written.
            self._waiting = {**batch, **self._waiting}
            self.failed.emit(fault)

        tasks.run(self._writing_of(batch), done, failed, owner=self)

    def stop(self) -> None:
        """Forget what waits: the sheet is finished, or another one is opened."""
        self._pause.stop()
        self._waiting.clear()
