"""The languages the windows speak: their word lists, numbers, direction and fonts.

The pseudo languages show what nobody put into words yet and what is cut or stands on the wrong side; they are not
offered to people, but a policy file may name them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, Qt, QTranslator

from fieldapp.domain import numerals, words
from fieldapp.domain.numerals import NATIVE_DIGITS, Numerals
from fieldapp.domain.words import UNCOUNTED, Lookup
from fieldapp.ui.resources import RESOURCES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

WORD_LISTS = RESOURCES / "languages"
OPENS, CLOSES = "⟦", "⟧"


@dataclass(frozen=True)
class Language:
    """One language: its code as in the word lists, its name as its readers write it, how numbers look in it."""

    code: str
    name: str
    numerals: Numerals = field(default_factory=Numerals)
    right_to_left: bool = False

    @property
    def native_digits(self) -> str:
        """Its own ten digits, or nothing where it writes with Latin ones."""
        return NATIVE_DIGITS.get(self.code.partition("_")[0], "")


ENGLISH = Language("en", "English")
LANGUAGES = (
    ENGLISH,
    Language("fr", "Français", Numerals(group="\u202f", point=",")),
    Language("hi", "हिन्दी", Numerals(by_two=True)),
    Language("bn", "বাংলা", Numerals(by_two=True)),
    Language("sw", "Kiswahili"),
    Language("zh_CN", "简体中文", Numerals(by_two=False)),
)
PSEUDO = Language("pseudo", "⟦Pseudo⟧")
MIRRORED = Language("ar", "العربية", Numerals(isolated=True), right_to_left=True)

_ENGLISH_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ARABIC_LETTERS = "ابكدعفغهيجكلمنوبقرستوفوخيز"
_MIRROR = str.maketrans(_ENGLISH_LETTERS + _ENGLISH_LETTERS.upper(), _ARABIC_LETTERS * 2)

_spoken = ENGLISH
_own_texts: QTranslator | None = None


def spoken() -> Language:
    """The language on screen now."""
    return _spoken


def language(code: str) -> Language | None:
    """The language of a code such as `fr`, `fr_BF` or `zh-Hans-CN`, or None where there is no word list for it."""
    parts = code.replace("-", "_").split("_")
    for one in (*LANGUAGES, PSEUDO, MIRRORED):
        if one.code == code or one.code.split("_")[0] == parts[0]:
            return one
    return None


def chosen(*codes: str) -> Language:
    """The first language there is of the person's choice, the institution's policy and the desktop; else English."""
    return next((found for code in codes if code and (found := language(code)) is not None), ENGLISH)


def lookup_of(which: Language) -> Lookup | None:
    """How sentences are said in a language; None: as they are written. What is not translated stays English."""
    if which is PSEUDO:
        return pseudo
    if which is MIRRORED:
        return mirrored
    file = WORD_LISTS / f"fieldbook_{which.code}.qm"
    translator = QTranslator()
    if which is ENGLISH or not translator.load(str(file)):
        return None

    def say(text: str, about: str, number: int) -> str:
        written = about if number not in (UNCOUNTED, 1) else text
        return translator.translate("", text, about, number) or written

    return say


def numerals_of(which: Language, *, latin_digits: bool = True) -> Numerals:
    """How numbers are written in a language, with its own digits where it has some and they are wished for."""
    if latin_digits or not which.native_digits:
        return which.numerals
    native = replace(which.numerals, digits=which.native_digits)
    return replace(native, group="٬", point="٫") if which.right_to_left else native


def speak(which: Language, *, latin_digits: bool = True) -> None:
    """From now on everything is said, written and laid out in this language; windows are built anew by the session."""
    global _spoken
    _spoken = which
    words.speak(lookup_of(which))
    numerals.write_with(numerals_of(which, latin_digits=latin_digits))
    # Loaded here, so that the sync process, which draws nothing, speaks without windows and fonts.
    from PySide6.QtWidgets import QApplication

    from fieldapp.ui import fonts

    app = QApplication.instance()
    if isinstance(app, QApplication):
        fonts.load_for(which.code)
        _install_own_texts(app, which)
        way = Qt.LayoutDirection.RightToLeft if which.right_to_left else Qt.LayoutDirection.LeftToRight
        app.setLayoutDirection(way)


def _install_own_texts(app: QApplication, which: Language) -> None:
    """The few words Qt says itself, such as those of a field's right-click menu."""
    global _own_texts
    if _own_texts is not None:
        app.removeTranslator(_own_texts)
        _own_texts = None
    translator = QTranslator()
    if translator.load(f"qtbase_{which.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
        _own_texts = translator


def pseudo(text: str, about: str, number: int) -> str:
    """The English in brackets and 40 % longer: what is not in brackets was forgotten, what is cut will be cut."""
    said = about if number not in (UNCOUNTED, 1) else text
    missing = -(-len(said) * 2 // 5)
    padding = " ".join("~" * min(5, missing - at) for at in range(0, missing, 6) if missing > at)
    return f"{OPENS}{said} {padding}{CLOSES}" if padding else said


def mirrored(text: str, about: str, number: int) -> str:
    """The English with an Arabic letter for each of its own, blanks untouched: what a page looks like mirrored."""
    said = about if number not in (UNCOUNTED, 1) else text
    return "".join(part if part.startswith("{") else part.translate(_MIRROR) for part in re.split(r"(\{[^}]*\})", said))
