"""Take over 10,000 borrowers with their loans and savings from a Fineract workbook and from CSV files."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from functools import partial
from typing import Any, TypeVar

from fieldapp.domain.intake.plan import plan_import
from fieldapp.protocol.workbook import read_files
from tests.bench.figures import Figures
from tests.unit.fieldapp.domain.intake import portfolio

BORROWERS = 10_000
MEMBERS, GROUPS = 5, 8
T = TypeVar("T")


def fineract_files() -> list[tuple[str, bytes]]:
    """Return one workbook with every sheet, the headings at Fineract's positions."""
    names = [f"Kamala Devi {number}" for number in range(BORROWERS)]
    groups = [names[start : start + MEMBERS] for start in range(0, BORROWERS, MEMBERS)]
    centers = [f"Center {number}" for number in range((len(groups) + GROUPS - 1) // GROUPS)]
    sheets: dict[str, list[portfolio.Cells]] = {
        "Offices": [portfolio.office()],
        "Staff": [portfolio.staff()],
        "Centers": [portfolio.center(name, c3=f"C{number}") for number, name in enumerate(centers)],
        "Groups": [
            portfolio.group(f"Group {number}", members, c3=centers[number // GROUPS])
            for number, members in enumerate(groups)
        ],
        "Clients": [portfolio.client("Kamala", f"Devi {number}", c5=f"RP-{number}") for number in range(BORROWERS)],
        "Loans": [_fineract_loan(number, name) for number, name in enumerate(names)],
        "SavingsAccounts": [portfolio.saving(name, c16=100 + number) for number, name in enumerate(names)],
    }
    return [("Portfolio.xlsx", portfolio.workbook(portfolio.fineract(**sheets)))]


def _fineract_loan(number: int, name: str) -> dict[int, Any]:
    """Half of the loans flat, half declining, handed over on many days."""
    handed = portfolio.TODAY - timedelta(days=7 + number % 280)
    cells = {"c6": handed, "c7": handed, "c8": handed, "c11": 10_000 + 500 * (number % 40), "c29": 200, "c30": None}
    method = "Flat" if number % 2 else "Declining Balance"
    return portfolio.loan(name, c20=method, c35=f"L-{number}", **cells)


def plain_files() -> list[tuple[str, bytes]]:
    """Return the five CSV files."""
    centers = range(BORROWERS // (MEMBERS * GROUPS))
    groups = range(BORROWERS // MEMBERS)
    people = range(BORROWERS)
    tables: dict[str, tuple[str, Iterable[Sequence[object]]]] = {
        "centers": ("center,meeting_day,officer", ((f"C{n}", "Thursday", "Meera Joshi") for n in centers)),
        "groups": ("group,center,code", ((f"G{n}", f"C{n // GROUPS}", f"G-{n}") for n in groups)),
        "borrowers": (
            "code,name,group,birth_date,phone,monthly_income",
            ((f"RP-{n}", f"Kamala Devi {n}", f"G-{n // MEMBERS}", "25/05/1985", "98260", "9,000") for n in people),
        ),
        "loans": (
            "borrower,number,principal,installments,interest,disbursed_on,balance",
            ((f"RP-{n}", f"L-{n}", 20_000, 46, 2_400, "2026-04-09", 14_400) for n in people),
        ),
        "savings": ("borrower,balance,weekly", ((f"RP-{n}", 3_150, 50) for n in people)),
    }
    return [(f"{name}.csv", _csv(heading, rows)) for name, (heading, rows) in tables.items()]


def _csv(heading: str, rows: Iterable[Sequence[object]]) -> bytes:
    text = io.StringIO(heading + "\n")
    text.seek(0, io.SEEK_END)
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()


def timed(work: Callable[[], T]) -> tuple[float, float, T]:
    """Return how many seconds the work took on the clock and of the processor, and what it made."""
    start, busy = time.perf_counter(), time.process_time()
    made = work()
    return time.perf_counter() - start, time.process_time() - busy, made


def main() -> None:
    """Print the figures and write them."""
    figures = Figures("import")
    for kind, files in (("XLSX", fineract_files()), ("CSV", plain_files())):
        megabytes = sum(len(raw) for _, raw in files) / 1e6
        read, read_busy, sheets = timed(partial(read_files, files))
        planned, planned_busy, plan = timed(partial(plan_import, sheets, portfolio.standing()))
        assert not plan.problems, plan.problems[:3]
        figures.add(f"{kind}: size of {BORROWERS:,} borrowers", megabytes, "MB")
        figures.add(f"{kind}: read", read, "s")
        figures.add(f"{kind}: check and plan {len(plan.planned):,} operations", planned, "s")
        figures.add(f"{kind}: read, check and plan", read + planned, "s", ("limit", 30.0))
        figures.add(f"{kind}: the same, of the processor alone", read_busy + planned_busy, "s", ("limit", 30.0))
    figures.write()


if __name__ == "__main__":
    main()
