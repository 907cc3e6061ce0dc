"""Everybody on this laptop as rows, kept in memory and brought up to date by reading only what changed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, overload

from fieldapp.domain.center.group import Center
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import RUNNING
from fieldapp.domain.people import BorrowerState
from fieldapp.domain.record import Kind
from fieldapp.domain.timestamp import Day
from fieldapp.services import second_rating
from fieldapp.services.desk import Desk
from fieldapp.store.lists import (
    LoanLine,
    PersonLine,
    loans_of,
    loans_since,
    people_since,
    some_people,
    unpack_dues,
)
from fieldapp.store.queries import people as found
from fieldapp.store.queries import work
from fieldapp.store.queries.work import Score
from fieldapp.store.view import View


@dataclass(frozen=True)
class PersonRow:
    """A borrower in a list. Amounts in minor units; loan_label '' and the due fields empty without an active loan.

    unsent: something about her is saved here and has not come back from the office. state: whether she is with us.
    outlook: score of her newest character assessment, 0 to 100, higher is better; None for none, and for whoever is to
    rate her without seeing it. outlook_day: when it was made.
    """

    borrower_id: Id
    name: str
    code: str
    group_name: str
    center_name: str
    village: str
    phone: str
    loan_label: str
    outstanding: int
    arrears: int
    days_late: int
    next_due_day: Day | None
    next_due_amount: int
    last_visit_day: Day | None
    unsent: bool
    state: BorrowerState = BorrowerState.ACTIVE
    outlook: int | None = None
    outlook_day: Day = 0


class Rows(Mapping[Id, PersonRow]):
    """The rows of people, each made when it is first asked for; as of one state of the lists."""

    def __init__(self, day: Day) -> None:
        self.day = day
        self.people: dict[Id, PersonLine] = {}
        self.loans_of: dict[Id, tuple[LoanLine, ...]] = {}
        self.visited: dict[Id, Day] = {}
        self.unsent: set[Id] = set()
        self.scores: dict[Id, Score] = {}
        self.hidden: set[Id] = set()
        self._made: dict[Id, PersonRow] = {}

    def __getitem__(self, borrower_id: Id) -> PersonRow:
        row = self._made.get(borrower_id)
        if row is None:
            row = self._made[borrower_id] = self._row(self.people[borrower_id])
        return row

    def __iter__(self) -> Iterator[Id]:
        return iter(self.people)

    def __len__(self) -> int:
        return len(self.people)

    def __contains__(self, borrower_id: object) -> bool:
        return borrower_id in self.people

    def forget(self, borrower_ids: Iterable[Id]) -> None:
        """Let rows be made anew."""
        if self._made:
            for borrower_id in borrower_ids:
                self._made.pop(borrower_id, None)

    def on(self, day: Day) -> Rows:
        """Return the same people on another day."""
        other = Rows(day)
        other.people, other.loans_of = self.people, self.loans_of
        other.visited, other.unsent = self.visited, self.unsent
        other.scores, other.hidden = self.scores, self.hidden
        return other

    def take(self, loan: LoanLine) -> None:
        """Take in a loan as it stands now."""
        before = self.loans_of.get(loan.borrower)
        others = [one for one in before if one.id != loan.id] if before else ()
        self.loans_of[loan.borrower] = (*others, loan)

    def _row(self, person: PersonLine) -> PersonRow:
        loan = self._active(person.id)
        stands = stands_at(loan, self.day) if loan else None
        rated = None if person.id in self.hidden else self.scores.get(person.id)
        return PersonRow(
            borrower_id=person.id,
            name=person.name,
            code=person.code,
            group_name=person.group_name,
            center_name=person.center_name,
            village=person.village,
            phone=person.phone,
            loan_label=stands.label if stands else "",
            outstanding=loan.outstanding if loan else 0,
            arrears=stands.arrears if stands else 0,
            days_late=stands.days_late if stands else 0,
            next_due_day=stands.next_due_day if stands else None,
            next_due_amount=stands.next_due_amount if stands else 0,
            last_visit_day=self.visited.get(person.id),
            unsent=person.id in self.unsent,
            state=STATES[person.state],
            outlook=rated.score if rated else None,
            outlook_day=rated.day if rated else 0,
        )

    def _active(self, borrower_id: Id) -> LoanLine | None:
        """Return the active loan a list shows: the one most behind, the newest among equals."""
        active = self.active_loans(borrower_id)
        if len(active) < 2:
            return active[0] if active else None
        return min(active, key=lambda loan: (-stands_at(loan, self.day).days_late, -loan.disbursed_day, loan.id))

    def active_loans(self, borrower_id: Id) -> list[LoanLine]:
        """Return what is still owed on, of one borrower."""
        return [loan for loan in self.loans_of.get(borrower_id, ()) if loan.state in _RUNNING]


class PeopleFound(Sequence[PersonRow]):
    """People in a list, in order; the row of each is made when it is looked at, so that thousands cost nothing."""

    def __init__(self, rows: Rows, ids: Sequence[Id]) -> None:
        self._rows = rows
        self.ids = ids

    @property
    def names(self) -> list[str]:
        """Return the names, in order."""
        people = self._rows.people
        return [people[key].name for key in self.ids]

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, at: int) -> PersonRow: ...

    @overload
    def __getitem__(self, at: slice) -> PeopleFound: ...

    def __getitem__(self, at: int | slice) -> PersonRow | PeopleFound:
        if isinstance(at, slice):
            return PeopleFound(self._rows, self.ids[at])
        return self._rows[self.ids[at]]


STATES: Final = {int(state): state for state in BorrowerState}
_RUNNING: Final = frozenset(int(state) for state in RUNNING)


class Directory:
    """The rows of all borrowers, by id, as of the last refresh."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._forget(0)

    def _forget(self, day: Day) -> None:
        self._stamp = 0
        self._gone = 0
        self.rows = Rows(day)
        self.centers: dict[Id, Center] = {}
        self._members: dict[Id, list[PersonLine]] | None = None
        self._by_name: list[Id] | None = None

    @property
    def by_name(self) -> list[Id]:
        """Everybody who is an entry of her own, by name; put in order once after people changed."""
        order = self._by_name
        if order is None:
            merged = int(BorrowerState.MERGED)
            lines = [line for line in self.people.values() if line.state != merged]
            order = self._by_name = [
                line.id for line in sorted(lines, key=lambda line: (line.name.casefold(), line.id))
            ]
        return order

    @property
    def people(self) -> dict[Id, PersonLine]:
        """Everybody as lists keep them."""
        return self.rows.people

    def refresh(self, view: View, day: Day, hidden: Callable[[], set[Id]] = set) -> None:
        """Bring the rows up to date. Linear in the records that changed since the last time, or all the first time.

        hidden: says whose assessments are not to be read here; asked on another day and where something changed.
        """
        with self._lock:
            stamp, gone = view.stamp()
            if gone != self._gone or stamp < self._stamp:
                self._forget(day)
                self._gone = gone
            if day != self.rows.day or stamp != self._stamp:
                blind = hidden()
                self.rows = self.rows if day == self.rows.day else self.rows.on(day)
                self.rows.forget(blind ^ self.rows.hidden)
                self.rows.hidden = blind
            if stamp != self._stamp:
                self._members = None
                self._take_changes(view)
                self._stamp = stamp
            unsent = found.unsent_borrowers(view.connection)
            changed, self.rows.unsent = unsent ^ self.rows.unsent, unsent
            self.rows.forget(changed)

    def _take_changes(self, view: View) -> None:
        """Take in what changed, and forget the rows it touches."""
        rows = self.rows
        people = people_since(view.connection, self._stamp)
        rows.people.update((person.id, person) for person in people)
        loans = loans_since(view.connection, self._stamp, rows.people)
        for loan in loans:
            rows.take(loan)
        if people:
            self._by_name = None
        rows.forget(person.id for person in people)
        rows.forget(loan.borrower for loan in loans)
        for item in view.changed_since(self._stamp, Center):
            if isinstance(item, Center):
                self.centers[item.id] = item
        self._take_scores(view)
        if not self._stamp:
            days = found.last_days(view.connection, Kind.VISIT)
            rows.visited.update((line.id, days[line.id]) for line in rows.people.values() if line.id in days)
            return
        for borrower in found.visited_since(view.connection, self._stamp):
            day = found.last_day(view.connection, Kind.VISIT, borrower)
            if day is not None:
                rows.visited[borrower] = day
                rows.forget((borrower,))

    def _take_scores(self, view: View) -> None:
        whose = work.assessed_since(view.connection, self._stamp) if self._stamp else None
        scores = work.scores(view.connection, whose)
        for borrower in scores if whose is None else whose:
            if borrower in scores:
                person = self.people.get(borrower)
                self.rows.scores[person.id if person is not None else borrower] = scores[borrower]
            else:
                self.rows.scores.pop(borrower, None)
        self.rows.forget(scores if whose is None else whose)

    def active_loans(self, borrower_id: Id) -> list[LoanLine]:
        """Return what is still owed on, of one borrower."""
        return self.rows.active_loans(borrower_id)

    def loans(self) -> Iterator[LoanLine]:
        """Go through all loans."""
        for own in self.rows.loans_of.values():
            yield from own

    def expected(self, borrower_id: Id) -> int:
        """Return what a borrower is expected to pay on her loans on the day of the refresh."""
        return sum(stands_at(loan, self.rows.day).expected for loan in self.active_loans(borrower_id))

    def members(self, center_id: Id) -> list[PersonLine]:
        """Return the active people of a center; those of all centers are told apart once after each change."""
        if self._members is None:
            made: dict[Id, list[PersonLine]] = {}
            for person in self.people.values():
                if person.state == int(BorrowerState.ACTIVE):
                    made.setdefault(person.center, []).append(person)
            self._members = made
        return list(self._members.get(center_id, ()))


