"""The working ledger: charges, waivers, pay-off, rebates."""

from datetime import date
from decimal import Decimal

from fieldapp.domain.loan.fees import Base, Charged, ChargeKind, FeeRule
from fieldapp.domain.loan.life.ledger import Ledger
from fieldapp.domain.loan.product import LoanTerms
from fieldapp.domain.loan.schedule.builder import Schedule
from fieldapp.domain.loan.split import Part, Split
from tests.unit.fieldapp.domain.loan.examples import HAND_OVER, monthly

TEN = FeeRule(charged=Charged.ON_DATE, amount=1000)
FINE = FeeRule(ChargeKind.PENALTY, Charged.ON_DATE, amount=500)


def ledger(terms: LoanTerms) -> Ledger:
    made = Ledger(terms, Schedule(terms, HAND_OVER))
    made.lend(HAND_OVER, terms.principal)
    return made


def test_a_charge_goes_to_the_installment_whose_period_holds_its_date() -> None:
    made = ledger(monthly(300_000, "0", 3))
    for day in (HAND_OVER, date(2024, 2, 1), date(2024, 2, 2)):
        made.charge_on(str(day), TEN, day)
    assert [row.asked[Part.FEE] for row in made.rows] == [2000, 1000, 0]


def test_after_maturity_charges_share_one_more_installment() -> None:
    made = ledger(monthly(300_000, "0", 3))
    made.charge_on("late", FINE, date(2024, 4, 20))
    made.charge_on("later", FINE, date(2024, 5, 2))
    extra = made.rows[-1]
    assert extra.is_extra
    assert (extra.start, extra.due, extra.asked) == (date(2024, 4, 1), date(2024, 5, 2), [0, 0, 0, 1000])


def test_a_percentage_on_a_date_is_of_the_whole_loan_and_on_each_installment_of_its_own() -> None:
    made = ledger(monthly(1_200_000, "24", 4))
    made.charge_on("whole", FeeRule(charged=Charged.ON_DATE, percent=Decimal(1), base=Base.PRINCIPAL), date(2024, 2, 1))
    made.charge_each("own", FeeRule(percent=Decimal(10), base=Base.INTEREST))
    assert [row.asked[Part.FEE] for row in made.rows] == [12_000 + 2400, 1818, 1224, 618]


def test_what_is_unpaid_of_a_charge_can_be_waived() -> None:
    made = ledger(monthly(300_000, "0", 3))
    made.charge_on("fee", TEN, date(2024, 1, 10))
    made.on = date(2024, 1, 15)
    made.pay(0, Part.FEE, 400)
    made.waive("fee", date(2024, 1, 20))
    row = made.rows[0]
    assert (row.waived[Part.FEE], row.open_amount(Part.FEE), row.outstanding) == (600, 0, 100_000)
    assert made.paid == [0, 0, 400, 0]


def test_an_installment_emptied_by_a_waiver_is_settled_on_the_earlier_day() -> None:
    made = ledger(monthly(300_000, "0", 3))
    made.charge_on("fine", FINE, date(2024, 4, 20))
    made.waive("fine", date(2024, 4, 25))
    assert made.rows[-1].settled_on == date(2024, 4, 20)


def test_early_and_late_money_is_counted_per_installment() -> None:
    made = ledger(monthly(300_000, "0", 3))
    for day in (date(2024, 1, 20), date(2024, 2, 1), date(2024, 2, 9)):
        made.on = day
        made.pay(0, Part.PRINCIPAL, 10_000)
    row = made.rows[0]
    assert (row.early, row.late, sum(row.paid)) == (10_000, 10_000, 30_000)


def test_money_owed_again_finds_its_installment() -> None:
    made = ledger(monthly(300_000, "0", 3))
    assert made.owe_again(date(2024, 2, 1), Split(principal=500)) == 1, "the first day of the second period"
    assert made.owe_again(date(2024, 4, 1), Split(principal=500)) == 2, "the last due date"
    assert made.owe_again(date(2024, 4, 2), Split(principal=500)) == 3, "after maturity"
    assert [row.asked[Part.PRINCIPAL] for row in made.rows] == [100_000, 100_500, 100_500, 500]


def test_everything_can_be_given_up() -> None:
    made = ledger(monthly(1_200_000, "24", 4))
    assert made.give_up(date(2024, 3, 3)) == Split(1_200_000, 24_000 + 18_177 + 12_238 + 6179)
    assert made.outstanding == 0
    assert {row.settled_on for row in made.rows} == {date(2024, 3, 3)}
