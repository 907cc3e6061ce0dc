"""The strip under the top bar: what a person must know on every page, with one button that answers it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.notices import Banner


class StripRow(QHBoxLayout):
    """Takes no room while there is nothing to say. The button closes it, then does what was given with it."""

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner()
        self.banner.pressed.connect(self._press)
        self._act: Callable[[], None] | None = None
        self.addWidget(self.banner)
        self.close()

    def say(self, tone: Tone, words: str, button: str, act: Callable[[], None] | None = None) -> None:
        """Show words with a button; what was said before is gone."""
        self._act = act
        self.setContentsMargins(16, 10, 16, 0)
        self.banner.say(tone, words, button)

    def close(self) -> None:
        """Hide it and give its room back."""
        self._act = None
        self.setContentsMargins(0, 0, 0, 0)
        self.banner.hide()

    def _press(self) -> None:
        act = self._act
        self.close()
        if act is not None:
            act()
