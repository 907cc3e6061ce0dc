"""What officers and references rate, each from 1 to 5 with a sentence of what that rating looks like.

Two people mean the same by a rating only if both see the same words. An observation at either end needs evidence; one
without evidence counts at most as the middle.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

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
        "Keeps her word",
        "She says she will do something. What happens?",
        ("It never happens", "Only when reminded often", "Mostly, later than said", "It happens", "Before one asks"),
    ),
    ReferenceItem.PAYS_BACK: Anchored(
        "Pays back",
        "She borrowed money or goods. How does it come back?",
        ("It did not come back", "After much asking", "In the end, late", "On the day", "Early or with thanks"),
    ),
    ReferenceItem.TELLS_EARLY: Anchored(
        "Tells before she is late",
        "She cannot pay or come. What does she do?",
        ("Hides", "Tells when found", "Tells on the day", "Tells the day before", "Tells early, with a way out"),
    ),
    ReferenceItem.WORKS_STEADILY: Anchored(
        "Works steadily",
        "How does she work through the year?",
        ("Gave up what she began", "Off and on", "In most months", "All year", "All year, and improves it"),
    ),
    ReferenceItem.DEALS_FAIRLY: Anchored(
        "Deals fairly",
        "Weight, price, others' money: how does she deal?",
        ("Was caught cheating", "One must watch", "Fair when watched", "Fair", "Others let her count for them"),
    ),
    ReferenceItem.STANDS_BY: Anchored(
        "Stands by others",
        "Somebody near her is in need. What does she do?",
        ("Took advantage of it", "Stays away", "Helps when asked", "Helps", "Helps first and asks others"),
    ),
}

OBSERVED: Final[Mapping[FiveC, Anchored]] = {
    FiveC.CHARACTER: Anchored(
        "Openness",
        "How does she answer?",
        (
            "Tells different people different things",
            "Goes around some questions",
            "Answers openly when asked",
            "Tells bad news by herself",
            "Others say unasked that her word holds",
        ),
    ),
    FiveC.CAPACITY: Anchored(
        "Income seen",
        "What was seen of her income?",
        (
            "No work seen, no income explained",
            "Income named, nothing of it seen",
            "Work seen, income fits the season",
            "Records or receipts shown",
            "Records of months that agree with each other",
        ),
    ),
    FiveC.CAPITAL: Anchored(
        "Own means",
        "What of the business is her own?",
        (
            "Nothing of her own in the business",
            "A little stock, bought on credit",
            "Some stock or tools of her own",
            "Own stock and a small reserve",
            "Reserve and savings seen",
        ),
    ),
    FiveC.COLLATERAL: Anchored(
        "Others stand in",
        "Who would stand in for her?",
        (
            "Nobody would stand in",
            "Family is not sure",
            "Family or group would stand in",
            "Group says so when asked",
            "Family and group say so, things of value seen",
        ),
    ),
    FiveC.CONDITIONS: Anchored(
        "Market and season",
        "How are market and season?",
        (
            "Market closed or harvest lost",
            "Sells in some months only",
            "Usual season, usual buyers",
            "Several buyers, road open",
            "Steady buyers all year",
        ),
    ),
}
