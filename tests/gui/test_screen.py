"""The contract between the shell and a page."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.ui.screen import Screen
from tests.fakes.desk import fake_desk

pytestmark = pytest.mark.usefixtures("window_ground")


class _Page(Screen):
    name = "page"
    title = "A page"
    opened: list[object]

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        self.opened = [*getattr(self, "opened", []), argument]


def test_a_page_loads_again_with_what_it_was_opened_with(qtbot: QtBot) -> None:
    page = _Page(fake_desk())
    qtbot.addWidget(page)
    page.activate(b"kamala")
    page.refresh(frozenset({"people"}))
    assert page.opened == [b"kamala", b"kamala"]
    assert page.accessibleName() == "A page"
    assert page.page_actions() == []
