"""What else people do: register one person twice, merge entries, close and merge centers, take decisions back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from fieldapp.domain.center.center import Center
from fieldapp.domain.center.closing import CenterClosed, CenterMerged
from fieldapp.domain.center.group import Group
from fieldapp.domain.center.member import MemberMoved
from fieldapp.domain.collection.collection import SavingsMoved
from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.collection.not_held import MeetingNotHeld
from fieldapp.domain.conflict import DecisionUndone
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem, ItemState
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.loan.agreed import Agreed
from fieldapp.domain.merging import BorrowersMerged, BorrowersParted
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField, BorrowerRegistered
from fieldapp.domain.photo import PhotoTaken, media_type, photo_id, record_id
from fieldapp.domain.savings import SavingsOpened, savings_id
from fieldapp.domain.taking_up import WorkTakenUp, may_be_taken_up
from fieldapp.domain.work.assessment import AssessmentSubmitted
from fieldapp.domain.work.visit import VisitContent, VisitSubmitted
from fieldapp.store.queries.operations import bytes_of, writer_of
from fieldapp.store.view import View
from tests.fakes.branch import named, schedule
from tests.simulation.base import CENTERS, GROUPS
from tests.simulation.events import BORROWERS, HERS
from tests.simulation.laptop import LaptopUnderTest
from tests.simulation.plan import EVERYBODY

EACH = 3
"""How many people one person can register."""
NAMES = ("Kamala Devi", "Kamla Devi", "Sita Bai")
ALL_CENTERS = (*CENTERS.values(), "far center")


def newcomers(view: View) -> list[Borrower]:
    """Return whoever was registered since the beginning, as far as this laptop has them."""
    every = [named(f"new {name} {number}") for name in EVERYBODY for number in range(EACH)]
    return [found for one in every if (found := view.find(Borrower, one)) is not None]


def _centers(view: View) -> list[Center]:
    return [found for name in ALL_CENTERS if (found := view.find(Center, named(name))) is not None]


def _register(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    """Register somebody, often one whom another officer registers too."""
    groups = [found for name in GROUPS if (found := view.find(Group, named(name))) is not None]
    if not groups:
        return None
    group = groups[pick % len(groups)]
    fields: dict[int, Any] = {1: NAMES[pick % 3], 3: "98260 11834", 8: f"5512 8841 002{pick // 3 % 2}"}
    who = named(f"new {laptop.name.split()[0]} {pick // 5 % EACH}")
    return Intent(BorrowerRegistered(group.center_id, group.id, fields), who, group.center_id, laptop.clock.today())


def _serve(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    """Do for a newcomer whatever is done for members: she may be merged with another one before it arrives."""
    people = newcomers(view)
    if not people:
        return None
    borrower, what = people[pick % len(people)], pick // 9 % 7
    body, entity, base = _service(laptop, view, borrower, what, pick)
    return Intent(body, entity, borrower.center_id, laptop.clock.today(), base) if body is not None else None


def _service(
    laptop: LaptopUnderTest, view: View, borrower: Borrower, what: int, pick: int
) -> tuple[Any, Id, dict[int, Any] | None]:
    if what <= 1:
        return SavingsMoved((5_000, -3_000)[what], laptop.next_receipt()), borrower.id, None
    if what <= 3:
        name = (BorrowerField.NAME, BorrowerField.NOTE, BorrowerField.VILLAGE)[pick % 3]
        changes: dict[int, Any] = {int(name): f"{laptop.name} {pick}"}
        return BorrowerEdited(changes), borrower.id, {int(name): borrower.version(name)}
    if what == 4:
        return VisitSubmitted(borrower.id, VisitContent(note=f"note {pick}")), named(f"seen {laptop.name} {pick}"), None
    if what == 5:
        return AssessmentSubmitted(borrower.id, declined=True), named(f"assessed {laptop.name} {pick}"), None
    groups = [named(name) for name in GROUPS if view.find(Group, named(name)) is not None]
    there = groups[pick % len(groups)] if groups else NO_ID
    if there in (NO_ID, borrower.group_id) or borrower.group_id == NO_ID:
        return None, borrower.id, None
    return MemberMoved(borrower.group_id, there, "moved"), borrower.id, None


def _merge(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    """Say that two entries are one person; sometimes the one that goes has a loan, and must not go."""
    people = [borrower for borrower in newcomers(view) if borrower.merged is None]
    member = view.find(Borrower, named(f"borrower {pick % 5}"))
    if member is not None and (pick % 4 == 0 or len(people) == 1):
        people.append(member)
    if len(people) < 2:
        return None
    loser = people[pick % len(people)]
    others = [borrower for borrower in people if borrower is not loser]
    survivor = others[pick // 3 % len(others)]
    return Intent(BorrowersMerged(loser.id, "one person"), survivor.id, survivor.center_id, laptop.clock.today())


def _part(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    gone = [borrower for borrower in newcomers(view) if borrower.merged is not None]
    if not gone:
        return None
    loser = gone[pick % len(gone)]
    assert loser.merged is not None
    body = BorrowersParted(loser.merged.operation, "two people")
    return Intent(body, loser.id, loser.center_id, laptop.clock.today())


def _close(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    centers = _centers(view)
    if not centers:
        return None
    center = centers[-1] if pick % 3 else centers[pick % len(centers)]
    return Intent(CenterClosed("nobody is left", center.version), center.id, center.id, laptop.clock.today())


def _unite(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    centers = [center for center in _centers(view) if not center.closed_day]
    if len(centers) < 2:
        return None
    ends = centers[pick % len(centers)]
    others = [center for center in centers if center is not ends]
    body = CenterMerged(others[pick // 3 % len(others)].id, "too few members", ends.version)
    return Intent(body, ends.id, ends.id, laptop.clock.today())


def _gather(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    """Record a sheet of the far center: with newcomers, who may be somewhere else by now."""
    center = named("far center")
    people = [borrower for borrower in newcomers(view) if borrower.center_id == center][:3]
    if not people:
        return None
    lines = tuple(SheetLine(borrower.id, Attendance(1 + pick % 5), 0, 5_000, NO_ID) for borrower in people)
    day = laptop.clock.today()
    return Intent(MeetingRecorded(center, lines, laptop.next_receipt()), meeting_id(center, day), center, day)


def _undo(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    """Take back a decision of one's own, the newest mostly."""
    done = [item for item in view.in_state(InboxItem, ItemState.RESOLVED) if item.resolver == laptop.user_id]
    if not done:
        return None
    done.sort(key=lambda item: (item.resolved_ms, item.id))
    item = done[-1] if pick % 4 else done[pick % len(done)]
    return Intent(DecisionUndone((item.id,)), item.resolved_by, named("center"), laptop.clock.today())


