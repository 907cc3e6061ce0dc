"""One line of the working ledger."""

from datetime import date

from fieldapp.domain.loan.fees import Charged, ChargeKind, FeeRule
from fieldapp.domain.loan.life.row import LedgerCharge, LedgerRow, four
from fieldapp.domain.loan.split import Part

ROW_DAYS = (date(2024, 1, 1), date(2024, 2, 1))


def test_what_is_open_is_what_was_asked_less_what_was_paid_waived_and_given_up() -> None:
    row = LedgerRow(*ROW_DAYS, 0, asked=[1000, 100, 10, 1], paid=[400, 100, 0, 0], waived=[0, 0, 4, 0])
    row.given_up = [0, 0, 0, 1]
    assert [row.open_amount(part) for part in Part] == [600, 0, 6, 0]
    assert row.outstanding == 606


def test_only_what_is_owed_after_maturity_is_an_extra_row() -> None:
    assert LedgerRow(*ROW_DAYS, None).is_extra
    assert not LedgerRow(*ROW_DAYS, None, down_payment=True).is_extra
    assert not LedgerRow(*ROW_DAYS, 3).is_extra


def test_rows_share_no_lists() -> None:
    first, second = LedgerRow(*ROW_DAYS, 0), LedgerRow(*ROW_DAYS, 1)
    first.paid[Part.FEE] += 5
    assert second.paid == four() == [0, 0, 0, 0]


def test_a_charge_knows_its_part_and_what_is_unpaid_of_it() -> None:
    row = LedgerRow(*ROW_DAYS, 0)
    fine = LedgerCharge(
        "fine", FeeRule(ChargeKind.PENALTY, Charged.ON_DATE, 50), row, ROW_DAYS[1], 50, paid=20, waived=5
    )
    assert (fine.part, fine.unpaid) == (Part.PENALTY, 25)
    assert LedgerCharge("fee", FeeRule(), row, ROW_DAYS[1], 1).part is Part.FEE
