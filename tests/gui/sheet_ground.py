"""A real window with the sheet of the pictures open in it, and a keyboard that counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from fieldapp.services.desk import Settings
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.screens.collection_sheet import CollectionSheetScreen
from fieldapp.ui.screens.sheet_parts.book import Book
from fieldapp.ui.screens.sheet_parts.sheet_grid import SheetGrid
from tests.fakes.desk import FakeServices, fake_desk
from tests.fakes.keyboard import Keyboard, settle
from tests.fakes.morning import UJJALA
from tests.fakes.sheet_desk import SheetDesk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@dataclass
class SheetGround:
    """Everything a test of the sheet touches."""

    window: MainWindow
    desk: SheetDesk
    keys: Keyboard
    qtbot: QtBot

    @property
    def screen(self) -> CollectionSheetScreen:
        here = self.window.here
        assert isinstance(here, CollectionSheetScreen)
        return here

    @property
    def grid(self) -> SheetGrid:
        grid = self.screen.grid
        assert grid is not None
        return grid

    @property
    def book(self) -> Book:
        book = self.screen.book
        assert book is not None
        return book

    def settle(self) -> None:
        settle(self.qtbot)

    @property
    def place(self) -> tuple[int, str]:
        """Row and column of the cursor."""
        return self.grid.current_source(), self.grid.current_key()


@dataclass
class Opener:
    """Opens windows with the sheet in them, and closes them before the services are taken away."""

    qtbot: QtBot
    opened: list[MainWindow] = field(default_factory=list)

    def window(self, *, count_cash: bool = False) -> MainWindow:
        """The window at the size of a cheap laptop, on its first page, with the focus."""
        window = MainWindow(fake_desk(settings=Settings(count_cash=count_cash)))
        self.opened.append(window)
        self.qtbot.addWidget(window)
        window.show()
        window.start()
        settle(self.qtbot)
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        return window

    def sheet(self, desk: SheetDesk, *, count_cash: bool = False) -> SheetGround:
        """The sheet open, the cursor where typing starts."""
        window = self.window(count_cash=count_cash)
        window.open("sheet", UJJALA)
        settle(self.qtbot)
        return SheetGround(window, desk, Keyboard(window), self.qtbot)

    def close(self) -> None:
        for window in self.opened:
            window.close()
        settle(self.qtbot)


def opener(qtbot: QtBot, services: FakeServices) -> Iterator[Opener]:
    """The body of a fixture: set up after the services, so that it ends before them."""
    assert services.answers
    made = Opener(qtbot)
    yield made
    made.close()
