"""A column of amounts from a spreadsheet: what it would change, known before it is done."""

from collections.abc import Sequence
from dataclasses import dataclass

from fieldapp.domain.rejection import Rejection
from fieldapp.services.money.meetings import RowEntry
from fieldapp.ui import messages
from fieldapp.ui.screens.sheet_parts.book import Book
from fieldapp.ui.screens.sheet_parts.editing import SheetEditing


@dataclass(frozen=True)
class Refused:
    """A pasted text that cannot stand in its cell: the row, the text, and why."""

    row: int
    text: str
    sentence: str


@dataclass(frozen=True)
class Paste:
    """What a paste does: the new entries by source row, what is refused, and lines for which there is no row."""

    after: dict[int, RowEntry]
    refused: tuple[Refused, ...]
    left_over: int


def plan_paste(book: Book, rules: SheetEditing, cells: Sequence[Sequence[str]], place: "Place") -> Paste:
    """Lay the pasted cells over the sheet from a place down and right; an empty cell leaves its own as it is."""
    after: dict[int, RowEntry] = {}
    refused: list[Refused] = []
    for source, line in zip(place.rows, cells, strict=False):
        entry = book.entries[source]
        for key, text in zip(place.keys, line, strict=False):
            made = rules.entry_for(source, key, text, entry) if text else entry
            if isinstance(made, Rejection):
                refused.append(Refused(source, text, messages.text(made)))
            else:
                entry = made
        if entry != book.entries[source]:
            after[source] = entry
    return Paste(after, tuple(refused), max(0, len(cells) - len(place.rows)))


@dataclass(frozen=True)
class Place:
    """Where a paste goes: source rows from the cursor down, columns to fill in from the cursor right."""

    rows: Sequence[int]
    keys: Sequence[str]
