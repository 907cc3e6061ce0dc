"""A part without a parent never becomes a window of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.widgets.visible import show_if


def test_a_part_without_a_parent_waits_for_it(qtbot: QtBot) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    show_if(part, True)
    assert not part.isVisible()
    show_if(part, False)
    show_if(part, True)
    whole = QWidget()
    qtbot.addWidget(whole)
    QVBoxLayout(whole).addWidget(part)
    whole.show()
    assert part.isVisible()


def test_a_part_of_a_shown_page_comes_and_goes(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    part = QWidget(whole)
    whole.show()
    show_if(part, "")
    assert not part.isVisible()
    show_if(part, "words")
    assert part.isVisible()
