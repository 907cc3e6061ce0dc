"""The fold never stops at one operation, and is a function of the log alone."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from fieldapp.domain import replay
from fieldapp.domain.cash.cash import Pieces, cash_day_id
from fieldapp.domain.cash.day import CashCounted, DayClosed, DayOpened
from fieldapp.domain.center.assignment import CenterAssigned
from fieldapp.domain.collection.collection import Collection, Fate, RepaymentRecorded
from fieldapp.domain.disposition import Code, held
from fieldapp.domain.loan.account import Loan, LoanDisbursed
from fieldapp.domain.loan.agreed import Agreed
from fieldapp.domain.operation import DEFINITIONS, Entry
from fieldapp.domain.people import BorrowerRegistered
from fieldapp.domain.record import Kind, encode_record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import SavingsOpened, savings_id
from fieldapp.domain.staff import Role, SeatRevoked
from fieldapp.domain.state import MemoryState
from tests.fakes.branch import DAY, FakeBranch, named, schedule


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


def test_whatever_a_blocked_laptop_sends_has_no_effect_and_somebody_is_asked() -> None:
    branch = FakeBranch(borrowers=2)
    branch.do("anil", BorrowerRegistered(branch.center, branch.group, {1: "Sita"}), named("sita"))
    branch.do("anil", CashCounted((Pieces(100, 0),)), cash_day_id(named("user anil"), DAY))
    branch.do("office", SeatRevoked("stolen"), named("anil"))
    mine, who = cash_day_id(named("user anil"), DAY), branch.borrowers[0]
    loan = replace(
        LoanDisbursed(who, "Trade", 100_000, DAY, schedule()), agreed=Agreed(named("product"), Decimal(1), 10)
    )
    before = dict(branch.state.records)
    for body, entity in (
        (LoanDisbursed(who, "Trade", 100_000, DAY - 7, schedule(), opening=True), named("taken over")),
        (loan, named("handed over")),
        (SavingsOpened(named("sita"), "Weekly", 5_000, 900_000), savings_id(named("sita"))),
        (DayOpened(()), cash_day_id(named("user anil"), DAY + 1)),
        (CashCounted((Pieces(100, 3),)), mine),
        (DayClosed(named("count"), 0), mine),
    ):
        known = {item.id for item in branch.open_items()}
        assert branch.do("anil", body, entity) == held(Reason.SEAT_REVOKED), body
        asked = [item for item in branch.open_items() if item.id not in known]
        assert [item.decider for item in asked] == [Role.SUPERVISOR], body
        assert {item.operation for item in asked} == {branch.last_operation}
    changed = {key for key, item in branch.state.records.items() if before.get(key) != item}
    assert {kind for kind, _ in changed} <= {Kind.INBOX, Kind.COLLECTION, Kind.CASH, Kind.CASH_DAY, Kind.RECEIPT_BOOK}
    document = branch.state.find(Collection, next(found for kind, found in changed if kind is Kind.COLLECTION))
    assert document is not None
    assert [(line.fate, line.amount) for line in document.lines] == [(Fate.HELD, -100_000)]
    assert branch.state.find(Loan, named("handed over")) is None


def test_papers_of_a_center_that_was_taken_away_wait_like_other_work() -> None:
    branch = FakeBranch(borrowers=1)
    branch.do("anil", BorrowerRegistered(branch.center, branch.group, {1: "Sita"}), named("sita"))
    branch.do("rao", CenterAssigned(named("user anil"), named("user bela")), branch.center)
    who = branch.borrowers[0]
    for body, entity in (
        (LoanDisbursed(who, "Trade", 100_000, DAY - 7, schedule(), opening=True), named("taken over")),
        (SavingsOpened(named("sita"), "Weekly", 5_000, 900_000), savings_id(named("sita"))),
    ):
        assert branch.do("anil", body, entity) == held(Reason.OUT_OF_SCOPE)
    assert [item.decider for item in branch.open_items()] == [Role.OFFICER] * 2
