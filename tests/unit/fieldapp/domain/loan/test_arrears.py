"""Days past due, grace, pauses, buckets and portfolio at risk."""

from datetime import date
from decimal import Decimal

from fieldapp.domain.loan.arrears import Arrears, arrears, bucket_of, overdue_by_bucket, shares_at_risk
from fieldapp.domain.loan.life import events as e
from fieldapp.domain.loan.life.replay import replay
from fieldapp.domain.loan.life.state import LoanState
from tests.unit.fieldapp.domain.loan.examples import HAND_OVER, disbursed, monthly, paid

TERMS = monthly(300_000, "0", 3)


def loan(*events: e.LoanEvent) -> LoanState:
    return replay(TERMS, [disbursed(300_000), *events])


def test_nothing_is_late_on_the_due_date() -> None:
    assert arrears(loan(), date(2024, 2, 1), 3) == Arrears()


def test_days_count_from_the_oldest_unpaid_due_date_less_grace() -> None:
    late = arrears(loan(), date(2024, 3, 5), 3)
    assert (late.amount, late.past_due_days, late.days) == (200_000, 33, 30)
    assert (late.since, late.since_after_grace) == (date(2024, 2, 1), date(2024, 2, 4))


def test_a_part_payment_does_not_stop_the_count_and_a_full_one_does() -> None:
    on = date(2024, 2, 20)
    assert arrears(loan(paid(99_999, date(2024, 2, 5))), on, 0).past_due_days == 19
    assert arrears(loan(paid(100_000, date(2024, 2, 5))), on, 0) == Arrears()


def test_paused_days_do_not_count_and_a_resume_ends_them() -> None:
    pause = e.ArrearsPaused("p", HAND_OVER, date(2024, 2, 6), date(2024, 2, 16))
    late = arrears(loan(pause), date(2024, 2, 20), 3)
    assert (late.past_due_days, late.days) == (19, 6)
    resumed = e.ArrearsResumed("r", HAND_OVER, date(2024, 2, 11))
    assert arrears(loan(pause, resumed), date(2024, 2, 20), 3).days == 11


def test_a_chargeback_starts_the_count_on_its_day() -> None:
    bounced = e.ChargedBack("c", date(2024, 2, 10), date(2024, 2, 10), "first", 100_000)
    events = [paid(100_000, date(2024, 2, 1), "first"), bounced]
    late = arrears(loan(*events), date(2024, 3, 3), 0)
    assert (late.since, late.amount) == (date(2024, 2, 10), 200_000)


def test_buckets_of_installments_ignore_the_grace_but_need_a_late_loan() -> None:
    assert overdue_by_bucket(loan(), date(2024, 2, 3), 3) == {}
    assert overdue_by_bucket(loan(), date(2024, 2, 5), 3) == {"RANGE_3": 100_000}
    assert overdue_by_bucket(loan(), date(2024, 3, 4), 3) == {"RANGE_30": 100_000, "RANGE_1": 100_000}


def test_bucket_limits() -> None:
    names = [bucket.name if (bucket := bucket_of(days)) else "" for days in (0, 1, 3, 4, 30, 31, 240, 241, 9999)]
    assert names == ["", "RANGE_1", "RANGE_1", "RANGE_3", "RANGE_3", "RANGE_30", "RANGE_180", "RANGE_240", "RANGE_240"]


def test_portfolio_at_risk_is_the_whole_balance_of_loans_late_for_more_than_the_limit() -> None:
    shares = shares_at_risk([(0, 700), (30, 100), (31, 150), (95, 50)], 1000, (30, 90))
    assert shares == {30: Decimal("0.2"), 90: Decimal("0.05")}
    assert shares_at_risk([], 0, (30,)) == {30: Decimal(0)}
