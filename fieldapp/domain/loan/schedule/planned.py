"""One installment of a living plan: its level, and everything that has happened to it. Minor units, days ordinals."""

from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Repaid:
    """Principal repaid on a day; the balance is lower from `counts_from` on."""

    day: int
    counts_from: int
    amount: int


@dataclass(slots=True)
class Installment:
    """One installment of the plan: its level amount, what is owed on top of it, and what was paid on it when.

    `forgiven` is interest that is neither paid nor carried on to the next.
    """

    level: int = 0
    extra: int = 0
    credit_principal: int = 0
    credit_interest: int = 0
    paid_principal: int = 0
    paid_interest: int = 0
    forgiven: int = 0
    settled: bool = False
    payments: list[Repaid] = field(default_factory=list)

    @property
    def paid(self) -> int:
        """Principal and interest paid."""
        return self.paid_principal + self.paid_interest

    def copy(self) -> "Installment":
        """An independent copy."""
        return replace(self, payments=list(self.payments))

    def unpaid(self) -> "Installment":
        """A copy on which nothing has been paid."""
        return replace(self, paid_principal=0, paid_interest=0, forgiven=0, settled=False, payments=[])

    def within_level(self, whole: int, left: int) -> tuple[int, int, int]:
        """Principal and interest asked and interest carried on, out of its whole interest and the principal left.

        Principal and interest together are the level; what the level cannot hold of the interest is carried on.
        """
        paid_interest = max(0, self.paid_interest - self.credit_interest)
        paid_principal = self.paid_principal - self.credit_principal
        interest = min(whole, self.level)
        if 0 < self.level - interest <= paid_principal:
            # More principal was paid than the installment asks beside its interest: the rest of it is principal too.
            interest = paid_interest
        interest = max(interest, paid_interest)
        principal = max(0, min(self.level + self.credit_principal - interest, left))
        return principal, interest + self.credit_interest, whole - interest
