"""The board of loans: what waits where, from the first typed word to the last installments."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from fieldapp.domain.center.group import Center
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.application import ApplicationState
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.staff import Role
from fieldapp.domain.timestamp import Day
from fieldapp.services.as_of import answers
from fieldapp.services.desk import Desk
from fieldapp.services.loan.application_form import unfinished_applications
from fieldapp.services.loan.applications import ApplicationRow, my_applications, to_hand_over
from fieldapp.services.loan.hand_over import hand_over_view
from fieldapp.store.queries.running import BEGINNING, running_after, running_counts

CLOSING_DAYS: Final = 30
"""A loan is closing when its last installment falls due within so many days."""


class Stage(IntEnum):
    """Where a loan stands, in the order of the board."""

    DRAFT = 1
    RETURNED = 2
    WITH_SUPERVISOR = 3
    APPROVED = 4
    TO_HAND_OVER = 5
    CLOSING = 6
    ACTIVE = 7


@dataclass(frozen=True)
class BoardRow:
    """One loan on the board. id: of the application, which is that of its loan. Amounts in minor units.

    amount: asked for, approved or lent. left: principal still owed. since_ms: of the last step, 0 for a loan that runs.
    until: the last day of an approval or of the plan, 0 without one. late: days past due. why_not: what keeps an
    approved loan from being handed over now. reason: the supervisor's words where it was returned.
    """

    stage: Stage
    id: Id
    borrower_id: Id
    name: str
    place: str
    product: str
    amount: int
    left: int = 0
    since_ms: int = 0
    until: Day = 0
    late: int = 0
    why_not: Rejection | None = None
    reason: str = ""


@dataclass(frozen=True)
class RunningSums:
    """How many loans run, are closing, and are late, of those that a person looks after."""

    active: int
    closing: int
    late: int


def board(desk: Desk, running: int = 2**31) -> tuple[BoardRow, ...]:
    """Return what this person looks after, by stage: a supervisor all, an officer what she took part in and the loans
    of her centers.

    running: so many of the loans that run, those that end first; `more` gives the next ones.
    """
    typed = unfinished_applications(desk)
    begun = {item.application_id for item in typed}
    drafts = [
        BoardRow(Stage.DRAFT, item.application_id, item.borrower_id, item.name, "", "", 0, since_ms=item.saved_ms)
        for item in typed
    ]
    asked = [_asked(desk, row) for row in _applications(desk) if row.application_id not in begun]
    rows = [*drafts, *asked, *_running(desk, BEGINNING, running)]
    return tuple(sorted(rows, key=lambda row: (row.stage, row.until if row.stage > Stage.APPROVED else row.since_ms)))


def more(desk: Desk, after: BoardRow, most: int) -> tuple[BoardRow, ...]:
    """Return the running loans that follow one on the board, at most so many."""
    return tuple(_running(desk, (after.until, after.id), most))


def running_sums(desk: Desk) -> RunningSums:
    """Return how many loans run in all, on the board or not."""
    today = desk.clock.today()
    with desk.book.view() as view:
        found = answers(desk, view).of(
            ("running sums", _officer(desk)),
            lambda: running_counts(view.connection, today + CLOSING_DAYS, today, _officer(desk)),
        )
    return RunningSums(found.running - found.ending, found.ending, found.late)


def _applications(desk: Desk) -> list[ApplicationRow]:
    found = {row.application_id: row for row in my_applications(desk)}
    if desk.me.role is Role.SUPERVISOR:
        found |= {row.application_id: row for row in to_hand_over(desk)}
    return list(found.values())


_STAGES: Final = {
    ApplicationState.ENQUIRY: Stage.DRAFT,
    ApplicationState.RETURNED: Stage.RETURNED,
    ApplicationState.APPLIED: Stage.WITH_SUPERVISOR,
    ApplicationState.APPRAISED: Stage.WITH_SUPERVISOR,
}


def _asked(desk: Desk, row: ApplicationRow) -> BoardRow:
    stage, why = _STAGES.get(row.state, Stage.APPROVED), None
    if stage is Stage.APPROVED:
        shown = hand_over_view(desk, row.application_id)
        why = shown if isinstance(shown, Rejection) else None
        stage = Stage.APPROVED if why else Stage.TO_HAND_OVER
    return BoardRow(
        stage=stage,
        id=row.application_id,
        borrower_id=row.borrower_id,
        name=row.name,
        place=row.group_name or row.center_name,
        product=row.product,
        amount=row.amount,
        since_ms=row.since_ms,
        until=row.expires,
        why_not=why,
        reason=row.reason,
    )


def _officer(desk: Desk) -> Id | None:
    return desk.me.user_id if desk.me.role is Role.OFFICER else None


def _running(desk: Desk, after: tuple[Day, Id], most: int) -> list[BoardRow]:
    today = desk.clock.today()
    with desk.book.view() as view:
        lines = running_after(view.connection, after, most, _officer(desk))
        centers = view.some(Center, {line.center for line in lines})
    rows = []
    for line in lines:
        center = centers.get(line.center)
        rows.append(
            BoardRow(
                stage=Stage.CLOSING if line.last_due <= today + CLOSING_DAYS else Stage.ACTIVE,
                id=line.id,
                borrower_id=line.borrower,
                name=line.name,
                place=center.name if center else "",
                product=line.product,
                amount=line.principal,
                left=line.outstanding,
                until=line.last_due,
                late=max(0, today - line.oldest_unpaid) if line.oldest_unpaid else 0,
            )
        )
    return rows
