"""A report as it goes to paper and to a table: what it is called, its facts, its tables, who signs.

Cells are words or amounts in minor units; the page writes amounts in the branch's way, the table as plain figures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fieldapp.domain.money import Currency, format_amount

Cell = str | int
"""Words, or an amount in minor units. A number that is no amount comes as words."""


@dataclass(frozen=True)
class PaperColumn:
    """One column: its heading and its share of the width. `right`: figures."""

    title: str
    share: int = 10
    right: bool = False


@dataclass(frozen=True)
class PaperTable:
    """Rows under headings; `totals` is the last row, set apart, or empty. wrapped: long cells go over several lines."""

    columns: tuple[PaperColumn, ...]
    rows: Sequence[tuple[Cell, ...]]
    totals: tuple[Cell, ...] = ()
    title: str = ""
    wrapped: bool = False


@dataclass(frozen=True)
class Paper:
    """One report. facts: label and value above the tables; remarks: sentences below, with a title or without.

    signatures: who signs. half: on A5 across, which is an A4 page folded once, to be carried along.
    """

    title: str
    subtitle: str
    currency: Currency
    tables: tuple[PaperTable, ...] = ()
    facts: tuple[tuple[str, Cell], ...] = ()
    remarks: tuple[str, ...] = ()
    signatures: tuple[str, ...] = ()
    reference: str = ""
    synthetic: bool = False
    landscape: bool = False
    half: bool = False
    remarks_title: str = ""


def shown(cell: Cell, currency: Currency, *, symbol: bool = False) -> str:
    """A cell in the words of the page."""
    return cell if isinstance(cell, str) else format_amount(cell, currency, symbol=symbol)


def plain(cell: Cell, currency: Currency) -> str:
    """A cell for a program: an amount as digits with a point, no signs and no groups; words that a spreadsheet would
    take for a formula get an apostrophe before them."""
    if isinstance(cell, str):
        return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell
    whole, rest = divmod(abs(cell), currency.unit)
    point = f".{rest:0{currency.exponent}d}" if currency.exponent else ""
    return f"{'-' if cell < 0 else ''}{whole}{point}"
