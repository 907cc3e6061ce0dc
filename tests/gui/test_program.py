"""The program around the windows: its look, and an end that closes everything."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from fieldapp.ui import program, theme
from fieldapp.ui.session import Hooks
from fieldapp.ui.sync_link import SyncProgram
from fieldapp.ui.tokens import Scheme

pytestmark = pytest.mark.usefixtures("window_ground")


def hooks(look: tuple[str, int] | None) -> Hooks:
    return Hooks(lambda _desk: SyncProgram("x", ()), lambda _desk: None, look=lambda: look)


def test_the_look_that_was_chosen_is_put_on(qapp: QApplication) -> None:
    program.dress(hooks(("dark", 125)))
    assert (theme.current().scheme, theme.current().scale) == (Scheme.DARK, 125)


@pytest.mark.parametrize("look", [None, ("neon", 100)])
def test_no_look_or_an_unknown_one_is_the_desktops(qapp: QApplication, look: tuple[str, int] | None) -> None:
    program.dress(hooks(look))
    assert theme.current().scheme is theme.system_scheme()
