"""What is recorded again keeps its id and what it says; what the office has is not recorded again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.disposition import Code
from fieldapp.domain.operation import Intent, Operation, Stamp, decode_operation, encode_operation, mint
from fieldapp.domain.people import BorrowerEdited
from fieldapp.domain.photo import PhotoId, PhotoTaken
from fieldapp.protocol.renewal import Known, RenewReply
from fieldapp.store import photos
from fieldapp.store.adoption import adopt, begin_epoch, left_behind, pending_operations
from fieldapp.store.book import Book
from fieldapp.store.seat import Slot, read_slots
from tests.contract.operation_log import op_id_of
from tests.fakes.branch import named
from tests.fakes.clock import MONDAY, new_id
from tests.unit.fieldapp.store.conftest import SmallBranch
from tests.unit.fieldapp.store.test_rebase import repay


def test_operations_go_on_in_the_new_epoch_under_their_own_ids(book: Book, branch: SmallBranch) -> None:
    for number in (1, 2, 3):
        repay(book, branch, 0, 1_000 * number)
    before = pending_operations(book)
    begin_epoch(book, RenewReply(2, b"s" * 32, 9, 50))
    done = adopt(book, [*before, b"no operation"], [Known(op_id_of(before[0]), 4, Code.APPLIED)])
    assert (done.again, done.known, done.unreadable) == (2, 1, 1)
    after = pending_operations(book)
    assert [op_id_of(raw) for raw in after] == [op_id_of(raw) for raw in before[1:]]
    operations = [decode_operation(raw) for raw in after]
    assert [operation.seq for operation in operations if isinstance(operation, Operation)] == [1, 2]
    assert book.tail.read() == after
    with book.database.read() as connection:
        slots = read_slots(connection)
    assert (slots[Slot.EPOCH], slots[Slot.SEQ], slots[Slot.RECEIPT], slots[Slot.AUTH_COUNTER]) == (2, 2, 50, 9)
    again = adopt(book, after, [])
    assert again.again == 0
    assert pending_operations(book) == after


def test_photos_that_only_the_lost_database_had_are_counted(book: Book, branch: SmallBranch) -> None:
    stamp = Stamp(new_id(), 1, 5 << 16, 5, bytes(8), 0)
    lost = PhotoTaken(bytes(31) + b"x", 900, "image/jpeg", branch.borrowers[0])
    raw = encode_operation(mint(Intent(lost, new_id(), branch.center, MONDAY), stamp))
    done = adopt(book, [raw], [])
    assert (done.again, done.photos, done.unreadable) == (1, 1, 0)
    with book.database.write() as connection:
        photos.keep(connection, PhotoId(bytes(31) + b"y"), b"picture", 1)
    here = replace(lost, content=bytes(31) + b"y")
    raw = encode_operation(mint(Intent(here, new_id(), branch.center, MONDAY), replace(stamp, op_id=new_id())))
    assert adopt(book, [raw], []).photos == 0


def test_what_a_renewal_left_behind_is_found_until_it_is_recorded_again(book: Book) -> None:
    with book.work() as work:
        work.append(Intent(BorrowerEdited({6: "By the mill"}), named("x")))
        work.commit()
    assert left_behind(book) == [], "it is of the present epoch"
    begin_epoch(book, RenewReply(2, bytes(32), 1, 0))
    (raw,) = left_behind(book)
    assert adopt(book, [raw], []).again == 1
    assert left_behind(book) == []


@pytest.mark.parametrize(("behind", "again"), [(0, True), (1, False)])
def test_own_work_at_a_place_that_was_pulled_without_it_is_of_another_log(
    book: Book, branch: SmallBranch, behind: int, *, again: bool
) -> None:
    repay(book, branch, 0, 1_000)
    (raw,) = pending_operations(book)
    begin_epoch(book, RenewReply(2, bytes(32), 1, 0))
    with book.database.read() as connection:
        cursor = int(read_slots(connection)[Slot.CURSOR])
    adopt(book, [raw], [Known(op_id_of(raw), cursor + behind, Code.APPLIED)])
    with book.database.read() as connection:
        assert read_slots(connection)[Slot.CURSOR] == (0 if again else cursor)
    assert cursor > 0
