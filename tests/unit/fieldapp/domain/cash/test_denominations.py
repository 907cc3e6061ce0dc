"""Notes and coins: every currency has its own, and any sum that can be typed can be counted."""

from __future__ import annotations

import pytest

from fieldapp.domain import money
from fieldapp.domain.cash.denominations import denominations
from fieldapp.domain.money import Currency, currency

CODES = sorted(money._CURRENCIES)


@pytest.mark.parametrize("code", CODES)
def test_every_currency_has_its_notes_and_coins_largest_first(code: str) -> None:
    known = currency(code)
    assert known is not None
    values = denominations(known)
    assert values == tuple(sorted(set(values), reverse=True))
    assert len(values) >= 7
    assert all(value > 0 for value in values)


def test_rupees_and_francs() -> None:
    rupee, franc = currency("INR"), currency("XOF")
    assert rupee is not None
    assert franc is not None
    assert denominations(rupee)[:3] == (50_000, 20_000, 10_000)
    assert denominations(rupee)[-1] == 50
    assert denominations(franc)[0] == 10_000


def test_a_currency_not_listed_has_powers_of_ten() -> None:
    assert denominations(Currency("XXX", 2, "¤")) == (100_000, 10_000, 1_000, 100, 10, 1)
