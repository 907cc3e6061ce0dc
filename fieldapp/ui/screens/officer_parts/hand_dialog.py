"""Handing a center with its people over to another officer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.words import mark, tr
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field

REASONS = (mark("Ill"), mark("On leave"), mark("Left the branch"), mark("Too many centers"))


class HandDialog(Dialog):
    """`handed` carries who takes it over, and why."""

    handed = Signal(object, str)

    def __init__(self, center: str, others: Sequence[tuple[Id, str]], parent: QWidget) -> None:
        sentence = tr("Its people, loans and meetings go along. Both laptops learn it with their next exchange.")
        super().__init__(parent, tr("Hand {center} over?", center=center), sentence)
        self.who = ChoiceKeys([Choice(user, name, "user") for user, name in others], columns=2)
        self.who_field = Field(tr("To"), self.who, aside=tr("keys 1 to 9"))
        self.body.addWidget(self.who_field)
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.usual = ChoiceKeys([Choice(reason, tr(reason)) for reason in REASONS], columns=2)
        self.usual.chosen.connect(lambda reason: self.reason.setText(tr(str(reason))))
        self.body.addWidget(Field(tr("Why"), self.usual, aside=tr("keys 1 to 4")))
        self.reason_field = Field(tr("In your own words"), self.reason)
        self.body.addWidget(self.reason_field)
        self.add_back(tr("Leave it"))
        self.add_main(tr("Hand it over"), "handshake")

    def first_focus(self) -> QWidget:
        return self.who

    def confirm(self) -> None:
        words = self.reason.text().strip()
        if self.who.value is None:
            self.who_field.set_problem(tr("Choose who takes it over"))
            self.who.setFocus()
        elif not words:
            self.reason_field.set_problem(tr("Choose or write why"))
            self.usual.setFocus()
        else:
            stored = next((reason for reason in REASONS if tr(reason) == words), words)
            self.handed.emit(self.who.value, stored)
            self.accept()
