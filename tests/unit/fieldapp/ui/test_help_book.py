"""The guide: a section for every page, keys that exist, the same text in the README, and a search that finds it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fieldapp.domain.staff import Role
from fieldapp.ui import help_book as guide
from fieldapp.ui.help_book import FOLDER, HelpBook, help_book, read_guide
from fieldapp.ui.languages import LANGUAGES
from fieldapp.ui.pages import pages_for
from fieldapp.ui.print.speech import Speech

ROOT = Path(guide.__file__).parents[2]
SCREENS = ROOT / "fieldapp" / "ui" / "screens"
PAGES = {page.name for role in (Role.OFFICER, Role.SUPERVISOR) for page in pages_for(role)}
BESIDE_PAGES = {"everywhere", "records", "unlock", "first_start", "entrance", "wiped"}
FILES = {"sheet": "collection_sheet", "sync": "sync_status"}
"""Where a page's file is called otherwise than the page."""
OFTEN = {
    "Enter",
    "Tab",
    "Esc",
    "Space",
    "Up",
    "Down",
    "Ctrl+K",
    "Ctrl+Z",
    "F1",
    "F2",
    "F4",
    "F12",
    "1",
    "2",
    "5",
    "-",
    "Delete",
}
"""Keys of widgets, lists and tables, and of the window."""
BEGIN, END = "<!-- user guide: begin", "<!-- user guide: end -->"


@pytest.fixture
def english() -> HelpBook:
    return read_guide(FOLDER / "en.md")


def test_every_page_has_its_section(english: HelpBook) -> None:
    told = [page for section in english.sections for page in section.pages]
    assert len(told) == len(set(told)), "one section each"
    assert set(told) >= PAGES
    assert set(told) <= PAGES | BESIDE_PAGES


def test_sections_are_short_and_have_a_title(english: HelpBook) -> None:
    for section in english.sections:
        assert 10 < len(section.text.split()) < 160, section.title
        assert section.title
        assert "<!--" not in section.text


def test_the_list_at_the_top_leads_to_every_section(english: HelpBook) -> None:
    text = (FOLDER / "en.md").read_text(encoding="utf-8")
    links = dict(re.findall(r"\[([^\]]+)\]\(#([a-z-]+)\)", text.split("###", 1)[0]))
    assert links == {section.title: section.title.lower().replace(" ", "-") for section in english.sections}


def _bold(text: str) -> list[str]:
    return [" ".join(words.split()) for words in re.findall(r"\*\*([^*]+)\*\*", text)]


def _keys(text: str) -> set[str]:
    return {key for key in _bold(text) if re.fullmatch(r"((Ctrl|Alt|Shift)\+)*(F\d+|[A-Z]|\d|[A-Z][A-Za-z]+)", key)}


def _spelled(page: str) -> set[str]:
    """Every string in the files of a page, also what begins one with blanks; keys are spelled as Qt spells them."""
    name = FILES.get(page, page)
    short = {"collection_sheet": "sheet", "center": "group", "repayment": "repayment", "savings": "repayment"}
    files = [SCREENS / f"{name}.py", *(SCREENS / f"{name}_parts").glob("*.py")]
    files += (SCREENS / f"{short.get(name, name)}_parts").glob("*.py")
    text = "\n".join(file.read_text(encoding="utf-8") for file in set(files) if file.is_file())
    return set(re.findall(r'"([^"\n]*)"', text)) | set(re.findall(r'"([^"{\n]*)\{', text))


@pytest.mark.parametrize("page", sorted(PAGES))
def test_the_keys_it_names_are_keys_of_the_page(page: str, english: HelpBook) -> None:
    section = english.about(page)
    assert section is not None
    known = _spelled(page)
    wrong = [
        key
        for key in sorted(_keys(section.text) - OFTEN)
        if not known & {key, key.replace("Enter", "Return"), re.sub(r"(?<=\+)\d$", "", key)}
    ]
    assert not wrong, f"{page} has no such keys: {wrong}"


def test_the_readme_has_the_same_text() -> None:
    readme, text = (ROOT / "README.md").read_text(encoding="utf-8"), (FOLDER / "en.md").read_text(encoding="utf-8")
    begin = readme.index("\n", readme.index(BEGIN)) + 1
    assert readme[begin : readme.index(END)] == text


SCRIPTS = {
    "fr": ("a", "z"),
    "sw": ("a", "z"),
    "hi": ("\u0900", "\u097f"),
    "bn": ("\u0980", "\u09ff"),
    "zh_CN": ("\u4e00", "\u9fff"),
}
"""The letters that most of a guide is written in."""
TRANSLATED = sorted({one.code for one in LANGUAGES} - {"en"})


def _shape(text: str) -> list[str]:
    """How each paragraph begins: a step with its number, or words."""
    return [found[0] if (found := re.match(r"\d+\.", part)) else "words" for part in _parts(text)]


def _parts(text: str) -> list[str]:
    return [line for part in text.split("\n\n") for line in re.split(r"\n(?=\d+\. )", part)]


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_language_has_the_whole_guide_with_the_same_keys(language: str, english: HelpBook) -> None:
    own = read_guide(FOLDER / f"{language}.md")
    assert [section.pages for section in own.sections] == [section.pages for section in english.sections]
    for here, there in zip(own.sections, english.sections, strict=True):
        if "records" in here.pages:
            states = [Speech(language).say(word) for word in _bold(there.text)]
            assert _bold(here.text) == states, "the same words as on every page"
        else:
            assert _keys(here.text) == _keys(there.text), here.title
        assert _shape(here.text) == _shape(there.text), here.title
        assert here.text != there.text


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_guide_is_written_in_its_own_letters(language: str) -> None:
    first, last = SCRIPTS[language]
    for section in read_guide(FOLDER / f"{language}.md").sections:
        plain = re.sub(r"\*\*[^*]+\*\*|\b(?:IT|PIN|CSV|A4)\b", "", section.title + section.text).lower()
        letters = [sign for sign in plain if sign.isalpha()]
        assert sum(first <= sign <= last for sign in letters) > 0.7 * len(letters), section.title


def test_search_finds_sections_with_every_word_titles_first(english: HelpBook) -> None:
    assert [section.title for section in english.found("PASSBOOK deposit")] == ["Savings"]
    assert english.found("repayments")[0].title == "Repayments"
    assert english.found("zebra") == ()
    assert english.found("  ") == english.sections


def test_a_language_without_a_guide_reads_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guide, "FOLDER", tmp_path)
    (tmp_path / "en.md").write_text("### Today\n<!-- today -->\n\nWhat is planned.\n", encoding="utf-8")
    (tmp_path / "sw.md").write_text("### Leo\n<!-- today -->\n\nMipango.\n\n### Watu\n<!-- people -->\n\nWote.\n")
    help_book.cache_clear()
    about = help_book("sw").about("people")
    assert about is not None
    assert (about.title, about.text) == ("Watu", "Wote.")
    english = help_book("fr").about("today")
    assert english is not None
    assert english.text == "What is planned."
    assert help_book("fr").about("people") is None
    help_book.cache_clear()
