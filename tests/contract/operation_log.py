"""What every laptop's operation log promises. A test module gives the fixture `log` and takes in these tests by import.

An implementer takes own operations at once, keeps their order, shows them above everything the office sends, and
forgets neither when a page comes twice, in pieces, or with its own echo in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from fieldapp.domain.center.group import GroupFormed
from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.operation import Intent, Operation, decode_operation
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField, BorrowerRegistered
from fieldapp.domain.record import Kind, R, decode_record, encode_record
from fieldapp.protocol.messages import PulledEntry
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.memory_log import Rows, without_own_bytes
from tests.fakes.office import Office
from tests.unit.fieldapp.store.conftest import SmallBranch


class OperationLog(Protocol):
    """The operation log of one seat."""

    @property
    def seat_id(self) -> Id:
        """Return the seat that writes it."""
        ...

    def append(self, intent: Intent) -> bytes:
        """Save an own operation; return its bytes."""
        ...

    def take_page(self, entries: Sequence[PulledEntry]) -> None:
        """Take in entries of the branch log."""
        ...

    def pending(self) -> list[Id]:
        """Return own operations that the branch log does not contain, oldest first."""
        ...

    def records(self) -> Rows:
        """Return the view."""
        ...


def found(log: OperationLog, cls: type[R], identifier: Id) -> R:
    item = decode_record(cls.KIND, log.records()[int(cls.KIND), identifier])
    assert isinstance(item, cls)
    return item


def op_id_of(raw: bytes) -> Id:
    operation = decode_operation(raw)
    assert isinstance(operation, Operation)
    return operation.op_id


def repay(log: OperationLog, branch: SmallBranch, receipt: int, amount: int = 45_000) -> bytes:
    return log.append(Intent(RepaymentRecorded(amount, receipt), branch.loans[0], branch.center, MONDAY))


def edit(log: OperationLog, branch: SmallBranch, field: BorrowerField, value: str) -> bytes:
    seen = found(log, Borrower, branch.borrowers[0])
    base = {int(field): bytes(seen.version(field))}
    return log.append(Intent(BorrowerEdited({int(field): value}), seen.id, branch.center, MONDAY, base))


def pushed(log: OperationLog, office: Office, raws: Sequence[bytes]) -> None:
    """Let the office place own operations, as a push whose answer never comes."""
    for raw in raws:
        operation = decode_operation(raw)
        assert isinstance(operation, Operation)
        office._place(log.seat_id, raw, operation)


def page(log: OperationLog, office: Office, since: int = 0) -> list[PulledEntry]:
    return [without_own_bytes(entry, log.seat_id) for entry in office.log[since:]]


def office_rows(office: Office) -> Rows:
    return {(int(item.KIND), item.id): encode_record(item) for item in office.state.records.values()}


def test_an_appended_operation_is_seen_at_once(log: OperationLog, branch: SmallBranch) -> None:
    raw = repay(log, branch, 1)
    assert found(log, Balance, branch.loans[0]).paid == 45_000
    assert log.pending() == [op_id_of(raw)]


def test_operations_keep_their_order_and_their_bytes(log: OperationLog, branch: SmallBranch) -> None:
    raws = [repay(log, branch, number, 1_000 + number) for number in range(1, 6)]
    operations = [decode_operation(raw) for raw in raws]
    assert [operation.seq for operation in operations if isinstance(operation, Operation)] == [1, 2, 3, 4, 5]
    assert log.pending() == [op_id_of(raw) for raw in raws]


def test_what_the_office_sends_lies_below_what_is_pending(log: OperationLog, branch: SmallBranch) -> None:
    edit(log, branch, BorrowerField.ADDRESS, "Plot 9")
    before = len(branch.office.log)
    branch.office.write(Intent(GroupFormed(branch.center, "Yamuna"), new_id()))
    base = branch.office.state.find(Borrower, branch.borrowers[0])
    assert base is not None
    seen = {int(BorrowerField.PHONE): bytes(base.version(BorrowerField.PHONE))}
    branch.office.write(Intent(BorrowerEdited({int(BorrowerField.PHONE): "7"}), base.id, branch.center, MONDAY, seen))
    log.take_page(page(log, branch.office, before))
    kamla = found(log, Borrower, branch.borrowers[0])
    assert (kamla.text(BorrowerField.ADDRESS), kamla.text(BorrowerField.PHONE)) == ("Plot 9", "7")
    assert len(log.pending()) == 1


def test_an_own_echo_is_counted_once(log: OperationLog, branch: SmallBranch) -> None:
    before = len(branch.office.log)
    pushed(log, branch.office, [repay(log, branch, 1), repay(log, branch, 2, 1_000)])
    log.take_page(page(log, branch.office, before))
    assert found(log, Balance, branch.loans[0]).paid == 46_000
    assert log.pending() == []
    assert log.records() == office_rows(branch.office)


def test_half_of_what_is_pending_may_come_back_first(log: OperationLog, branch: SmallBranch) -> None:
    before = len(branch.office.log)
    raws = [repay(log, branch, number, 1_000 * number) for number in range(1, 5)]
    pushed(log, branch.office, raws[:2])
    log.take_page(page(log, branch.office, before))
    assert log.pending() == [op_id_of(raw) for raw in raws[2:]]
    assert found(log, Balance, branch.loans[0]).paid == 10_000


def test_a_page_may_come_twice_and_in_pieces(log: OperationLog, branch: SmallBranch) -> None:
    before = len(branch.office.log)
    pushed(log, branch.office, [repay(log, branch, number, 1_000) for number in range(1, 4)])
    edit(log, branch, BorrowerField.ADDRESS, "Plot 9")
    whole = page(log, branch.office, before)
    for entry in whole:
        log.take_page([entry])
    once = log.records()
    log.take_page(whole)
    log.take_page(page(log, branch.office))
    assert log.records() == once


def test_the_offices_verdict_holds_where_it_kept_an_operation_out(log: OperationLog, branch: SmallBranch) -> None:
    before = len(branch.office.log)
    borrower = new_id()
    raw = log.append(Intent(BorrowerRegistered(branch.center, branch.group, {1: "Zubeda"}), borrower, branch.center))
    assert found(log, Borrower, borrower).text(BorrowerField.NAME) == "Zubeda"
    pushed(log, branch.office, [raw])
    refused = [
        PulledEntry(entry.position, entry.seat_id, entry.op_id, Code.REFUSED, entry.reason, entry.received_ms)
        for entry in page(log, branch.office, before)
    ]
    log.take_page(refused)
    assert (int(Kind.BORROWER), borrower) not in log.records()
    assert log.pending() == []


def test_both_sides_of_a_conflict_are_the_same_as_at_the_office(log: OperationLog, branch: SmallBranch) -> None:
    before = len(branch.office.log)
    raws = [edit(log, branch, BorrowerField.PHONE, "1"), edit(log, branch, BorrowerField.PHONE, "2")]
    base = branch.office.state.find(Borrower, branch.borrowers[0])
    assert base is not None
    seen = {int(BorrowerField.PHONE): bytes(base.version(BorrowerField.PHONE))}
    branch.office.write(Intent(BorrowerEdited({int(BorrowerField.PHONE): "9"}), base.id, branch.center, MONDAY, seen))
    log.take_page(page(log, branch.office, before))
    assert found(log, Borrower, base.id).text(BorrowerField.PHONE) == "9"
    pushed(log, branch.office, raws)
    log.take_page(page(log, branch.office, before))
    assert log.records() == office_rows(branch.office)
