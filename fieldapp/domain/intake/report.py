"""What an import says: the problems row by row, what would be or was taken over, and the sheets of skipped rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from fieldapp.domain.disposition import Disposition
from fieldapp.domain.intake.plan import ImportPlan
from fieldapp.domain.intake.reading.template import Origin, Subject, Table
from fieldapp.domain.intake.sheet import Cell, Notice, Place

WHAT_IS_WRONG: Final = "What is wrong"
_NOTICES_OF_A_KIND: Final = 3
_SINGULAR: Final = {
    Subject.CENTERS: "center",
    Subject.GROUPS: "group",
    Subject.BORROWERS: "borrower",
    Subject.LOANS: "loan",
    Subject.SAVINGS: "savings account",
}


@dataclass(frozen=True)
class SkippedSheet:
    """Rows that were not taken over, below their headings, with a column that says why; made to be imported again."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]


def findings(plan: ImportPlan) -> list[str]:
    """Return the lines on what was read and what is wrong, one line for each problem."""
    lines = [_read_line(plan)]
    lines += _notice_lines(plan.notices)
    if plan.problems:
        lines += ["", f"{_count(len(plan.problems), 'problem')}:"]
        lines += [f"  {problem.place.text or 'All files'}: {problem.sentence}" for problem in plan.problems]
    return lines


def _read_line(plan: ImportPlan) -> str:
    sheets = ", ".join(
        f"{table.sheet.title} ({table.template.origin.value} {table.template.subject.value})" for table in plan.tables
    )
    return f"Read {_count(plan.rows_read, 'row')} from {sheets or 'no sheet'}."


def _notice_lines(notices: Sequence[Notice]) -> list[str]:
    """Say each kind of notice a few times and count the rest."""
    kinds: dict[tuple[str, str], list[Notice]] = {}
    for notice in notices:
        kinds.setdefault((notice.place.file, notice.sentence), []).append(notice)
    lines: list[str] = []
    for alike in kinds.values():
        lines += [f"Note: {notice.place.text}: {notice.sentence}" for notice in alike[:_NOTICES_OF_A_KIND]]
        if len(alike) > _NOTICES_OF_A_KIND:
            lines.append(f"Note: the same holds for {len(alike) - _NOTICES_OF_A_KIND:,} more places.")
    return lines


def totals(plan: ImportPlan) -> list[str]:
    """Return the lines on how many of what the plan takes over, and what it leaves aside."""
    planned = Counter(item.subject for item in plan.planned)
    lines = [f"  {_count(planned[subject], _SINGULAR[subject])}" for subject in _SINGULAR if planned[subject]]
    if plan.merged:
        lines.append(f"  {_count(plan.merged, 'repayment')} inside the loans' balances")
    already = sum(plan.already.values())
    if already:
        lines.append(f"  Standing in the branch already, and left as they are: {_count(already, 'row')}")
    left_out = Counter(plan.left_out.values())
    lines += [f"  Left out because {why}: {_count(number, 'row')}" for why, number in left_out.items()]
    if plan.skipped:
        lines.append(f"  Skipped because of the problems above: {_count(len(plan.skipped), 'row')}")
    return lines


def not_taken(plan: ImportPlan, dispositions: Sequence[Disposition]) -> list[str]:
    """Return a line for each operation that the log kept but did not apply; there is none unless the branch changed."""
    return [
        f"  {planned.place.text}: recorded, but {disposition.code.name.lower()} ({disposition.reason.name.lower()})."
        for planned, disposition in zip(plan.planned, dispositions, strict=True)
        if not disposition.took_effect
    ]


def skipped_sheets(plan: ImportPlan) -> tuple[SkippedSheet, ...]:
    """Return for each table its rows that have problems; what stood elsewhere about them is written beside them."""
    skipped = plan.skipped
    made: list[SkippedSheet] = []
    for table in plan.tables:
        rows = [
            (row, place, skipped[place])
            for row in table.rows
            if (place := Place(table.sheet.file, table.sheet.name, row.number)) in skipped
        ]
        if not rows:
            continue
        with_group = table.template.subject is Subject.BORROWERS and table.template.origin is Origin.FINERACT
        width = max(len(table.heading.cells), *(len(row.cells) for row, _, _ in rows))
        # The empty column ends lists of names that go on to the right.
        heading = (*_padded(table.heading.cells, width), "Group Name" if with_group else None, WHAT_IS_WRONG)
        body = [
            (
                *_padded(row.cells, width),
                plan.group_of.get(place) if with_group else None,
                " ".join(sentences),
            )
            for row, place, sentences in rows
        ]
        made.append(SkippedSheet(_name(table, made), (heading, *body)))
    return tuple(made)


def _padded(cells: Sequence[Cell], width: int) -> tuple[Cell, ...]:
    return (*cells, *(None for _ in range(width - len(cells))))


def _name(table: Table, made: Sequence[SkippedSheet]) -> str:
    """Return a sheet name that is not used yet, within the 31 characters a spreadsheet allows."""
    stem = (table.sheet.name or table.sheet.file.rsplit(".", 1)[0])[:28]
    taken = {sheet.name for sheet in made}
    name, number = stem, 2
    while name in taken:
        name, number = f"{stem} {number}", number + 1
    return name


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
