"""Running loans come page by page, each once, and are counted as they would be listed."""

from __future__ import annotations

from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Balance
from fieldapp.store.book import Book
from fieldapp.store.queries.running import BEGINNING, running_after, running_counts
from tests.fakes.clock import MONDAY
from tests.fakes.laptop import exchange
from tests.unit.fieldapp.store.conftest import SmallBranch


def test_pages_follow_one_another_in_the_order_of_their_ends(book: Book, branch: SmallBranch) -> None:
    long = branch.office.lend(branch.borrowers[0], MONDAY - 7, weeks=60)
    short = branch.office.lend(branch.borrowers[1], MONDAY - 70, weeks=11, paid=10 * 45_000)
    exchange(book, branch.office)
    seen: list[Id] = []
    with book.view() as view:
        after = BEGINNING
        while page := running_after(view.connection, after, 2, None):
            assert len(page) <= 2
            seen += [line.id for line in page]
            after = (page[-1].last_due, page[-1].id)
        balances = {item.id: item for item in view.every(Balance)}
        whole = running_after(view.connection, BEGINNING, 99, None)
        counts = running_counts(view.connection, MONDAY + 30, MONDAY, None)
    assert sorted(seen) == sorted([*branch.loans, long, short])
    assert (seen[0], seen[-1]) == (short, long)
    assert {line.id: (line.outstanding, line.oldest_unpaid) for line in whole} == {
        key: (item.outstanding, item.oldest_unpaid) for key, item in balances.items()
    }
    assert whole[0].principal == 11 * (45_000 - 45_000 // 8)
    assert whole[0].name == "Sunita Bai"
    late = sum(1 for item in balances.values() if 0 < item.oldest_unpaid < MONDAY)
    assert counts == (6, 1, late)
    assert 0 < late < 6


def test_another_officers_loans_are_left_out(book: Book, branch: SmallBranch) -> None:
    with book.view() as view:
        assert len(running_after(view.connection, BEGINNING, 99, branch.officer)) == 4
        assert running_after(view.connection, BEGINNING, 99, branch.supervisor) == []
        assert running_counts(view.connection, MONDAY, MONDAY, branch.supervisor) == (0, 0, 0)
