"""Fields of a profile under one another, changed in place: arrows move, F2 or E edits, Enter keeps, Esc drops."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from fieldapp.domain.people import BorrowerField
from fieldapp.ui.screens.profile_parts.field_line import FieldLine

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import FieldView


class FieldList(QWidget):
    """`edited(field, text, learnt)` asks to store a change; `show_fields`, `refuse` or `done` answer it."""

    edited = Signal(object, str, str)

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 0) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)
        self._at = 0
        self._locked = False
        self.lines: dict[BorrowerField, FieldLine] = {}

    def show_fields(self, fields: Sequence[FieldView]) -> None:
        """Show these fields; lines are kept so that an open edit survives news from the office."""
        names = [view.field for view in fields]
        for gone in [name for name in self.lines if name not in names]:
            line = self.lines.pop(gone)
            self._column.removeWidget(line)
            line.deleteLater()
        for view in fields:
            if view.field in self.lines:
                self.lines[view.field].show_view(view)
            else:
                self._add(view)

    def _add(self, view: FieldView) -> None:
        line = FieldLine(view)
        line.kept.connect(lambda text, learnt, name=view.field: self.edited.emit(name, text, learnt))
        line.dropped.connect(self._drop)
        line.pressed.connect(lambda name=view.field: self._press(name))
        self.lines[view.field] = line
        self._column.addWidget(line)

    @property
    def editing(self) -> FieldLine | None:
        """The line whose edit is open."""
        return next((line for line in self.lines.values() if line.editing), None)

    def start(self, name: BorrowerField | None = None) -> None:
        """Edit a field, or the one under the cursor."""
        names = list(self.lines)
        if not names or self._locked:
            return
        if name is not None and name in self.lines:
            self._at = names.index(name)
        self._at = min(self._at, len(names) - 1)
        open_line = self.editing
        if open_line is not None:
            open_line.stop()
        self.lines[names[self._at]].start()
        self._mark()
        QTimer.singleShot(0, self, self._show_edit)

    def _show_edit(self) -> None:
        """Scroll the open edit into sight, once its place is known."""
        line, area = self.editing, self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if line is not None and area is not None:
            area.ensureWidgetVisible(line, 0, 12)

    def lock(self, *, locked: bool) -> None:
        """Nothing can be changed any more, or everything again."""
        self._locked = locked
        if locked and self.editing is not None:
            self._drop()

    def done(self) -> None:
        """The change was stored; an edit that was left already takes no keyboard from anybody."""
        if self.editing is not None:
            self._drop()

    def refuse(self, sentence: str) -> None:
        """The change was not taken; say so at the field."""
        line = self.editing
        if line is not None:
            line.refuse(sentence)

    def _drop(self) -> None:
        line = self.editing
        if line is not None:
            line.stop()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._mark()

    def _press(self, name: BorrowerField) -> None:
        self._at = list(self.lines).index(name)
        if self.editing is None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._mark()

    def _mark(self) -> None:
        shown = self.hasFocus() or self.editing is not None
        for at, line in enumerate(self.lines.values()):
            line.set_current(shown and at == self._at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key in steps and self.lines:
            self._at = max(0, min(len(self.lines) - 1, self._at + steps[key]))
            self._mark()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.start()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark()
