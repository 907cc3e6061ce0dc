"""The sentences of an appraisal: how each figure was reached, with its limit and the parameter set it came from."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.risk.capacity import MONTHS, Capacity, CapacityPolicy, Evidence, Stress, StressResult
from fieldapp.domain.risk.cross_check import Check, CrossCheck

MONTH_NAMES: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
EVIDENCE_WORDS: Final = {
    Evidence.SELF_REPORT: "as she says",
    Evidence.SEEN_BOOKS: "books seen",
    Evidence.WEIGHED: "counted or weighed",
    Evidence.BANK_STATEMENT: "bank statement",
}
STRESS_WORDS: Final = {
    Stress.AS_STATED: "As written",
    Stress.INCOME_LOWER: "Income {drop} lower",
    Stress.WORST_MONTH_FIRST: "The worst month comes first",
    Stress.EARNER_ILL: "The main earner is ill for a month",
    Stress.ONE_LENDER_MORE: "One lender more",
}
_PAIRS: Final = {
    Check.SALES_DAY_MONTH: "Sales by day and by month",
    Check.SALES_MONTH_PURCHASES: "Sales by month and by purchases",
    Check.SALES_DAY_PURCHASES: "Sales by day and by purchases",
    Check.MARGIN: "The margin she named and that of the goods",
    Check.EQUITY: "What she owns as counted and as it grew",
}
_TENTH: Final = Decimal("0.1")


def percent(share: Decimal) -> str:
    """Return a share as "14 %" or "13.5 %"."""
    text = str((share * 100).quantize(_TENTH, ROUND_HALF_UP))
    return f"{text.removesuffix('.0')} %"


def month_names(first_month: int) -> tuple[str, ...]:
    """Return the twelve names of a year that begins with a calendar month (1 to 12)."""
    return tuple(MONTH_NAMES[(first_month - 1 + place) % MONTHS] for place in range(MONTHS))


def quarter(first_month: int, place: int) -> str:
    """Return the three months from a column on, as "Oct to Dec"."""
    names = month_names(first_month)
    return f"{names[place % MONTHS]} to {names[(place + 2) % MONTHS]}"


def check_sentence(found: CrossCheck) -> str:
    """Return a cross-check in one sentence: "Sales by day and by month differ by 14 % (limit 10 %)"."""
    pair = _PAIRS[found.check]
    if found.passed is None:
        return f"{pair}: not asked yet"
    if found.gap == 0:
        return f"{pair} agree (limit {percent(found.limit)})"
    return f"{pair} differ by {percent(found.gap)} (limit {percent(found.limit)})"


def limit_reasons(found: Capacity, first_month: int, policy: CapacityPolicy, money: Currency) -> tuple[str, ...]:
    """Return how an installment limit was reached: by cash flow, by income, and which of them counts."""
    free, limit = _amount(found.free, money), _amount(found.limit, money)
    months = quarter(first_month, found.tightest_month)
    by_flow = (
        f"{months} is the tightest quarter: {free} left a month. {percent(found.share)} of it may be an installment"
    )
    if found.free <= 0:
        by_flow = f"{months} is the tightest quarter: nothing is left, {free} a month"
    income, debt = _amount(found.lowest_income, money), _amount(found.highest_debt, money)
    share, left = percent(policy.income_share), _amount(found.by_income, money)
    by_income = (
        f"All installments together may be {share} of the lowest income, {income}: after {debt} of others, {left}"
    )
    counts = "cash flow" if found.rule == "cash_flow" else "income"
    last = f"The stricter counts, here by {counts}: {limit} a month"
    if found.limit == 0:
        last = "She can carry no installment now"
    return by_flow, by_income, last


def stress_words(found: StressResult, policy: CapacityPolicy) -> tuple[str, str]:
    """Return a stress and what it does: ("Income 20 % lower", "3 of 12 installments would fail")."""
    words = STRESS_WORDS[found.case].format(drop=percent(policy.stress_income_drop))
    if not found.failing:
        return words, "every installment can be paid"
    return words, f"{found.failing} of {found.months} installments would fail"


def _amount(minor: int, money: Currency) -> str:
    return format_amount(minor, money, symbol=True)
