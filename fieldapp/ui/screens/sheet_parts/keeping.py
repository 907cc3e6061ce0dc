"""What the sheet keeps without being asked: changed rows, the cell, and what is being typed in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from fieldapp.ui import tasks
from fieldapp.ui.screens.sheet_parts import records
from fieldapp.ui.screens.sheet_parts.saver import PAUSE_MS, Saver

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Saved
    from fieldapp.services.money.meetings import RowEntry, Sheet
    from fieldapp.ui.screens.sheet_parts.records import Place

SheetAndPlace = Callable[[], "tuple[Sheet, Place]"]


class Keeping(QObject):
    """Rows go to the disk when they are left, the cell and half an amount at most PAUSE_MS after they changed."""

    stored = Signal(object)
    """The Saved of the newest committed row."""
    failed = Signal(object)

    def __init__(self, desk: Desk, now: SheetAndPlace, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._now = desk, now
        self._saver = Saver(self._writing, self)
        self._saver.stored.connect(self.stored)
        self._saver.failed.connect(self.failed)
        self._kept: Place | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._keep_place)

    @property
    def pending(self) -> bool:
        """Something is not on the disk yet."""
        return self._saver.pending

    def touch(self, entries: Mapping[int, RowEntry]) -> None:
        """These rows changed."""
        self._saver.touch(entries)

    def moved(self) -> None:
        """The cursor went elsewhere, or something was typed in its cell."""
        # Not begun anew by every key: who types without a pause is saved all the same.
        if not self._pause.isActive():
            self._pause.start()

    def flush(self) -> None:
        """Write the rows that wait."""
        self._saver.flush()

    def stop(self) -> None:
        """Forget what waits: the sheet is finished, or another one is opened."""
        self._pause.stop()
        self._saver.stop()

    def leave(self, told: Callable[[Saved], None]) -> None:
        """Write everything that waits and the cell, then call `told`."""
        self._pause.stop()
        self._saver.flush()
        sheet, place = self._now()
        self._kept = place
        tasks.run(lambda: records.store_place(self._desk, sheet, place), told, owner=self.parent())

    def _keep_place(self) -> None:
        sheet, place = self._now()
        if sheet.state == "open" and place != self._kept:
            self._kept = place
            tasks.run(lambda: records.store_place(self._desk, sheet, place), owner=self)

    def _writing(self, entries: Mapping[int, RowEntry]) -> Callable[[], Saved | None]:
        """The work of one flush; the sheet and the cursor are taken now, the work is done off the UI thread."""
        sheet, place = self._now()
        self._kept = place
        return lambda: records.store_rows(self._desk, sheet, entries, place)
