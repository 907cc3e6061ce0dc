"""What officers and references rate, each from 1 to 5 with a sentence of what that rating looks like.

Two people mean the same by a rating only if both see the same words. An observation at either end needs evidence; one
without evidence counts at most as the middle.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from fieldapp.domain.words import mark
from fieldapp.domain.work.questionnaire import FiveC


@dataclass(frozen=True)
class Anchored:
    """One thing to rate. short: its name among reasons; question: what is asked; steps: what 1 to 5 look like."""

    short: str
    question: str
    steps: tuple[str, str, str, str, str]


class ReferenceItem(IntEnum):
    """What everybody who knows her is asked, each alone; numbers are stored and never reused."""

    KEEPS_WORD = 1
    PAYS_BACK = 2
    TELLS_EARLY = 3
    WORKS_STEADILY = 4
    DEALS_FAIRLY = 5
    STANDS_BY = 6


REFERENCE_ITEMS: Final[Mapping[ReferenceItem, Anchored]] = {
    ReferenceItem.KEEPS_WORD: Anchored(
        mark("Keeps her word"),
        mark("She says she will do something. What happens?"),
        (
            mark("It never happens"),
            mark("Only when reminded often"),
            mark("Mostly, later than said"),
            mark("It happens"),
            mark("Before one asks"),
        ),
    ),
    ReferenceItem.PAYS_BACK: Anchored(
        mark("Pays back"),
        mark("She borrowed money or goods. How does it come back?"),
        (
            mark("It did not come back"),
            mark("After much asking"),
            mark("In the end, late"),
            mark("On the day"),
            mark("Early or with thanks"),
        ),
    ),
    ReferenceItem.TELLS_EARLY: Anchored(
        mark("Tells before she is late"),
        mark("She cannot pay or come. What does she do?"),
        (
            mark("Hides"),
            mark("Tells when found"),
            mark("Tells on the day"),
            mark("Tells the day before"),
            mark("Tells early, with a way out"),
        ),
    ),
    ReferenceItem.WORKS_STEADILY: Anchored(
        mark("Works steadily"),
        mark("How does she work through the year?"),
        (
            mark("Gave up what she began"),
            mark("Off and on"),
            mark("In most months"),
            mark("All year"),
            mark("All year, and improves it"),
        ),
    ),
    ReferenceItem.DEALS_FAIRLY: Anchored(
        mark("Deals fairly"),
        mark("Weight, price, others' money: how does she deal?"),
        (
            mark("Was caught cheating"),
            mark("One must watch"),
            mark("Fair when watched"),
            mark("Fair"),
            mark("Others let her count for them"),
        ),
    ),
    ReferenceItem.STANDS_BY: Anchored(
        mark("Stands by others"),
        mark("Somebody near her is in need. What does she do?"),
        (
            mark("Took advantage of it"),
            mark("Stays away"),
            mark("Helps when asked"),
            mark("Helps"),
            mark("Helps first and asks others"),
        ),
    ),
}

OBSERVED: Final[Mapping[FiveC, Anchored]] = {
    FiveC.CHARACTER: Anchored(
        mark("Openness"),
        mark("How does she answer?"),
        (
            mark("Tells different people different things"),
            mark("Goes around some questions"),
            mark("Answers openly when asked"),
            mark("Tells bad news by herself"),
            mark("Others say unasked that her word holds"),
        ),
    ),
    FiveC.CAPACITY: Anchored(
        mark("Income seen"),
        mark("What was seen of her income?"),
        (
            mark("No work seen, no income explained"),
            mark("Income named, nothing of it seen"),
            mark("Work seen, income fits the season"),
            mark("Records or receipts shown"),
            mark("Records of months that agree with each other"),
        ),
    ),
    FiveC.CAPITAL: Anchored(
        mark("Own means"),
        mark("What of the business is her own?"),
        (
            mark("Nothing of her own in the business"),
            mark("A little stock, bought on credit"),
            mark("Some stock or tools of her own"),
            mark("Own stock and a small reserve"),
            mark("Reserve and savings seen"),
        ),
    ),
    FiveC.COLLATERAL: Anchored(
        mark("Others stand in"),
        mark("Who would stand in for her?"),
        (
            mark("Nobody would stand in"),
            mark("Family is not sure"),
            mark("Family or group would stand in"),
            mark("Group says so when asked"),
            mark("Family and group say so, things of value seen"),
        ),
    ),
    FiveC.CONDITIONS: Anchored(
        mark("Market and season"),
        mark("How are market and season?"),
        (
            mark("Market closed or harvest lost"),
            mark("Sells in some months only"),
            mark("Usual season, usual buyers"),
            mark("Several buyers, road open"),
            mark("Steady buyers all year"),
        ),
    ),
}
