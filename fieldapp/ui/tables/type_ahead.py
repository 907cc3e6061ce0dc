"""Jumping to a name by typing its first letters, in any script, without a box to type into."""

import unicodedata
from collections.abc import Callable, Sequence

PAUSE_MS = 900
"""The shortest pause that may be chosen: who types slowly takes a longer one."""


def folded(text: str) -> str:
    """Lower case, without the accents of European scripts; vowel signs of other scripts stay."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return unicodedata.normalize("NFC", "".join(sign for sign in apart if not "\u0300" <= sign <= "\u036f"))


def is_letter(typed: str) -> bool:
    """A letter or a vowel sign of any script."""
    return len(typed) > 0 and unicodedata.category(typed[0])[0] in "LM"


def spells(query: str, words: Sequence[str]) -> bool:
    """Whether `query` is made of the beginnings of some words in their order: "ly" and "laya" spell "lakshmi yadav"."""
    if not query:
        return True
    if not words:
        return False
    first, rest = words[0], words[1:]
    for length in range(min(len(first), len(query)), 0, -1):
        if first[:length] == query[:length] and spells(query[length:], rest):
            return True
    return spells(query, rest)


class TypeAhead:
    """Remembers what was typed until a pause; more letters narrow, a repeated letter goes to the next match."""

    def __init__(self, pause_ms: Callable[[], int] = lambda: PAUSE_MS) -> None:
        self._pause_ms = pause_ms
        self._typed = ""
        self._last_ms = 0
        self._names: list[str] = []
        self._words: list[list[str]] = []

    def names(self, names: Sequence[str]) -> None:
        """The names in the order of the rows."""
        self._names = [folded(name) for name in names]
        self._words = [name.split() for name in self._names]
        self._typed = ""

    @property
    def typed(self) -> str:
        return self._typed

    def forget(self) -> None:
        self._typed = ""

    def feed(self, letter: str, at_ms: int, current: int) -> int | None:
        """Take one letter; the row to go to, or None where nobody is called so."""
        if at_ms - self._last_ms > max(PAUSE_MS, self._pause_ms()):
            self._typed = ""
        self._last_ms = at_ms
        letter = folded(letter)
        longer = self._typed + letter
        found = self.find(longer)
        if found is None and set(longer) == {letter[0]}:
            self._typed = longer
            return self._next(letter, current)
        self._typed = longer
        return found

    def find(self, text: str) -> int | None:
        """The first name that begins so; else one whose words begin so; None where there is none."""
        query = "".join(folded(text).split())
        for row, name in enumerate(self._names):
            if name.replace(" ", "").startswith(query):
                return row
        for row, words in enumerate(self._words):
            if spells(query, words):
                return row
        return None

    def _next(self, letter: str, current: int) -> int | None:
        count = len(self._names)
        for step in range(1, count + 1):
            row = (current + step) % count
            if self._names[row].startswith(letter):
                return row
        return None
