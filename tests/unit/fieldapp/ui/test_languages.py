"""Languages: found by code, spoken from their word lists, English where a sentence is not translated yet."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.domain.words import speak, tr, tr_n
from fieldapp.ui import languages
from fieldapp.ui.languages import ENGLISH, LANGUAGES, MIRRORED, PSEUDO, chosen, language, lookup_of, numerals_of


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak()


@pytest.mark.parametrize(
    ("code", "found"),
    [("fr", "fr"), ("fr_BF", "fr"), ("zh-Hans-CN", "zh_CN"), ("zh_CN", "zh_CN"), ("en_IN", "en"), ("pseudo", "pseudo")],
)
def test_a_language_is_found_by_any_form_of_its_code(code: str, found: str) -> None:
    known = language(code)
    assert known is not None
    assert known.code == found


def test_the_first_wish_that_can_be_met_counts() -> None:
    assert chosen("", "tlh", "sw", "fr").code == "sw"
    assert chosen("", "", "C") is ENGLISH


def test_native_digits_only_where_the_language_has_them() -> None:
    by_code = {one.code: one for one in LANGUAGES}
    assert numerals_of(by_code["bn"], latin_digits=False).digits == "০১২৩৪৫৬৭৮৯"
    assert numerals_of(by_code["bn"]).digits == "0123456789"
    assert numerals_of(by_code["fr"], latin_digits=False).digits == "0123456789"
    assert numerals_of(MIRRORED, latin_digits=False).point == "٫"


WORD_LIST = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en"><context><name></name>
<message><source>Loan officer</source><translation>Agent de crédit</translation></message>
<message><source>Here</source><comment>attendance</comment><translation>Présente</translation></message>
<message><source>Not yet</source><translation type="unfinished"></translation></message>
<message numerus="yes"><source>{n} visit</source><comment>{n} visits</comment>
<translation><numerusform>{n} visite</numerusform><numerusform>{n} visites</numerusform></translation></message>
</context></TS>"""


def test_a_word_list_is_spoken_and_its_gaps_are_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "fieldbook_fr.ts").write_text(WORD_LIST, encoding="utf-8")
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([str(tool), "-silent", str(tmp_path / "fieldbook_fr.ts")], check=True, timeout=60)
    monkeypatch.setattr(languages, "WORD_LISTS", tmp_path)
    french = language("fr")
    assert french is not None
    speak(lookup_of(french))
    assert tr("Loan officer") == "Agent de crédit"
    assert tr("Here", "attendance") == "Présente"
    assert tr("Not yet") == "Not yet"
    assert tr("Nobody heard of this") == "Nobody heard of this"
    assert [tr_n("{n} visit", "{n} visits", n) for n in (0, 1, 2)] == ["0 visite", "1 visite", "2 visites"]
    assert tr_n("{n} day", "{n} days", 3) == "3 days"


def test_english_needs_no_list() -> None:
    assert lookup_of(ENGLISH) is None


def test_the_pseudo_language_is_longer_and_in_brackets() -> None:
    said = languages.pseudo("Paid {amount}", "", -1)
    assert said.startswith("⟦Paid {amount} ")
    assert len(said) >= 1.4 * len("Paid {amount}")
    assert languages.pseudo("{n} visit", "{n} visits", 2).startswith("⟦{n} visits")
    assert lookup_of(PSEUDO) is languages.pseudo


def test_the_mirrored_language_keeps_its_blanks() -> None:
    said = languages.mirrored("Paid {amount} by", "", -1)
    assert "{amount}" in said
    assert not any("a" <= sign <= "z" for sign in said.replace("{amount}", ""))
