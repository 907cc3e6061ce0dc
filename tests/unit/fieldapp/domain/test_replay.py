"""The fold never stops at one operation, and is a function of the log alone."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain import replay
from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.disposition import Code
from fieldapp.domain.operation import DEFINITIONS, Entry
from fieldapp.domain.record import encode_record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.state import MemoryState
from tests.fakes.branch import FakeBranch, named


def test_every_registered_kind_has_a_rule() -> None:
    branch = FakeBranch(borrowers=1)
    for kind, definition in DEFINITIONS.items():
        entry = branch.entry("anil", RepaymentRecorded(1, 1), named("x"))
        poison = replace(entry.operation, kind=kind, version=definition.version, body={0: []})
        assert replay.apply(branch.state, replace(entry, operation=poison)).disposition.code in Code


def test_what_is_not_understood_is_kept_out_and_named() -> None:
    branch = FakeBranch(borrowers=1)
    entry = branch.entry("anil", RepaymentRecorded(1, 1), branch.loans[0])
    newer = replace(entry, operation=replace(entry.operation, kind=77))
    broken = replace(entry, operation=replace(entry.operation, body={0: "much"}))
    assert replay.apply(branch.state, newer).disposition.reason is Reason.UNKNOWN_KIND
    assert replay.apply(branch.state, broken).disposition.reason is Reason.UNREADABLE_BODY
    assert not replay.apply(branch.state, broken).changes


def test_a_state_is_left_untouched_and_the_same_log_gives_the_same_records() -> None:
    branch = FakeBranch(borrowers=3)
    branch.do("bela", RepaymentRecorded(10_500, 1), branch.loans[0])
    before = dict(branch.state.records)
    replay.apply(branch.state, branch.entry("anil", RepaymentRecorded(10_500, 1), branch.loans[1]))
    assert branch.state.records == before
    again = MemoryState()
    for entry in branch.log:
        again.put(replay.apply(again, entry).changes)
    assert _bytes(again) == _bytes(branch.state)


def _bytes(state: MemoryState) -> dict[object, bytes]:
    return {key: encode_record(item) for key, item in state.records.items()}


def test_a_day_no_column_can_hold_is_not_understood() -> None:
    from fieldapp.domain.center.group import CenterFormed

    branch = FakeBranch(borrowers=0)
    hostile = CenterFormed("C", "V", named("user anil"), 1, 1, 2**63)
    entry: Entry = branch.entry("anil", hostile, named("c9"))
    assert replay.apply(branch.state, entry).disposition.code is Code.UNINTERPRETED
