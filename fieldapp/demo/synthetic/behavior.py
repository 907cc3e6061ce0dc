"""What a member does at a meeting: whether she comes, what she pays, and whether the group pays for her. Pure.

She pays if she can and wants to. Wanting is a logit: the value of the next loan and the group's eye on her, against the
arrears she sees around her and the fatigue of each installment she has missed.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from fieldapp.demo.synthetic.chance import Chance
from fieldapp.demo.synthetic.economy import Purse
from fieldapp.domain.collection.meeting import Attendance


@dataclass(frozen=True)
class Conventions:
    """How people behave; probabilities and logit weights.

    They are tuned so that arrears fit the median of lenders to groups in the MIX data (2008 to 2014: PAR30 2.9 %, PAR90
    .72 of it), and that lending without joint liability (cover and sanction 0) has 1 / .61 times the odds of PAR30.
    cover: that peers pay for a member who does not. sends: that an absent member's money comes with a neighbor.
    least_part: of what is asked, below which nobody bothers to pay a part.
    """

    value_of_next_loan: float = 5.0
    sanction: float = 0.26
    contagion: float = 1.9
    fatigue: float = 1.1
    risky_share: float = 0.107 * 0.75
    risky_discount: float = 0.5
    cover: float = 0.13
    attendance: float = 0.93
    attendance_in_distress: float = 0.70
    sends: float = 0.92
    least_part: float = 0.25
    saves: float = 0.94


class Why(Enum):
    """Why a payment was not what was asked; the words are the note on the sheet."""

    NOTHING = ""
    COULD_NOT = "Could not pay all"
    WOULD_NOT = "Refused to pay"
    NO_MONEY_SENT = "Sent no money"
    COVERED = "Paid by the group"
    AHEAD = "Paid ahead"


@dataclass(frozen=True)
class Asked:
    """What a meeting asks of a member, in dollars' worth: due now, in arrears from before, and the savings."""

    due: float
    arrears: float
    savings: float

    @property
    def expected(self) -> float:
        """Return due and arrears."""
        return self.due + self.arrears


@dataclass(frozen=True)
class Around:
    """Who she is and what she sees: is she a risky borrower, how many installments has she missed, and which share of
    her group is in arrears."""

    risky: bool
    missed: float
    arrears_share: float


@dataclass(frozen=True)
class Conduct:
    """What she did; paid and saved in dollars' worth."""

    attendance: Attendance
    paid: float
    saved: float
    why: Why = Why.NOTHING


def is_risky(conventions: Conventions, chance: Chance) -> bool:
    """Tell whether a member is of the risky kind; groups that choose their members have fewer of them."""
    return chance.happens(conventions.risky_share, "risky")


def refuses(conventions: Conventions, around: Around) -> float:
    """Return the probability that she does not want to pay, though she could."""
    inclination = (
        conventions.value_of_next_loan
        + conventions.sanction
        - conventions.contagion * around.arrears_share
        - conventions.fatigue * around.missed
    )
    if around.risky:
        inclination *= conventions.risky_discount
    return 1 / (1 + math.exp(inclination))


def attend(conventions: Conventions, purse: Purse, chance: Chance, week: int) -> Attendance:
    """Return how she attends; in distress more stay away."""
    comes = conventions.attendance_in_distress if purse.distress else conventions.attendance
    if chance.happens(comes, "comes", week):
        kind = chance.share("kind", week)
        return Attendance.LATE if kind < 0.05 else Attendance.LEFT_EARLY if kind < 0.06 else Attendance.PRESENT
    return Attendance.EXCUSED if chance.happens(0.3, "excused", week) else Attendance.ABSENT


def behave(conventions: Conventions, asked: Asked, purse: Purse, around: Around, chance: Chance) -> Conduct:
    """Return what a member does at a meeting; `chance` is hers for this week."""
    attendance = attend(conventions, purse, chance, 0)
    if not asked.expected:
        saved = asked.savings if attendance.came and chance.happens(conventions.saves, "saves") else 0.0
        return Conduct(attendance, 0.0, min(saved, purse.available))
    if not attendance.came and not chance.happens(conventions.sends, "sends"):
        return _covered(conventions, Conduct(attendance, 0.0, 0.0, Why.NO_MONEY_SENT), asked, around, chance)
    if chance.happens(refuses(conventions, around), "refuses"):
        return _covered(conventions, Conduct(attendance, 0.0, 0.0, Why.WOULD_NOT), asked, around, chance)
    paid = min(asked.expected, purse.available)
    if paid < asked.due:
        part = paid if paid >= conventions.least_part * asked.due else 0.0
        return _covered(conventions, Conduct(attendance, part, 0.0, Why.COULD_NOT), asked, around, chance)
    left = purse.available - paid
    saves = attendance.came and left >= asked.savings and chance.happens(conventions.saves, "saves")
    ahead = not asked.arrears and left > 3 * asked.due and chance.happens(0.004, "ahead")
    return Conduct(
        attendance,
        paid + asked.due if ahead else paid,
        asked.savings if saves else 0.0,
        Why.AHEAD if ahead else Why.NOTHING,
    )


def _covered(conventions: Conventions, conduct: Conduct, asked: Asked, around: Around, chance: Chance) -> Conduct:
    """Peers may pay what is due today, as long as not too many of them are in arrears themselves."""
    can = around.arrears_share < 0.5
    if can and chance.happens(conventions.cover, "cover"):
        return Conduct(conduct.attendance, max(conduct.paid, asked.due), 0.0, Why.COVERED)
    return conduct