def some_rows(desk: Desk, view: View, borrower_ids: Sequence[Id]) -> Rows:
    """Return the rows of some people, at most a few hundred, without reading anybody else."""
    rows = Rows(desk.clock.today())
    wanted = list(dict.fromkeys(borrower_ids))
    rows.people = some_people(view.connection, wanted)
    for loan in loans_of(view.connection, wanted):
        rows.take(loan)
    for borrower_id in rows.people:
        day = found.last_day(view.connection, Kind.VISIT, borrower_id)
        if day is not None:
            rows.visited[borrower_id] = day
        if found.is_unsent(view.connection, borrower_id):
            rows.unsent.add(borrower_id)
        if second_rating.of_borrower(desk, view, borrower_id) is not None:
            rows.hidden.add(borrower_id)
    rows.scores = work.scores(view.connection, wanted)
    return rows


@dataclass(frozen=True)
class LineStanding:
    """Where a loan of a list stands on a day, amounts in minor units."""

    label: str
    arrears: int
    due: int
    days_late: int
    next_due_day: Day | None
    next_due_amount: int

    @property
    def expected(self) -> int:
        """Return arrears and what falls due."""
        return self.arrears + self.due


def stands_at(loan: LoanLine, day: Day) -> LineStanding:
    """Return where a loan stands on a day, by the rule of domain.loan.position; linear in its schedule."""
    left, arrears, due, oldest, fallen = loan.paid, 0, 0, None, 0
    next_day: Day | None = None
    next_amount = 0
    dues = unpack_dues(loan.dues)
    for due_day, total in dues:
        if due_day <= day:
            fallen += 1
        elif next_day is not None:
            break
        if left >= total:
            left -= total
            continue
        unpaid, left = total - left, 0
        if oldest is None:
            oldest = due_day
        if due_day < day:
            arrears += unpaid
            continue
        if due_day == day:
            due += unpaid
        if next_day is None:
            next_day, next_amount = due_day, unpaid
    late = max(0, day - oldest) if oldest is not None else 0
    return LineStanding(f"{loan.product} {fallen}/{len(dues)}", arrears, due, late, next_day, next_amount)


def directory(desk: Desk, view: View) -> Directory:
    """Return the desk's directory, up to date as of the view."""
    kept: Directory = desk.book.memory.setdefault("directory", Directory())
    kept.refresh(view, desk.clock.today(), lambda: {item.borrower_id for item in second_rating.waiting(desk, view)})
    return kept
