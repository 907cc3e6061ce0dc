"""One row of a recognized table, cell by cell; a row collects all its problems, so that they are mended in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TypeVar

from fieldapp.domain.intake.reading.cells import (
    Complaint,
    DateOrder,
    amount_of,
    choice_of,
    day_from,
    minute_of,
    rate_of,
    text_of,
    unusable,
    whole_of,
)
from fieldapp.domain.intake.reading.template import Table
from fieldapp.domain.intake.rows import Mention
from fieldapp.domain.intake.sheet import Cell, Place, Problem, Row, Uncalculated
from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.timestamp import Day, date_of

T = TypeVar("T")


@dataclass(frozen=True)
class Reading:
    """What reading a file depends on: the branch's currency, the present day, and how unclear dates are read."""

    money: Currency
    today: Day
    date_order: DateOrder | None = None


class RowReader:
    """Takes typed values out of one row. Every wrong cell adds a Problem and yields None or an empty value."""

    def __init__(self, table: Table, row: Row, reading: Reading, orders: Mapping[str, DateOrder]) -> None:
        self.problems: list[Problem] = []
        self.left_out = ""
        self._table = table
        self._row = row
        self._reading = reading
        self._orders = orders

    @property
    def is_blank(self) -> bool:
        """Tell whether the row says nothing: look-up columns to the right and prepared formulas do not count."""
        for column in self._table.template.columns:
            cell = self._cell(column.name)
            if self._filled(cell) and (column.needed or not isinstance(cell, Uncalculated)):
                return False
        return True

    @property
    def place(self) -> Place:
        """Return the row's place."""
        return self._table.place(self._row.number)

    def has(self, column: str) -> bool:
        """Tell whether the column exists and its cell holds something."""
        return column in self._table.columns and self._filled(self._cell(column))

    def wrong(self, column: str, sentence: str) -> None:
        """Add a problem of the row's own at a column ('' for the whole row)."""
        self.problems.append(Problem(self._table.place(self._row.number, column), sentence))

    def leave_out(self, why: str) -> None:
        """Say that the row is right but has nothing for a portfolio, and why; its problems do not matter then."""
        self.left_out = self.left_out or why

    def text(self, column: str, most: int = 200, *, needed: str = "") -> str:
        """Return a text. needed: the sentence that says so where it is empty."""
        cell = self._take(column, needed)
        text = text_of(cell)
        if len(text) > most:
            self.wrong(column, f"The text has {len(text)} characters. Shorten it to {most}.")
            return ""
        return text

    def mention(self, column: str, *, needed: str = "") -> Mention:
        """Return a name that refers to another row."""
        return Mention(self.text(column, needed=needed), self._table.place(self._row.number, column))

    def mentions(self, column: str) -> tuple[Mention, ...]:
        """Return the names in a column and the filled cells right of it."""
        start = self._table.columns.get(column)
        found: list[Mention] = []
        if start is None:
            return ()
        for at in range(start, len(self._row.cells)):
            text = text_of(self._row.cell(at))
            if not text:
                break
            found.append(Mention(text, replace(self._table.place(self._row.number, column), column=at)))
        return tuple(found)

    def amount(self, column: str, *, needed: str = "") -> int | None:
        """Return minor units."""
        cell = self._take(column, needed)
        money, comma = self._reading.money, self._table.sheet.decimal_comma
        return None if cell is None else self._keep(column, amount_of(cell, money, decimal_comma=comma))

    def whole(self, column: str, least: int, most: int, *, needed: str = "") -> int | None:
        """Return a whole number within bounds."""
        cell = self._take(column, needed)
        return None if cell is None else self._keep(column, whole_of(cell, least, most))

    def rate(self, column: str) -> Decimal | None:
        """Return percent."""
        cell = self._take(column, "")
        return (
            None if cell is None else self._keep(column, rate_of(cell, decimal_comma=self._table.sheet.decimal_comma))
        )

    def day(self, column: str, *, needed: str = "", future: bool = False) -> Day | None:
        """Return a day; one after today only where `future` allows it."""
        cell = self._take(column, needed)
        if cell is None:
            return None
        order = self._orders.get(column, DateOrder.DAY_FIRST)
        day = self._keep(column, day_from(cell, order, self._table.sheet.day_zero))
        if day is not None and day > self._reading.today and not future:
            self.wrong(column, f"{date_of(day)} is after today, {date_of(self._reading.today)}. Check the date.")
            return None
        return day

    def minute(self, column: str) -> int | None:
        """Return the minute of the day."""
        cell = self._take(column, "")
        return None if cell is None else self._keep(column, minute_of(cell))

    def choice(self, column: str, choices: Mapping[str, T], otherwise: T) -> T:
        """Return what the cell's word stands for; `otherwise` where it is empty."""
        cell = self._take(column, "")
        if cell is None:
            return otherwise
        found = self._keep(column, choice_of(cell, choices))
        return otherwise if found is None else found

    def shown(self, amount: int) -> str:
        """Return an amount as messages show it."""
        return format_amount(amount, self._reading.money)

    def _cell(self, column: str) -> Cell:
        at = self._table.columns.get(column)
        return None if at is None else self._row.cell(at)

    def _take(self, column: str, needed: str) -> Cell:
        """Return the cell, or None where it is empty or unusable (which is a problem)."""
        cell = self._cell(column)
        if complaint := unusable(cell):
            self.wrong(column, complaint.sentence)
            return None
        if self._filled(cell):
            return cell
        if needed:
            self.wrong(column, needed)
        return None

    def _keep(self, column: str, found: T | Complaint) -> T | None:
        if isinstance(found, Complaint):
            self.wrong(column, found.sentence)
            return None
        return found

    @staticmethod
    def _filled(cell: Cell) -> bool:
        if isinstance(cell, str):
            return bool(cell.strip() if cell.isascii() else text_of(cell))
        return cell is not None
