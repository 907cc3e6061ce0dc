"""The sentences of an appraisal: how each figure was reached, with its limit and the parameter set it came from."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.risk.capacity import MONTHS, Capacity, CapacityPolicy, Evidence, Stress, StressResult
from fieldapp.domain.risk.cross_check import Check, CrossCheck
from fieldapp.domain.words import mark, tr

MONTH_NAMES: Final = (
    mark("Jan"),
    mark("Feb"),
    mark("Mar"),
    mark("Apr"),
    mark("May"),
    mark("Jun"),
    mark("Jul"),
    mark("Aug"),
    mark("Sep"),
    mark("Oct"),
    mark("Nov"),
    mark("Dec"),
)
EVIDENCE_WORDS: Final = {
    Evidence.SELF_REPORT: mark("as she says"),
    Evidence.SEEN_BOOKS: mark("books seen"),
    Evidence.WEIGHED: mark("counted or weighed"),
    Evidence.BANK_STATEMENT: mark("bank statement"),
}
STRESS_WORDS: Final = {
    Stress.AS_STATED: mark("As written"),
    Stress.INCOME_LOWER: mark("Income {drop} lower"),
    Stress.WORST_MONTH_FIRST: mark("The worst month comes first"),
    Stress.EARNER_ILL: mark("The main earner is ill for a month"),
    Stress.ONE_LENDER_MORE: mark("One lender more"),
}
_ASKED: Final = {
    Check.SALES_DAY_MONTH: mark("Sales by day and by month: not asked yet"),
    Check.SALES_MONTH_PURCHASES: mark("Sales by month and by purchases: not asked yet"),
    Check.SALES_DAY_PURCHASES: mark("Sales by day and by purchases: not asked yet"),
    Check.MARGIN: mark("The margin she named and that of the goods: not asked yet"),
    Check.EQUITY: mark("What she owns as counted and as it grew: not asked yet"),
}
_AGREE: Final = {
    Check.SALES_DAY_MONTH: mark("Sales by day and by month agree (limit {limit})"),
    Check.SALES_MONTH_PURCHASES: mark("Sales by month and by purchases agree (limit {limit})"),
    Check.SALES_DAY_PURCHASES: mark("Sales by day and by purchases agree (limit {limit})"),
    Check.MARGIN: mark("The margin she named and that of the goods agree (limit {limit})"),
    Check.EQUITY: mark("What she owns as counted and as it grew agree (limit {limit})"),
}
_DIFFER: Final = {
    Check.SALES_DAY_MONTH: mark("Sales by day and by month differ by {gap} (limit {limit})"),
    Check.SALES_MONTH_PURCHASES: mark("Sales by month and by purchases differ by {gap} (limit {limit})"),
    Check.SALES_DAY_PURCHASES: mark("Sales by day and by purchases differ by {gap} (limit {limit})"),
    Check.MARGIN: mark("The margin she named and that of the goods differ by {gap} (limit {limit})"),
    Check.EQUITY: mark("What she owns as counted and as it grew differ by {gap} (limit {limit})"),
}
_TENTH: Final = Decimal("0.1")


def percent(share: Decimal) -> str:
    """Return a share as "14 %" or "13.5 %"."""
    text = str((share * 100).quantize(_TENTH, ROUND_HALF_UP))
    return f"{text.removesuffix('.0')} %"


def month_names(first_month: int) -> tuple[str, ...]:
    """Return the twelve names of a year that begins with a calendar month (1 to 12)."""
    return tuple(tr(MONTH_NAMES[(first_month - 1 + place) % MONTHS]) for place in range(MONTHS))


def quarter(first_month: int, place: int) -> str:
    """Return the three months from a column on, as "Oct to Dec"."""
    names = month_names(first_month)
    return tr("{first} to {last}", first=names[place % MONTHS], last=names[(place + 2) % MONTHS])


def check_sentence(found: CrossCheck) -> str:
    """Return a cross-check in one sentence: "Sales by day and by month differ by 14 % (limit 10 %)"."""
    if found.passed is None:
        return tr(_ASKED[found.check])
    if found.gap == 0:
        return tr(_AGREE[found.check], limit=percent(found.limit))
    return tr(_DIFFER[found.check], gap=percent(found.gap), limit=percent(found.limit))


def limit_reasons(found: Capacity, first_month: int, policy: CapacityPolicy, money: Currency) -> tuple[str, ...]:
    """Return how an installment limit was reached: by cash flow, by income, and which of them counts."""
    free, limit = _amount(found.free, money), _amount(found.limit, money)
    months = quarter(first_month, found.tightest_month)
    by_flow = tr(
        "{months} is the tightest quarter: {free} left a month. {share} of it may be an installment",
        months=months,
        free=free,
        share=percent(found.share),
    )
    if found.free <= 0:
        by_flow = tr("{months} is the tightest quarter: nothing is left, {free} a month", months=months, free=free)
    income, debt = _amount(found.lowest_income, money), _amount(found.highest_debt, money)
    share, left = percent(policy.income_share), _amount(found.by_income, money)
    by_income = tr(
        "All installments together may be {share} of the lowest income, {income}: after {debt} of others, {left}",
        share=share,
        income=income,
        debt=debt,
        left=left,
    )
    last = tr("The stricter counts, here by income: {limit} a month", limit=limit)
    if found.limit == 0:
        last = tr("She can carry no installment now")
    elif found.rule == "cash_flow":
        last = tr("The stricter counts, here by cash flow: {limit} a month", limit=limit)
    return by_flow, by_income, last


def stress_words(found: StressResult, policy: CapacityPolicy) -> tuple[str, str]:
    """Return a stress and what it does: ("Income 20 % lower", "3 of 12 installments would fail")."""
    words = tr(STRESS_WORDS[found.case], drop=percent(policy.stress_income_drop))
    if not found.failing:
        return words, tr("every installment can be paid")
    return words, tr("{count} of {all} installments would fail", count=found.failing, all=found.months)


def _amount(minor: int, money: Currency) -> str:
    return format_amount(minor, money, symbol=True)
