"""Numbers that a newer program may add to: a member without a name here is kept, shown as not known yet, sent on as is.

For numbers that only tell something. Where a number says what an operation does, one that is not known must stay
unreadable: the operation is kept and has its effect after an upgrade, instead of a wrong one now.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Self

_MOST = 2**31
"""What fits a column of every database."""


class OpenNumber(IntEnum):
    """The base of such numbers. ValueError still stands for what is no number of any program."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < _MOST:
            return None
        unnamed = int.__new__(cls, value)
        unnamed._name_, unnamed._value_ = f"{cls.__name__.upper()}_{value}", value
        return unnamed

    @property
    def known(self) -> bool:
        """Tell whether this program has a name for it."""
        return self._value_ in type(self)._value2member_map_
