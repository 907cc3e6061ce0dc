"""One line of a loan's working ledger: an installment with what it asks and what was paid, and what is charged on it.

Amounts are minor units; lists of four are in the order of Part.
"""

from dataclasses import dataclass, field
from datetime import date

from fieldapp.domain.loan.fees import ChargeKind, FeeRule
from fieldapp.domain.loan.split import Part


def four() -> list[int]:
    """Nothing of any part."""
    return [0, 0, 0, 0]


@dataclass(slots=True)
class LedgerRow:
    """One installment.

    `period` is its index in the plan, None for a down payment or for the extra installment of what is owed after
    maturity. `scheduled` is what the schedule asks, `again` what is owed again, `brought` what an earlier schedule left
    unpaid, `asked` all of it with charges.
    """

    start: date
    due: date
    period: int | None
    down_payment: bool = False
    penalized: bool = False
    scheduled: list[int] = field(default_factory=four)
    again: list[int] = field(default_factory=four)
    brought: list[int] = field(default_factory=four)
    asked: list[int] = field(default_factory=four)
    paid: list[int] = field(default_factory=four)
    waived: list[int] = field(default_factory=four)
    given_up: list[int] = field(default_factory=four)
    early: int = 0
    late: int = 0
    settled_on: date | None = None
    charges: list["LedgerCharge"] = field(default_factory=list, repr=False)

    def open_amount(self, part: Part) -> int:
        """What is left of one part."""
        return self.asked[part] - self.paid[part] - self.waived[part] - self.given_up[part]

    @property
    def outstanding(self) -> int:
        """What is left of all parts."""
        asked, paid, waived, given_up = self.asked, self.paid, self.waived, self.given_up
        gone = paid[0] + paid[1] + paid[2] + paid[3] + sum(waived) + sum(given_up)
        return asked[0] + asked[1] + asked[2] + asked[3] - gone

    @property
    def is_extra(self) -> bool:
        """True for the installment of what is owed after maturity."""
        return self.period is None and not self.down_payment


@dataclass(slots=True)
class LedgerCharge:
    """One amount charged on one row; `source` is the event or the product's own fee."""

    source: str
    rule: FeeRule
    row: LedgerRow = field(repr=False)
    due: date
    amount: int
    paid: int = 0
    waived: int = 0

    @property
    def part(self) -> Part:
        """Fee or penalty."""
        return Part.FEE if self.rule.kind is ChargeKind.FEE else Part.PENALTY

    @property
    def unpaid(self) -> int:
        """What is still payable."""
        return self.amount - self.paid - self.waived
