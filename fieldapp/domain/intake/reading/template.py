"""The sheets the intake knows: which headings make one, for Apache Fineract's workbooks and for the plain CSV set.

Headings are compared without case, stars, brackets and underscores. A column without a heading is found by its
neighbor. The positions and headings of the Fineract sheets are those of its bulk-import workbooks of 2024 to 2026.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

from fieldapp.domain.intake.reading.cells import key_of, text_of
from fieldapp.domain.intake.sheet import Notice, Place, Problem, Row, Sheet


class Subject(Enum):
    """What the rows of a sheet are about; the order is the one in which they build on each other."""

    OFFICES = "offices"
    OFFICERS = "officers"
    CENTERS = "centers"
    GROUPS = "groups"
    BORROWERS = "borrowers"
    LOANS = "loans"
    REPAYMENTS = "repayments"
    SAVINGS = "savings"


class Origin(Enum):
    """Whose columns they are."""

    FINERACT = "Apache Fineract"
    PLAIN = "plain"


@dataclass(frozen=True)
class Column:
    """A column: our name for it, the headings it goes by, whether the sheet is nothing without it.

    after: the column it stands right behind where it has no heading of its own. spread: it goes on in the cells to its
    right. help: what belongs into it, for the documented list.
    """

    name: str
    headings: tuple[str, ...]
    needed: bool = False
    after: str = ""
    spread: bool = False
    is_date: bool = False
    help: str = ""


@dataclass(frozen=True)
class Template:
    """A kind of sheet; `names` are the sheet or file names it usually has."""

    subject: Subject
    origin: Origin
    names: tuple[str, ...]
    columns: tuple[Column, ...]


@dataclass(frozen=True)
class Table:
    """A recognized sheet: where its columns stand (name to place counted from 0), and the rows below the headings."""

    template: Template
    sheet: Sheet
    heading: Row
    columns: dict[str, int]
    rows: tuple[Row, ...]

    def place(self, row: int = 0, column: str = "") -> Place:
        """Return the place of a row and a column by our name for it."""
        at = self.columns.get(column)
        heading = text_of(self.heading.cell(at)) if at is not None else ""
        return Place(self.sheet.file, self.sheet.name, row, at, heading)


_HEADING_ROWS: Final = 10
"""A title may stand above the headings; they are looked for in this many rows."""


def heading_key(heading: str) -> str:
    """Return what two spellings of one heading have in common."""
    plain = re.sub(r"\([^)]*\)", " ", heading).replace("*", " ").replace("_", " ")
    return key_of(plain).rstrip("?.: ")


def recognize(sheet: Sheet, templates: tuple[Template, ...]) -> Table | Problem | Notice:
    """Return the table in a sheet, a Problem where headings are missing, or a Notice that it was left out."""
    if not sheet.rows:
        return Notice(Place(sheet.file, sheet.name), "The sheet is empty and was left out.")
    candidates = [
        (len(found), _named(sheet, template), -number, template, row, found)
        for number, row in enumerate(sheet.rows[:_HEADING_ROWS])
        for template in templates
        if (found := _columns(template, row)) and not _missing(template, found)
    ]
    if candidates:
        _, _, minus_number, template, row, found = max(candidates, key=lambda candidate: candidate[:3])
        return Table(template, sheet, row, found, sheet.rows[1 - minus_number :])
    return _left_out(sheet, templates)


def _left_out(sheet: Sheet, templates: tuple[Template, ...]) -> Problem | Notice:
    row = sheet.rows[0]
    place = Place(sheet.file, sheet.name, row.number)
    near = [
        (len(found), template, missing)
        for template in templates
        if (found := _columns(template, row))
        and len(missing := _missing(template, found)) < sum(column.needed for column in template.columns)
        and (_named(sheet, template) or 2 * len(found) > len(template.columns))
    ]
    if near:
        _, template, missing = max(near, key=lambda candidate: candidate[0])
        wanted = ", ".join(column.headings[0] for column in missing)
        return Problem(
            place, f"The heading {wanted} is missing for {template.subject.value}. Add the column.", blocks=True
        )
    return Notice(place, "The headings are not those of a portfolio sheet, so the sheet was left out.")


def _columns(template: Template, row: Row) -> dict[str, int]:
    """Return where the template's columns stand in a heading row; of equal headings the leftmost counts."""
    headings: dict[str, int] = {}
    for at, cell in enumerate(row.cells):
        headings.setdefault(heading_key(text_of(cell)), at)
    headings.pop("", None)
    found: dict[str, int] = {}
    for column in template.columns:
        for heading in column.headings:
            if heading_key(heading) in headings:
                found[column.name] = headings[heading_key(heading)]
                break
        else:
            beside = found.get(column.after, -2) + 1
            if beside > 0 and row.cell(beside) is None:
                found[column.name] = beside
    return found


def _missing(template: Template, found: dict[str, int]) -> tuple[Column, ...]:
    return tuple(column for column in template.columns if column.needed and column.name not in found)


def _named(sheet: Sheet, template: Template) -> bool:
    title = key_of(sheet.name or sheet.file.rsplit("/", 1)[-1].rsplit(".", 1)[0])
    return any(name in title for name in template.names)
