"""What is granted is remembered, compared with what is here, and told. Whole laptops are tried end to end."""

from __future__ import annotations

from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower, BorrowerEdited
from fieldapp.domain.scope import REFERENCE, WHOLE
from fieldapp.protocol.scopes import Notice, Purged, grants_key
from fieldapp.store import granted
from fieldapp.store.book import Book
from fieldapp.store.seat import Slot, read_slots, write_slots
from tests.fakes.branch import named
from tests.fakes.clock import MONDAY
from tests.unit.fieldapp.store.conftest import SmallBranch

MINE = (REFERENCE, named("center"))


def test_a_laptop_of_before_has_everything_and_gives_up_what_is_not_granted(book: Book) -> None:
    assert granted.standing_of(book).grants_key == granted.NOT_TOLD
    assert granted.due(book) == granted.Due(False, (), True)
    with book.database.write() as connection:
        granted.take_notice(connection, Notice(granted=MINE), fresh=False)
    assert granted.standing_of(book).grants_key == grants_key(MINE)
    assert granted.due(book).lost
    granted.give_up(book)
    assert not granted.due(book).lost
    told = granted.standing_of(book).purged
    assert sum(item.records for item in told) > 0
    with book.database.read() as connection:
        left = connection.exec_driver_sql("SELECT DISTINCT scope FROM record").fetchall()
    assert {row[0] for row in left} <= set(MINE)
    granted.purges_told(book, told)
    assert granted.standing_of(book).purged == ()


def test_a_fresh_laptop_has_of_nothing_all_it_is_granted(book: Book) -> None:
    with book.database.write() as connection:
        granted.take_notice(connection, Notice(granted=MINE), fresh=True)
    assert granted.due(book) == granted.Due(False, (), True)
    with book.database.write() as connection:
        granted.take_notice(connection, Notice(granted=(WHOLE,)), fresh=False)
    assert granted.due(book).wanted == (WHOLE,)


def test_a_scope_that_comes_back_before_it_was_given_up_is_fetched_anew(book: Book) -> None:
    both = (*MINE, named("other center"))
    with book.database.write() as connection:
        granted.take_notice(connection, Notice(granted=both), fresh=True)
        granted.take_notice(connection, Notice(granted=MINE), fresh=False)
    assert granted.due(book) == granted.Due(True, (), True), "what is granted no more is not asked for"
    with book.database.write() as connection:
        granted.take_notice(connection, Notice(granted=both), fresh=False)
    assert granted.due(book) == granted.Due(False, (named("other center"),), True)
    with book.database.write() as connection:
        granted.take_notice(connection, Notice(granted=MINE), fresh=False)
    granted.give_up(book)
    with book.database.read() as connection:
        assert Slot.DOUBTED not in read_slots(connection), "or digests would never be compared again"


def test_other_purges_than_those_told_are_kept(book: Book) -> None:
    with book.database.write() as connection:
        write_slots(connection, {Slot.PURGED: [[named("a"), 1], [named("b"), 2]]})
    granted.purges_told(book, [Purged(named("a"), 1)])
    assert granted.standing_of(book).purged == (Purged(named("b"), 2),)


def test_folding_stands_where_nothing_waits(book: Book) -> None:
    with book.database.read() as connection:
        slots = read_slots(connection)
    assert granted.stands(book, int(slots[Slot.CURSOR])) == int(slots[Slot.CURSOR])
    assert granted.stands(book, int(slots[Slot.CURSOR]) + 5) == int(slots[Slot.FOLDED])


def test_what_is_saved_in_that_moment_is_not_taken_for_the_offices(book: Book, branch: SmallBranch) -> None:
    with book.database.write() as connection:
        granted.take_notice(connection, Notice(granted=(REFERENCE,)), fresh=False)
    assert granted.due(book).settled
    with book.work() as work:
        work.append(Intent(BorrowerEdited({3: "98260 55555"}), branch.borrowers[0], branch.center, MONDAY))
        work.commit()
    with book.view() as view:
        before = view.find(Borrower, branch.borrowers[0])
    assert granted.give_up(book) is None
    assert granted.install(book, (), 99, (branch.center,)) is None
    with book.view() as view:
        assert view.find(Borrower, branch.borrowers[0]) == before
    assert granted.due(book).lost
    assert not granted.due(book).settled
