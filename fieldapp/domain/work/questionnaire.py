"""The statements of the character interview: spoken in the local language, answered 1 (not at all) to 5 (fully)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from fieldapp.domain.words import mark


class FiveC(IntEnum):
    """The five C of credit."""

    CHARACTER = 1
    CAPACITY = 2
    CAPITAL = 3
    COLLATERAL = 4
    CONDITIONS = 5


@dataclass(frozen=True)
class Statement:
    """One statement. short: how it is named among the reasons of an advice."""

    code: int
    c: FiveC
    text: str
    short: str


_ROWS = (
    (1, FiveC.CHARACTER, mark("What I borrow from a neighbor I bring back on the day I said."),
     mark("Returns what she borrows")),
    (2, FiveC.CHARACTER, mark("If I cannot pay on time, I say so before the day."), mark("Tells before she is late")),
    (3, FiveC.CHARACTER, mark("A small promise counts as much as a large one."), mark("Keeps small promises")),
    (4, FiveC.CHARACTER, mark("It happens that I say yes and then forget."), mark("Forgets what she agreed")),
    (5, FiveC.CHARACTER, mark("People here ask me to keep their money for them."), mark("Trusted with others' money")),
    (6, FiveC.CHARACTER, mark("I paid my earlier debts to the last coin."), mark("Paid earlier debts in full")),
    (7, FiveC.CHARACTER, mark("When something goes wrong in my work, I look first at what I did."),
     mark("Takes responsibility")),
    (8, FiveC.CAPACITY, mark("I know what I earned last week without looking it up."), mark("Knows her earnings")),
    (9, FiveC.CAPACITY, mark("I write down what I sell and what I owe."), mark("Keeps a record")),
    (10, FiveC.CAPACITY, mark("There are weeks in which we have no income at all."), mark("Has weeks without income")),
    (11, FiveC.CAPACITY, mark("Somebody else in my house earns too."), mark("Second earner in the household")),
    (12, FiveC.CAPACITY, mark("I could pay this installment even in my worst month."),
     mark("Can pay in the worst month")),
    (13, FiveC.CAPITAL, mark("I put something aside most weeks."), mark("Saves most weeks")),
    (14, FiveC.CAPITAL, mark("I have put my own money into this business."), mark("Has her own money in the business")),
    (15, FiveC.CAPITAL, mark("I owe money to more than one lender."), mark("Owes several lenders")),
    (16, FiveC.CAPITAL, mark("If the roof broke tomorrow I could pay for it."), mark("Has a reserve")),
    (17, FiveC.COLLATERAL, mark("My family would stand in for me if I fell ill."), mark("Family stands in")),
    (18, FiveC.COLLATERAL, mark("My group would speak for me."), mark("Group vouches for her")),
    (19, FiveC.COLLATERAL, mark("We own the place we live in or work in."), mark("Owns home or shop")),
    (20, FiveC.COLLATERAL, mark("I have animals, stock or tools I could sell."), mark("Has things to sell")),
    (21, FiveC.CONDITIONS, mark("Customers come to me in every season."), mark("Sells in every season")),
    (22, FiveC.CONDITIONS, mark("One bad harvest would stop my business."), mark("Depends on one harvest")),
    (23, FiveC.CONDITIONS, mark("The road to my market is open all year."), mark("Market in reach all year")),
    (24, FiveC.CONDITIONS, mark("Others near here sell the same thing cheaper."), mark("Undersold by others")),
)  # fmt: skip

STATEMENTS: Final[Mapping[int, Statement]] = {row[0]: Statement(*row) for row in _ROWS}
REVERSED: Final = frozenset({4, 10, 15, 22, 24})
"""Statements with which agreement speaks against lending."""
C_WORDS: Final[Mapping[int, str]] = {
    FiveC.CHARACTER: mark("Character"),
    FiveC.CAPACITY: mark("Capacity"),
    FiveC.CAPITAL: mark("Capital"),
    FiveC.COLLATERAL: mark("Collateral"),
    FiveC.CONDITIONS: mark("Conditions"),
}
"""What each of the five is called."""
