"""Packed rows: the same schedule back, and a payment that reaches only the rows it can."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.rows import (
    PENALTY_FIRST,
    count_of,
    due_by,
    filled,
    pack_plain,
    pack_rows,
    parts_of,
    plain_rows,
    row_at,
    sums,
    unpack_rows,
)

SCHEDULE = (Installment(10, 100, 20, 5), Installment(17, 0), Installment(24, 100, 10, 5, 7), Installment(31, 100))
PACKED = pack_rows(SCHEDULE)


def test_a_schedule_comes_back_as_it_was_packed() -> None:
    assert unpack_rows(PACKED) == SCHEDULE
    assert count_of(PACKED) == 4
    assert row_at(PACKED, 2) == (24, 100, 10, 5, 7)
    assert sums(PACKED) == [300, 30, 10, 7]
    assert [row_at(PACKED, number) for number in range(4)] == plain_rows(PACKED)
    with pytest.raises(struct.error):
        row_at(PACKED, 4)
    with pytest.raises(struct.error):
        unpack_rows(PACKED[:-1])


def test_no_schedule_is_no_bytes() -> None:
    assert pack_rows(()) == b""
    assert (unpack_rows(b""), plain_rows(b""), sums(b""), count_of(b"")) == ((), [], [0, 0, 0, 0], 0)


def test_ninety_equal_installments_take_two_bytes_each() -> None:
    weekly = pack_rows(Installment(20_000 + 7 * week, 22_500, 2_500) for week in range(90))
    assert len(weekly) < 90 * 2 + 50
    once = pack_rows([Installment(20_000, 22_500, 2_500)])
    assert unpack_rows(once) == (Installment(20_000, 22_500, 2_500),)
    twice = pack_rows([Installment(20_000, 22_500, 2_500)] * 2)
    assert (count_of(twice), due_by(twice, (0, 0), 20_000)) == (2, (0, 50_000))


_NUMBERS = st.integers(-(2**63), 2**63 - 1)
_ROWS = st.builds(Installment, st.integers(-(2**31), 2**31 - 1), _NUMBERS, _NUMBERS, _NUMBERS, _NUMBERS)


@given(st.lists(_ROWS, max_size=12))
def test_every_schedule_comes_back_and_is_always_the_same_bytes(rows: list[Installment]) -> None:
    packed = pack_rows(rows)
    assert unpack_rows(packed) == tuple(rows)
    assert pack_plain(plain_rows(packed)) == packed
    assert [row_at(packed, number) for number in range(len(rows))] == plain_rows(packed)
    assert sums(packed) == [sum(row[part] for row in plain_rows(packed)) for part in (1, 2, 3, 4)]


@pytest.mark.parametrize("row", [Installment(2**31, 1), Installment(1, 2**63), Installment(1, 1, -(2**63) - 1)])
def test_a_number_that_does_not_fit_is_said_so(row: Installment) -> None:
    with pytest.raises(struct.error):
        pack_rows([Installment(1, 1), row])


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
