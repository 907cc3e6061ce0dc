"""One row of a schedule: what falls due when."""

from datetime import date
from typing import NamedTuple


class ScheduledRow(NamedTuple):
    """Amounts in minor units due on a date, for the days after `start`; a down payment starts on its own due date."""

    start: date
    due: date
    principal: int
    interest: int
    fee: int = 0
    down_payment: bool = False

    @property
    def total(self) -> int:
        """Everything that falls due on the date."""
        return self.principal + self.interest + self.fee

    @property
    def days(self) -> int:
        """Calendar days of the period."""
        return self.due.toordinal() - self.start.toordinal()
