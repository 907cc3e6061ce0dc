"""Letters of any script for what is printed: the bundled family of a script is loaded when a text first needs it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication

from fieldapp.ui import fonts

_BENGALI, _FIRST, _LAST = "Noto Sans Bengali", 0x980, 0x9FF
"""Its letters are joined by rules that other families lack: Qt complains where it has to try those first."""
_ISOLATE, _END = "\u2066", "\u2069"


def printed_font(pixels: int, *, bold: bool = False) -> QFont:
    """A font of so many dots or tenths of a millimeter, for texts that go through `fitted`."""
    made = QFont(fonts.FAMILIES)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return made


def fitted(font: QFont, *texts: str) -> QFont:
    """The font for these texts: the families of their scripts are loaded, and stand first where they must."""
    plain = [text for text in texts if not text.isascii()]
    if not plain:
        return font
    fonts.load_for_texts(plain)
    made = QFont(font)
    joined = any(_FIRST <= ord(sign) <= _LAST for text in plain for sign in text)
    made.setFamilies([_BENGALI, *fonts.FAMILIES] if joined else fonts.FAMILIES)
    return made


def reads_to_left() -> bool:
    """Whether the language of the windows, and so of reports, runs from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def left_to_right(text: str) -> str:
    """An amount, number or day as it is read inside words that run from right to left."""
    return f"{_ISOLATE}{text}{_END}"
