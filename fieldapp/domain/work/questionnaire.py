"""The statements of the character interview: spoken in the local language, answered 1 (not at all) to 5 (fully)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final


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
    (1, FiveC.CHARACTER, "What I borrow from a neighbor I bring back on the day I said.", "Returns what she borrows"),
    (2, FiveC.CHARACTER, "If I cannot pay on time, I say so before the day.", "Tells before she is late"),
    (3, FiveC.CHARACTER, "A small promise counts as much as a large one.", "Keeps small promises"),
    (4, FiveC.CHARACTER, "It happens that I say yes and then forget.", "Forgets what she agreed"),
    (5, FiveC.CHARACTER, "People here ask me to keep their money for them.", "Trusted with others' money"),
    (6, FiveC.CHARACTER, "I paid my earlier debts to the last coin.", "Paid earlier debts in full"),
    (7, FiveC.CHARACTER, "When something goes wrong in my work, I look first at what I did.", "Takes responsibility"),
    (8, FiveC.CAPACITY, "I know what I earned last week without looking it up.", "Knows her earnings"),
    (9, FiveC.CAPACITY, "I write down what I sell and what I owe.", "Keeps a record"),
    (10, FiveC.CAPACITY, "There are weeks in which we have no income at all.", "Has weeks without income"),
    (11, FiveC.CAPACITY, "Somebody else in my house earns too.", "Second earner in the household"),
    (12, FiveC.CAPACITY, "I could pay this installment even in my worst month.", "Can pay in the worst month"),
    (13, FiveC.CAPITAL, "I put something aside most weeks.", "Saves most weeks"),
    (14, FiveC.CAPITAL, "I have put my own money into this business.", "Has her own money in the business"),
    (15, FiveC.CAPITAL, "I owe money to more than one lender.", "Owes several lenders"),
    (16, FiveC.CAPITAL, "If the roof broke tomorrow I could pay for it.", "Has a reserve"),
    (17, FiveC.COLLATERAL, "My family would stand in for me if I fell ill.", "Family stands in"),
    (18, FiveC.COLLATERAL, "My group would speak for me.", "Group vouches for her"),
    (19, FiveC.COLLATERAL, "We own the place we live in or work in.", "Owns home or shop"),
    (20, FiveC.COLLATERAL, "I have animals, stock or tools I could sell.", "Has things to sell"),
    (21, FiveC.CONDITIONS, "Customers come to me in every season.", "Sells in every season"),
    (22, FiveC.CONDITIONS, "One bad harvest would stop my business.", "Depends on one harvest"),
    (23, FiveC.CONDITIONS, "The road to my market is open all year.", "Market in reach all year"),
    (24, FiveC.CONDITIONS, "Others near here sell the same thing cheaper.", "Undersold by others"),
)  # fmt: skip

STATEMENTS: Final[Mapping[int, Statement]] = {row[0]: Statement(*row) for row in _ROWS}
REVERSED: Final = frozenset({4, 10, 15, 22, 24})
"""Statements with which agreement speaks against lending."""
