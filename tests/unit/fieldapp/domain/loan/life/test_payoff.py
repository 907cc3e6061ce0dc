"""What settles a loan on a day, and what is given back to whoever pays it."""

from datetime import date

from fieldapp.domain.loan.fees import Charged, ChargeKind, FeeRule
from fieldapp.domain.loan.life.ledger import Ledger
from fieldapp.domain.loan.life.payoff import payoff, rebates, settles
from fieldapp.domain.loan.product import LoanTerms, Rebate, Recalculation
from fieldapp.domain.loan.schedule.builder import Schedule
from tests.unit.fieldapp.domain.loan.examples import HAND_OVER, monthly, progressive, recalculated, weekly_flat

TEN = FeeRule(charged=Charged.ON_DATE, amount=1000)
FINE = FeeRule(ChargeKind.PENALTY, Charged.ON_DATE, amount=500)


def ledger(terms: LoanTerms) -> Ledger:
    made = Ledger(terms, Schedule(terms, HAND_OVER))
    made.lend(HAND_OVER, terms.principal)
    return made


def test_pay_off_of_a_fixed_schedule_gives_back_what_the_product_says() -> None:
    on = date(2024, 1, 12)  # in the second week of ten
    owed = 1_000_000 + 23_077
    assert payoff(ledger(weekly_flat(1_000_000, "12", 10)), on) == owed
    future = ledger(weekly_flat(1_000_000, "12", 10, rebate=Rebate.FUTURE_PERIODS))
    assert payoff(future, on) == owed - (7 * 2308 + 2305), "eight weeks that have not begun"
    to_the_day = ledger(weekly_flat(1_000_000, "12", 10, rebate=Rebate.TO_THE_DAY))
    assert payoff(to_the_day, on) == owed - (7 * 2308 + 2305) - 989, "and three of seven days of the second"
    to_the_day.on = on
    to_the_day.close(rebates(to_the_day, to_the_day.on))
    assert to_the_day.outstanding == owed - (7 * 2308 + 2305) - 989


def test_pay_off_with_recalculation_is_principal_and_interest_so_far() -> None:
    made = ledger(recalculated(10_000, "7", 6))
    made.charge_on("fee", TEN, date(2024, 6, 1))
    assert payoff(made, date(2024, 1, 15)) == 10_000 + 26 + 1000
    assert payoff(made, date(2024, 2, 1)) == 10_000 + 58 + 1000


def test_whoever_covers_the_interest_to_the_day_pays_off_even_where_the_whole_period_is_owed() -> None:
    rule = Recalculation(payoff_to_period_end=True)
    made = ledger(progressive(10_000, "7", 6, recalculation=rule))
    on = date(2024, 1, 15)
    assert (payoff(made, on), payoff(made, on, whole_period=False)) == (10_058, 10_026)
    assert settles(made, 10_058, on) == (True, True)
    assert settles(made, 10_026, on) == (True, False)
    assert settles(made, 10_025, on) == (False, False)


def test_without_a_rebate_everything_asked_is_owed() -> None:
    made = ledger(monthly(300_000, "12", 3))
    assert payoff(made, HAND_OVER) == made.outstanding == 300_000 + 6020
    assert rebates(made, HAND_OVER) == []
