"""The optional questionnaire: 24 statements of five scales, answered 1 (not at all) to 5 (fully).

Own wording after what the public-domain item pool and the literature measure: conscientiousness, self-control,
honesty, inner locus of control, confidence with money. Every scale has two statements turned round. Such scales
predict weakly and differ from place to place, so the raw answers are kept and no scale counts in the score before it
has proved itself on local loans: none has under these rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from fieldapp.domain.words import mark

INSTRUMENT: Final = "character-24"


class Scale(IntEnum):
    """What a statement measures; numbers are stored and never reused."""

    DILIGENCE = 1
    SELF_CONTROL = 2
    HONESTY = 3
    OWN_HANDS = 4
    MONEY_CONFIDENCE = 5


@dataclass(frozen=True)
class Item:
    """One statement. turned: agreement speaks against the scale."""

    code: int
    scale: Scale
    text: str
    turned: bool = False


_ROWS: Final = (
    (101, Scale.DILIGENCE, mark("I finish what I begin."), False),
    (102, Scale.SELF_CONTROL, mark("I can leave money in the house untouched for weeks."), False),
    (103, Scale.HONESTY, mark("If I get too much change, I give it back."), False),
    (104, Scale.OWN_HANDS, mark("How my work goes depends mostly on me."), False),
    (105, Scale.MONEY_CONFIDENCE, mark("I know beforehand what a week will cost."), False),
    (106, Scale.DILIGENCE, mark("I often leave things for tomorrow."), True),
    (107, Scale.SELF_CONTROL, mark("I buy what I like when I see it."), True),
    (108, Scale.HONESTY, mark("A small lie that helps the family is fine."), True),
    (109, Scale.OWN_HANDS, mark("Whether I can pay is a matter of luck."), True),
    (110, Scale.MONEY_CONFIDENCE, mark("Counting interest is too hard for me."), True),
    (111, Scale.DILIGENCE, mark("I keep my things in order."), False),
    (112, Scale.SELF_CONTROL, mark("I think before I answer in anger."), False),
    (113, Scale.HONESTY, mark("I say so when a mistake was mine."), False),
    (114, Scale.OWN_HANDS, mark("When a plan fails, I look first at what I did."), False),
    (115, Scale.MONEY_CONFIDENCE, mark("If prices fell, I would know what to do."), False),
    (116, Scale.DILIGENCE, mark("Others have to remind me of what I agreed."), True),
    (117, Scale.SELF_CONTROL, mark("Feasts make me spend more than I meant to."), True),
    (118, Scale.HONESTY, mark("One may keep what nobody has counted."), True),
    (119, Scale.OWN_HANDS, mark("It is no use to plan; others decide."), True),
    (120, Scale.MONEY_CONFIDENCE, mark("I lose track of what I owe."), True),
    (121, Scale.DILIGENCE, mark("I am at work at the hour I meant to be."), False),
    (122, Scale.SELF_CONTROL, mark("I save first and spend after."), False),
    (123, Scale.HONESTY, mark("I tell a buyer what is wrong with my goods."), False),
    (124, Scale.MONEY_CONFIDENCE, mark("I can explain my loan to somebody else."), False),
)

ITEMS: Final[Mapping[int, Item]] = {row[0]: Item(*row) for row in _ROWS}
"""The statements by code, in the order in which they are spoken."""
TURNED: Final = frozenset(item.code for item in ITEMS.values() if item.turned)

PAIRS: Final = (
    (101, 106), (101, 116), (102, 107), (122, 117), (103, 108), (103, 118), (104, 109), (114, 119), (105, 120),
    (124, 110),
)  # fmt: skip
"""Statements that say nearly the opposite of each other: whoever agrees to both has not listened."""
