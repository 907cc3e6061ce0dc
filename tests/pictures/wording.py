"""Every page in every language over the books of the demonstration: what is cut is told, and its picture kept."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from fieldapp.config import Preferences
from fieldapp.demo.hands import Hands
from fieldapp.ui import languages, preferences
from fieldapp.ui.main_window import MainWindow
from tests.gui.seeing import cut_words, outside, small_targets
from tests.pictures.album import Album


def _speak(code: str) -> None:
    preferences.begin(Preferences(scheme="light", language=code))


class WordingAlbum(Album):
    """Looks like a proofreader: pictures are kept of pages only on which something does not fit."""

    def __init__(self, folder: Path) -> None:
        codes = [one.code for one in languages.LANGUAGES if one is not languages.ENGLISH]
        super().__init__(folder, {code: partial(_speak, code) for code in codes})
        self.looked_at = 0

    def _undress(self) -> None:
        _speak(languages.ENGLISH.code)

    def _look(self, widget: QWidget, look: str, name: str) -> None:
        hands = Hands(widget)
        hands.settle()
        whole = widget.window() if isinstance(widget.window(), MainWindow) else widget
        found = [*cut_words(whole), *outside(whole), *small_targets(whole)]
        self.looked_at += 1
        if found:
            self.missing += [f"{look} {name}: {one}" for one in found]
            super()._look(widget, look, name)

    def tell(self) -> None:
        """Say how many pages were looked at, and what did not fit."""
        super().tell()
        sys.stdout.write(f"{self.looked_at} pages looked at\n")
