"""What an officer types into the cash-flow grid, cell by cell, and the sheet it makes.

Cells are kept as texts: "line.3.label", "line.3.section", "line.3.evidence", "line.3.0" to "line.3.11" for the months,
"debt.0.lender", "debt.0.outstanding", "debt.0.informal", "debt.0.loan", "debt.0.0" to "debt.0.11",
"books.sales_per_day" and its like, "good.0.cost", "good.0.price", and the sheet's own "term_months", "first_month",
"note". A month left empty is nothing. An amount may end in "/w" or "/d" for a week or a day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from decimal import ROUND_HALF_UP, Decimal
from typing import Final, TypeVar

from fieldapp.domain.appraisal.cash_sheet import CashSheet, Debt, FlowLine, Section, months_of, problem_of, runs_of
from fieldapp.domain.ids import NO_ID, Id, id_text, parse_id
from fieldapp.domain.money import Currency, format_amount, parse_amount
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.risk.capacity import MONTHS, Evidence
from fieldapp.domain.risk.cross_check import Books, Good

_PER: Final = {"/w": Decimal(52) / 12, "/d": Decimal(365) / 12}
_MARGIN: Final = "margin_stated"
_DAYS: Final = "days_per_month"
N = TypeVar("N", Section, Evidence)


@dataclass(frozen=True)
class TypedSheet:
    """The sheet that typed cells make, and everything that has to be put right, each with the cell it is in."""

    sheet: CashSheet
    problems: tuple[Rejection, ...]


def monthly(text: str, money: Currency) -> int | Rejection:
    """Return the minor units per month of a typed amount: "450", "3*450", "1200/w", "80/d". Weeks round half up."""
    plain = text.strip().lower().replace(" ", "")
    factor = _PER.get(plain[-2:])
    if factor is None:
        return parse_amount(text, money)
    amount = parse_amount(plain[:-2], money)
    if isinstance(amount, Rejection):
        return amount
    return int((amount * factor).quantize(Decimal(1), ROUND_HALF_UP))


def cells_of(sheet: CashSheet, money: Currency) -> dict[str, str]:
    """Return the cells that would make a sheet."""
    cells = {"first_month": str(sheet.first_month), "term_months": str(sheet.term_months), "note": sheet.note}
    cells["first_loan"] = "1" if sheet.first_loan else ""
    for place, line in enumerate(sheet.lines):
        cells |= {f"line.{place}.section": str(int(line.section)), f"line.{place}.label": line.label}
        cells[f"line.{place}.evidence"] = str(int(line.evidence))
        cells |= _month_cells(f"line.{place}", line.months(), money)
    for place, debt in enumerate(sheet.debts):
        cells |= {f"debt.{place}.lender": debt.lender, f"debt.{place}.informal": "1" if debt.informal else ""}
        cells[f"debt.{place}.outstanding"] = _shown(debt.outstanding, money)
        cells[f"debt.{place}.loan"] = id_text(debt.loan_id) if debt.loan_id != NO_ID else ""
        cells |= _month_cells(f"debt.{place}", months_of(debt.runs), money)
    return cells | (_book_cells(sheet.books, money) if sheet.books else {})


def _month_cells(row: str, months: tuple[int, ...], money: Currency) -> dict[str, str]:
    return {f"{row}.{month}": _shown(amount, money) for month, amount in enumerate(months)}


def _shown(amount: int, money: Currency) -> str:
    return format_amount(amount, money) if amount else ""


def _book_cells(books: Books, money: Currency) -> dict[str, str]:
    cells = {}
    for item in fields(Books):
        value = getattr(books, item.name)
        if item.name == _MARGIN:
            cells[f"books.{item.name}"] = f"{(value * 100).normalize():f}" if value else ""
        elif item.name == _DAYS:
            cells[f"books.{item.name}"] = str(value) if value else ""
        elif item.name != "goods":
            cells[f"books.{item.name}"] = _shown(value, money)
    for place, good in enumerate(books.goods):
        cells |= {f"good.{place}.cost": _shown(good.cost, money), f"good.{place}.price": _shown(good.price, money)}
    return cells


def sheet_of(cells: Mapping[str, str], money: Currency, application: Id = NO_ID) -> TypedSheet:
    """Return the sheet that cells make; a cell that cannot be read counts as nothing and is among the problems."""
    reader = _Reader(cells, money)
    sheet = CashSheet(
        first_month=reader.whole("first_month", 1),
        lines=tuple(reader.line(place) for place in reader.places("line")),
        debts=tuple(reader.debt(place) for place in reader.places("debt")),
        books=reader.books(),
        term_months=reader.whole("term_months", MONTHS),
        first_loan=bool(cells.get("first_loan")),
        application=application,
        note=cells.get("note", ""),
    )
    whole = problem_of(sheet)
    return TypedSheet(sheet, (*reader.problems, *((whole,) if whole else ())))


class _Reader:
    """Reads cells and remembers what cannot be read."""

    def __init__(self, cells: Mapping[str, str], money: Currency) -> None:
        self._cells = cells
        self._money = money
        self.problems: list[Rejection] = []

    def places(self, row: str) -> list[int]:
        """Return the numbers of the rows of a kind that hold anything, ascending."""
        found = {
            name.split(".")[1] for name, text in self._cells.items() if name.startswith(f"{row}.") and text.strip()
        }
        return sorted(int(place) for place in found if place.isdecimal())

    def _refuse(self, cell: str, problem: Rejection) -> None:
        self.problems.append(Rejection(problem.reason, problem.facts, cell))

    def amount(self, cell: str) -> int:
        """Return an amount per month, 0 for an empty cell."""
        text = self._cells.get(cell, "").strip()
        found = monthly(text, self._money) if text else 0
        if isinstance(found, Rejection):
            self._refuse(cell, found)
            return 0
        return found

    def signed(self, cell: str) -> int:
        """Return an amount that may be below zero."""
        text = self._cells.get(cell, "").strip().replace("−", "-")
        if not text.startswith("-"):
            return self.amount(cell)
        found = parse_amount(text[1:], self._money)
        if isinstance(found, Rejection):
            self._refuse(cell, found)
            return 0
        return -found

    def whole(self, cell: str, default: int) -> int:
        """Return a whole number, the default for an empty cell."""
        text = self._cells.get(cell, "").strip()
        if not text:
            return default
        try:
            return int(text)
        except ValueError:
            self._refuse(cell, Rejection(Reason.NOT_A_NUMBER, {"typed": text}))
            return default

    def months(self, row: str) -> tuple[int, ...]:
        """Return the twelve months of a row."""
        return tuple(self.amount(f"{row}.{month}") for month in range(MONTHS))

    def line(self, place: int) -> FlowLine:
        """Return a line of income or cost."""
        row = f"line.{place}"
        section = self._choice(f"{row}.section", Section, Section.HOUSEHOLD_COST)
        evidence = self._choice(f"{row}.evidence", Evidence, Evidence.SELF_REPORT)
        return FlowLine(section, self._cells.get(f"{row}.label", "").strip(), runs_of(self.months(row)), evidence)

    def _choice(self, cell: str, numbers: type[N], default: N) -> N:
        number = self.whole(cell, int(default))
        if number in set(numbers):
            return numbers(number)
        self._refuse(cell, Rejection(Reason.BAD_VALUE, {"field": cell, "value": number}))
        return default

    def debt(self, place: int) -> Debt:
        """Return what is owed to one lender."""
        row = f"debt.{place}"
        loan = self._cells.get(f"{row}.loan", "")
        return Debt(
            lender=self._cells.get(f"{row}.lender", "").strip(),
            outstanding=self.amount(f"{row}.outstanding"),
            runs=runs_of(self.months(row)),
            informal=bool(self._cells.get(f"{row}.informal")),
            loan_id=parse_id(loan) if loan else NO_ID,
        )

    def books(self) -> Books | None:
        """Return what was asked for the cross-checks, None where nothing was."""
        if not any(text.strip() and name.startswith(("books.", "good.")) for name, text in self._cells.items()):
            return None
        amounts = {
            item.name: self.signed(f"books.{item.name}")
            for item in fields(Books)
            if item.name not in (_MARGIN, _DAYS, "goods")
        }
        goods = tuple(Good(self.amount(f"good.{n}.cost"), self.amount(f"good.{n}.price")) for n in self.places("good"))
        days = self.whole(f"books.{_DAYS}", 0)
        return Books(days_per_month=days, margin_stated=self._margin(), goods=goods, **amounts)

    def _margin(self) -> Decimal:
        """Return a margin typed as a percentage, as a share."""
        cell = f"books.{_MARGIN}"
        text = self._cells.get(cell, "").replace("%", "").strip()
        found = parse_amount(text, Currency("", 2, "")) if text else 0
        if isinstance(found, Rejection):
            self._refuse(cell, found)
            return Decimal(0)
        return Decimal(found).scaleb(-4)
