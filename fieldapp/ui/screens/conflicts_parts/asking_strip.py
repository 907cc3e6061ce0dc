"""Below a conflict: what was asked about it and answered, and the way to ask."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.services.oversight.asking import QuestionView
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.text import Glyph, Text, rule
from fieldapp.ui.widgets.visible import show_if


class AskingStrip(QWidget):
    """`asked` is pressed to ask; hidden where nobody can be asked and nothing was."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        line = QHBoxLayout()
        line.setContentsMargins(15, 7, 12, 7)
        line.setSpacing(10)
        line.addWidget(Glyph("message-square", "second"), 0, Qt.AlignmentFlag.AlignVCenter)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(3)
        line.addLayout(self._lines, 1)
        self.button = Button("", Look.SECONDARY, "message-square", "A")
        self.button.clicked.connect(self.asked)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(line)
        self.lines: list[Text] = []

    def show_questions(self, questions: Sequence[QuestionView], ask: str) -> None:
        """ask: the words of the button, empty where nobody can be asked."""
        for old in self.lines:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        said = [words for question in questions for words in _said(question)]
        self.lines = [Text(words, Type.SECONDARY, tone, wrap=True) for words, tone in said]
        if not said:
            self.lines = [
                Text(tr("Not sure? Ask who wrote it; the conflict waits."), Type.SECONDARY, "second", wrap=True)
            ]
        for made in self.lines:
            self._lines.addWidget(made)
        self.button.set_words(ask)
        show_if(self.button, ask)
        show_if(self, ask or said)


def _said(question: QuestionView) -> list[tuple[str, str]]:
    asked = tr("{asker} asked {asked}: {words}", asker=question.asker, asked=question.asked, words=question.text)
    if question.answered_ms:
        return [(asked, "second"), (tr("{name} answered: {words}", name=question.asked, words=question.answer), "ok")]
    return [(asked, "second"), (tr("No answer from {name} yet.", name=question.asked), "warn")]
