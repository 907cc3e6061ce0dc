"""What people do in a simulated world: the model-aware part of the workload. Each turns a pick into one operation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fieldapp.domain.center.assignment import CenterAssigned
from fieldapp.domain.center.group import Center, Group
from fieldapp.domain.center.member import MemberMoved
from fieldapp.domain.collection.collection import RepaymentRecorded, Reversed, SavingsMoved
from fieldapp.domain.collection.document import Collection, Fate
from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id, receipts_needed
from fieldapp.domain.conflict import ConflictResolved, Resolution
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import Choice, InboxItem, ItemKind, ItemState
from fieldapp.domain.operation import Intent, definition_of
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField
from fieldapp.domain.photo import PhotoTaken
from fieldapp.domain.record import Kind
from fieldapp.domain.staff import Role, User
from fieldapp.domain.work.approval import Decided, Verdict
from fieldapp.domain.work.assessment import AssessmentSubmitted
from fieldapp.domain.work.visit import Visit, VisitContent, VisitSubmitted, WorkState
from fieldapp.store.view import View
from tests.fakes.branch import named
from tests.simulation.base import GROUPS
from tests.simulation.events import BORROWERS, EVERY_MEMBER
from tests.simulation.laptop import LaptopUnderTest
from tests.simulation.reorganizing import REORGANIZING, picture_of

FIELDS = (BorrowerField.PHONE, BorrowerField.NOTE, BorrowerField.VILLAGE)
"""Few fields, so that people meet in them."""
AMOUNTS = (10_500, 500, 21_000, 200_000)


def act(laptop: LaptopUnderTest, what: str, pick: int) -> str:
    """Let a person do something; return what came of it, for the trace."""
    with laptop.book.view() as view:
        intent = _ACTS[what](laptop, view, pick)
    if intent is None or definition_of(type(intent.body)).kind == laptop.unknown:
        return "nothing to do"
    picture = picture_of(pick) if isinstance(intent.body, PhotoTaken) else b""
    outcome = laptop.do(intent, _receipts(intent.body), picture)
    return outcome.disposition.code.name if outcome is not None else "died"


def _receipts(body: Any) -> int:
    """Return how many receipt numbers an operation uses up."""
    if isinstance(body, MeetingRecorded):
        return receipts_needed(body.lines)
    return int(isinstance(body, RepaymentRecorded | SavingsMoved))


def _member(view: View, number: int) -> Borrower | None:
    """Return a borrower as far as this laptop has her: a person can only pick what she sees."""
    return view.find(Borrower, named(f"borrower {number % EVERY_MEMBER}"))


def _repay(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    number = pick // 4 % EVERY_MEMBER
    borrower = _member(view, number)
    if borrower is None:
        return None
    body = RepaymentRecorded(AMOUNTS[pick % 4], laptop.next_receipt(), confirmed_second=pick % 5 == 0)
    return Intent(body, named(f"loan {number}"), borrower.center_id, laptop.clock.today())


def _save(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    borrower = _member(view, (0, 1, BORROWERS, BORROWERS + 1)[pick // 5 % 4])
    if borrower is None:
        return None
    body = SavingsMoved((5_000, -3_000, -1_000, -3_000, 3_000)[pick % 5], laptop.next_receipt())
    return Intent(body, borrower.id, borrower.center_id, laptop.clock.today())


def _meet(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    center = named("her center" if pick % 4 == 0 else "center")
    members = [(number, _member(view, number)) for number in range(EVERY_MEMBER)]
    lines = tuple(
        SheetLine(
            borrower.id,
            Attendance(1 + (pick + number) % 5),
            10_500 * ((pick + number) % 2),
            5_000,
            named(f"loan {number}"),
        )
        for number, borrower in members
        if borrower is not None and borrower.center_id == center
    )
    if not lines:
        return None
    day = laptop.clock.today()
    return Intent(MeetingRecorded(center, lines, laptop.next_receipt()), meeting_id(center, day), center, day)


def _edit(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    borrower = _member(view, (0, 1, BORROWERS)[pick // 3 % 3])
    if borrower is None:
        return None
    name = FIELDS[pick % 3]
    changes: dict[int, Any] = {int(name): f"{laptop.name} {pick}"}
    base = {int(name): borrower.version(name)}
    return Intent(BorrowerEdited(changes), borrower.id, borrower.center_id, laptop.clock.today(), base)


def _visit(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    borrower = _member(view, pick % 5)
    if borrower is None:
        return None
    visit = view.find(Visit, named(f"visit {pick % 5}"))
    body = VisitSubmitted(borrower.id, VisitContent(note=f"note {pick}"), visit.version if visit else NO_ID)
    return Intent(body, named(f"visit {pick % 5}"), borrower.center_id, laptop.clock.today())


def _assess(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    borrower = _member(view, pick)
    if borrower is None:
        return None
    body = AssessmentSubmitted(borrower.id, declined=True)
    return Intent(body, named(f"assessment {laptop.name} {pick}"), borrower.center_id, laptop.clock.today())


def _reverse(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    rows = view.connection.exec_driver_sql(
        "SELECT id FROM record WHERE kind = ? ORDER BY id", (int(Kind.COLLECTION),)
    ).fetchall()
    if not rows:
        return None
    return Intent(Reversed(-1, "wrong"), Id(rows[pick % len(rows)][0]), named("center"), laptop.clock.today())


def _reverse_again(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    """Take back what was taken back, as somebody does whose page has stood open since; else anything."""
    done = [one.id for one in view.every(Collection) if all(line.fate is Fate.REVERSED for line in one.lines)]
    if not done:
        return _reverse(laptop, view, pick)
    return Intent(Reversed(-1, "wrong"), sorted(done)[pick % len(done)], named("center"), laptop.clock.today())


def _decide(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    state = ItemState.OPEN if pick % 5 else ItemState.RESOLVED  # her page may have stood open while another decided
    items = sorted(view.in_state(InboxItem, state), key=lambda item: item.id)
    if not items:
        return None
    item = items[pick % len(items)]
    value: Any = named("loan 1") if pick % 2 else "typed"
    choice = list(Choice)[1 + pick % (len(Choice) - 1)]
    if item.kind is ItemKind.SAME_PERSON:
        value = (item.entity, item.other)[pick % 2]
        choice = (Choice.MERGE, Choice.KEEP, Choice.REVERSE)[pick // 2 % 3]
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
    """Move a borrower to the next group, which may be one of the other center."""
    borrower = _member(view, pick)
    groups = [named(name) for name in GROUPS if view.find(Group, named(name)) is not None]
    if borrower is None or borrower.group_id not in groups or len(groups) < 2:
        return None
    there = groups[(groups.index(borrower.group_id) + 1 + pick % (len(groups) - 1)) % len(groups)]
    moved = MemberMoved(borrower.group_id, there, "moved")
    return Intent(moved, borrower.id, borrower.center_id, laptop.clock.today())


def _hand_over(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    """Give a center to the other officer, whatever is under way there."""
    center = view.find(Center, named(("center", "her center")[pick % 2]))
    officers = sorted(user.id for user in view.every(User) if user.role is Role.OFFICER)
    if center is None or center.officer_id not in officers:
        return None
    there = officers[1 - officers.index(center.officer_id)]
    return Intent(CenterAssigned(center.officer_id, there, "leave"), center.id, center.id, laptop.clock.today())


_ACTS: dict[str, Callable[[LaptopUnderTest, View, int], Intent | None]] = {
    "repay": _repay,
    "save": _save,
    "meet": _meet,
    "edit": _edit,
    "visit": _visit,
    "assess": _assess,
    "reverse": _reverse,
    "reverse again": _reverse_again,
    "decide": _decide,
    "rule": _rule,
    "move": _move,
    "hand over": _hand_over,
    **REORGANIZING,
}
