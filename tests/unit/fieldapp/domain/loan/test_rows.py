"""Packed rows: the same schedule back, and a payment that reaches only the rows it can."""

from __future__ import annotations

from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.rows import (
    PENALTY_FIRST,
    ROW_BYTES,
    due_by,
    filled,
    pack_rows,
    parts_of,
    row_at,
    sums,
    unpack_rows,
)

SCHEDULE = (Installment(10, 100, 20, 5), Installment(17, 0), Installment(24, 100, 10, 5, 7), Installment(31, 100))
PACKED = pack_rows(SCHEDULE)


def test_a_schedule_comes_back_as_it_was_packed() -> None:
    assert unpack_rows(PACKED) == SCHEDULE
    assert len(PACKED) == 4 * ROW_BYTES
    assert row_at(PACKED, 2) == (24, 100, 10, 5, 7)
    assert sums(PACKED) == [300, 30, 10, 7]


def test_a_payment_fills_row_after_row_penalty_fee_interest_principal() -> None:
    assert filled(PACKED, PENALTY_FIRST, (0, 0), 30) == (0, 30, [5, 20, 5, 0], 0)
    # The rest of the first row, the empty second one, and into the third: 7 penalty, 5 fee, 3 of the interest.
    assert filled(PACKED, PENALTY_FIRST, (0, 30), 110) == (2, 15, [95, 3, 5, 7], 0)
    assert filled(PACKED, PENALTY_FIRST, (2, 15), 500) == (4, 0, [200, 7, 0, 0], 293)


def test_a_row_that_asks_nothing_is_full_once_those_before_it_are() -> None:
    assert filled(PACKED, PENALTY_FIRST, (0, 0), 125)[:2] == (2, 0)
    assert filled(PACKED, PENALTY_FIRST, (0, 0), 124)[:2] == (0, 124)


def test_principal_first_is_another_split_of_the_same_coins() -> None:
    principal_first = bytes((0, 1, 2, 3))
    assert filled(PACKED, principal_first, (0, 0), 110)[2] == [100, 10, 0, 0]
    assert parts_of(row_at(PACKED, 2), principal_first, 118) == [100, 10, 5, 3]


def test_what_has_come_due_is_late_or_of_today() -> None:
    assert due_by(PACKED, (0, 30), 9) == (0, 0)
    assert due_by(PACKED, (0, 30), 10) == (0, 95)
    assert due_by(PACKED, (0, 30), 24) == (95, 122)
    assert due_by(PACKED, (4, 0), 99) == (0, 0)
