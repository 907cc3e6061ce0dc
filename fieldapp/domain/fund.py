"""The group fund: what a group has put together; every movement is a line of a money document in the log."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fieldapp.domain.ids import Id
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day


@record
@dataclass(frozen=True)
class Fund(Record):
    """A group's fund; the id is the group's. balance: the sum of its counted movements, minor units."""

    KIND = Kind.FUND

    center_id: Id
    balance: int = 0
    last_day: Day = 0

    def index(self) -> Index:
        """Find funds by center and the day of the newest movement."""
        return Index(center=self.center_id, day=self.last_day)


@dataclass(frozen=True)
class Movement:
    """What came into a fund, or with a negative amount left it."""

    group_id: Id
    center_id: Id
    amount: int
    day: Day


def move_fund(draft: Draft, movement: Movement) -> Fund:
    """Let a movement count; return the fund after it."""
    fund = draft.find(Fund, movement.group_id) or Fund(movement.group_id, movement.center_id)
    fund = replace(fund, balance=fund.balance + movement.amount, last_day=max(fund.last_day, movement.day))
    draft.put(fund)
    return fund


def fund_balance(state: State, group_id: Id) -> int:
    """Return what is in a group's fund, 0 where it has none."""
    fund = state.find(Fund, group_id)
    return fund.balance if fund else 0
