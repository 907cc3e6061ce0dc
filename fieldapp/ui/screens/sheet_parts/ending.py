"""What the page of the sheet does when its meeting is finished, taken back and recorded."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fieldapp.ui import tasks
from fieldapp.ui.screens.sheet_parts import head as chips
from fieldapp.ui.screens.sheet_parts import records
from fieldapp.ui.screens.sheet_parts.recording import Recording

if TYPE_CHECKING:
    from fieldapp.domain.ids import Id
    from fieldapp.services.desk import DataState, Saved
    from fieldapp.services.money.finishing import FinishKept
    from fieldapp.services.money.meetings import MeetingSaved
    from fieldapp.ui.screens.collection_sheet import CollectionSheetScreen


class Ending(QObject):
    """Stands between the page and `Recording`."""

    def __init__(self, page: CollectionSheetScreen) -> None:
        super().__init__(page)
        self._page = page
        self._op_id: Id | None = None
        self.recording = Recording(page.desk, self)
        self.recording.recorded.connect(self._recorded)
        self.recording.taken_back.connect(self._taken_back)
        self.recording.refused.connect(page.read_again)
        self.recording.told.connect(page.toast)

    def forget(self) -> None:
        """Another sheet is opened."""
        self._op_id = None

    def finished(self, kept: FinishKept, print_now: bool) -> None:
        """The meeting is kept: its sheet can only be read from now on."""
        page = self._page
        page.printing.expect(kept.receipts)
        if page.book is not None:
            page.saver.stop()
            page.book.close()
            page.show_state()
            page.actions_changed.emit()
        page.saved.emit(replace(kept, changed=frozenset()))
        self.recording.begin(kept, print_now=print_now)
        if print_now:
            page.printing.print_receipts()
        page.focus_grid()

    def _taken_back(self, saved: Saved) -> None:
        page = self._page
        if page.book is not None:
            page.book.reopen()
            page.show_state()
            page.actions_changed.emit()
        page.saved.emit(replace(saved, changed=frozenset()))
        page.focus_grid()

    def _recorded(self, saved: MeetingSaved) -> None:
        book = self._page.book
        if book is not None and book.sheet.meeting_id == saved.meeting_id:
            self._op_id = saved.op_id
        self._page.saved.emit(saved)

    def show_whereabouts(self) -> None:
        """Show whether the office has it."""
        if self._op_id is not None:
            op_id = self._op_id
            tasks.run(lambda: records.state_of(self._page.desk, op_id), self._show, owner=self)

    def _show(self, state: DataState | None) -> None:
        if self._page.read_only and state is not None:
            self._page.head.state.set_chip(chips.STATES[state].said)
