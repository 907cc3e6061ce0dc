"""More is taken back than an officer may alone: a supervisor who is here gives her PIN, or it waits for her."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.words import tr
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field, keys_of


class AgreeDialog(Dialog):
    """`agreed` carries who gave which secret; `left` says that the supervisor decides after the next exchange."""

    agreed = Signal(object, str)
    left = Signal()

    def __init__(self, sentence: str, here: Sequence[tuple[Id, str]], parent: QWidget) -> None:
        super().__init__(parent, tr("Ask the supervisor?"), sentence)
        self._here = tuple(here)
        self.who = ChoiceKeys([Choice(user, name, "user") for user, name in here], columns=2)
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret_field = Field("", self.secret, tr("She types it herself. Wrong tries are counted."))
        self._back = self.add_back(tr("Keep the receipt"))
        if not here:
            self.add_main(tr("Let the supervisor decide"), "clock")
            return
        self.who.set_value(here[0][0])
        self.who.chosen.connect(lambda _who: self._name())
        if len(here) > 1:
            self.body.addWidget(Field(tr("Who agrees"), self.who, aside=keys_of(len(here))))
        self.body.addWidget(self.secret_field)
        self._name()
        later = self.add_other(tr("Let her decide later"), "clock")
        later.clicked.connect(self._leave)
        self.add_main(tr("Agree: reverse it"), "undo-2", danger=True)

    def _name(self) -> None:
        name = dict(self._here).get(self._chosen, "")
        self.secret_field.set_label(tr("PIN or passphrase of {name}", name=name))

    @property
    def _chosen(self) -> Id:
        who = self.who.value
        return Id(who) if isinstance(who, bytes) else self._here[0][0]

    def first_focus(self) -> QWidget:
        return self.secret if self._here else self._back

    def confirm(self) -> None:
        if not self._here:
            self._leave()
        elif self.secret.text():
            self.agreed.emit(self._chosen, self.secret.text())
        else:
            self.refuse(tr("Let her type her PIN, or let her decide later"))

    def refuse(self, sentence: str) -> None:
        """Not agreed; say why and stay."""
        self.secret.clear()
        self.secret_field.set_problem(sentence)
        self.secret.setFocus()

    def _leave(self) -> None:
        self.accept()
        self.left.emit()
