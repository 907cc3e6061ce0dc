"""Sentences for people: written once, in English, where they are needed, and said in the reader's language.

The kernel knows no language: whoever draws the windows hands it a lookup (`speak`), and without one every sentence is
said as it is written. Sentences that go into the books (reasons, notes) are never said through here, so that what is
stored does not depend on who typed it.
"""

from collections.abc import Callable

from fieldapp.domain.numerals import LATIN, grouped, in_force, shown

Lookup = Callable[[str, str, int], str]
"""(as written in English, what it is about, the number it counts or -1) -> the same in the reader's language."""

UNCOUNTED = -1


def _as_written(text: str, about: str, number: int) -> str:
    return about if number not in (UNCOUNTED, 1) else text


_lookup: Lookup = _as_written


def speak(lookup: Lookup | None = None) -> None:
    """From now on say every sentence through `lookup`; without one, as written."""
    global _lookup  # noqa: PLW0603  one program speaks one language at a time
    _lookup = lookup or _as_written


def mark(text: str, about: str = "") -> str:  # noqa: ARG001  read by whoever collects the sentences
    """Mark a constant for the translators and return it as it is; `tr(constant)` says it, where it is shown."""
    return text


def tr(text: str, about: str = "", /, **blanks: object) -> str:
    """Say a sentence, its {blanks} filled.

    `about` tells apart two meanings of one English text ("Here": attendance, or a place). Without blanks, braces are
    plain signs. Whole numbers are written in the reader's digits. A translation whose blanks do not fit is passed over
    for the English, so a word list can be wrong without a page falling.
    """
    said = _lookup(text, about, UNCOUNTED)
    return _filled(said, text, blanks) if blanks else said


def tr_n(one: str, many: str, number: int, /, **blanks: object) -> str:
    """Say a counted thing in the plural form of the reader's language: `tr_n("{n} visit", "{n} visits", 5)`.

    `{n}` is the number, grouped as the reader writes it; 1 takes `one`, every other number `many`, as English does.
    """
    blanks.setdefault("n", grouped(number))
    return _filled(_lookup(one, many, abs(number)), many if abs(number) != 1 else one, blanks)


def _filled(said: str, written: str, blanks: dict[str, object]) -> str:
    if in_force().digits != LATIN:
        blanks = {name: shown(str(value)) if type(value) is int else value for name, value in blanks.items()}
    try:
        return said.format(**blanks)
    except (KeyError, IndexError, ValueError):
        return written.format(**blanks)
