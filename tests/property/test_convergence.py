"""Two officers and a supervisor do random things offline and exchange at random: in the end everybody sees the same."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.collection.collection import RepaymentRecorded, Reversed, SavingsMoved
from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.conflict import ConflictResolved, Resolution
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.inbox import Choice, InboxItem, ItemState
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField
from fieldapp.domain.record import Kind
from fieldapp.domain.work.approval import Decided, Verdict
from fieldapp.domain.work.assessment import AssessmentSubmitted
from fieldapp.domain.work.visit import Visit, VisitContent, VisitSubmitted, WorkState
from fieldapp.store import rebase
from tests.fakes.branch import named
from tests.fakes.clock import MONDAY
from tests.fakes.fleet import Fleet, Laptop, fleet

WHAT = ("sync", "sync", "repay", "save", "meet", "edit", "edit", "visit", "assess", "reverse", "decide", "rule")
STEP = st.tuples(
    st.sampled_from(["anil", "bela", "rao"]),
    st.sampled_from(WHAT),
    st.integers(0, 30),
)  # fmt: skip


@settings(max_examples=12)
@given(steps=st.lists(STEP, min_size=5, max_size=40))
def test_everybody_ends_with_the_same_records(steps: list[tuple[str, str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder, fleet(Path(folder)) as made:
        for who, what, pick in steps:
            _do(made.laptops[who], what, pick)
        made.settle()
        made.assert_equal()
        _assert_rebuilt_alike(made)


@pytest.mark.parametrize("number", range(3))
def test_the_same_on_postgresql(postgresql_url: str, tmp_path: Path, number: int) -> None:
    steps = ["repay", "edit", "sync", "meet", "visit", "save", "sync", "edit", "decide", "reverse", "rule"]
    with fleet(tmp_path, postgresql_url) as made:
        for turn, what in enumerate(steps * 2):
            _do(made.laptops[("anil", "bela", "rao")[(turn + number) % 3]], what, turn * 7 + number)
        made.settle()
        made.assert_equal()
        _assert_rebuilt_alike(made)


def _assert_rebuilt_alike(made: Fleet) -> None:
    for laptop in made.laptops.values():
        before = laptop.records()
        rebase.rebuild(laptop.book.database)
        assert laptop.records() == before, "dropped and rebuilt from the log, the records differ"


def _do(laptop: Laptop, what: str, pick: int) -> None:
    borrower, loan = named(f"borrower {pick % 3}"), named(f"loan {pick % 3}")
    if what == "sync":
        finished = laptop.sync()
        assert finished.ok, finished.sentence
    elif what == "repay":
        laptop.do(RepaymentRecorded((10_500, 500, 21_000, 200_000)[pick % 4], pick), loan, day=MONDAY + pick % 5)
    elif what == "save":
        laptop.do(SavingsMoved((5_000, -3_000)[pick % 2], pick), borrower)
    elif what == "meet":
        laptop.do(_sheet(pick), meeting_id(named("center"), MONDAY + pick % 2), day=MONDAY + pick % 2)
    elif what == "visit":
        _visit(laptop, pick)
    elif what == "assess":
        laptop.do(AssessmentSubmitted(borrower, declined=True), named(f"assessment {pick % 4}"))
    else:
        _with_records(laptop, what, pick)


def _sheet(pick: int) -> MeetingRecorded:
    lines = tuple(
        SheetLine(
            named(f"borrower {n}"), Attendance(1 + (pick + n) % 5), 10_500 * ((pick + n) % 2), 5_000, named(f"loan {n}")
        )
        for n in range(3)
    )
    return MeetingRecorded(named("center"), lines, pick, cash_counted=None if pick % 3 else 31_500)


def _visit(laptop: Laptop, pick: int) -> None:
    with laptop.book.view() as view:
        visit = view.find(Visit, named(f"visit {pick % 3}"))
    version = visit.version if visit else NO_ID
    content = VisitContent(note=f"note {pick}")
    laptop.do(VisitSubmitted(named(f"borrower {pick % 3}"), content, version), named(f"visit {pick % 3}"))


def _with_records(laptop: Laptop, what: str, pick: int) -> None:
    with laptop.book.view() as view:
        person = view.find(Borrower, named(f"borrower {pick % 3}"))
        items = view.in_state(InboxItem, ItemState.OPEN)
        visits = view.in_state(Visit, WorkState.SUBMITTED)
        taken = view.connection.exec_driver_sql(
            "SELECT id FROM record WHERE kind = ? ORDER BY id", (int(Kind.COLLECTION),)
        ).fetchall()
    body: Any = None
    if what == "edit" and person is not None:
        name = (BorrowerField.PHONE, BorrowerField.NOTE, BorrowerField.NAME)[pick % 3]
        changes = {int(name): f"value {pick} of {laptop.user_id.hex()[-4:]}"}
        laptop.do(BorrowerEdited(changes), person.id, base={int(name): person.version(name)})
    elif what == "decide" and items:
        item = items[pick % len(items)]
        seen = item.current.version if item.current else NO_ID
        body = ConflictResolved(
            (Resolution(item.id, list(Choice)[1 + pick % 7], named("loan 1") if pick % 2 else "typed", seen),)
        )
        laptop.do(body, item.entity)
    elif what == "rule" and visits:
        visit = visits[pick % len(visits)]
        verdict = Verdict.ACCEPT if pick % 2 else Verdict.RETURN
        laptop.do(Decided(Kind.VISIT, verdict, visit.version, visit.content_hash, "again, please"), visit.id)
    elif what == "reverse" and taken:
        laptop.do(Reversed(-1, "wrong"), taken[pick % len(taken)][0])
