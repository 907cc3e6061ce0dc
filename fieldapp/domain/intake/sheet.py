"""Sheets as the intake sees them: rows of plain cells, each knowing the file, sheet and row it stands in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

EXCEL_DAY_ZERO: Final = date(1899, 12, 30)
"""Day 0 of Excel's serial dates from March 1900 on (Excel counts a 29 February 1900 that never was)."""


@dataclass(frozen=True)
class Uncalculated:
    """A formula whose value the file does not hold, because no spreadsheet program has calculated it yet."""


Cell = str | int | Decimal | date | bool | Uncalculated | None
"""Text, whole number, number, calendar date, yes/no, formula without a value, or empty."""


@dataclass(frozen=True)
class Row:
    """One row: its number as a spreadsheet shows it (from 1), and its cells from the first column on."""

    number: int
    cells: tuple[Cell, ...]

    def cell(self, column: int) -> Cell:
        """Return the cell of a column counted from 0; None beyond the row's end."""
        return self.cells[column] if column < len(self.cells) else None


@dataclass(frozen=True)
class Sheet:
    """A sheet of a file. `name` is empty for a CSV file. decimal_comma: the file writes 1.450,50, not 1,450.50."""

    file: str
    name: str
    rows: tuple[Row, ...]
    decimal_comma: bool = False
    day_zero: date = EXCEL_DAY_ZERO

    @property
    def title(self) -> str:
        """Return how messages name the sheet: its own name, or the file's for a CSV."""
        return self.name or self.file


@dataclass(frozen=True)
class Place:
    """Where something stands: file, sheet, row as a spreadsheet numbers it (0: all of them), column counted from 0."""

    file: str
    sheet: str
    row: int = 0
    column: int | None = None
    heading: str = ""

    @property
    def text(self) -> str:
        """Return the place in words, such as 'Portfolio.xlsx, sheet Loans, row 12, column L (Principal*)'."""
        parts = [self.file]
        if self.sheet:
            parts.append(f"sheet {self.sheet}")
        if self.row:
            parts.append(f"row {self.row}")
        if self.column is not None:
            parts.append(f"column {column_letters(self.column)}" + (f" ({self.heading})" if self.heading else ""))
        return ", ".join(parts)


def column_letters(column: int) -> str:
    """Return the letters a spreadsheet shows over a column counted from 0: A, Z, AA."""
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong: where, and one sentence of what is wrong and what to do.

    blocks: leaving rows out does not help, so nothing is taken over before it is mended.
    """

    place: Place
    sentence: str
    blocks: bool = False


@dataclass(frozen=True)
class Notice:
    """Something the person should know that stops nothing: what was left out, or how an unclear thing was read."""

    place: Place
    sentence: str


@dataclass(frozen=True)
class Portfolio:
    """What was read from the files of an import: their sheets, and what is wrong or worth knowing about whole files."""

    sheets: tuple[Sheet, ...]
    problems: tuple[Problem, ...] = ()
    notices: tuple[Notice, ...] = ()
