"""All sheets of an import read into typed rows, with every problem of single cells and rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from fieldapp.domain.intake.reading import fineract_rows, plain_rows
from fieldapp.domain.intake.reading.cells import DateOrder, is_unclear, order_of
from fieldapp.domain.intake.reading.fineract_columns import FINERACT
from fieldapp.domain.intake.reading.plain_columns import PLAIN
from fieldapp.domain.intake.reading.row_reader import Reading, RowReader
from fieldapp.domain.intake.reading.template import Origin, Table, recognize
from fieldapp.domain.intake.rows import AnyRow, Rows
from fieldapp.domain.intake.sheet import Notice, Place, Problem, Sheet

OTHER_OFFICE: Final = "it belongs to another office"
OWN_PROBLEM: Final = "that row has a problem of its own"
"""Why a row is not taken over, as a clause in the sentences about those that refer to it."""


@dataclass
class Gathered:
    """What the sheets hold. rows: those whose cells are all right. absent: the others, for those that refer to them.

    why_absent: place of the row to why it is not taken, as a clause; left_out: those of them that are no problem.
    """

    rows: Rows = field(default_factory=Rows)
    absent: Rows = field(default_factory=Rows)
    why_absent: dict[Place, str] = field(default_factory=dict)
    left_out: dict[Place, str] = field(default_factory=dict)
    tables: list[Table] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    rows_read: int = 0

    def set_aside(self, why: Mapping[Place, str]) -> None:
        """Move the rows at some places to the absent ones."""
        for row in self.rows.remove(why):
            self.why_absent[row.place] = why[row.place]
            self.absent.add(row)


def gather(sheets: Sequence[Sheet], reading: Reading) -> Gathered:
    """Read all sheets; a file with no sheet of a portfolio in it is a problem."""
    gathered = Gathered()
    recognized: set[str] = set()
    for sheet in sheets:
        table = recognize(sheet, (*FINERACT, *PLAIN))
        if isinstance(table, Table):
            recognized.add(sheet.file)
            gathered.tables.append(table)
            _read_table(gathered, table, reading)
        elif isinstance(table, Problem):
            recognized.add(sheet.file)
            gathered.problems.append(table)
        else:
            gathered.notices.append(table)
    for file in dict.fromkeys(sheet.file for sheet in sheets if sheet.file not in recognized):
        sentence = "No sheet has the headings of a portfolio. Compare them with the list in the README."
        gathered.problems.append(Problem(Place(file, ""), sentence, blocks=True))
    return gathered


def _read_table(gathered: Gathered, table: Table, reading: Reading) -> None:
    readers = fineract_rows.READERS if table.template.origin is Origin.FINERACT else plain_rows.READERS
    read = readers[table.template.subject]
    orders = _date_orders(gathered, table, reading)
    for row in table.rows:
        reader = RowReader(table, row, reading, orders)
        if reader.is_blank:
            continue
        gathered.rows_read += 1
        _sort_in(gathered, read(reader), reader)


def _sort_in(gathered: Gathered, row: AnyRow, reader: RowReader) -> None:
    if reader.left_out:
        gathered.left_out[row.place] = gathered.why_absent[row.place] = reader.left_out
    elif reader.problems:
        gathered.problems += reader.problems
        gathered.why_absent[row.place] = OWN_PROBLEM
    else:
        gathered.rows.add(row)
        return
    gathered.absent.add(row)


def _date_orders(gathered: Gathered, table: Table, reading: Reading) -> dict[str, DateOrder]:
    """Return for each column of dates how its unclear ones are read; a guess is told."""
    orders: dict[str, DateOrder] = {}
    for column in table.template.columns:
        at = table.columns.get(column.name)
        if not column.is_date or at is None:
            continue
        cells = [row.cell(at) for row in table.rows]
        order = reading.date_order or order_of(cells)
        if order is None and (unclear := next((cell for cell in cells if is_unclear(cell)), None)) is not None:
            sentence = (
                f"Dates such as {unclear} were read with the day first. If the month comes first, use --month-first."
            )
            gathered.notices.append(Notice(table.place(column=column.name), sentence))
        orders[column.name] = order or DateOrder.DAY_FIRST
    return orders
