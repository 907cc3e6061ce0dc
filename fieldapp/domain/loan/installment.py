"""One installment of a loan's schedule: what falls due when, as the borrower signed it."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.timestamp import Day


@dataclass(frozen=True)
class Installment:
    """Amounts in minor units that fall due on a day."""

    due_day: Day
    principal: int
    interest: int = 0
    fee: int = 0
    penalty: int = 0

    @property
    def total(self) -> int:
        """Return everything that falls due."""
        return self.principal + self.interest + self.fee + self.penalty
