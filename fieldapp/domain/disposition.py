"""The permanent verdict on an operation: what the fold made of it."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.open_number import OpenNumber
from fieldapp.domain.rejection import Reason


class Code(OpenNumber):
    """What became of an operation. Money is never REFUSED: what is suspect is HELD until a person decides.

    A verdict that a newer office gives is no effect that this program could count, and stops no exchange.
    """

    APPLIED = 1
    APPLIED_WITH_CONFLICT = 2
    DUPLICATE = 3
    HELD = 4
    REFUSED = 5
    UNINTERPRETED = 6


@dataclass(frozen=True)
class Disposition:
    """A verdict and its reason; it is given once, stored, and answered again unchanged for ever."""

    code: Code
    reason: Reason = Reason.NONE

    @property
    def took_effect(self) -> bool:
        """Tell whether at least a part of the operation is in the state."""
        return self.code in (Code.APPLIED, Code.APPLIED_WITH_CONFLICT)


APPLIED = Disposition(Code.APPLIED)


def held(reason: Reason) -> Disposition:
    """Return the verdict of an operation that waits for a person."""
    return Disposition(Code.HELD, reason)


def refused(reason: Reason) -> Disposition:
    """Return the verdict of an operation, never one of money, that a rule forbids."""
    return Disposition(Code.REFUSED, reason)
