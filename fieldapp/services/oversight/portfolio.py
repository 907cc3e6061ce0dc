"""Every loan on this laptop as figures in memory, brought up to date by reading only what changed.

Reports ask it for sums; nothing in it is decoded from a record, and nothing is kept that the figures beside the records
do not say.
"""

from __future__ import annotations

import threading
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import accumulate, chain, groupby
from typing import Final

from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import RUNNING, LoanState
from fieldapp.domain.risk.collection_efficiency import Collected, Period, Plan, collected_of, plan_of
from fieldapp.domain.risk.portfolio import Exposure, share
from fieldapp.domain.timestamp import Day
from fieldapp.services.desk import Desk
from fieldapp.services.directory import Directory
from fieldapp.store.figures import LoanFigure, unpack_plan
from fieldapp.store.lists import NOBODY, PersonLine
from fieldapp.store.queries import reports
from fieldapp.store.view import View

TREND_WEEKS: Final = 26
RISKY_DAYS: Final = 30
HISTORY_DAYS: Final = 7 * TREND_WEEKS + 7
"""How many days of payments are kept in memory."""
_NEVER: Final = 2**40
_NOTHING: Final = Exposure(0, 0)
_NO_WEEKS: Final = array("q")
_RELOAD_ABOVE: Final = 40
"""Changed loans beyond which all payments are read again, in one pass over the index."""


class LoanFigures:
    """One loan: its figures, its plan, and its payments of the last HISTORY_DAYS by day with their running sums.

    running: something is owed on it. weeks: principal outstanding, and that at risk, at the end of the trend's weeks,
    one after the other.
    """

    __slots__ = ("days", "figure", "plan", "running", "sums", "weeks")

    def __init__(self, figure: LoanFigure, plan: Plan, days: array[int], sums: array[int]) -> None:
        self.figure = figure
        self.plan = plan
        self.days = days
        self.sums = sums
        self.running = figure.state in RUNNING
        self.weeks = _NO_WEEKS

    @property
    def told(self) -> tuple[int, int, int, int]:
        """Return what is equal for loans of a portfolio that were agreed and paid alike: whole meetings are."""
        return id(self.plan), id(self.days), id(self.sums), self.figure.paid

    def exposure(self, day: Day) -> Exposure:
        """Return principal outstanding and days late on a day, as it stands now."""
        late = max(0, day - self.figure.oldest_unpaid) if self.figure.oldest_unpaid else 0
        return Exposure(self.figure.outstanding, late)

    def expected(self, day: Day, apart: int = 0) -> tuple[int, int]:
        """Return arrears (due before the day) and what is due on it, as far as unpaid, if `apart` had not been paid."""
        paid = self.figure.paid - apart
        before = self.plan.due_through(day - 1)
        return max(0, before - paid), max(0, self.plan.due_through(day) - max(before, paid))

    def paid_by(self, day: Day) -> int:
        """Return what had been paid at the end of a day, at most HISTORY_DAYS back."""
        later = bisect_right(self.days, day)
        total = self.sums[-1] if self.sums else 0
        return self.figure.paid - total + (self.sums[later - 1] if later else 0)

    def collected(self, period: Period) -> Collected:
        """Return what a period of at most HISTORY_DAYS back brought."""
        first, last = bisect_right(self.days, period.since - 1), bisect_right(self.days, period.until)
        payments = [(self.days[at], self.sums[at] - (self.sums[at - 1] if at else 0)) for at in range(first, last)]
        return collected_of(self.plan, self.paid_by(period.since - 1), payments, period)

    def weigh(self, days: Sequence[Day], late: int) -> Sequence[tuple[int, int]]:
        """Return principal outstanding, and the same where it was more than `late` days late, at the end of each day.

        The days ascend and the last one is today. Nothing on a day on which the loan was not yet, or no longer, owed.
        """
        figure = self.figure
        if figure.state == LoanState.REVERSED or (not self.running and figure.last_day < days[0]):
            return ()
        begins, ends = figure.disbursed_day, _NEVER if self.running else figure.last_day
        points = []
        for day in days[:-1]:
            if day < begins or day >= ends:
                points.append((0, 0))
                continue
            owed, oldest = self.plan.standing(self.paid_by(day))
            points.append((owed, owed if oldest and day - oldest > late else 0))
        now = self.exposure(days[-1]) if self.running else _NOTHING
        points.append((now.outstanding, now.outstanding if now.days_late > late else 0))
        return points


