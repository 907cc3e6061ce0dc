"""Cash days driven through the fold of a fake branch."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.cash.cash import Cash, CashDay, Pieces, Transfer, cash_day_id
from fieldapp.domain.cash.control import CashVerified, DayReopened, DifferenceBooked
from fieldapp.domain.cash.day import CashCounted, CashDrawn, CashHandedIn, DayClosed, DayOpened
from fieldapp.domain.disposition import Disposition
from fieldapp.domain.ids import NO_ID, Id
from tests.fakes.branch import DAY, FakeBranch, named


def pieces(total: int) -> tuple[Pieces, ...]:
    """Return a sum in coins of one minor unit, for tests in which only the sum matters."""
    return (Pieces(1, total),) if total else ()


@dataclass
class Drawer:
    """One officer's cash in a fake branch."""

    branch: FakeBranch
    name: str = "anil"

    @property
    def user(self) -> Id:
        return named(f"user {self.name}")

    @property
    def cash(self) -> Cash:
        return self.branch.state.find(Cash, self.user) or Cash(self.user)

    def day(self, day: int = DAY) -> CashDay:
        found = self.branch.state.find(CashDay, cash_day_id(self.user, day))
        assert found is not None
        return found

    def open(self, total: int, reason: str = "", day: int = DAY) -> Disposition:
        return self.branch.do(self.name, DayOpened(pieces(total), reason), cash_day_id(self.user, day), day=day)

    def count(self, total: int, reason: str = "", day: int = DAY) -> Disposition:
        return self.branch.do(self.name, CashCounted(pieces(total), reason), cash_day_id(self.user, day), day=day)

    def hand_in(self, amount: int, day: int = DAY) -> Disposition:
        body = CashHandedIn(amount, reference="4711")
        return self.branch.do(self.name, body, cash_day_id(self.user, day), day=day)

    def draw(self, amount: int, day: int = DAY) -> Disposition:
        return self.branch.do(self.name, CashDrawn(amount), cash_day_id(self.user, day), day=day)

    def close(self, kept: int = 0, reason: str = "", day: int = DAY) -> Disposition:
        count = self.day(day).count
        body = DayClosed(count.operation if count else NO_ID, kept, reason)
        return self.branch.do(self.name, body, cash_day_id(self.user, day), day=day)

    def last_transfer(self, day: int = DAY) -> Transfer:
        return self.day(day).transfers[-1]

    def verify(self, amount: int, transfer: Id | None = None, day: int = DAY, by: str = "rao") -> Disposition:
        wanted = self.last_transfer(day).operation if transfer is None else transfer
        return self.branch.do(by, CashVerified(amount, wanted), cash_day_id(self.user, day), day=day)

    def reopen(self, reason: str = "forgot one", day: int = DAY, by: str = "rao") -> Disposition:
        body = DayReopened(reason, self.day(day).version)
        return self.branch.do(by, body, cash_day_id(self.user, day), day=day)

    def book(self, amount: int, transfer: Id = NO_ID, day: int = DAY, by: str = "rao") -> Disposition:
        body = DifferenceBooked(amount, "agreed with her", transfer)
        return self.branch.do(by, body, cash_day_id(self.user, day), day=day)
