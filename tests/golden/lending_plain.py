"""Turns the lending vectors that are a schedule before any payment into engine calls."""

from datetime import date
from decimal import Decimal
from typing import Any

from fieldapp.domain.loan.product import LoanTerms
from fieldapp.domain.loan.schedule.builder import Schedule, balances_after
from tests.golden.lending_terms import loan_terms, minor

Vector = dict[str, Any]
_ANY_DAY = date(2008, 1, 1)


def mismatches(vector: Vector) -> list[str]:
    """One sentence per row that differs."""
    got = _ROWS[vector["family"]](vector)
    want = [_wanted(vector, text) for text in vector["rows"]]
    found = [f"row {i}: expected {w}, got {g}" for i, (w, g) in enumerate(zip(want, got, strict=False), 1) if w != g]
    if len(want) != len(got):
        found.append(f"{len(want)} rows expected, got {len(got)}")
    return found


def _wanted(vector: Vector, text: str) -> list[Any]:
    """A row of a vector without its number, its amounts in minor units."""
    exponent = vector["terms"].get("currency_decimals", 2)
    cells = text.split("|")[1:]
    if vector["family"] == "fineract_plain":
        return [cells[0], int(cells[1]), *(minor(cell, exponent) for cell in cells[2:])]
    return [minor(cell, exponent) for cell in cells]


def _exact_rows(vector: Vector) -> list[list[Any]]:
    terms = loan_terms(vector["family"], vector["terms"])
    schedule = _lent(terms, [(_ANY_DAY, terms.principal)])
    return [[row.total, row.principal, row.interest, row.fee] for row in schedule.rows()]


def _plain_rows(vector: Vector) -> list[list[Any]]:
    terms = loan_terms(vector["family"], vector["terms"])
    exponent = vector["terms"].get("currency_decimals", 2)
    tranches = [(date.fromisoformat(on), minor(amount, exponent)) for on, amount in vector["disbursements"]]
    rows = _lent(terms, tranches).rows()
    return [
        [row.due.isoformat(), row.days, row.principal, row.interest, row.total, balance]
        for row, balance in zip(rows, balances_after(rows, tranches), strict=True)
    ]


def _installment_rows(vector: Vector) -> list[list[Any]]:
    given = tuple(date.fromisoformat(text) for text in vector["periods"])
    schedule = Schedule(loan_terms(vector["family"], vector["terms"], given), date.fromisoformat(vector["start"]))
    for item in vector["operations"]:
        if item["type"] == "disbursement":
            schedule.lend(date.fromisoformat(item["date"]), minor(item["amount"]))
        elif item["type"] == "rate_change":
            effective = date.fromisoformat(item.get("effective") or item["date"])
            schedule.change_rate(effective, Decimal(item["new_rate_pct"]) / 100)
        else:
            assert item["type"] == "interest_pause", item
            schedule.pause(date.fromisoformat(item["start"]), date.fromisoformat(item["end"]))
    rows = schedule.rows()
    balances = balances_after(rows, [(tranche.on, tranche.amount) for tranche in schedule.tranches])
    return [[row.total, row.interest, row.principal, balance] for row, balance in zip(rows, balances, strict=True)]


def _lent(terms: LoanTerms, tranches: list[tuple[date, int]]) -> Schedule:
    ordered = sorted(tranches, key=lambda tranche: tranche[0])
    schedule = Schedule(terms, ordered[0][0])
    for on, amount in ordered:
        schedule.lend(on, amount)
    return schedule


_ROWS = {"mifos2": _exact_rows, "fineract_plain": _plain_rows, "fineract_emi": _installment_rows}
