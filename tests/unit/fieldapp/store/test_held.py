"""Of a fold, a laptop keeps what is in its scopes; what the office sent itself takes the fold's place."""

from __future__ import annotations

import pytest

from fieldapp.domain.cash.cash import Cash
from fieldapp.domain.center.group import Center
from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.operation import encode_operation
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import Kind, encode_record
from fieldapp.domain.scope import WHOLE
from fieldapp.protocol.bundle import GONE, pack
from fieldapp.store.faults import StoreFault
from fieldapp.store.held import ALL, Held, Synced, fold_entry, held_from, kept
from fieldapp.store.oplog import LogEntry
from tests.fakes.branch import FakeBranch, named

ANIL = named("user anil")


def entry_of(branch: FakeBranch) -> LogEntry:
    made = branch.entry("anil", RepaymentRecorded(10_500, 1), branch.loans[0])
    return LogEntry(made.position or 0, made.seat_id, made.operation.op_id, encode_operation(made.operation), 1, 0, 1)


def test_only_what_is_held_is_kept() -> None:
    branch = FakeBranch()
    entry = entry_of(branch)
    whole, own, center = Synced(branch.state), Synced(branch.state), Synced(branch.state)
    assert fold_entry(whole, entry, ALL)
    assert fold_entry(own, entry, Held(frozenset({ANIL})))
    assert fold_entry(center, entry, Held(frozenset({branch.center})))
    personal = {item.KIND for item in own.changes}
    assert Kind.CASH in personal
    assert Kind.COLLECTION not in personal
    assert Kind.CASH not in {item.KIND for item in center.changes}
    assert {item.KIND for item in center.changes} | personal <= {item.KIND for item in whole.changes}
    assert list(kept(branch.state, whole.changes, Held(frozenset()))) == []


def test_sent_records_take_the_place_of_the_fold() -> None:
    branch = FakeBranch()
    entry = entry_of(branch)
    sent = Cash(ANIL, 77)
    gone = (GONE + int(Kind.BORROWER), branch.borrowers[1])
    bundle = pack([(int(Kind.CASH), encode_record(sent)), gone])
    draft = Synced(branch.state)
    fold_entry(draft, entry, ALL, [(ANIL, bundle)])
    assert draft.find(Cash, ANIL) == sent
    assert draft.find(Borrower, branch.borrowers[1]) is None
    with pytest.raises(StoreFault):
        fold_entry(Synced(branch.state), entry, ALL, [(ANIL, b"damaged")])


def test_what_was_taken_out_can_come_back() -> None:
    branch = FakeBranch()
    center = branch.state.find(Center, branch.center)
    assert center is not None
    draft = Synced(branch.state)
    draft.put(center)
    draft.take_out((Kind.CENTER, center.id))
    assert draft.find(Center, center.id) is None
    assert not draft.changes
    draft.put(center)
    assert list(draft.changes) == [center]


def test_a_remembered_list_is_read_back() -> None:
    assert held_from(None) == held_from([WHOLE]) == ALL
    assert held_from([ANIL]).has(ANIL)
    assert not held_from([ANIL]).has(named("other"))
