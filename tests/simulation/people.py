"""What people do in a simulated world: the model-aware part of the workload. Each turns a pick into one operation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fieldapp.domain.center.member import MemberMoved
from fieldapp.domain.collection.collection import RepaymentRecorded, Reversed, SavingsMoved
from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id, receipts_needed
from fieldapp.domain.conflict import ConflictResolved, Resolution
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import Choice, InboxItem, ItemState
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField
from fieldapp.domain.record import Kind
from fieldapp.domain.work.approval import Decided, Verdict
from fieldapp.domain.work.assessment import AssessmentSubmitted
from fieldapp.domain.work.visit import Visit, VisitContent, VisitSubmitted, WorkState
from fieldapp.store.view import View
from tests.fakes.branch import named
from tests.simulation.laptop import LaptopUnderTest
from tests.simulation.world import BORROWERS

FIELDS = (BorrowerField.PHONE, BorrowerField.NOTE, BorrowerField.VILLAGE)
"""Few fields, so that people meet in them."""
AMOUNTS = (10_500, 500, 21_000, 200_000)


def act(laptop: LaptopUnderTest, what: str, pick: int) -> str:
    """Let a person do something; return what came of it, for the trace."""
    with laptop.book.view() as view:
        intent = _ACTS[what](laptop, view, pick)
    if intent is None:
        return "nothing to do"
    outcome = laptop.do(intent, _receipts(intent.body))
    return outcome.disposition.code.name if outcome is not None else "died"


def _receipts(body: Any) -> int:
    """Return how many receipt numbers an operation uses up."""
    if isinstance(body, MeetingRecorded):
        return receipts_needed(body.lines)
    return int(isinstance(body, RepaymentRecorded | SavingsMoved))


def _repay(laptop: LaptopUnderTest, _view: View, pick: int) -> Intent:
    body = RepaymentRecorded(AMOUNTS[pick % 4], laptop.next_receipt(), confirmed_second=pick % 5 == 0)
    return Intent(body, named(f"loan {pick // 4 % BORROWERS}"), named("center"), laptop.clock.today())


def _save(laptop: LaptopUnderTest, _view: View, pick: int) -> Intent:
    body = SavingsMoved((5_000, -3_000)[pick % 2], laptop.next_receipt())
    return Intent(body, named(f"borrower {pick // 2 % BORROWERS}"), named("center"), laptop.clock.today())


def _meet(laptop: LaptopUnderTest, _view: View, pick: int) -> Intent:
    lines = tuple(
        SheetLine(
            named(f"borrower {number}"),
            Attendance(1 + (pick + number) % 5),
            10_500 * ((pick + number) % 2),
            5_000,
            named(f"loan {number}"),
        )
        for number in range(BORROWERS)
    )
    first = laptop.next_receipt()
    day = laptop.clock.today()
    return Intent(
        MeetingRecorded(named("center"), lines, first), meeting_id(named("center"), day), named("center"), day
    )


def _edit(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    borrower = view.find(Borrower, named(f"borrower {pick // 3 % 2}"))
    if borrower is None:
        return None
    name = FIELDS[pick % 3]
    changes: dict[int, Any] = {int(name): f"{laptop.name} {pick}"}
    return Intent(
        BorrowerEdited(changes), borrower.id, named("center"), laptop.clock.today(), {int(name): borrower.version(name)}
    )


def _visit(laptop: LaptopUnderTest, view: View, pick: int) -> Intent:
    visit = view.find(Visit, named(f"visit {pick % 5}"))
    content = VisitContent(note=f"note {pick}")
    body = VisitSubmitted(named(f"borrower {pick % BORROWERS}"), content, visit.version if visit else NO_ID)
    return Intent(body, named(f"visit {pick % 5}"), named("center"), laptop.clock.today())


def _assess(laptop: LaptopUnderTest, _view: View, pick: int) -> Intent:
    body = AssessmentSubmitted(named(f"borrower {pick % BORROWERS}"), declined=True)
    return Intent(body, named(f"assessment {laptop.name} {pick}"), named("center"), laptop.clock.today())


def _reverse(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    rows = view.connection.exec_driver_sql(
        "SELECT id FROM record WHERE kind = ? ORDER BY id", (int(Kind.COLLECTION),)
    ).fetchall()
    if not rows:
        return None
    return Intent(Reversed(-1, "wrong"), Id(rows[pick % len(rows)][0]), named("center"), laptop.clock.today())


def _decide(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    items = sorted(view.in_state(InboxItem, ItemState.OPEN), key=lambda item: item.id)
    if not items:
        return None
    item = items[pick % len(items)]
    value = named("loan 1") if pick % 2 else "typed"
    choice = list(Choice)[1 + pick % (len(Choice) - 1)]
    seen = item.current.version if item.current else NO_ID
    body = ConflictResolved((Resolution(item.id, choice, value, seen),))
    return Intent(body, item.entity, named("center"), laptop.clock.today())


def _rule(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    visits = sorted(view.in_state(Visit, WorkState.SUBMITTED), key=lambda visit: visit.id)
    if not visits:
        return None
    visit = visits[pick % len(visits)]
    verdict = Verdict.ACCEPT if pick % 2 else Verdict.RETURN
    body = Decided(Kind.VISIT, verdict, visit.version, visit.content_hash, "again, please")
    return Intent(body, visit.id, named("center"), laptop.clock.today())


def _move(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    borrower = view.find(Borrower, named(f"borrower {pick % BORROWERS}"))
    if borrower is None:
        return None
    there = named("other group") if borrower.group_id == named("group") else named("group")
    return Intent(MemberMoved(borrower.group_id, there, "moved"), borrower.id, named("center"), laptop.clock.today())


_ACTS: dict[str, Callable[[LaptopUnderTest, View, int], Intent | None]] = {
    "repay": _repay,
    "save": _save,
    "meet": _meet,
    "edit": _edit,
    "visit": _visit,
    "assess": _assess,
    "reverse": _reverse,
    "decide": _decide,
    "rule": _rule,
    "move": _move,
}
