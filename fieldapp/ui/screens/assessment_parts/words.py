"""What the choices of an assessment are called, and what each rating of an observation looks like."""

from __future__ import annotations

from fieldapp.domain.words import mark, tr
from fieldapp.domain.work.anchors import OBSERVED
from fieldapp.domain.work.questionnaire import FiveC

ANSWERS = (mark("Not at all"), mark("A little"), mark("Partly"), mark("Mostly"), mark("Fully"))
"""How far a statement fits her, in the order of the keys 1 to 5."""

RATINGS = (mark("Weak"), mark("Low"), mark("Fair"), mark("Good"), mark("Strong"))
"""How an observation is rated, in the order of the keys 1 to 5."""

CONSENT = mark(
    "I would like to read you 24 short statements. You say how far each one fits you. It takes about ten minutes. "
    "You may leave out any of them or all, and you may say no to everything: that is never held against you."
)

ANCHORS: dict[FiveC, tuple[str, str, str, str, str]] = {c: OBSERVED[c].steps for c in FiveC}
"""What each rating looks like, so that two officers mean the same by it."""

SOURCES = (
    (mark("Group leader"), mark("The leader of her group, or somebody of the village committee. Ask alone.")),
    (mark("Trade"), mark("Somebody who buys from her or sells to her. Ask alone.")),
    (mark("Neighbor drawn"), mark("This neighbor was drawn from the list: neither she nor you choose. Ask alone.")),
    (mark("One more"), mark("Where the three lie far apart, ask one more. Else leave this open.")),
)
"""Who is asked about her."""


_NAMES = {
    FiveC.CHARACTER: mark("Character"),
    FiveC.CAPACITY: mark("Capacity"),
    FiveC.CAPITAL: mark("Capital"),
    FiveC.COLLATERAL: mark("Collateral"),
    FiveC.CONDITIONS: mark("Conditions"),
}


def c_name(c: FiveC) -> str:
    """`Character`."""
    return tr(_NAMES[c])
