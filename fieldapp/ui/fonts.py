"""The bundled fonts, one Noto family per script, loaded when a language or somebody's name needs it.

`FAMILIES` is what a QFont is made of; it grows in place, so whoever holds it sees what was loaded later.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFontDatabase

from fieldapp.ui.resources import RESOURCES

FONTS = RESOURCES / "fonts"
FAMILIES: list[str] = ["Noto Sans"]


@dataclass(frozen=True)
class Script:
    """One script: its family, its files under resources/fonts, the languages written in it, its letters in Unicode."""

    family: str
    files: str
    languages: frozenset[str]
    letters: tuple[tuple[int, int], ...]


LATIN = Script("Noto Sans", "NotoSans-*.ttf", frozenset({"en", "fr", "sw"}), ((0x41, 0x24F),))
SCRIPTS = (
    Script(
        "Noto Sans Devanagari",
        "NotoSansDevanagari-*.ttf",
        frozenset({"hi", "ne", "mr"}),
        ((0x900, 0x97F), (0xA8E0, 0xA8FF)),
    ),
    Script("Noto Sans Bengali", "bengali/*.ttf", frozenset({"bn", "as"}), ((0x980, 0x9FF),)),
    Script("Noto Sans SC", "han/*.ttf", frozenset({"zh"}), ((0x3000, 0x30FF), (0x4E00, 0x9FFF), (0xFF00, 0xFFEF))),
    Script(
        "Noto Sans Arabic",
        "arabic/*.ttf",
        frozenset({"ar", "ur", "fa"}),
        ((0x600, 0x6FF), (0x750, 0x77F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC)),
    ),
)

_loaded: set[str] = set()


def load_latin() -> None:
    """The family every window needs."""
    _load(LATIN)


def load_for(language: str) -> bool:
    """Load what a language (`hi`, `zh_CN`) is written with; True where something new was loaded."""
    load_latin()
    code = language.partition("_")[0]
    return _load_all([script for script in SCRIPTS if code in script.languages])


def load_for_texts(texts: Iterable[str]) -> bool:
    """Load what names and notes are written with; True where something new was loaded."""
    signs = {ord(sign) for text in texts if not text.isascii() for sign in text}
    needed = [
        script for script in SCRIPTS if any(first <= sign <= last for sign in signs for first, last in script.letters)
    ]
    return _load_all(needed)


def families() -> tuple[str, ...]:
    """What is loaded, in the order in which a sign is looked for."""
    return tuple(FAMILIES)


def files_of(script: Script) -> list[Path]:
    """The files of a script that came with this program."""
    return sorted(FONTS.glob(script.files))


def _load_all(scripts: list[Script]) -> bool:
    new = [script for script in scripts if _load(script)]
    return bool(new)


def _load(script: Script) -> bool:
    if script.family in _loaded:
        return False
    files = files_of(script)
    if files:
        # Qt says for every sign that the family before has none of the script, although it then finds the right one.
        QLoggingCategory.setFilterRules("qt.text.font.db.warning=false")
    for file in files:
        QFontDatabase.addApplicationFont(str(file))
    _loaded.add(script.family)
    if files and script.family not in FAMILIES:
        FAMILIES.append(script.family)
    return bool(files)
