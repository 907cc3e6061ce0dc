"""Expected against collected, arrears and portfolio at risk: by officer, center, group and member.

Every figure comes from the figures beside the records (see portfolio) and SQL sums; no record of a loan is decoded. The
ratios and what they mean stand in domain.risk.collection_efficiency. Loans written off or taken back are left out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from fieldapp.domain.cash.cash import CashDay, DayState
from fieldapp.domain.center.group import Center, Group
from fieldapp.domain.collection.document import Fate, Method
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.risk.collection_efficiency import NOTHING, Collected, Period
from fieldapp.domain.risk.portfolio import share
from fieldapp.domain.staff import User
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import tr
from fieldapp.services.as_of import answers
from fieldapp.services.desk import Desk
from fieldapp.services.directory import Directory, directory
from fieldapp.services.oversight.portfolio import HISTORY_DAYS, LoanFigures, portfolio
from fieldapp.store.queries import reports
from fieldapp.store.view import View

PAR_DAYS: Final = (0, 30, 60, 90, 180)
"""PAR is given of loans late by more than so many days."""


class By(StrEnum):
    """What a report has a row for."""

    OFFICER = "officer"
    CENTER = "center"
    GROUP = "group"
    MEMBER = "member"


@dataclass(frozen=True)
class ReportRow:
    """One officer, center, group or member. Amounts in minor units.

    brought: what the period brought; see Collected. arrears: due before today and unpaid. days_late: of the worst loan.
    par: principal outstanding of loans late by more than each of PAR_DAYS.
    """

    id: Id
    name: str
    loans: int
    outstanding: int
    arrears: int
    due_today: int
    days_late: int
    par: tuple[int, ...]
    brought: Collected

    def par_share(self, days: int) -> float:
        """Return PAR of more than so many days (one of PAR_DAYS) as a share of what is outstanding."""
        return share(self.par[PAR_DAYS.index(days)], self.outstanding)


@dataclass(frozen=True)
class MoneyRow:
    """Money that one person took in the period, whatever for. verified: of it, on days the branch counted alike."""

    user_id: Id
    name: str
    cash: int
    other_methods: int
    held: int
    paid_out: int
    verified: int


@dataclass(frozen=True)
class CollectionReport:
    """A period and the portfolio at its end as of today; total is the sum of rows, however they are cut."""

    period: Period
    as_of_day: Day
    by: By
    total: ReportRow
    rows: tuple[ReportRow, ...]
    money: tuple[MoneyRow, ...]


class _Sum:
    """A row while it is added up, in plain numbers: there is one addition per loan."""

    __slots__ = ("brought", "figures", "par")

    def __init__(self) -> None:
        self.figures = [0, 0, 0, 0, 0]
        self.par = [0] * len(PAR_DAYS)
        self.brought = [0] * 7

    def take(self, loan: LoanFigures, day: Day, brought: Collected) -> None:
        came = self.brought
        came[0] += brought.due
        came[1] += brought.prepaid
        came[2] += brought.current
        came[3] += brought.on_time
        came[4] += brought.overdue
        came[5] += brought.arrears
        came[6] += brought.advance
        if loan.running:
            self._stand(loan, day)

    def _stand(self, loan: LoanFigures, day: Day) -> None:
        oldest, outstanding = loan.figure.oldest_unpaid, loan.figure.outstanding
        arrears, due = loan.expected(day)
        figures = self.figures
        figures[0] += 1
        figures[1] += outstanding
        figures[2] += arrears
        figures[3] += due
        late = day - oldest if oldest else 0
        if late <= 0:
            return
        figures[4] = max(figures[4], late)
        for place, days in enumerate(PAR_DAYS):
            if late > days:
                self.par[place] += outstanding

    def add(self, other: _Sum) -> None:
        worst = max(self.figures[4], other.figures[4])
        self.figures = [one + two for one, two in zip(self.figures, other.figures, strict=True)]
        self.figures[4] = worst
        self.par = [one + two for one, two in zip(self.par, other.par, strict=True)]
        self.brought = [one + two for one, two in zip(self.brought, other.brought, strict=True)]

    def row(self, identifier: Id, name: str) -> ReportRow:
        loans, outstanding, arrears, due_today, days_late = self.figures
        par, brought = tuple(self.par), Collected(*self.brought)
        return ReportRow(identifier, name, loans, outstanding, arrears, due_today, days_late, par, brought)


def collection_report(desk: Desk, by: By, since: Day | None = None, until: Day | None = None) -> CollectionReport:
    """Return what a period (today where no days are given) brought, and how late the loans are today, cut one way.

    Linear in loans. A period may begin at most HISTORY_DAYS before today; an earlier beginning is brought to that day.
    """
    today = desk.clock.today()
    last = min(today, until if until is not None else today)
    period = Period(max(min(since if since is not None else last, last), today - HISTORY_DAYS + 1), last)
    with desk.book.view() as view:
        if by in _MANY:
            return _report(desk, view, by, period)
        question = ("collection", by, period, tr("No center"))  # words for nobody are in the rows
        return answers(desk, view).of(question, lambda: _report(desk, view, by, period))


_MANY: Final = (By.MEMBER, By.GROUP)
"""Cut so, a report has too many rows to be kept for the next time."""


def _report(desk: Desk, view: View, by: By, period: Period) -> CollectionReport:
    today = desk.clock.today()
    everybody = directory(desk, view)  # first, for what both know is in memory once
    book = portfolio(desk, view)
    key_of, name_of = _cut(view, everybody, by)
    sums: dict[Id, _Sum] = defaultdict(_Sum)
    known: dict[tuple[int, int, int, int], Collected] = {}
    for loan in book.counted():
        brought = known.get(loan.told)
        if brought is None:
            brought = known[loan.told] = loan.collected(period)
        if loan.running or brought != NOTHING:
            sums[key_of(loan)].take(loan, today, brought)
    whole = _Sum()
    for part in sums.values():
        whole.add(part)
    rows = _told_apart(view, by, [found.row(key, name_of(key)) for key, found in sums.items()])
    rows.sort(key=lambda row: (-row.arrears, row.name, row.id))
    return CollectionReport(period, today, by, whole.row(NO_ID, ""), tuple(rows), _money(view, period))


def _told_apart(view: View, by: By, rows: list[ReportRow]) -> list[ReportRow]:
    """Add to a name that several rows have what tells them apart: a center's officer, a group's center, a code."""
    times = Counter(row.name for row in rows)
    more = {row.id: _more(view, by, row.id) for row in rows if times[row.name] > 1}
    return [replace(row, name=f"{row.name}, {more[row.id]}") if more.get(row.id) else row for row in rows]


def _more(view: View, by: By, key: Id) -> str:
    if by is By.CENTER:
        center = view.find(Center, key)
        officer = view.find(User, center.officer_id) if center is not None else None
        return officer.name if officer is not None else ""
    if by is By.GROUP:
        group = view.find(Group, key)
        center = view.find(Center, group.center_id) if group is not None else None
        return center.name if center is not None else ""
    borrower = view.find(Borrower, key) if by is By.MEMBER else None
    return borrower.text(BorrowerField.CODE) if borrower is not None else ""


def _cut(view: View, everybody: Directory, by: By) -> tuple[Callable[[LoanFigures], Id], Callable[[Id], str]]:
    """Return whose row a loan belongs to, and what that row is called."""
    people, centers = everybody.people, everybody.centers
    if by is By.MEMBER:
        return lambda loan: loan.figure.borrower, lambda key: people[key].name if key in people else tr("Somebody")
    if by is By.GROUP:
        groups = {item.id: item.name for item in view.every(Group)}
        group_of = {person.id: person.group for person in people.values()}
        return lambda loan: group_of.get(loan.figure.borrower, NO_ID), lambda key: groups.get(key, tr("No group"))
    if by is By.CENTER:
        return lambda loan: loan.figure.center, lambda key: centers[key].name if key in centers else tr("No center")
    officers = {item.id: item.officer_id for item in view.every(Center)}
    names = {item.id: item.name for item in view.every(User)}
    return lambda loan: officers.get(loan.figure.center, NO_ID), lambda key: names.get(key, tr("No officer"))


def _money(view: View, period: Period) -> tuple[MoneyRow, ...]:
    """Return who took how much; what was taken back is left out, as it is in nobody's hands."""
    cash: dict[Id, int] = defaultdict(int)
    other: dict[Id, int] = defaultdict(int)
    held: dict[Id, int] = defaultdict(int)
    out: dict[Id, int] = defaultdict(int)
    for row in reports.taken_between(view.connection, period.since, period.until):
        if row.fate == Fate.REVERSED or row.method > Method.CHEQUE:
            continue
        (cash if row.method == Method.CASH else other)[row.author] += row.incoming
        held[row.author] += row.incoming if row.fate == Fate.HELD else 0
        out[row.author] += row.outgoing if row.method == Method.CASH else 0
    verified = _verified(view, period)
    users = view.some(User, {*cash, *other})
    rows = [
        MoneyRow(
            key, users[key].name if key in users else "", cash[key], other[key], held[key], out[key],
            verified.get(key, 0),
        )
        for key in {*cash, *other}
    ]  # fmt: skip
    return tuple(sorted(rows, key=lambda row: (row.name, row.user_id)))


def _verified(view: View, period: Period) -> dict[Id, int]:
    sums: dict[Id, int] = defaultdict(int)
    for day in view.in_state(CashDay, DayState.VERIFIED):
        if period.since <= day.day <= period.until:
            sums[day.user_id] += day.received
    return sums
