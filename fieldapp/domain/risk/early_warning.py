"""Early warning: signs of trouble in a small enterprise, in a group or in a center, before an installment is missed.

One sign is a question, two make a case to watch. Thresholds are ours and wait for local data.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from fieldapp.domain.risk.classify import FiveClass

WATCH_FROM_SIGNS: Final = 2
_CHECK_DAYS: Final = {
    FiveClass.NORMAL: 90,
    FiveClass.SPECIAL_MENTION: 30,
    FiveClass.SUBSTANDARD: 7,
    FiveClass.DOUBTFUL: 7,
    FiveClass.LOSS: 7,
}


class Sign(Enum):
    """What warns; names are stored."""

    SALES_DOWN = "sales_down"
    UTILITY_DOWN = "utility_down"
    STOCK_DAYS_UP = "stock_days_up"
    WAGES_OR_TAX_LATE = "wages_or_tax_late"
    NEW_LENDER = "new_lender"
    GUARANTOR_WEAKER = "guarantor_weaker"
    OWNER_ABSENT = "owner_absent"
    PURPOSE_CHANGED = "purpose_changed"
    ATTENDANCE_LOW = "attendance_low"
    MEETINGS_CANCELLED = "meetings_cancelled"
    LEADER_CHANGED = "leader_changed"
    MEMBERS_LEAVE = "members_leave"
    SAME_PAYER = "same_payer"
    WALLET_MOVED = "wallet_moved"


@dataclass(frozen=True)
class EnterpriseSigns:
    """What is watched of an enterprise, months against the same months a year before; None where nobody knows."""

    sales_now: int | None = None
    sales_before: int | None = None
    utility_now: int | None = None
    utility_before: int | None = None
    stock_days_now: float | None = None
    stock_days_before: float | None = None
    wages_or_tax_late: bool = False
    new_lender: bool = False
    guarantor_weaker: bool = False
    owner_absent: int = 0
    purpose_changed: bool = False


def enterprise_warnings(seen: EnterpriseSigns) -> tuple[Sign, ...]:
    """Return the signs of an enterprise: sales -20 %, utilities -25 %, stock days +50 %, and what was noticed."""
    found = (
        (_changed(seen.sales_now, seen.sales_before) <= -0.20, Sign.SALES_DOWN),
        (_changed(seen.utility_now, seen.utility_before) <= -0.25, Sign.UTILITY_DOWN),
        (_changed(seen.stock_days_now, seen.stock_days_before) >= 0.50, Sign.STOCK_DAYS_UP),
        (seen.wages_or_tax_late, Sign.WAGES_OR_TAX_LATE),
        (seen.new_lender, Sign.NEW_LENDER),
        (seen.guarantor_weaker, Sign.GUARANTOR_WEAKER),
        (seen.owner_absent >= 2, Sign.OWNER_ABSENT),
        (seen.purpose_changed, Sign.PURPOSE_CHANGED),
    )
    return tuple(sign for holds, sign in found if holds)


def _changed(now: float | None, before: float | None) -> float:
    """Return the change as a share of before; 0 where either is not known."""
    return (now - before) / before if now is not None and before else 0.0


@dataclass(frozen=True)
class GroupWatch:
    """What is watched of a group. attendance: shares of the last meetings, newest last.

    cancelled: of the last eight meetings. leader_changes, exits: of 26 weeks, exits as a share of members.
    covers_by_payer: how often each person paid for others, and for how many different ones.
    """

    attendance: Sequence[float] = ()
    cancelled: int = 0
    leader_changes: int = 0
    exits: float = 0.0
    covers_by_payer: Sequence[tuple[int, int]] = ()
    wallet_moved: bool = False
    new_lender: bool = False


def group_warnings(seen: GroupWatch) -> tuple[Sign, ...]:
    """Return the signs of a group, such as attendance below 80 % over four meetings."""
    last = list(seen.attendance)[-4:]
    found = (
        (len(last) == 4 and sum(last) / 4 < 0.80, Sign.ATTENDANCE_LOW),
        (seen.cancelled >= 2, Sign.MEETINGS_CANCELLED),
        (seen.leader_changes >= 2, Sign.LEADER_CHANGED),
        (seen.exits >= 0.20, Sign.MEMBERS_LEAVE),
        (any(times >= 3 and others >= 2 for times, others in seen.covers_by_payer), Sign.SAME_PAYER),
        (seen.wallet_moved, Sign.WALLET_MOVED),
        (seen.new_lender, Sign.NEW_LENDER),
    )
    return tuple(sign for holds, sign in found if holds)


def is_watched(signs: Sequence[Sign]) -> bool:
    """Tell whether there are enough signs to put a borrower on the watch list."""
    return len(signs) >= WATCH_FROM_SIGNS


def days_between_checks(category: FiveClass) -> int:
    """Return how often a loan of a category is looked at, in days."""
    return _CHECK_DAYS[category]
