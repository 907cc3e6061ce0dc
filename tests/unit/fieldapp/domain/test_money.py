"""What a person types becomes exactly that amount, or is turned down with the reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.money import AMOUNT_MAX, Currency, currency, format_amount, parse_amount
from fieldapp.domain.rejection import Reason, Rejection


def money(code: str) -> Currency:
    found = currency(code)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "code", "minor"),
    [
        ("450", "INR", 45_000), ("1,450", "INR", 145_000), ("1450.5", "INR", 145_050), ("3*450", "INR", 135_000),
        ("450+50", "INR", 50_000), ("500-50", "INR", 45_000), ("2*100+3*50", "INR", 35_000), (" ₹ 520 ", "INR", 52_000),
        ("४५०", "INR", 45_000), ("٤٥٠", "KES", 45_000), ("1500", "XOF", 1500), ("1.234", "KWD", 1234), ("0", "INR", 0),
        ("2×50", "INR", 10_000),
    ],
)  # fmt: skip
def test_amounts_as_people_type_them(text: str, code: str, minor: int) -> None:
    assert parse_amount(text, money(code)) == minor


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Reason.EMPTY_AMOUNT), ("  ", Reason.EMPTY_AMOUNT), ("abc", Reason.NOT_A_NUMBER),
        ("4.5.0", Reason.NOT_A_NUMBER), ("5-", Reason.NOT_A_NUMBER), ("1e5", Reason.NOT_A_NUMBER),
        ("-5", Reason.NEGATIVE_AMOUNT), ("50-80", Reason.NEGATIVE_AMOUNT), (".", Reason.NOT_A_NUMBER),
        ("4.567", Reason.TOO_MANY_DECIMALS), ("9" * 16, Reason.TOO_LARGE), ("½", Reason.NOT_A_NUMBER),
    ],
)  # fmt: skip
def test_what_is_no_amount_is_turned_down_with_its_reason(text: str, reason: Reason) -> None:
    found = parse_amount(text, money("INR"))
    assert isinstance(found, Rejection)
    assert found.reason is reason


@given(st.integers(0, AMOUNT_MAX), st.sampled_from(["INR", "XOF", "KWD", "USD", "BDT"]))
def test_what_is_shown_can_be_typed_back(minor: int, code: str) -> None:
    assert parse_amount(format_amount(minor, money(code)), money(code)) == minor


@pytest.mark.parametrize(
    ("minor", "code", "text"),
    [
        (145_000, "INR", "1,450"), (123_456_700, "INR", "12,34,567"), (12_345_678_900, "INR", "12,34,56,789"),
        (123_456_700, "KES", "1,234,567"), (145_050, "INR", "1,450.50"), (-42_000, "INR", "−420"),
        (1500, "XOF", "1,500"),
    ],
)  # fmt: skip
def test_amounts_are_grouped_as_the_country_reads_them(minor: int, code: str, text: str) -> None:
    assert format_amount(minor, money(code)) == text


def test_the_symbol_stands_before_the_amount() -> None:
    assert format_amount(45_000, money("INR"), symbol=True) == "₹ 450"
