"""Everybody on this laptop as rows, kept in memory and brought up to date by reading only what changed."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass, replace

from fieldapp.domain.group import Center, Group
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Balance, Loan, LoanState
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.record import Record
from fieldapp.domain.timestamp import Day
from fieldapp.domain.visit import Visit
from fieldapp.services.desk import Desk
from fieldapp.services.positions import loan_label, next_due, standing
from fieldapp.store.queries import people as found
from fieldapp.store.view import View


@dataclass(frozen=True)
class PersonRow:
    """A borrower in a list. Amounts in minor units; loan_label '' and the due fields empty without an active loan.

    unsent: something about her is saved here and has not come back from the office.
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


class Directory:
    """The rows of all borrowers, by id, as of the last refresh."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._forget(0)

    def _forget(self, day: Day) -> None:
        self._day = day
        self._stamp = 0
        self._gone = 0
        self.borrowers: dict[Id, Borrower] = {}
        self.centers: dict[Id, Center] = {}
        self._groups: dict[Id, Group] = {}
        self._loans: dict[Id, Loan] = {}
        self._balances: dict[Id, Balance] = {}
        self._loans_of: dict[Id, set[Id]] = {}
        self._visited: dict[Id, Day] = {}
        self.rows: dict[Id, PersonRow] = {}

    def refresh(self, view: View, day: Day) -> None:
        """Bring the rows up to date. Linear in the records that changed since the last time, or all on a new day."""
        with self._lock:
            stamp, gone = view.stamp()
            if gone != self._gone or stamp < self._stamp:
                self._forget(day)
                self._gone = gone
            if day != self._day:
                self._day = day
                self.rows.clear()
            if stamp != self._stamp:
                kinds = (Borrower, Center, Group, Loan, Balance, Visit)
                stale = {borrower for item in view.changed_since(self._stamp, *kinds) for borrower in self._take(item)}
                self._stamp = stamp
                for borrower in stale:
                    self.rows.pop(borrower, None)
            for person in self.borrowers.values():
                if person.id not in self.rows:
                    self.rows[person.id] = self._row(person)
            self._mark_unsent(found.unsent_borrowers(view.connection))

    def _take(self, item: Record) -> Iterable[Id]:
        """Take in a changed record; return the borrowers whose rows it touches."""
        if isinstance(item, Borrower):
            self.borrowers[item.id] = item
            return (item.id,)
        if isinstance(item, Loan):
            self._loans[item.id] = item
            self._loans_of.setdefault(item.borrower_id, set()).add(item.id)
            return (item.borrower_id,)
        if isinstance(item, Balance):
            self._balances[item.id] = item
            return (item.borrower_id,)
        if isinstance(item, Visit):
            self._visited[item.borrower_id] = max(item.day, self._visited.get(item.borrower_id, item.day))
            return (item.borrower_id,)
        if isinstance(item, Center):
            self.centers[item.id] = item
        elif isinstance(item, Group):
            self._groups[item.id] = item
        return tuple(self.borrowers)

    def _row(self, borrower: Borrower) -> PersonRow:
        group, center = self._groups.get(borrower.group_id), self.centers.get(borrower.center_id)
        loan, balance = self._active(borrower.id)
        row = PersonRow(
            borrower_id=borrower.id,
            name=borrower.text(BorrowerField.NAME),
            code=borrower.text(BorrowerField.CODE),
            group_name=group.name if group else "",
            center_name=center.name if center else "",
            village=borrower.text(BorrowerField.VILLAGE) or (center.village if center else ""),
            phone=borrower.text(BorrowerField.PHONE),
            loan_label="",
            outstanding=0,
            arrears=0,
            days_late=0,
            next_due_day=None,
            next_due_amount=0,
            last_visit_day=self._visited.get(borrower.id),
            unsent=False,
        )
        if loan is None or balance is None:
            return row
        stands = standing(loan, balance, self._day)
        next_day, next_amount = next_due(loan, balance.paid, self._day)
        return replace(
            row,
            loan_label=loan_label(loan, self._day),
            outstanding=stands.outstanding,
            arrears=stands.arrears,
            days_late=stands.days_late(self._day),
            next_due_day=next_day,
            next_due_amount=next_amount,
        )

    def _active(self, borrower_id: Id) -> tuple[Loan | None, Balance | None]:
        """Return the active loan a list shows: the one most behind, the newest among equals."""
        pairs = [
            (self._loans[key], self._balances[key])
            for key in self._loans_of.get(borrower_id, ())
            if key in self._balances and self._balances[key].state is LoanState.ACTIVE
        ]
        if not pairs:
            return None, None
        return min(pairs, key=lambda pair: (pair[1].oldest_unpaid, -pair[0].disbursed_day, pair[0].id))

    def _mark_unsent(self, unsent: set[Id]) -> None:
        for identifier, row in self.rows.items():
            if row.unsent != (identifier in unsent):
                self.rows[identifier] = replace(row, unsent=not row.unsent)


def directory(desk: Desk, view: View) -> Directory:
    """Return the desk's directory, up to date as of the view."""
    kept: Directory = desk.book.memory.setdefault("directory", Directory())
    kept.refresh(view, desk.clock.today())
    return kept
