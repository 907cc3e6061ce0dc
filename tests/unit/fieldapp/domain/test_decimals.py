"""A decimal number has one text, and no other text is taken for it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from fieldapp.domain.decimals import decimal_text, read_decimal


@pytest.mark.parametrize(("number", "text"), [("1E+3", "1000"), ("-0.0", "0"), ("12.500", "12.5"), ("0.005", "0.005")])
def test_a_number_has_one_text(number: str, text: str) -> None:
    assert decimal_text(Decimal(number)) == text
    assert read_decimal(text) == Decimal(number)


@pytest.mark.parametrize("text", ["1.0", "one", "NaN", "1E+3", "-0"])
def test_another_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is no"):
        read_decimal(text)
