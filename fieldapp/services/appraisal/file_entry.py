"""What an officer types into the business file of an enterprise, cell by cell, and the file it makes.

Cells are kept as texts: "file.balance.cash" and the other amounts of the balance sheet, "file.income.sales" and those
of the income statement, "file.income.months", "file.sales.0" (the oldest month) to "file.sales.11", and the single ones
"file.top_customer", "file.new_service" and "file.verified_turnover"; "file.balance_day" (a day as a number),
"file.evidence" (its number) and "file.note". Without any amount there is no file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Final

from fieldapp.domain.appraisal.business import BusinessFile, file_problem
from fieldapp.domain.ids import Id, id_text
from fieldapp.domain.money import Currency, format_amount, parse_amount
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.risk.capacity import Evidence
from fieldapp.domain.risk.sme import BalanceSheet, IncomeStatement
from fieldapp.services.desk import Desk
from fieldapp.store.unit_of_work import Saved

FORM: Final = "business_file"
SALES_MONTHS: Final = 12
SINGLE: Final = ("top_customer", "new_service", "verified_turnover")
_MONTHS: Final = "months"


@dataclass(frozen=True)
class TypedFile:
    """The file that typed cells make, None where nothing is typed, and what has to be put right, each with its cell."""

    file: BusinessFile | None
    problems: tuple[Rejection, ...]


def cells_of_file(file: BusinessFile | None, money: Currency) -> dict[str, str]:
    """Return the cells that would make a file."""
    if file is None:
        return {}
    cells: dict[str, str] = {}
    for part, whole in (("balance", file.balance), ("income", file.income)):
        for item in fields(whole):
            value = getattr(whole, item.name)
            cells[f"file.{part}.{item.name}"] = str(value) if item.name == _MONTHS else _shown(value, money)
    for at, amount in enumerate(file.monthly_sales[-SALES_MONTHS:]):
        cells[f"file.sales.{at}"] = _shown(amount, money)
    for name in SINGLE:
        cells[f"file.{name}"] = _shown(getattr(file, name), money)
    cells |= {"file.evidence": str(int(file.evidence)), "file.note": file.note}
    cells["file.balance_day"] = str(file.balance_day) if file.balance_day else ""
    return cells


def _shown(amount: int, money: Currency) -> str:
    return format_amount(amount, money) if amount else ""


def file_of(cells: Mapping[str, str], money: Currency) -> TypedFile:
    """Return the file that cells make; an amount that cannot be read counts as nothing and is among the problems."""
    problems: list[Rejection] = []

    def amount(cell: str) -> int:
        text = cells.get(cell, "").strip()
        found = parse_amount(text, money) if text else 0
        if isinstance(found, Rejection):
            problems.append(Rejection(found.reason, found.facts, cell))
            return 0
        return found

    def whole(cell: str, default: int) -> int:
        text = cells.get(cell, "").strip()
        if text and not text.isdecimal():
            problems.append(Rejection(Reason.NOT_A_NUMBER, {"typed": text}, cell))
        return int(text) if text.isdecimal() else default

    if not any(text.strip() for name, text in cells.items() if _is_amount(name)):
        return TypedFile(None, ())
    balance = BalanceSheet(**{item.name: amount(f"file.balance.{item.name}") for item in fields(BalanceSheet)})
    earned = {item.name: amount(f"file.income.{item.name}") for item in fields(IncomeStatement) if item.name != _MONTHS}
    sales = tuple(amount(f"file.sales.{at}") for at in range(SALES_MONTHS))
    evidence = whole("file.evidence", 1)
    file = BusinessFile(
        balance=balance,
        income=IncomeStatement(months=whole("file.income.months", SALES_MONTHS), **earned),
        balance_day=whole("file.balance_day", 0),
        monthly_sales=sales if any(sales) else (),
        evidence=Evidence(evidence) if evidence in set(Evidence) else Evidence.SELF_REPORT,
        note=cells.get("file.note", "").strip(),
        **{name: amount(f"file.{name}") for name in SINGLE},
    )
    wrong = file_problem(file)
    if wrong is not None:
        problems.append(Rejection(wrong.reason, wrong.facts, f"file.{wrong.field}"))
    return TypedFile(file, tuple(problems))


def _is_amount(name: str) -> bool:
    single = name.removeprefix("file.") in SINGLE
    return single or (name.startswith(("file.balance.", "file.income.", "file.sales.")) and not name.endswith(_MONTHS))


def keep_file(desk: Desk, borrower_id: Id, cells: Mapping[str, str]) -> Saved:
    """Keep typed cells of the business file on this laptop's disk."""
    with desk.book.work() as work:
        work.keep_draft(FORM, id_text(borrower_id), cells)
        return work.commit()