def _not_held(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    """Say that a meeting was not held, or is held another day, or neither after all."""
    centers = _centers(view)
    if not centers:
        return None
    center, today = centers[0 if pick % 4 else pick % len(centers)], laptop.clock.today()
    day = today - today % 2
    reason, moved = (("flood", 0), ("", day + 1), ("", 0))[pick // 7 % 3]
    return Intent(MeetingNotHeld(center.id, day, reason, moved), meeting_id(center.id, day), center.id, today)


def _open(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    """Open the savings account of a newcomer, sometimes with what had stood in it."""
    people = newcomers(view)
    if not people:
        return None
    borrower = people[pick % len(people)]
    body = SavingsOpened(borrower.id, "Weekly", 5_000, (0, 2_000)[pick // 3 % 2])
    return Intent(body, savings_id(borrower.id), borrower.center_id, laptop.clock.today())


def _lend(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    """Hand over a loan, or take one over from another system."""
    borrower = view.find(Borrower, named(f"borrower {pick % (BORROWERS + HERS)}"))
    if borrower is None:
        return None
    day = laptop.clock.today()
    agreed = None if pick % 3 == 0 else Agreed(named("product"), Decimal(1), 10)
    body = LoanDisbursed(borrower.id, "Trade", 100_000, day, schedule(day + 7), agreed=agreed)
    return Intent(body, named(f"lent {laptop.name} {pick}"), borrower.center_id, day)


def _take_up(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    """Find held work of somebody else right."""
    items = sorted(filter(may_be_taken_up, view.in_state(InboxItem, ItemState.OPEN)), key=lambda item: item.id)
    if not items:
        return None
    item = items[pick % len(items)]
    raw, seat = bytes_of(view.connection, item.operation), writer_of(view.connection, item.operation)
    if raw is None or seat is None:
        return None
    return Intent(WorkTakenUp(item.id, seat, raw), item.operation, item.center_id, laptop.clock.today())


def picture_of(pick: int) -> bytes:
    """Return the picture that a pick stands for: one of a dozen, so that two people sometimes take the same."""
    return b"\xff\xd8\xff" + hashlib.shake_256(bytes((pick % 12,))).digest(900 + 2_300 * (pick % 12))


def _photo(laptop: LaptopUnderTest, view: View, pick: int) -> Intent | None:
    """Take a photo of a member."""
    borrower = view.find(Borrower, named(f"borrower {pick // 12 % (BORROWERS + HERS)}"))
    if borrower is None:
        return None
    picture = picture_of(pick)
    taken = PhotoTaken(photo_id(picture), len(picture), media_type(picture), borrower.id)
    entity = record_id(photo_id(picture), borrower.id, NO_ID)
    return Intent(taken, entity, borrower.center_id, laptop.clock.today())


REORGANIZING: dict[str, Callable[[LaptopUnderTest, View, int], Intent | None]] = {
    "register": _register,
    "serve": _serve,
    "gather": _gather,
    "merge": _merge,
    "part": _part,
    "close": _close,
    "unite": _unite,
    "undo": _undo,
    "not held": _not_held,
    "open": _open,
    "lend": _lend,
    "take up": _take_up,
    "photo": _photo,
}
