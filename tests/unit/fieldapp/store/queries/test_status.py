"""Where own operations stand: only what the office acknowledged counts."""

from __future__ import annotations

from fieldapp.domain.disposition import Code
from fieldapp.store import exchange
from fieldapp.store.book import Book
from fieldapp.store.queries import status
from fieldapp.store.queries.status import (
    author_seat,
    counts,
    last_received_ms,
    recorded,
    standings,
    waiting_operations,
)
from fieldapp.store.seat import Slot, write_slots
from fieldapp.sync.courier import Courier
from tests.fakes.laptop import exchange as exchanged
from tests.unit.fieldapp.store.conftest import SmallBranch
from tests.unit.fieldapp.store.test_unit_of_work import saved_repayment


def test_the_life_of_an_operation(book: Book, branch: SmallBranch) -> None:
    op_id = saved_repayment(book, branch, 1_000).op_id
    with book.view() as view:
        found = counts(view.connection)
        assert (found.waiting, found.sent, found.received) == (1, 0, 0)
        assert found.oldest_waiting_ms == book.clock.now_ms()
        assert standings(view.connection, [op_id])[op_id] == (False, None, 0)
        assert [row.op_id for row in waiting_operations(view.connection, 9)] == [op_id]
    exchange.seal_waiting(book, Courier(book, branch.office)._sealed, 64)
    exchange.mark_sent(book, [exchange.waiting_segments(book, 1, 1)[0][0].segment_id])
    with book.view() as view:
        assert counts(view.connection)[:3] == (0, 1, 0)
        assert standings(view.connection, [op_id])[op_id].sent
    exchanged(book, branch.office)
    with book.view() as view:
        assert counts(view.connection)[:3] == (0, 0, 1)
        assert standings(view.connection, [op_id])[op_id].code is Code.APPLIED
        assert waiting_operations(view.connection, 9) == []
        assert last_received_ms(view.connection) == branch.office.clock.now_ms()
        assert author_seat(view.connection, op_id) == book.enrollment.seat_id


def test_operations_of_others_have_no_standing_here(book: Book, branch: SmallBranch) -> None:
    with book.view() as view:
        assert standings(view.connection, [branch.office.log[0].op_id]) == {}


def test_differences_are_counted(book: Book) -> None:
    with book.database.write() as connection:
        assert status.diverged_count(connection) == 0
        write_slots(connection, {Slot.DIVERGED: 2})
        assert status.diverged_count(connection) == 2


def test_own_operations_are_counted_by_their_numbers_in_every_epoch(book: Book, branch: SmallBranch) -> None:
    with book.view() as view:
        assert recorded(view.connection) == 0
    for amount in (1_000, 2_000, 3_000):
        saved_repayment(book, branch, amount)
    exchanged(book, branch.office)
    saved_repayment(book, branch, 4_000)
    with book.database.write() as connection:
        columns = "op_id, leaf, head, op, saved_ms, code"
        connection.exec_driver_sql(  # two operations of another epoch, one refused, the other held
            f"INSERT INTO outbox (epoch, seq, {columns}) SELECT epoch + 7, seq, x'00' || op_id, leaf, head, op, "
            "saved_ms, CASE seq WHEN 1 THEN ? ELSE ? END FROM outbox WHERE seq < 3",
            (int(Code.REFUSED), int(Code.HELD)),
        )
        assert recorded(connection) == connection.exec_driver_sql("SELECT count(*) FROM outbox").scalar_one() == 6
        answered = connection.exec_driver_sql("SELECT count(code) FROM outbox").scalar_one()
        assert counts(connection)[:5] == (1, 0, answered, 1, 1)
    assert answered == 5
