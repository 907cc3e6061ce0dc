"""The word lists hold every sentence the laptop says, and every translation keeps the blanks of its sentence."""

from __future__ import annotations

import ast
import string
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from functools import cache

import pytest
from PySide6.QtCore import QTranslator

from fieldapp.ui.languages import ENGLISH, LANGUAGES
from tests.architecture.sources import ROOT, sources

LISTS = ROOT / "resources" / "languages"
CODES = [one.code for one in LANGUAGES if one is not ENGLISH]
NUMBERS = (0, 1, 2, 5, 11, 21, 100)
"""Numbers whose plural forms differ in some language."""


@dataclass(frozen=True)
class Sentence:
    """What is said, what tells two meanings apart (or its plural in English), and whether it counts."""

    text: str
    about: str
    counts: bool


def _speaks(tree: ast.AST) -> bool:
    return any(isinstance(node, ast.ImportFrom) and node.module == "fieldapp.domain.words" for node in ast.walk(tree))


def _literal(node: ast.AST | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


@cache
def _said() -> tuple[dict[Sentence, str], list[str]]:
    """Return every sentence with the first place it stands, and the places whose sentence is no literal."""
    found: dict[Sentence, str] = {}
    odd: list[str] = []
    for source in sources():
        if not source.path.startswith("fieldapp/") or not _speaks(source.tree):
            continue
        for node in ast.walk(source.tree):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            place, name = f"{source.path}:{node.lineno}", node.func.id
            given = [_literal(one) for one in node.args[:2]] + [None, None]
            if name == "tr_n":
                if given[0] is None or given[1] is None:
                    odd.append(place)
                else:
                    found.setdefault(Sentence(given[0], given[1], True), place)
            elif name in ("tr", "mark"):
                if given[0] is not None:
                    found.setdefault(Sentence(given[0], given[1] or "", False), place)
                elif name == "mark" or isinstance(node.args[0], ast.JoinedStr | ast.BinOp):
                    odd.append(place)
    return found, odd


@cache
def _list(code: str) -> dict[Sentence, tuple[str, ...]]:
    """Return the sentences of a word list with their finished translations, one per plural form."""
    found = {}
    for message in ET.parse(LISTS / f"fieldbook_{code}.ts").getroot().iter("message"):
        counts = message.get("numerus") == "yes"
        said = message.find("translation")
        assert said is not None
        finished = said.get("type") != "unfinished"
        forms = tuple(one.text or "" for one in said.findall("numerusform")) if counts else (said.text or "",)
        sentence = Sentence(message.findtext("source") or "", message.findtext("comment") or "", counts)
        found[sentence] = forms if finished else ()
    return found


def _blanks(text: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name}


def test_sentences_are_written_where_they_are_said() -> None:
    assert _said()[1] == [], "tr, tr_n and mark take plain literals, else no translator sees them"


@pytest.mark.parametrize("code", CODES)
def test_every_sentence_is_in_the_word_list(code: str) -> None:
    said, kept = _said()[0], _list(code)
    missing = [f"{place}: {one.text!r}" for one, place in said.items() if one not in kept]
    assert not missing, "run `make languages` (and no tr() inside an f-string):\n" + "\n".join(missing)
    gone = [one.text for one in kept if one not in said]
    assert not gone, "run `make languages`; nobody says this any more:\n" + "\n".join(gone)


@pytest.mark.parametrize("code", CODES)
def test_translations_keep_the_blanks_of_their_sentence(code: str) -> None:
    wrong = []
    for sentence, forms in _list(code).items():
        written = [_blanks(sentence.text)] + ([_blanks(sentence.about)] if sentence.counts else [])
        wrong += [f"{sentence.text!r}: {form!r}" for form in forms if not form or _blanks(form) not in written]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("code", CODES)
def test_what_ships_is_what_was_translated(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(LISTS / f"fieldbook_{code}.qm")), code
    stale = []
    for sentence, forms in _list(code).items():
        numbers = NUMBERS if sentence.counts else (-1,)
        said = {translator.translate("", sentence.text, sentence.about, number) or "" for number in numbers}
        if said != (set(forms) or {""}):
            stale.append(f"{sentence.text!r}: {said} is not {set(forms)}")
    assert not stale, "run `make languages`:\n" + "\n".join(stale)
