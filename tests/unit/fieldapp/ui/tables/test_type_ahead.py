"""Jumping to names by their letters."""

from __future__ import annotations

import pytest

from fieldapp.ui.tables.type_ahead import TypeAhead, folded, is_letter, spells

NAMES = ["Anita Devi", "Lakshmi Bai", "Lakshmi Yadav", "José Ñandú", "कमला देवी", "कांता बाई", "Li"]


@pytest.fixture
def ahead() -> TypeAhead:
    made = TypeAhead()
    made.names(NAMES)
    return made


def typed(ahead: TypeAhead, letters: str, at_ms: int = 0, current: int = 0) -> int | None:
    found: int | None = None
    for step, letter in enumerate(letters):
        found = ahead.feed(letter, at_ms + 100 * step, current)
        current = found if found is not None else current
    return found


def test_more_letters_narrow(ahead: TypeAhead) -> None:
    assert typed(ahead, "la") == 1
    assert typed(ahead, "li", at_ms=5_000) == 6


def test_the_beginnings_of_the_words_tell_two_of_one_first_name_apart(ahead: TypeAhead) -> None:
    assert typed(ahead, "ly") == 2
    assert typed(ahead, "lakb", at_ms=5_000) == 1


def test_a_pause_starts_over(ahead: TypeAhead) -> None:
    assert ahead.feed("l", 0, 0) == 1
    assert ahead.feed("a", 901, 1) == 0
    assert ahead.typed == "a"


def test_a_repeated_letter_goes_around(ahead: TypeAhead) -> None:
    assert typed(ahead, "l") == 1
    assert typed(ahead, "ll", at_ms=5_000) == 2
    assert typed(ahead, "llll", at_ms=10_000) == 1


def test_accents_do_not_matter_and_native_letters_do(ahead: TypeAhead) -> None:
    assert typed(ahead, "jose") == 3
    assert typed(ahead, "nan", at_ms=5_000) == 3
    assert typed(ahead, "कां", at_ms=10_000) == 5


def test_nobody_is_called_so(ahead: TypeAhead) -> None:
    assert typed(ahead, "lax") is None
    assert ahead.find("zz") is None


@pytest.mark.parametrize(
    ("sign", "letter"), [("क", True), ("ी", True), ("é", True), ("4", False), ("-", False), ("", False)]
)
def test_letters_of_any_script(sign: str, letter: bool) -> None:
    assert is_letter(sign) is letter


def test_folding_keeps_the_vowel_signs_of_other_scripts() -> None:
    assert folded("Ñandú") == "nandu"
    assert folded("कमला") == "कमला"


@pytest.mark.parametrize(
    ("query", "spelled"), [("ly", True), ("laya", True), ("y", True), ("lb", False), ("yl", False), ("", True)]
)
def test_spelling(query: str, spelled: bool) -> None:
    assert spells(query, ["lakshmi", "yadav"]) is spelled


def test_who_types_slowly_takes_a_longer_pause_and_nobody_a_shorter_one() -> None:
    chosen = [3_000]
    made = TypeAhead(lambda: chosen[0])
    made.names(["Anita Devi", "Kamala Devi", "Kanta Bai"])
    assert (made.feed("k", 0, 0), made.feed("a", 2_900, 1), made.feed("n", 5_800, 1)) == (1, 1, 2)
    chosen[0] = 100
    assert (made.feed("k", 20_000, 0), made.feed("a", 20_800, 1), made.feed("n", 21_600, 1)) == (1, 1, 2)
    assert made.feed("a", 22_501, 2) == 0
