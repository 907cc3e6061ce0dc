"""One field of a profile: label and value, and the line to change it in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui import theme
from fieldapp.ui.screens.people_parts.value_edit import ValueEdit
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.text import Elided, Text

EMPTY = "—"
"""How the services show a field without a value."""

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import FieldView


class FieldLine(QWidget):
    """Shows a field; `start` opens the edit, `kept(text, learnt)` or `dropped` closes it."""

    kept = Signal(str, str)
    dropped = Signal()
    pressed = Signal()

    def __init__(self, view: FieldView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self._current = False
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 2, 8, 2)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(10)
        self._label = Text(view.label, Type.BODY, "second")
        line.addWidget(self._label)
        self._value = Elided("", Type.BODY_STRONG)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._value, 1)
        column.addLayout(line)
        self.origin = Elided("", Type.CAPTION, "third")
        self.origin.hide()
        column.addWidget(self.origin)
        self._edits = self._build_edits()
        column.addWidget(self._edits)
        self._note = InlineMessage()
        column.addWidget(self._note)
        self.show_view(view)

    def _build_edits(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(5)
        self.edit, self.learnt = ValueEdit(), ValueEdit()
        self.edit.setAccessibleName(self.view.label)
        self.learnt.setAccessibleName(tr("How do you know this? {field}", field=self.view.label))
        self.learnt.setPlaceholderText(tr("How do you know? For example: told by her"))
        for edit in (self.edit, self.learnt):
            edit.kept.connect(lambda: self.kept.emit(self.edit.text(), self.learnt.text().strip()))
            edit.dropped.connect(self.dropped)
            column.addWidget(edit)
        made.hide()
        return made

    @property
    def words(self) -> str:
        """The value on screen."""
        return self._value.text()

    @property
    def note(self) -> str:
        """The sentence below the value; empty when there is none."""
        return self._note.words

    @property
    def is_empty(self) -> bool:
        return self.view.value in ("", EMPTY)

    @property
    def editing(self) -> bool:
        return not self._edits.isHidden()

    def show_view(self, view: FieldView) -> None:
        """Show a field as it is now; an edit that is open stays open."""
        self.view = view
        self._value.setText(view.value.replace("\n", " · ") or EMPTY)
        self._value.set_tone("third" if self.is_empty else "text")
        self.setAccessibleName(f"{view.label}: {tr('empty') if self.is_empty else view.value}")
        if not self.editing:
            self._say_contender()

    def _say_contender(self) -> None:
        if self.view.contender is None:
            self._note.say(Tone.MUTE, "")
        else:
            words = tr("Changed elsewhere too: {value}", value=self.view.contender)
            self._note.say(Tone.WARN, words, "git-merge")

    def show_origin(self, words: str) -> None:
        """Say who changed the field last, and when."""
        self.origin.setText(words)
        self.origin.setVisible(bool(words))

    def start(self) -> None:
        """Open the edit with the present value selected."""
        self.edit.setText("" if self.is_empty else self.view.value)
        self.learnt.clear()
        self._note.say(Tone.MUTE, tr("Enter keeps it, Esc drops it"), "corner-down-left")
        self._value.hide()
        self._edits.show()
        self.edit.selectAll()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Close the edit."""
        self._edits.hide()
        self._value.show()
        theme.mark(self.edit, state="")
        self._say_contender()

    def refuse(self, sentence: str) -> None:
        """Say at the field what is wrong; what was typed stays."""
        theme.mark(self.edit, state="bad")
        self._note.say(Tone.BAD, sentence)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_current(self, on: bool) -> None:
        self._current = on
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()
        super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._current:
            painter = QPainter(self)
            painter.fillRect(self.rect(), theme.color("sel"))
            painter.fillRect(paint.mirrored(painter, QRect(0, 0, 3, self.height())), theme.color("accent"))
