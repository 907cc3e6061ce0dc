"""Notes and coins in use, per currency: what an officer counts her cash by, largest first, in minor units.

From the central banks' lists of what is issued and in daily use in 2026; coins that shops no longer give are left out.
Money that is not listed (an old note, foreign coins taken at face value) is counted as one sum in the smallest unit.
"""

from __future__ import annotations

from typing import Final

from fieldapp.domain.money import Currency

_MAJOR: Final[dict[str, tuple[int, ...]]] = {
    "BDT": (1000, 500, 200, 100, 50, 20, 10, 5, 2, 1),
    "BOB": (200, 100, 50, 20, 10, 5, 2, 1),
    "CNY": (100, 50, 20, 10, 5, 1),
    "ETB": (200, 100, 50, 10, 5, 1),
    "EUR": (500, 200, 100, 50, 20, 10, 5, 2, 1),
    "GHS": (200, 100, 50, 20, 10, 5, 2, 1),
    "IDR": (100000, 50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100),
    "INR": (500, 200, 100, 50, 20, 10, 5, 2, 1),
    "JOD": (50, 20, 10, 5, 1),
    "KES": (1000, 500, 200, 100, 50, 40, 20, 10, 5, 1),
    "KHR": (200000, 100000, 50000, 20000, 15000, 10000, 5000, 2000, 1000, 500, 200, 100),
    "KWD": (20, 10, 5, 1),
    "LKR": (5000, 1000, 500, 100, 50, 20, 10, 5, 2, 1),
    "MMK": (20000, 10000, 5000, 1000, 500, 200, 100, 50),
    "NGN": (1000, 500, 200, 100, 50, 20, 10, 5),
    "NPR": (1000, 500, 100, 50, 20, 10, 5, 2, 1),
    "PHP": (1000, 500, 200, 100, 50, 20, 10, 5, 1),
    "PKR": (5000, 1000, 500, 100, 75, 50, 20, 10, 5, 2, 1),
    "RWF": (5000, 2000, 1000, 500, 100, 50, 20, 10),
    "TND": (50, 20, 10, 5, 2, 1),
    "TZS": (10000, 5000, 2000, 1000, 500, 200, 100, 50),
    "UGX": (50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50),
    "USD": (100, 50, 20, 10, 5, 2, 1),
    "VND": (500000, 200000, 100000, 50000, 20000, 10000, 5000, 2000, 1000),
    "XAF": (10000, 5000, 2000, 1000, 500, 200, 100, 50, 25, 10, 5),
    "XOF": (10000, 5000, 2000, 1000, 500, 250, 200, 100, 50, 25, 10, 5),
    "ZMW": (500, 200, 100, 50, 20, 10, 5, 2),
}
"""Notes and coins of one major unit and more."""

_MINOR: Final[dict[str, tuple[int, ...]]] = {
    "BDT": (50,),
    "BOB": (50, 20, 10),
    "CNY": (50, 10),
    "ETB": (50, 25, 10, 5),
    "EUR": (50, 20, 10, 5, 2, 1),
    "GHS": (50, 20, 10, 5),
    "INR": (50,),
    "JOD": (500, 250, 100, 50, 10, 5),
    "KES": (50,),
    "KWD": (500, 250, 100, 50, 20, 10, 5),
    "NGN": (50,),
    "PHP": (25, 5, 1),
    "TND": (500, 200, 100, 50, 20, 10),
    "USD": (50, 25, 10, 5, 1),
    "ZMW": (100, 50, 10, 5),
}
"""Coins below one major unit (for ZMW also its one-kwacha coin), in minor units."""


def denominations(money: Currency) -> tuple[int, ...]:
    """Return the values of notes and coins in minor units, largest first; powers of ten for a currency not listed."""
    major = _MAJOR.get(money.code)
    if major is None:
        return tuple(10**power for power in range(money.exponent + 3, -1, -1))
    return (*(value * money.unit for value in major), *_MINOR.get(money.code, ()))
