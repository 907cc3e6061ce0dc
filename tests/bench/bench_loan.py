"""Make 10,000 schedules of 50 installments in every style and spread repayments, beside numpy-financial if present."""

from __future__ import annotations

import importlib
import importlib.util
import itertools
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from fieldapp.domain.loan.allocation import CLASSIC_ORDER, AllocationRule, BySlots, OverdueByPart, SlotOrder, When
from fieldapp.domain.loan.calendar import DueRule, Unit
from fieldapp.domain.loan.life import events as e
from fieldapp.domain.loan.life.history import LoanHistory
from fieldapp.domain.loan.life.replay import replay
from fieldapp.domain.loan.price.offer import offer
from fieldapp.domain.loan.product import (
    Accrual,
    Amortization,
    Interest,
    LoanProduct,
    LoanTerms,
    Recalculation,
    RoundingRule,
    Style,
    YearBasis,
)
from fieldapp.domain.loan.schedule.builder import build_schedule
from tests.bench.figures import Figures, median_ms

SCHEDULES = 10_000
INSTALLMENTS = 50
HAND_OVER = date(2024, 1, 5)
RATE = Decimal("0.24")
SLOTS = SlotOrder(tuple((when, part) for when in When for part in CLASSIC_ORDER))

PRODUCTS = {
    "flat": LoanProduct(code="flat", interest=Interest.FLAT),
    "level declining": LoanProduct(code="level"),
    "equal principal": LoanProduct(code="equal", amortization=Amortization.EQUAL_PRINCIPAL),
    "exact": LoanProduct(code="exact", style=Style.EXACT, rounding=RoundingRule(installment=100, last=100)),
    "progressive by days": LoanProduct(
        code="days", style=Style.PROGRESSIVE, accrual=Accrual.BY_DAYS, year=YearBasis.DAYS_365
    ),
}


def weekly(product: LoanProduct, principal: int = 5_000_000) -> LoanTerms:
    """Return a loan of 50 weeks."""
    due = DueRule(unit=Unit.WEEKS)
    return LoanTerms(product=product, principal=principal, annual_rate=RATE, installments=INSTALLMENTS, due=due)


def schedules(product: LoanProduct) -> Callable[[], None]:
    """Return the work of making all schedules, each of another principal."""

    def make() -> None:
        for number in range(SCHEDULES):
            terms = weekly(product, 5_000_000 + number)
            build_schedule(terms, [(HAND_OVER, terms.principal)])

    return make


def numpy_financial_schedules() -> Callable[[], None] | None:
    """Return the same work in numpy-financial, interest and principal of every installment, or None without it."""
    if importlib.util.find_spec("numpy_financial") is None:
        return None
    numpy: Any = importlib.import_module("numpy")
    financial: Any = importlib.import_module("numpy_financial")
    periods = numpy.arange(1, INSTALLMENTS + 1)
    rate = float(RATE) / 52

    def make() -> None:
        for number in range(SCHEDULES):
            amount = 50_000 + number / 100
            financial.ipmt(rate, periods, INSTALLMENTS, -amount)
            financial.ppmt(rate, periods, INSTALLMENTS, -amount)

    return make


def repayments(terms: LoanTerms) -> list[e.LoanEvent]:
    """Return the life of a loan: handed over, then paid every week, one week in five late and short."""
    made: list[e.LoanEvent] = [e.Disbursed("hand-over", HAND_OVER, HAND_OVER, terms.principal)]
    level = build_schedule(terms, [(HAND_OVER, terms.principal)])[0].total
    for week in range(1, INSTALLMENTS + 1):
        late = week % 5 == 0
        on = HAND_OVER + timedelta(days=7 * week + (3 if late else 0))
        made.append(e.Paid(f"week {week}", on, on, level // 2 if late else level))
    return made


def spread(terms: LoanTerms) -> Callable[[], None]:
    """Return the work of taking in a year of repayments one by one."""
    events = repayments(terms)

    def take() -> None:
        history = LoanHistory(terms, events[:1])
        for event in itertools.islice(events, 1, None):
            history.add(event)

    return take


def with_rule(name: str, rule: AllocationRule) -> LoanTerms:
    """Return the level loan under an allocation rule."""
    return weekly(replace(PRODUCTS[name], allocation=rule))


def time_schedules(figures: Figures) -> None:
    """Time 10,000 schedules of every style, and how many a second has room for, beside numpy-financial."""
    peer = numpy_financial_schedules()
    peer_ms = median_ms(peer, rounds=1, warm_up=0) if peer else None
    for name, product in PRODUCTS.items():
        took = median_ms(schedules(product), rounds=1, warm_up=0)
        beside = ("numpy-financial", peer_ms) if peer_ms and name == "level declining" else None
        figures.add(f"{SCHEDULES:,} schedules of {INSTALLMENTS}, {name}", took, "ms", beside)
        figures.add(f"schedules of {INSTALLMENTS} in a second, {name}", SCHEDULES * 1000 / took, "1/s")
        terms = weekly(product)
        priced = median_ms(lambda terms=terms: offer(terms, HAND_OVER))  # type: ignore[misc]
        figures.add(f"an offer with its price, {name}", priced, "ms", ("limit while typing", 5.0))
    if peer_ms is None:
        print("numpy-financial is not installed: no peer beside the schedules")


def time_repayments(figures: Figures) -> None:
    """Time one repayment taken in by a loan kept current, and the replay of all of them, under several rules."""
    rules: dict[str, LoanTerms] = {
        "oldest installment first": weekly(PRODUCTS["level declining"]),
        "overdue by part": with_rule("level declining", OverdueByPart()),
        "twelve slots": with_rule("level declining", BySlots(SLOTS)),
        "interest follows the payment": weekly(
            replace(PRODUCTS["progressive by days"], allocation=BySlots(SLOTS), recalculation=Recalculation())
        ),
    }
    for name, terms in rules.items():
        took = median_ms(spread(terms), rounds=7)
        figures.add(f"one repayment spread, {name}", took * 1000 / INSTALLMENTS, "µs")
        events = repayments(terms)
        took = median_ms(lambda terms=terms, events=events: replay(terms, events), rounds=7)  # type: ignore[misc]
        figures.add(f"replay of {INSTALLMENTS} repayments, {name}", took, "ms")


def main() -> None:
    """Run the bench."""
    figures = Figures("loan")
    time_schedules(figures)
    time_repayments(figures)
    figures.write()


if __name__ == "__main__":
    main()
