"""The user guide as the program shows it: one section for each page, from the file of the reader's language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from fieldapp.ui.resources import RESOURCES

FOLDER = RESOURCES / "help"
_HEADING = re.compile(r"^### (.+)\n<!-- ([a-z_ ]+) -->\n", re.MULTILINE)


@dataclass(frozen=True)
class Section:
    """What the guide says about one page, or about what holds everywhere. text: markdown without its heading."""

    title: str
    pages: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class HelpBook:
    """The sections in the order of the guide."""

    sections: tuple[Section, ...]

    def about(self, page: str) -> Section | None:
        """The section of a page by the page's name."""
        return next((section for section in self.sections if page in section.pages), None)

    def found(self, words: str) -> tuple[Section, ...]:
        """The sections that have every word, those with one in the title first; all of them for no words."""
        wanted = words.casefold().split()
        hits = [
            section
            for section in self.sections
            if all(word in f"{section.title}\n{section.text}".casefold() for word in wanted)
        ]
        return tuple(sorted(hits, key=lambda section: not any(word in section.title.casefold() for word in wanted)))


@lru_cache(maxsize=2)
def help_book(language: str) -> HelpBook:
    """The guide in a language such as `hi` or `zh_CN`, in English where nobody has translated it yet."""
    own, english = FOLDER / f"{language}.md", FOLDER / "en.md"
    return read_guide(own if own.is_file() else english)


def read_guide(path: Path) -> HelpBook:
    """The sections of a guide: `### Title`, the names of its pages as a comment, then markdown up to the next one."""
    text = path.read_text(encoding="utf-8")
    heads = list(_HEADING.finditer(text))
    ends = [*(head.start() for head in heads[1:]), len(text)]
    return HelpBook(
        tuple(
            Section(head[1], tuple(head[2].split()), text[head.end() : end].strip())
            for head, end in zip(heads, ends, strict=True)
        )
    )
