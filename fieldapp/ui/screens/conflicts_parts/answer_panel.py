"""A question that somebody asks whoever works here, and the place for the answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.words import tr
from fieldapp.services.oversight.asking import QuestionView
from fieldapp.ui import theme
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.fields import Field, NoteEdit
from fieldapp.ui.widgets.text import Text
from fieldapp.ui.widgets.visible import show_if


class AnswerPanel(QWidget):
    """`answered` carries the words; `looked` opens the borrower it is about."""

    answered = Signal(str)
    looked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, box="surface")
        self._borrower: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 14, 15, 14)
        column.setSpacing(12)
        self.asks = Text("", Type.PANEL_TITLE, wrap=True)
        column.addWidget(self.asks)
        self.question = Text("", Type.BODY, wrap=True)
        column.addWidget(self.question)
        self.words = NoteEdit(3)
        self.words_field = Field(tr("Your answer"), self.words, tr("It goes back with the next exchange."))
        column.addWidget(self.words_field)
        line = QHBoxLayout()
        self.look = Button(tr("Open the profile"), Look.SECONDARY, "user")
        self.look.clicked.connect(lambda: self.looked.emit(self._borrower))
        line.addWidget(self.look)
        line.addStretch(1)
        send = Button(tr("Answer"), Look.PRIMARY, "check", "Ctrl+Return")
        send.clicked.connect(self.send)
        line.addWidget(send)
        column.addLayout(line)
        column.addStretch(1)

    def show_question(self, question: QuestionView) -> None:
        """What is typed stays while the same question is shown."""
        self._borrower = question.borrower_id
        title = tr("{name} asks about {person}", name=question.asker, person=question.title)
        if (title, question.text) != (self.asks.text(), self.question.text()):
            self.words.clear()
        self.asks.setText(title)
        self.question.setText(question.text)
        show_if(self.look, question.borrower_id != NO_ID)
        self.words_field.set_problem("")
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Ctrl+Enter."""
        words = self.words.toPlainText().strip()
        if words:
            self.answered.emit(words)
        else:
            self.words_field.set_problem(tr("Write your answer"))
            self.words.setFocus()
