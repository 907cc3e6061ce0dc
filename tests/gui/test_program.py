"""The program around the windows: its look, and an end that closes everything."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from fieldapp.config import Preferences
from fieldapp.ui import languages, program, theme
from fieldapp.ui.session import Hooks
from fieldapp.ui.sync_link import SyncProgram
from fieldapp.ui.theme import Density, Theme
from fieldapp.ui.tokens import Scheme

pytestmark = pytest.mark.usefixtures("window_ground")


def hooks(chosen: Preferences, language: str = "") -> Hooks:
    return Hooks(lambda _desk: SyncProgram("x", ()), lambda _desk: None, preferences=lambda: chosen, language=language)


def test_the_look_that_was_chosen_is_put_on(qapp: QApplication) -> None:
    program.dress(hooks(Preferences(scheme="dark", scale=130, density="compact")))
    assert theme.current() == Theme(Scheme.DARK, 130, Density.COMPACT)


@pytest.mark.parametrize("chosen", [Preferences(), Preferences(scheme="neon", scale=900, density="none")])
def test_no_look_or_an_unknown_one_is_the_desktops(qapp: QApplication, chosen: Preferences) -> None:
    program.dress(hooks(chosen))
    assert theme.current() == Theme(theme.system_scheme(), 100, Density.NORMAL)


def test_the_institutions_language_is_spoken_until_somebody_chooses_another(qapp: QApplication) -> None:
    program.dress(hooks(Preferences(), "fr"))
    assert languages.spoken().code == "fr"
    program.dress(hooks(Preferences(language="sw"), "fr"))
    assert languages.spoken().code == "sw"
    program.dress(hooks(Preferences(language="tlh"), ""))
    assert languages.spoken() is languages.ENGLISH
