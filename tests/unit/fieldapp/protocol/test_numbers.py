"""Runs of numbers come back as they were, and bytes that are none are refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.protocol.numbers import BadNumbers, read, read_first, signed, unsigned, write


@given(st.lists(st.integers(0, 2**66)))
def test_numbers_come_back(numbers: list[int]) -> None:
    assert read(write(numbers)) == numbers


@given(st.integers(-(2**65), 2**65))
def test_the_sign_comes_back(number: int) -> None:
    assert unsigned(signed(number)) == number
    assert signed(number) >= 0


def test_small_numbers_of_either_sign_take_one_byte() -> None:
    assert [signed(number) for number in (0, -1, 1, -2, 2)] == [0, 1, 2, 3, 4]
    assert len(write([signed(-60), signed(60)])) == 2


def test_the_first_numbers_tell_where_the_others_begin() -> None:
    assert read_first(write([5, 300]) + b"rest", 2) == ([5, 300], 3)


@pytest.mark.parametrize("raw", [b"\x80", b"\x05\xff", b"\xff" * 10 + b"\x01"])
def test_what_is_cut_off_or_endless_is_refused(raw: bytes) -> None:
    with pytest.raises(BadNumbers):
        read(raw)


def test_fewer_numbers_than_announced_are_refused() -> None:
    with pytest.raises(BadNumbers):
        read_first(b"\x01\x02", 3)
