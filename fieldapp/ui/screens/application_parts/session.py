"""What is typed of one loan file: cells by form, every change a step to undo, every change a draft soon after."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from fieldapp.services.appraisal import appraisals, file_entry
from fieldapp.services.desk import Saved
from fieldapp.services.loan import loan_file
from fieldapp.services.loan.loan_file import HandIn, LoanFile
from fieldapp.ui import tasks
from fieldapp.ui.errors import Fault
from fieldapp.ui.tables.undo import UNDO_STEPS

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

PAUSE_MS = 250
"""Below the 300 ms within which whatever was typed is on the disk."""
WISH, SHEET, PLEDGES, BUSINESS_FILE = "wish", "sheet", "pledges", "file"

Cells = Mapping[str, str]


class _Change(QUndoCommand):
    def __init__(self, text: str, session: FileSession, form: str, sides: tuple[Cells, Cells]) -> None:
        super().__init__(text)
        self._session, self._form = session, form
        self._before, self._after = dict(sides[0]), dict(sides[1])

    def undo(self) -> None:
        self._session.put(self._form, self._before)

    def redo(self) -> None:
        self._session.put(self._form, self._after)


class FileSession(QObject):
    """`changed(form, names)`: cells have other texts now. `stored`: a Saved. `failed`: a Fault; nothing is lost."""

    changed = Signal(str, object)
    stored = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.file: LoanFile | None = None
        self.cells: dict[str, dict[str, str]] = {WISH: {}, SHEET: {}, PLEDGES: {}, BUSINESS_FILE: {}}
        self._waiting: dict[str, dict[str, str]] = {}
        self._writing = 0
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_STEPS)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)

    def begin(self, file: LoanFile) -> None:
        """Another file is open now."""
        self.flush()
        self.file = file
        self.cells = {
            WISH: dict(file.wish),
            SHEET: dict(file.sheet.cells),
            PLEDGES: dict(file.pledges),
            BUSINESS_FILE: dict(file.file),
        }
        self.undo_stack.clear()

    @property
    def read_only(self) -> bool:
        """It was decided, or is not open."""
        return self.file is None or self.file.form is None

    @property
    def pending(self) -> bool:
        """Something is not on the disk yet."""
        return bool(self._waiting) or self._writing > 0

    def text(self, form: str, name: str) -> str:
        return self.cells[form].get(name, "")

    def change(self, words: str, form: str, after: Cells) -> None:
        """One undoable step over some cells."""
        news = {name: text for name, text in after.items() if text != self.text(form, name)}
        if news and not self.read_only:
            before = {name: self.text(form, name) for name in news}
            self.undo_stack.push(_Change(words, self, form, (before, news)))

    def put(self, form: str, cells: Cells) -> None:
        """Write cells and keep them as a draft; what the steps do."""
        self.cells[form].update(cells)
        self._waiting.setdefault(form, {}).update(cells)
        if not self._pause.isActive():
            self._pause.start()
        self.changed.emit(form, frozenset(cells))

    def flush(self) -> None:
        """Write what waits."""
        self._pause.stop()
        file = self.file
        if file is None or not self._waiting:
            return
        batch, self._waiting = self._waiting, {}
        self._writing += 1

        def write() -> Saved | None:
            saved = None
            desk, who, application = self._desk, file.borrower_id, file.application_id
            if WISH in batch:
                saved = loan_file.keep_wish(desk, application, who, batch[WISH])
            if SHEET in batch:
                saved = appraisals.keep_cells(desk, who, batch[SHEET])
            if PLEDGES in batch:
                saved = loan_file.keep_pledges(desk, who, batch[PLEDGES])
            if BUSINESS_FILE in batch:
                saved = file_entry.keep_file(desk, who, batch[BUSINESS_FILE])
            return saved

        tasks.run(write, self._written, partial(self._not_written, batch), owner=self)

    def _written(self, saved: Saved | None) -> None:
        self._writing -= 1
        if saved is not None:
            self.stored.emit(saved)

    def _not_written(self, batch: dict[str, dict[str, str]], fault: Fault) -> None:
        self._writing -= 1
        for form, cells in batch.items():
            self._waiting[form] = {**cells, **self._waiting.get(form, {})}
        self.failed.emit(fault)

    def stop(self) -> None:
        """Forget what waits: the file was handed in."""
        self._pause.stop()
        self._waiting.clear()

    def handed_in(self) -> HandIn | None:
        """The file as it would be handed in now."""
        file = self.file
        if file is None or file.form is None:
            return None
        return HandIn(
            application_id=file.application_id,
            borrower_id=file.borrower_id,
            wish=dict(self.cells[WISH]),
            sheet=dict(self.cells[SHEET]),
            pledges=dict(self.cells[PLEDGES]),
            seen=file.form.seen,
            sheet_version=file.sheet.version,
            pledges_version=file.pledges_version,
            file=dict(self.cells[BUSINESS_FILE]),
            file_version=file.file_version,
        )
