"""Asking somebody about a conflict: whom, and in which words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.words import mark, tr
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field, NoteEdit, keys_of

USUAL = (
    mark("How did you learn it?"),
    mark("Which of the two did she tell you herself?"),
    mark("Can you ask her again and tell me?"),
)


class AskDialog(Dialog):
    """`asked` carries the id of whoever is asked and the words; it stays open until the service has answered."""

    asked = Signal(object, str)

    def __init__(self, about: str, whom: Sequence[tuple[Id, str]], parent: QWidget) -> None:
        name = whom[0][1]
        title = tr("Ask {name} about {person}?", name=name, person=about)
        if len(whom) > 1:
            title = tr("Ask about {person}?", person=about)
        super().__init__(parent, title, tr("The question goes with the next exchange. The conflict waits meanwhile."))
        self._whom = tuple(whom)
        self.whom = ChoiceKeys([Choice(user, said, "user") for user, said in whom], columns=2)
        self.whom.set_value(whom[0][0])
        if len(whom) > 1:
            self.body.addWidget(Field(tr("Whom"), self.whom, aside=keys_of(len(whom))))
        self.usual = ChoiceKeys([Choice(words, tr(words)) for words in USUAL], columns=1)
        self.usual.chosen.connect(self._take_usual)
        self.body.addWidget(Field(tr("Often asked"), self.usual, aside=tr("keys 1 to 3")))
        self.words = NoteEdit(2)
        self.words_field = Field(tr("Your question"), self.words)
        self.body.addWidget(self.words_field)
        self.add_back(tr("Not now"))
        self.add_main(tr("Ask"), "message-square")

    def first_focus(self) -> QWidget:
        return self.usual

    def _take_usual(self, words: object) -> None:
        self.words.setPlainText(tr(str(words)))

    def confirm(self) -> None:
        words = self.words.toPlainText().strip()
        if not words:
            self.words_field.set_problem(tr("Write what you want to know"))
            self.words.setFocus()
            return
        self.asked.emit(self.whom.value, words)
        self.accept()
