"""What a synthetic year came to, beside what is published of real lenders to groups."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from fieldapp.demo.synthetic.behavior import Conduct, Why
from fieldapp.domain.center.group import Center
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.standing import stands_on
from fieldapp.domain.timestamp import Day
from fieldapp.services.desk import Desk
from fieldapp.services.money.sheet import SheetRow


@dataclass
class Tally:
    """What was counted on the way. asked: installments that fell due; in_time: those paid in full that day."""

    meetings: int = 0
    visits: int = 0
    assessments: int = 0
    loans: int = 0
    marks: int = 0
    came: int = 0
    asked: int = 0
    in_time: int = 0
    why: Counter[Why] = field(default_factory=Counter)

    def add(self, row: SheetRow, paid: int, conduct: Conduct) -> None:
        """Count a row of a finished sheet."""
        self.marks += 1
        self.came += conduct.attendance.came
        if row.due:
            self.asked += 1
            self.in_time += paid >= row.expected
            self.why[conduct.why] += 1


@dataclass(frozen=True)
class Outcome:
    """The figures of a portfolio: amounts in minor units, shares from 0 to 1."""

    borrowers: int
    outstanding: int
    par1: float
    par30: float
    par90: float
    on_time: float
    attendance: float
    tally: Tally

    def lines(self) -> list[str]:
        """Return the figures as printed lines, each beside its published target where there is one."""
        counted = self.tally
        made = f"{counted.visits} visits, {counted.assessments} interviews, {counted.loans} loans handed over"
        lines = ["SYNTHETIC - not real people", f"{self.borrowers} borrowers, {counted.meetings} meetings, {made}"]
        for name, value, target, source in self.rows():
            beside = f"   (target {target:.1%} +- 25 %: {source})" if target else ""
            lines.append(f"{name:<28} {value:>7.1%}{beside}")
        return lines

    def rows(self) -> list[tuple[str, float, float, str]]:
        """Return name, value, target (0: none) and the target's source."""
        ratio = self.par90 / self.par30 if self.par30 else 0.0
        return [
            ("Portfolio at risk, 1 day", self.par1, 0.0, ""),
            ("Portfolio at risk, 30 days", self.par30, PAR30_TARGET, "median of lenders to groups, MIX 2008-14"),
            ("PAR90 as a share of PAR30", ratio, RATIO_TARGET, "median of all lenders, MIX 2008-14"),
            ("Installments paid in time", self.on_time, ON_TIME_TARGET, "Grameen Bank, recovery, November 2023"),
            ("Attendance", self.attendance, ATTENDANCE_TARGET, "a choice: nobody publishes it"),
        ]


PAR30_TARGET: Final = 0.029
RATIO_TARGET: Final = 0.72
ON_TIME_TARGET: Final = 0.967
ATTENDANCE_TARGET: Final = 0.93


def outcome_of(desk: Desk, day: Day, tally: Tally) -> Outcome:
    """Return the figures of an officer's portfolio as of a day, from the records; shares go by what is owed."""
    with desk.book.view() as view:
        mine = {center.id for center in view.every(Center) if center.officer_id == desk.me.user_id}
        loans = {loan.id: loan for loan in view.every(Loan) if loan.center_id in mine}
        balances = [item for item in view.every(Balance) if item.state.running and item.id in loans]
    at_risk = dict.fromkeys((1, 31, 91), 0)
    outstanding = 0
    for balance in balances:
        stands = stands_on(loans[balance.id], balance, day)
        outstanding += stands.outstanding
        for days in at_risk:
            at_risk[days] += stands.outstanding if stands.days_late(day) >= days else 0
    whole = outstanding or 1
    return Outcome(
        borrowers=len({loan.borrower_id for loan in loans.values()}),
        outstanding=outstanding,
        par1=at_risk[1] / whole,
        par30=at_risk[31] / whole,
        par90=at_risk[91] / whole,
        on_time=tally.in_time / (tally.asked or 1),
        attendance=tally.came / (tally.marks or 1),
        tally=tally,
    )
