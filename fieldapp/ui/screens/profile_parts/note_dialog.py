"""A line written below the notes about a person."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.fields import Field

LONGEST = 400


class NoteDialog(Dialog):
    """`written` gives what was typed; the dialog stays until it is kept, so that nothing typed is lost."""

    written = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        sentence = tr("It is written below the notes about her, with today's date and your name.")
        super().__init__(parent, tr("What is to be remembered about {name}?", name=name), sentence, width=520)
        self.edit = QLineEdit()
        self.edit.setMaxLength(LONGEST)
        self.field = Field(tr("Note"), self.edit)
        self.edit.textChanged.connect(lambda _text: self.field.set_problem(""))
        self.body.addWidget(self.field)
        self.add_back(tr("Leave it"))
        self.add_main(tr("Keep"))

    def first_focus(self) -> QWidget:
        return self.edit

    def refuse(self, sentence: str) -> None:
        """Say at the field what is wrong."""
        self.field.set_problem(sentence)

    def confirm(self) -> None:
        if self.edit.text().strip():
            self.written.emit(self.edit.text().strip())
        else:
            self.refuse(tr("Write a few words, or leave it."))
