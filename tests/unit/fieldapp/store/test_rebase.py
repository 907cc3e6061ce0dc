"""Pulled entries go below pending operations, and folding everything anew gives the same records."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fieldapp.domain import operation as domain_operation
from fieldapp.domain import replay as domain_replay
from fieldapp.domain.center.group import GroupFormed
from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.disposition import Code
from fieldapp.domain.inbox import InboxItem, ItemState
from fieldapp.domain.interpretation import OperationInterpreted
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.operation import Intent, Operation, Stamp, encode_operation, mint
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField
from fieldapp.domain.record import Kind, decode_record, encode_record
from fieldapp.domain.shape import WrongShape
from fieldapp.domain.staff import Role
from fieldapp.protocol.messages import PulledEntry, SyncReply
from fieldapp.protocol.segment import Segment
from fieldapp.store import exchange as store_exchange
from fieldapp.store import oplog, rebase
from fieldapp.store.book import Book, open_book
from fieldapp.store.migrations import create_view, drop_view
from fieldapp.store.projection import StoredState, put_records, remove_records, synced_level
from fieldapp.store.seat import Slot, read_slots, write_slots
from fieldapp.sync.courier import Courier
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.laptop import KEY, enrolled, exchange
from tests.fakes.office import Office
from tests.unit.fieldapp.store.conftest import SmallBranch


def edit(book: Book, borrower: bytes, field: BorrowerField, value: str) -> None:
    with book.work() as work:
        seen = work.find(Borrower, borrower)  # type: ignore[arg-type]
        assert seen is not None
        base = {int(field): seen.version(field)}
        work.append(Intent(BorrowerEdited({int(field): value}, "asked her"), seen.id, seen.center_id, MONDAY, base))
        work.commit()


def repay(book: Book, branch: SmallBranch, which: int, amount: int) -> None:
    with book.work() as work:
        body = RepaymentRecorded(amount, work.take_receipts(1))
        work.append(Intent(body, branch.loans[which], branch.center, MONDAY))
        work.commit()


def records(book: Book) -> dict[tuple[int, bytes], bytes]:
    with book.database.read() as connection:
        return {(row[0], row[1]): row[2] for row in connection.exec_driver_sql("SELECT kind, id, body FROM record")}


def readable(rows: dict[tuple[int, bytes], bytes]) -> dict[Any, Any]:
    return {key: decode_record(Kind(key[0]), body) for key, body in rows.items()}


def office_records(office: Office) -> dict[tuple[int, bytes], bytes]:
    return {(int(item.KIND), item.id): encode_record(item) for item in office.state.records.values()}


def assert_rebuilding_changes_nothing(book: Book) -> None:
    def tables() -> dict[str, list[tuple[Any, ...]]]:
        queries = {
            "record": "SELECT kind, id, center, borrower, state, day, body FROM record ORDER BY 1, 2",
            "base_record": "SELECT * FROM base_record ORDER BY 1, 2",
            "loan_line": "SELECT id, borrower, product, disbursed_day, dues, paid, outstanding, state FROM loan_line",
            "seat_state": "SELECT * FROM seat_state WHERE k NOT IN ('stamp', 'gone') ORDER BY 1",
        }
        with book.database.read() as connection:
            result = {name: [tuple(row) for row in connection.exec_driver_sql(sql)] for name, sql in queries.items()}
            found = connection.exec_driver_sql(
                "SELECT p.id, s.name, s.code, s.phone, s.place FROM person p "
                "JOIN person_search s ON s.rowid = p.rowid ORDER BY 1"
            )
            result["person"] = [tuple(row) for row in found]
        return result

    before = tables()
    rebase.rebuild(book.database)
    after = tables()
    for name in before:
        assert after[name] == before[name], name


@pytest.fixture
def second(branch: SmallBranch, tmp_path: Path) -> Iterator[Book]:
    other = branch.office.hire("Bela Roy", Role.OFFICER)
    made = enrolled(branch.office, other, tmp_path / "second")
    yield made
    made.close()


def test_after_an_exchange_the_laptop_has_the_offices_records(book: Book, branch: SmallBranch) -> None:
    assert readable(records(book)) == readable(office_records(branch.office))
    repay(book, branch, 0, 45_000)
    exchange(book, branch.office)
    assert records(book) == office_records(branch.office)
    with book.database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM base_record").scalar_one() == 0


def test_what_the_office_sends_goes_below_what_is_pending(book: Book, branch: SmallBranch, second: Book) -> None:
    kamla = branch.borrowers[0]
    edit(book, kamla, BorrowerField.ADDRESS, "Plot 9")
    repay(book, branch, 0, 45_000)
    edit(second, kamla, BorrowerField.PHONE, "70000 00001")
    exchange(second, branch.office)
    # pull only: the pending operations stay pending
    cursor = store_exchange.cursor_of(book)
    reply = replace(
        SyncReply(), log_epoch=1, head=len(branch.office.log), entries=tuple(branch.office.log[cursor.position :]),
        next_cursor=len(branch.office.log),
    )  # fmt: skip
    store_exchange.store_reply(book, reply, pulled=True)
    while book.fold_waiting() is not None:
        pass
    with book.view() as view:
        seen = view.find(Borrower, kamla)
        assert seen is not None
        assert seen.text(BorrowerField.ADDRESS) == "Plot 9"
        assert seen.text(BorrowerField.PHONE) == "70000 00001"
    assert_rebuilding_changes_nothing(book)
    exchange(book, branch.office)
    exchange(second, branch.office)
    assert records(book) == records(second) == office_records(branch.office)


def test_both_changed_one_field_and_both_laptops_show_the_same_conflict(
    book: Book, branch: SmallBranch, second: Book
) -> None:
    kamla = branch.borrowers[0]
    edit(book, kamla, BorrowerField.PHONE, "70000 00001")
    edit(book, kamla, BorrowerField.PHONE, "70000 00002")
    edit(second, kamla, BorrowerField.PHONE, "80000 00001")
    exchange(second, branch.office)
    exchange(book, branch.office)
    exchange(second, branch.office)
    for each in (book, second):
        with each.view() as view:
            seen = view.find(Borrower, kamla)
            assert seen is not None
            assert seen.text(BorrowerField.PHONE) == "80000 00001"
            items = view.in_state(InboxItem, ItemState.OPEN)
            assert [item.contender.value for item in items if item.contender] == ["70000 00002"]
        assert_rebuilding_changes_nothing(each)
    assert records(book) == records(second) == office_records(branch.office)


def test_a_replayed_page_changes_nothing(book: Book, branch: SmallBranch) -> None:
    repay(book, branch, 1, 45_000)
    exchange(book, branch.office)
    before = records(book)
    cursor = store_exchange.cursor_of(book)
    own = book.enrollment.seat_id
    entries = tuple(
        replace(entry, operation=b"") if entry.seat_id == own else entry
        for entry in branch.office.log[: cursor.position]
    )
    reply = SyncReply((), 1, cursor.position, entries, cursor.position, branch.office.clock.now_ms())
    store_exchange.store_reply(book, reply, pulled=True)
    assert book.fold_waiting() is None
    assert records(book) == before


def test_an_own_echo_answers_an_operation_whose_reply_was_lost(book: Book, branch: SmallBranch) -> None:
    repay(book, branch, 0, 45_000)
    other = enrolled_copy_of_log(book, branch)
    assert other.code is Code.APPLIED
    with book.database.read() as connection:
        row = connection.exec_driver_sql("SELECT position, code FROM outbox").one()
        assert tuple(row) == (other.position, int(Code.APPLIED))
    with book.view() as view:
        balance = view.find(Balance, branch.loans[0])
        assert balance is not None
        assert balance.paid == 45_000


def enrolled_copy_of_log(book: Book, branch: SmallBranch) -> PulledEntry:
    """Push so that the reply is lost, then pull the echo alone."""
    courier = Courier(book, branch.office)
    store_exchange.seal_waiting(book, courier._sealed, 64)
    ((sealed, operations),) = store_exchange.waiting_segments(book, 4, 10_000)
    chain = branch.office.seats[book.enrollment.seat_id]
    branch.office._take(chain, Segment(sealed.tbs, sealed.signature, operations))
    echo = replace(branch.office.log[-1], operation=b"")
    reply = SyncReply((), 1, echo.position, (echo,), echo.position, 0)
    store_exchange.store_reply(book, reply, pulled=True)
    while book.fold_waiting() is not None:
        pass
    return echo


def test_a_crash_between_storing_and_folding_is_made_good_at_the_next_fold(book: Book, branch: SmallBranch) -> None:
    branch.office.write(Intent(GroupFormed(branch.center, "Yamuna"), new_id()))
    cursor = store_exchange.cursor_of(book)
    entries = tuple(branch.office.log[cursor.position :])
    reply = SyncReply((), 1, entries[-1].position, entries, entries[-1].position, 0)
    store_exchange.store_reply(book, reply, pulled=True)
    path = book.database.path
    book.close()
    again = open_book(path, KEY, book.clock, new_id)
    while again.fold_waiting() is not None:
        pass
    assert readable(records(again)) == readable(office_records(branch.office))
    again.close()


def test_folding_in_slices_of_any_size_gives_the_same(branch: SmallBranch, tmp_path: Path) -> None:
    results = []
    for size in (1, 3, 200):
        made = enrolled(branch.office, branch.officer, tmp_path / str(size))
        repay(made, branch, 2, 100 + size)
        with made.database.write() as connection:
            drop_view(connection)
            create_view(connection)
            write_slots(connection, {Slot.FOLDED: 0})
        while made.fold_waiting(size) is not None:
            pass
        assert_rebuilding_changes_nothing(made)
        results.append(len(records(made)))
        made.close()
    assert results[0] > 0


def test_slice_after_slice_only_what_read_something_that_moved_is_looked_at(
    book: Book, branch: SmallBranch, second: Book
) -> None:
    people, waiting = branch.borrowers, len(branch.loans)
    for which in range(waiting):
        repay(book, branch, which, 1_000 + which)
    for number in range(6):
        edit(second, people[number % 2], BorrowerField.PHONE, f"70000 0000{number}")
    exchange(second, branch.office)
    cursor = store_exchange.cursor_of(book)
    entries = tuple(branch.office.log[cursor.position :])
    reply = SyncReply((), 1, entries[-1].position, entries, entries[-1].position, 0)
    store_exchange.store_reply(book, reply, pulled=True)
    looked_at = []
    while book.fold_waiting(2) is not None:
        looked_at.append(book._folds.looked_at)
        if len(looked_at) == 1:
            repay(book, branch, 0, 500)
        assert book.pending_at_hand >= waiting
    assert len(looked_at) >= 3
    assert max(looked_at[1:]) < waiting, "a save in between leaves it known what moved"
    assert_rebuilding_changes_nothing(book)


def test_what_others_write_here_is_found_by_looking_at_everything(book: Book, branch: SmallBranch) -> None:
    repay(book, branch, 0, 45_000)
    hear(book, branch, "Yamuna")
    repay(book, branch, 1, 45_000)
    with book.work() as work:
        work.keep_draft("visit", "1", {"note": "half"})
        work.commit()
    hear(book, branch, "Ganga")
    assert book._folds.looked_at == 0
    with book.database.write() as connection:
        assert synced_level(connection) == book._folds.level
        kamla = StoredState(connection, book.cache).find(Borrower, branch.borrowers[0])
        assert kamla is not None
        put_records(connection, [kamla], book.cache)
    hear(book, branch, "Sindhu")
    assert book._folds.looked_at == 2
    with book.database.write() as connection:
        remove_records(connection, [(Kind.GROUP, new_id())])
    hear(book, branch, "Godavari")
    assert book._folds.looked_at == 2


def hear(book: Book, branch: SmallBranch, group: str) -> None:
    """Pull the founding of a group from the office, and send nothing."""
    branch.office.write(Intent(GroupFormed(branch.center, group), new_id()))
    entries = tuple(branch.office.log[store_exchange.cursor_of(book).position :])
    reply = SyncReply((), 1, entries[-1].position, entries, entries[-1].position, 0)
    store_exchange.store_reply(book, reply, pulled=True)
    while book.fold_waiting() is not None:
        pass


def test_a_save_that_comes_between_reading_and_writing_is_not_lost(
    book: Book, branch: SmallBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    branch.office.write(Intent(GroupFormed(branch.center, "Yamuna"), new_id()))
    cursor = store_exchange.cursor_of(book)
    entries = tuple(branch.office.log[cursor.position :])
    store_exchange.store_reply(
        book, SyncReply((), 1, entries[-1].position, entries, entries[-1].position, 0), pulled=True
    )
    computed = rebase.compute
    interruptions = iter([True, True, True])

    def interrupted(connection: Any, cache: Any, most: int, folds: Any) -> rebase.Fold | None:
        fold = computed(connection, cache, most, folds)
        if next(interruptions, False) and not book.database._writing.locked():
            thread = threading.Thread(target=repay, args=(book, branch, 3, 45_000))
            thread.start()
            thread.join()
        return fold

    monkeypatch.setattr(rebase, "compute", interrupted)
    assert book.fold_waiting() is not None
    with book.view() as view:
        balance = view.find(Balance, branch.loans[3])
        assert balance is not None
        assert balance.paid == 3 * 45_000
    assert_rebuilding_changes_nothing(book)


def test_an_operation_of_a_newer_program_is_kept_and_folded_after_the_update(
    book: Book, branch: SmallBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = dict(domain_operation.DEFINITIONS)
    known = newer.pop(1102)
    group = new_id()
    branch.office.write(Intent(GroupFormed(branch.center, "Yamuna"), group))
    monkeypatch.setattr(domain_operation, "DEFINITIONS", newer)
    exchange(book, branch.office)
    with book.database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM received WHERE interpreted = 0").scalar_one() == 1
        assert int(read_slots(connection)[Slot.CURSOR]) == len(branch.office.log)
    assert not rebase.newly_known(book.database)
    newer[1102] = known
    assert rebase.newly_known(book.database)
    rebase.rebuild(book.database)
    assert readable(records(book)) == readable(office_records(branch.office))


def test_own_work_that_came_back_to_an_older_program_is_read_after_the_update(
    book: Book, branch: SmallBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    with book.work() as work:
        work.append(Intent(GroupFormed(branch.center, "Yamuna"), new_id()))
        work.commit()
    exchange(book, branch.office)
    older = dict(domain_operation.DEFINITIONS)
    known = older.pop(1102)
    monkeypatch.setattr(domain_operation, "DEFINITIONS", older)
    rebase.rebuild(book.database)
    with book.database.read() as connection:
        own = connection.exec_driver_sql("SELECT op FROM outbox").scalar_one()
        assert own in oplog.uninterpreted(connection)
    assert not rebase.newly_known(book.database)
    older[1102] = known
    assert rebase.newly_known(book.database)


def test_a_body_that_does_not_fit_a_known_kind_waits_without_folding_anew_at_every_opening(
    book: Book, branch: SmallBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    group = new_id()
    branch.office.write(Intent(GroupFormed(branch.center, "Yamuna"), group))
    understood = domain_operation.body_of

    def newer(operation: Operation) -> Any:
        if operation.entity == group:
            raise WrongShape("a value of tomorrow")
        return understood(operation)

    for place in (domain_operation, domain_replay, rebase):
        monkeypatch.setattr(place, "body_of", newer)
    exchange(book, branch.office)
    assert waiting_entries(book) == 1
    assert not rebase.newly_known(book.database)
    for place in (domain_operation, domain_replay, rebase):
        monkeypatch.setattr(place, "body_of", understood)
    assert rebase.newly_known(book.database)
    rebase.rebuild(book.database)
    assert readable(records(book)) == readable(office_records(branch.office))


def test_what_the_office_interpreted_later_waits_where_this_program_does_not_know_it(
    book: Book, branch: SmallBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = dict(domain_operation.DEFINITIONS)
    group = new_id()
    stamp = Stamp(new_id(), 1, 1 << 16, 1, bytes(8), 0)
    kept = encode_operation(mint(Intent(GroupFormed(branch.center, "Yamuna"), group), stamp))
    branch.office.write(Intent(OperationInterpreted(book.enrollment.seat_id, 1, kept), stamp.op_id))
    known = newer.pop(1102)
    monkeypatch.setattr(domain_operation, "DEFINITIONS", newer)
    exchange(book, branch.office)
    assert waiting_entries(book) == 1
    assert not rebase.newly_known(book.database)
    newer[1102] = known
    assert rebase.newly_known(book.database)
    rebase.rebuild(book.database)
    assert readable(records(book)) == readable(office_records(branch.office))


def waiting_entries(book: Book) -> int:
    with book.database.read() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM received WHERE interpreted = 0").scalar_one())
