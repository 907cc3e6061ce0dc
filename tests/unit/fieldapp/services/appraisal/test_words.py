"""The sentences that show how a figure was reached."""

from __future__ import annotations

from decimal import Decimal

import pytest

from fieldapp.domain.appraisal.appraisal import result_of
from fieldapp.domain.risk.capacity import CapacityPolicy, Stress, StressResult
from fieldapp.domain.risk.cross_check import Books, Check, CrossCheck, cross_checks
from fieldapp.services.appraisal.words import (
    check_sentence,
    limit_reasons,
    month_names,
    percent,
    quarter,
    stress_words,
)
from tests.fakes.appraisals import GOLDEN, earns
from tests.fakes.desk import rupees

POLICY = CapacityPolicy()


@pytest.mark.parametrize(("share", "text"), [("0.14", "14 %"), ("0.1351", "13.5 %"), ("0", "0 %"), ("1", "100 %")])
def test_shares_are_said_in_percent(share: str, text: str) -> None:
    assert percent(Decimal(share)) == text


def test_a_year_begins_with_any_month() -> None:
    assert month_names(11)[:3] == ("Nov", "Dec", "Jan")
    assert quarter(4, 11) == "Mar to May"


def test_a_check_says_gap_and_limit() -> None:
    found = CrossCheck(Check.SALES_DAY_MONTH, 60_000, 51_600, Decimal("0.14"), Decimal("0.10"), False)
    assert check_sentence(found) == "Sales by day and by month differ by 14 % (limit 10 %)"
    asked = Books(sales_per_day=100, days_per_month=20, sales_per_month=2_000)
    sentences = [check_sentence(item) for item in cross_checks(asked, POLICY)]
    assert sentences[0] == "Sales by day and by month agree (limit 10 %)"
    assert sentences[4] == "What she owns as counted and as it grew: not asked yet"


def test_the_limit_says_where_it_comes_from() -> None:
    found = result_of(GOLDEN, POLICY).capacity
    assert limit_reasons(found, GOLDEN.first_month, POLICY, rupees()) == (
        "Apr to Jun is the tightest quarter: ₹ 86 left a month. 70 % of it may be an installment",
        "All installments together may be 50 % of the lowest income, ₹ 620: after ₹ 60 of others, ₹ 250",
        "The stricter counts, here by cash flow: ₹ 60.20 a month",
    )
    rich = limit_reasons(result_of(earns(10_000), POLICY).capacity, 1, POLICY, rupees())
    assert rich[2] == "The stricter counts, here by income: ₹ 50 a month"


def test_who_can_carry_nothing_is_told_so() -> None:
    none = result_of(GOLDEN, CapacityPolicy(self_report=Decimal("0.5"))).capacity
    reasons = limit_reasons(none, 4, POLICY, rupees())
    assert reasons[0] == "Apr to Jun is the tightest quarter: nothing is left, −₹ 100 a month"
    assert reasons[2] == "She can carry no installment now"


def test_a_stress_says_how_many_would_fail() -> None:
    assert stress_words(StressResult(Stress.INCOME_LOWER, 3, 12), POLICY) == (
        "Income 20 % lower",
        "3 of 12 installments would fail",
    )
    assert stress_words(StressResult(Stress.EARNER_ILL, 0, 12), POLICY)[1] == "every installment can be paid"
