"""Letters of any script for what is printed: the bundled family of a script is loaded when a text first needs it."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from fieldapp.ui import theme
from fieldapp.ui.resources import RESOURCES

FAMILIES = [*theme.FAMILIES, "Noto Sans Arabic", "Noto Sans SC"]
"""In the order in which a letter is looked for; Latin letters and digits come from the first."""
_FIRST = {"bengali": "Noto Sans Bengali"}
"""Scripts whose letters are joined by rules that other families lack: Qt complains where it has to try those first."""
_SCRIPTS = (
    (0x0980, 0x09FF, "bengali"),
    (0x0600, 0x077F, "arabic"),
    (0x08A0, 0x08FF, "arabic"),
    (0xFB50, 0xFDFF, "arabic"),
    (0xFE70, 0xFEFC, "arabic"),
    (0x2E80, 0x9FFF, "han"),
    (0xF900, 0xFAFF, "han"),
    (0xFF00, 0xFFEF, "han"),
)
"""First and last sign of a script, and the folder of its fonts."""
_loaded: set[str] = set()
_ISOLATE, _END = "\u2066", "\u2069"


def printed_font(pixels: int, *, bold: bool = False) -> QFont:
    """A font of so many dots or tenths of a millimeter, for texts that go through `fitted`."""
    made = QFont(FAMILIES)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return made


def fitted(font: QFont, *texts: str) -> QFont:
    """The font for these texts: the families of their scripts are loaded, and stand first where they must."""
    found = {name for text in texts if not text.isascii() for name in _scripts_of(text)}
    for script in sorted(found - _loaded):
        for file in sorted((RESOURCES / "fonts" / script).glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
        _loaded.add(script)
    first = [_FIRST[script] for script in sorted(found) if script in _FIRST]
    if not first:
        return font
    made = QFont(font)
    made.setFamilies([*first, *FAMILIES])
    return made


def _scripts_of(text: str) -> set[str]:
    return {name for first, last, name in _SCRIPTS for sign in text if first <= ord(sign) <= last}


def left_to_right(text: str) -> str:
    """An amount, number or day as it is read inside words that run from right to left."""
    return f"{_ISOLATE}{text}{_END}"
