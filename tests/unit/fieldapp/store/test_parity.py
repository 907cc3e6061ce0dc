"""A difference is counted; folding again mends what it can, and what it cannot is doubted once."""

from __future__ import annotations

from fieldapp.domain.ids import Id
from fieldapp.protocol.digest import digest_of
from fieldapp.protocol.scopes import ScopeDigest
from fieldapp.store import parity
from fieldapp.store.book import Book
from fieldapp.store.seat import Slot, Slots, read_slots
from tests.unit.fieldapp.store.conftest import SmallBranch


def told(book: Book, scope: Id) -> ScopeDigest:
    with book.database.read() as connection:
        rows = connection.exec_driver_sql("SELECT kind, id, body FROM record WHERE scope = ?", (scope,)).fetchall()
    return ScopeDigest(scope, *digest_of((row[0], row[1], row[2]) for row in rows))


def slots(book: Book) -> Slots:
    with book.database.read() as connection:
        return read_slots(connection)


def test_equal_records_are_verified(book: Book, branch: SmallBranch) -> None:
    head = int(str(slots(book)[Slot.CURSOR]))
    assert parity.compare(book, head, [told(book, branch.center)]) == parity.Parity(True)
    assert slots(book)[Slot.VERIFIED] == head
    assert parity.compare(book, head + 1, []) == parity.Parity()


def test_what_folding_mends_is_counted(book: Book, branch: SmallBranch) -> None:
    head, right = int(str(slots(book)[Slot.CURSOR])), told(book, branch.center)
    with book.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM record WHERE scope = ? AND kind = 6", (branch.center,))
    assert parity.compare(book, head, [right]).mended == (branch.center,)
    assert told(book, branch.center) == right
    assert slots(book)[Slot.DIVERGED] == 1


def test_what_folding_does_not_mend_is_doubted_once(book: Book, branch: SmallBranch) -> None:
    head = int(str(slots(book)[Slot.CURSOR]))
    other = ScopeDigest(branch.center, 3, bytes(16))
    assert parity.compare(book, head, [other]).doubted == (branch.center,)
    assert parity.compare(book, head, [other]) == parity.Parity()
    before = told(book, branch.center)
    assert before != other, "the office's value is never taken over"
