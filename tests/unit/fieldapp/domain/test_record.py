"""Records know their kind, their bytes and the columns they are found by."""

from __future__ import annotations

from fieldapp.domain.cash.cash import Cash
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.record import RECORD_CLASSES, Index, Kind, decode_record, encode_record
from tests.fakes.branch import FakeBranch, named


def test_every_kind_has_its_class() -> None:
    assert set(RECORD_CLASSES) == set(Kind)
    assert all(cls.KIND is kind for kind, cls in RECORD_CLASSES.items())


def test_a_balance_is_found_by_its_oldest_unpaid_day() -> None:
    branch = FakeBranch(borrowers=1)
    balance = branch.state.find(Balance, branch.loans[0])
    assert balance is not None
    assert balance.index() == Index(branch.center, branch.borrowers[0], 1, balance.oldest_unpaid)
    assert decode_record(Kind.BALANCE, encode_record(balance)) == balance


def test_a_record_without_columns_has_empty_ones() -> None:
    assert Cash(named("u")).index() == Index(NO_ID, NO_ID, 0, 0)
