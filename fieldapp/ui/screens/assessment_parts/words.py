"""What the choices of an assessment are called, and what each rating of an observation looks like."""

from __future__ import annotations

from fieldapp.domain.work.questionnaire import FiveC

ANSWERS = ("Not at all", "A little", "Partly", "Mostly", "Fully")
"""How far a statement fits her, in the order of the keys 1 to 5."""

RATINGS = ("Weak", "Low", "Fair", "Good", "Strong")
"""How an observation or the word of a reference is rated, in the order of the keys 1 to 5."""

NOT_REACHED = "Not reached"

CONSENT = (
    "I would like to read you 24 short statements. You say how far each one fits you. It takes about ten minutes. "
    "You may leave out any of them, and you may say no: that is never held against you."
)

ANCHORS: dict[FiveC, tuple[str, str, str, str, str]] = {
    FiveC.CHARACTER: (
        "Tells different people different things",
        "Goes around some questions",
        "Answers openly when asked",
        "Tells bad news by herself",
        "Others say unasked that her word holds",
    ),
    FiveC.CAPACITY: (
        "No work seen, no income explained",
        "Income named, nothing of it seen",
        "Work seen, income fits the season",
        "Records or receipts shown",
        "Records of months that agree with each other",
    ),
    FiveC.CAPITAL: (
        "Nothing of her own in the business",
        "A little stock, bought on credit",
        "Some stock or tools of her own",
        "Own stock and a small reserve",
        "Reserve and savings seen",
    ),
    FiveC.COLLATERAL: (
        "Nobody would stand in",
        "Family is not sure",
        "Family or group would stand in",
        "Group says so when asked",
        "Family and group say so, things of value seen",
    ),
    FiveC.CONDITIONS: (
        "Market closed or harvest lost",
        "Sells in some months only",
        "Usual season, usual buyers",
        "Several buyers, road open",
        "Steady buyers all year",
    ),
}
"""What each rating looks like, so that two officers mean the same by it."""


def c_name(c: FiveC) -> str:
    """`Character`."""
    return c.name.capitalize()
