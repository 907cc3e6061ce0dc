"""A few words beside a row of the plan."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.fields import Field


class PlanNoteDialog(Dialog):
    """Enter keeps it; an empty line takes the note away."""

    written = Signal(str)

    def __init__(self, title: str, note: str, parent: QWidget) -> None:
        question = tr("What to remember: {title}", title=title)
        super().__init__(parent, question, tr("Only you see it, and only today."), width=480)
        self.edit = QLineEdit(note)
        self.edit.setMaxLength(120)
        self.edit.selectAll()
        self.body.addWidget(Field(tr("Note"), self.edit))
        self.add_back(tr("Leave it"))
        self.add_main(tr("Keep"))

    def first_focus(self) -> QWidget:
        return self.edit

    def confirm(self) -> None:
        self.written.emit(self.edit.text())
        self.accept()
