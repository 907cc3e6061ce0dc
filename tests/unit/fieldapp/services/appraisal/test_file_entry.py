"""The business file as it is typed: what cells make it, and what cannot be read stands at its cell."""

from __future__ import annotations

from dataclasses import fields

from fieldapp.domain.appraisal.business import BusinessFile
from fieldapp.domain.ids import id_text
from fieldapp.domain.money import Currency
from fieldapp.domain.rejection import Reason
from fieldapp.domain.risk.capacity import Evidence
from fieldapp.domain.risk.sme import BalanceSheet, IncomeStatement
from fieldapp.services.appraisal.file_entry import FORM, cells_of_file, file_of, keep_file
from fieldapp.services.desk import Desk
from fieldapp.store.queries import drafts
from tests.fakes.morning_branch import MorningBranch

MONEY = Currency("INR", 2, "₹")
FILE = BusinessFile(
    balance=BalanceSheet(**{item.name: 1_000_00 * at for at, item in enumerate(fields(BalanceSheet), 1)}),
    income=IncomeStatement(months=12, sales=90_000_00, cost_of_goods=50_000_00, household=1_00),
    balance_day=20_000,
    monthly_sales=tuple(7_000_00 + at for at in range(12)),
    top_customer=3_000_00,
    new_service=500_00,
    verified_turnover=80_000_00,
    evidence=Evidence.BANK_STATEMENT,
    note="Books of the shop seen",
)


def test_a_file_survives_being_shown_and_typed_again() -> None:
    typed = file_of(cells_of_file(FILE, MONEY), MONEY)
    assert typed.problems == ()
    assert typed.file == FILE


def test_nothing_typed_is_no_file() -> None:
    assert cells_of_file(None, MONEY) == {}
    assert file_of({"file.note": "nothing yet", "file.income.months": "12"}, MONEY).file is None


def test_what_cannot_be_read_stands_at_its_cell() -> None:
    typed = file_of({"file.balance.cash": "much", "file.income.sales": "900", "file.income.months": "a year"}, MONEY)
    assert [(item.reason, item.field) for item in typed.problems] == [
        (Reason.NOT_A_NUMBER, "file.balance.cash"),
        (Reason.NOT_A_NUMBER, "file.income.months"),
    ]
    assert typed.file is not None
    assert typed.file.income.sales == 900_00
    long = file_of({"file.income.sales": "900", "file.income.months": "40"}, MONEY)
    assert [(item.reason, item.field) for item in long.problems] == [(Reason.BAD_VALUE, "file.income")]


def test_it_is_kept_while_it_is_typed(morning: MorningBranch, anil: Desk) -> None:
    keep_file(anil, morning.borrowers[0], {"file.income.sales": "900"})
    with anil.book.view() as view:
        assert drafts.recall(view.connection, FORM, id_text(morning.borrowers[0])) == {"file.income.sales": "900"}