class Portfolio:
    """The figures of all loans, by id, as of the last refresh."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._forget(0)

    def _forget(self, day: Day) -> None:
        self._day = day
        self._stamp = 0
        self._gone = 0
        self.loans: dict[Id, LoanFigures] = {}
        self._plans: dict[bytes, Plan] = {}
        self._arrays: dict[bytes, array[int]] = {}
        self._of_borrower: dict[Id, list[Id]] | None = None
        self._whole: list[int] = []
        self._late: list[int] = []
        self._trend_days: tuple[Day, ...] = ()

    def refresh(self, view: View, day: Day, people: Mapping[Id, PersonLine] = NOBODY) -> None:
        """Bring the figures up to date. Linear in the loans that changed since the last time, or all on a new day.

        people: whoever is in memory already, so that no id is there twice.
        """
        with self._lock:
            stamp, gone = view.stamp()
            if gone != self._gone or stamp < self._stamp or day != self._day:
                self._forget(day)
                self._gone = gone
            if stamp != self._stamp:
                self._take(view, day, people)
                self._stamp = stamp

    def _take(self, view: View, day: Day, people: Mapping[Id, PersonLine]) -> None:
        changed = reports.figures_since(view.connection, self._stamp, people)
        whole = self._stamp == 0 or len(changed) > _RELOAD_ABOVE
        rows = reports.payments_since(
            view.connection, day - HISTORY_DAYS, None if whole else [figure.id for figure, _plan in changed]
        )
        paid: dict[Id, tuple[array[int], array[int]]] = {}
        for loan, lines in groupby(rows, lambda row: row[0]):
            days, amounts = zip(*((on, amount) for _loan, on, amount in lines), strict=True)
            paid[loan] = self._one(days), self._one(accumulate(amounts))
        nothing = self._one(()), self._one(())
        plans: dict[bytes, Plan] = {}
        for figure, packed in changed:
            known = self.loans.get(figure.id)
            if known is not None:
                self._count(known.weeks, -1)
            else:
                self._of_borrower = None
            plan = plans.get(packed)
            if plan is None:
                plan = plans[packed] = self._plan(packed)
            fresh = self.loans[figure.id] = LoanFigures(figure, plan, *paid.get(figure.id, nothing))
            if self._trend_days:
                self._weigh(fresh)

    def _plan(self, packed: bytes) -> Plan:
        """Return a loan's plan; those of one meeting share it, and their payments, as they were handed out together."""
        key = blake2b(packed, digest_size=16).digest()
        plan = self._plans.get(key)
        if plan is None:
            made = plan_of(unpack_plan(packed))
            # what is repaid differs from loan to loan, on which days not
            plan = self._plans[key] = Plan(self._one(made.days), self._one(made.totals), self._one(made.principals))
        return plan

    def _one(self, values: Iterable[int]) -> array[int]:
        """Return equal figures as one array."""
        made = array("q", values)
        return self._arrays.setdefault(made.tobytes(), made)

    def running(self) -> Iterator[LoanFigures]:
        """Yield the loans on which something is owed."""
        return (loan for loan in self.loans.values() if loan.running)

    def counted(self) -> Iterator[LoanFigures]:
        """Yield the loans that periods are counted over: all but those written off or taken back."""
        wanted = (*RUNNING, LoanState.CLOSED)
        return (loan for loan in self.loans.values() if loan.figure.state in wanted)

    def of_borrower(self, borrower: Id) -> list[LoanFigures]:
        """Return all loans of a borrower, whatever their state."""
        if self._of_borrower is None:
            self._of_borrower = {}
            for key, loan in self.loans.items():
                self._of_borrower.setdefault(loan.figure.borrower, []).append(key)
        return [self.loans[key] for key in self._of_borrower.get(borrower, ())]

    def trend(self) -> tuple[tuple[Day, float], ...]:
        """Return PAR of more than RISKY_DAYS at the end of each of the last weeks, today last.

        The principal of every loan that was owed on that day counts, also of loans paid off since. Loans are weighed
        once and again when they change, so asking again costs nothing.
        """
        with self._lock:
            if not self._trend_days:
                self._trend_days = tuple(self._day - 7 * back for back in range(TREND_WEEKS - 1, -1, -1))
                self._whole, self._late = [0] * TREND_WEEKS, [0] * TREND_WEEKS
                self._weigh_all()
            return tuple(
                (day, share(self._late[at], self._whole[at])) for at, day in enumerate(self._trend_days)
            )  # fmt: skip

    def _weigh_all(self) -> None:
        """Weigh every loan; those that stand alike are weighed once."""
        known: dict[tuple[object, ...], array[int]] = {}
        times: Counter[int] = Counter()
        for loan in self.loans.values():
            figure = loan.figure
            since, until, owed = figure.disbursed_day, figure.last_day, figure.outstanding
            stands = (*loan.told, figure.state, since, until, owed, figure.oldest_unpaid)
            if stands not in known:
                known[stands] = array("q", chain.from_iterable(loan.weigh(self._trend_days, RISKY_DAYS)))
            loan.weeks = known[stands]
            times[id(loan.weeks)] += 1
        for weeks in known.values():
            self._count(weeks, times[id(weeks)])

    def _weigh(self, loan: LoanFigures) -> None:
        loan.weeks = array("q", chain.from_iterable(loan.weigh(self._trend_days, RISKY_DAYS)))
        self._count(loan.weeks, 1)

    def _count(self, weeks: Sequence[int], times: int) -> None:
        for at in range(len(weeks) // 2):
            self._whole[at] += times * weeks[2 * at]
            self._late[at] += times * weeks[2 * at + 1]


def portfolio(desk: Desk, view: View) -> Portfolio:
    """Return the desk's portfolio, up to date as of the view."""
    kept: Portfolio = desk.book.memory.setdefault("portfolio", Portfolio())
    everybody = desk.book.memory.get("directory")
    kept.refresh(view, desk.clock.today(), everybody.people if isinstance(everybody, Directory) else NOBODY)
    return kept
