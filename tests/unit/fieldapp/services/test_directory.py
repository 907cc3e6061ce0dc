"""A loan in a list stands where the kernel says it stands."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.position import next_due, position
from fieldapp.domain.loan.rows import pack_rows
from fieldapp.services.desk import Desk
from fieldapp.services.directory import directory, stands_at
from fieldapp.services.money.positions import loan_label
from fieldapp.store.lists import LoanLine, pack_dues, unpack_dues
from fieldapp.store.rebase import rebuild
from tests.fakes.clock import DAY_MS
from tests.fakes.morning_branch import MorningBranch

DAYS = st.lists(st.integers(19_000, 19_060), min_size=1, max_size=12).map(sorted)
AMOUNT = st.integers(1, 50_000)


@given(
    days=DAYS,
    amounts=st.lists(AMOUNT, min_size=12, max_size=12),
    paid=st.integers(0, 700_000),
    day=st.integers(18_990, 19_070),
)
def test_a_line_stands_where_the_kernel_says(days: list[int], amounts: list[int], paid: int, day: int) -> None:
    schedule = tuple(Installment(due, amount) for due, amount in zip(days, amounts, strict=False))
    loan = Loan(Id(bytes(16)), NO_ID, NO_ID, NO_ID, "Home", sum(row.total for row in schedule), days[0],
                pack_rows(schedule))  # fmt: skip
    line = LoanLine(loan.id, NO_ID, "Home", days[0], pack_dues(loan), paid, 0, 1)
    assert unpack_dues(line.dues) == [(row.due_day, row.total) for row in schedule]
    stands, expected = stands_at(line, day), position(schedule, paid, day)
    assert (stands.arrears, stands.due, stands.days_late) == (
        expected.arrears,
        expected.due_today,
        expected.days_late(day),
    )
    assert stands.label == loan_label(loan, day)
    following = next_due(schedule, paid, day - 1)
    assert (stands.next_due_day, stands.next_due_amount) == (following or (None, 0))


def test_a_new_day_makes_every_row_anew(morning: MorningBranch, anil: Desk) -> None:
    with anil.book.view() as view:
        before = directory(anil, view).rows[morning.borrowers[1]]
        assert directory(anil, view).rows[morning.borrowers[1]] is before
    morning.clock.go_on(DAY_MS)
    with anil.book.view() as view:
        after = directory(anil, view).rows[morning.borrowers[1]]
    assert (before.days_late, after.days_late) == (0, 1)


def test_after_a_rebuild_everything_is_read_anew(morning: MorningBranch, anil: Desk) -> None:
    with anil.book.view() as view:
        before = dict(directory(anil, view).rows)
    rebuild(anil.book.database)
    with anil.book.view() as view:
        assert directory(anil, view).rows == before


def test_what_is_the_same_for_many_is_kept_once(morning: MorningBranch, anil: Desk) -> None:
    with anil.book.view() as view:
        kept = directory(anil, view)
    people = [line for line in kept.people.values() if line.center == morning.center]
    assert len(people) > 2
    for column in ("village", "center_name", "center"):
        assert len({id(getattr(line, column)) for line in people}) == 1
    loans = list(kept.loans())
    assert len({id(loan.dues) for loan in loans}) == len({loan.dues for loan in loans}) < len(loans)
    assert all(loan.borrower is kept.people[loan.borrower].id for loan in loans)
