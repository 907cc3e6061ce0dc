"""A person as one of a list, so that the profile can go to the previous and the next one."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.words import tr


@dataclass(frozen=True)
class Among:
    """The person to open, and everybody in the list it was opened from, in their order there.

    loan_id: the loan to show first, NO_ID to begin with the overview.
    """

    borrower_id: Id
    everybody: tuple[Id, ...] = ()
    loan_id: Id = NO_ID

    def beside(self, step: int) -> Among | None:
        """The neighbor `step` places on; None at both ends and for somebody who came from no list."""
        if self.borrower_id not in self.everybody:
            return None
        at = self.everybody.index(self.borrower_id) + step
        return Among(self.everybody[at], self.everybody) if 0 <= at < len(self.everybody) else None

    @property
    def place(self) -> str:
        """ "3 of 12", or nothing for somebody who came from no list."""
        if self.borrower_id not in self.everybody or len(self.everybody) < 2:
            return ""
        at = self.everybody.index(self.borrower_id) + 1
        return tr("{number} of {count}", number=at, count=len(self.everybody))


def among(argument: object) -> Among | None:
    """Whom a page was opened for: an Among, or the bare id of a borrower."""
    if isinstance(argument, Among):
        return argument
    return Among(Id(argument)) if isinstance(argument, bytes) else None
