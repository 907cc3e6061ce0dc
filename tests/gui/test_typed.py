"""What is taken along when a disk fails: every field with its name, every choice, every row; no secret."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.tables.typed import typed_text
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field, NoteEdit

pytestmark = pytest.mark.usefixtures("window_ground")


def test_fields_and_choices_are_named_and_secrets_and_hidden_parts_left_out(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    name, secret, empty, away = QLineEdit("Kamla Devi"), QLineEdit("4711"), QLineEdit(" "), QLineEdit("old")
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    note, choice = NoteEdit(2), ChoiceKeys([Choice(1, "Arrears"), Choice(2, "Household")], 2)
    note.setPlainText("Her shop was closed.\nTomorrow again")
    choice.set_value(2)
    for label, control in (
        ("Name", name), ("PIN", secret), ("Phone", empty), ("Away", away), ("Notes", note), ("Why", choice),
    ):  # fmt: skip
        column.addWidget(Field(label, control))
    away.hide()
    assert typed_text(page).splitlines() == [
        "Name: Kamla Devi",
        "Notes: Her shop was closed.",
        "Tomorrow again",
        "Why: Household",
    ]
