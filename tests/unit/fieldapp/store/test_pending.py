"""Pending operations are folded again exactly where what they read has changed, and that is what folding all gives."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.center.assignment import CenterAssigned
from fieldapp.domain.collection.collection import RepaymentRecorded, Reversed, SavingsMoved
from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Entry, encode_operation
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField
from fieldapp.domain.record import Record, encode_record
from fieldapp.domain.staff import SeatRevoked
from fieldapp.domain.state import Draft, Key, MemoryState
from fieldapp.domain.work.assessment import AssessmentSubmitted
from fieldapp.store.faults import StoreFault, Trouble
from fieldapp.store.pending import PendingFolds
from tests.fakes.branch import DAY, FakeBranch, named

SEAT = named("anil")
WHAT = ("repay", "repay", "save", "meet", "edit", "assess", "reverse", "hand over", "block")


class Pile:
    """A branch, and what one of its laptops has recorded and the log does not contain."""

    def __init__(self) -> None:
        self.branch = FakeBranch(borrowers=3)
        self.waiting: list[Entry] = []
        self.folds = PendingFolds()
        self.blind = PendingFolds()
        self.below: dict[Key, Record] = {}
        self.above: dict[Key, bytes] = {}

    def record(self, what: str, pick: int) -> None:
        """Record something on the laptop."""
        self.waiting.append(self._entry("anil", what, pick))

    def hear(self, what: str, pick: int) -> None:
        """Let somebody else's operation be placed in the log."""
        self.branch.fold(self._entry("office" if what == "block" else "rao", what, pick))

    def place(self, count: int) -> None:
        """Let the log contain the oldest that wait; it says when and where, as the office does."""
        for entry in self.waiting[:count]:
            self.branch.fold(entry)
        del self.waiting[:count]

    def laid(self) -> tuple[dict[Key, bytes], dict[Key, bytes]]:
        """Return what laying down what is known gives, and what folding everything gives.

        What is known is laid twice: told which records moved since the last time, and told nothing.
        """
        known, blind, anew = (Draft(self.branch.state) for _ in range(3))
        now = dict(self.branch.state.records)
        moved = {key for key in now.keys() | self.below.keys() if now.get(key) is not self.below.get(key)}
        doubtful = self.folds.lay(known, SEAT, self.raws(), moved)
        self.blind.lay(blind, SEAT, self.raws())
        PendingFolds().lay(anew, SEAT, self.raws())
        seen = {key: encode_record(item) for key, item in now.items()} | _bytes(known)
        changed = {key for key in seen.keys() | self.above.keys() if seen.get(key) != self.above.get(key)}
        assert changed <= doubtful
        assert _bytes(blind) == _bytes(known)
        self.below, self.above = now, seen
        return _bytes(known), _bytes(anew)

    def raws(self) -> list[bytes]:
        """Return the operations that wait."""
        return [encode_operation(entry.operation) for entry in self.waiting]

    def _entry(self, seat: str, what: str, pick: int) -> Entry:
        body, entity, base = self._body(what, pick)
        return self.branch.entry(seat, body, entity, base=base, day=DAY + pick % 2)

    def _body(self, what: str, pick: int) -> tuple[Any, Id, dict[int, bytes] | None]:
        borrower, loan = named(f"borrower {pick % 3}"), named(f"loan {pick % 3}")
        if what == "repay":
            return RepaymentRecorded((10_500, 500, 200_000)[pick % 3], pick), loan, None
        if what == "save":
            return SavingsMoved((5_000, -3_000)[pick % 2], pick), borrower, None
        if what == "meet":
            return _sheet(pick), meeting_id(self.branch.center, DAY + pick % 2), None
        if what == "edit":
            name = (BorrowerField.PHONE, BorrowerField.NAME)[pick % 2]
            seen = self.branch.state.find(Borrower, borrower)
            assert seen is not None
            return BorrowerEdited({int(name): f"said {pick}"}), borrower, {int(name): seen.version(name)}
        if what == "assess":
            return AssessmentSubmitted(borrower, declined=True), named(f"assessment {pick % 3}"), None
        if what == "reverse":
            made = self.waiting or self.branch.log
            return Reversed(-1, "wrong"), made[pick % len(made)].operation.op_id, None
        if what == "block":
            return SeatRevoked("lost"), SEAT, None
        officers = named("user anil"), named("user bela")
        return CenterAssigned(officers[pick % 2], officers[1 - pick % 2]), self.branch.center, None


def _sheet(pick: int) -> MeetingRecorded:
    lines = tuple(
        SheetLine(named(f"borrower {n}"), Attendance(1 + (pick + n) % 5), 10_500 * ((pick + n) % 2), 5_000)
        for n in range(3)
    )
    return MeetingRecorded(named("center"), lines, pick)


def _bytes(draft: Draft) -> dict[Key, bytes]:
    return {(item.KIND, item.id): encode_record(item) for item in draft.changes}


STEP = st.tuples(
    st.sampled_from(["record", "record", "hear", "place", "forget", "swap"]), st.sampled_from(WHAT), st.integers(0, 30)
)


@settings(max_examples=60, deadline=None)
@given(st.lists(STEP, max_size=25))
def test_what_is_laid_down_is_what_folding_everything_gives(steps: list[tuple[str, str, int]]) -> None:
    pile = Pile()
    for how, what, pick in steps:
        if how == "record":
            pile.record(what, pick)
        elif how == "hear":
            pile.hear(what, pick)
        elif how == "place":
            pile.place(1 + pick % 3)
        elif pile.waiting:
            taken = pile.waiting.pop(pick % len(pile.waiting))
            if how == "swap":
                pile.waiting.append(taken)
        known, anew = pile.laid()
        assert known == anew


def test_only_what_read_something_else_is_folded_again() -> None:
    pile = Pile()
    for number in range(30):
        pile.record("repay", number)
    pile.laid()
    assert pile.folds.refolded == 30
    pile.laid()
    assert pile.folds.refolded == 0, "nothing has changed"
    pile.hear("edit", 1)
    pile.laid()
    edited = pile.folds.refolded
    assert edited in (0, 10), "those of one borrower of three, if her loans read her at all"
    pile.hear("save", 2)
    pile.laid()
    assert pile.folds.refolded <= 10
    pile.hear("repay", 0)
    pile.laid()
    assert 10 <= pile.folds.refolded < 30, "every payment on the loan that somebody else paid on"
    pile.record("repay", 31)
    pile.laid()
    assert pile.folds.refolded == 1


def test_who_is_told_what_moved_looks_only_at_what_read_it() -> None:
    pile = Pile()
    for number in range(30):
        pile.record("repay", number)
    pile.laid()
    pile.laid()
    assert (pile.folds.looked_at, pile.blind.looked_at) == (0, 30), "nothing has moved"
    pile.place(1)
    pile.laid()
    assert pile.folds.refolded == 0
    assert pile.folds.looked_at <= 3, "what comes next finds everything as it was, so that all after it do"
    pile.hear("repay", 1)
    pile.laid()
    assert pile.folds.looked_at == 10, "the payments on the loan that somebody else paid on"


def test_operations_that_come_in_another_order_are_all_looked_at() -> None:
    pile = Pile()
    for number in range(6):
        pile.record("repay", number)
    pile.laid()
    pile.waiting.reverse()
    known, anew = pile.laid()
    assert known == anew


def test_a_damaged_operation_is_said_to_be_damaged() -> None:
    with pytest.raises(StoreFault) as raised:
        PendingFolds().lay(Draft(MemoryState()), SEAT, [b"\x00"])
    assert raised.value.trouble is Trouble.UNREADABLE
