"""The second pair of eyes: counting what was handed in, reopening, booking a difference."""

from __future__ import annotations

from fieldapp.domain.cash.cash import DayState, cash_verified
from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.disposition import held
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.journal import Account, postings_of, trial_balance
from fieldapp.domain.rejection import Reason
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named
from tests.fakes.cash import Drawer


def closed_day(counted: int = 10_500, handed_in: int = 10_500) -> Drawer:
    branch = FakeBranch()
    branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0])
    drawer = Drawer(branch)
    drawer.count(counted, "short")
    if handed_in:
        drawer.hand_in(handed_in)
    assert drawer.close(counted - handed_in, "tomorrow") == APPLIED
    return drawer


def test_the_same_count_at_the_branch_verifies_the_day() -> None:
    drawer = closed_day()
    assert not cash_verified(drawer.branch.state, drawer.user, DAY)
    assert drawer.verify(10_500) == APPLIED
    assert cash_verified(drawer.branch.state, drawer.user, DAY)
    assert drawer.last_transfer().verifier == named("user rao")
    assert drawer.verify(10_500) == held(Reason.ALREADY_RESOLVED)
    assert drawer.branch.cash_items() == []


def test_another_count_opens_an_item_until_it_is_counted_alike() -> None:
    drawer = closed_day()
    drawer.verify(10_400)
    (item,) = drawer.branch.cash_items()
    assert (item.reason, item.amount, item.operation) == (
        Reason.HAND_IN_DIFFERS, -100, drawer.last_transfer().operation,
    )  # fmt: skip
    assert drawer.day().state is DayState.CLOSED
    assert drawer.verify(10_500) == APPLIED
    assert drawer.branch.cash_items() == []
    assert drawer.day().state is DayState.VERIFIED


def test_what_was_missing_is_booked_by_a_supervisor() -> None:
    drawer = closed_day()
    drawer.verify(10_400)
    transfer = drawer.last_transfer().operation
    assert drawer.book(100, transfer) == held(Reason.BAD_VALUE)
    assert drawer.book(-100, transfer) == APPLIED
    assert drawer.branch.cash_items() == []
    assert drawer.day().state is DayState.CLOSED
    assert trial_balance(postings_of(drawer.day())) == {
        (Account.CASH, drawer.user): -10_500,
        (Account.BRANCH_CASH, NO_ID): 10_400,
        (Account.CASH_DIFFERENCE, drawer.user): 100,
    }
    assert drawer.verify(10_500) == held(Reason.ALREADY_RESOLVED)


def test_a_shortage_is_booked_in_parts_and_never_more_than_it_is() -> None:
    drawer = closed_day(10_000, 10_000)
    assert drawer.book(-600) == held(Reason.BAD_VALUE)
    assert drawer.book(100) == held(Reason.BAD_VALUE)
    assert drawer.book(-200) == APPLIED
    assert len(drawer.branch.cash_items()) == 1
    assert drawer.book(-300) == APPLIED
    assert drawer.branch.cash_items() == []
    assert (drawer.cash.held, drawer.cash.difference, drawer.day().booked) == (0, 0, -500)


def test_nobody_controls_her_own_day() -> None:
    drawer = closed_day()
    for by, reason in (("anil", Reason.NEEDS_SUPERVISOR), ("bela", Reason.NEEDS_SUPERVISOR)):
        assert drawer.verify(10_500, by=by) == held(reason)
        assert drawer.reopen(by=by) == held(reason)
        assert drawer.book(-1, by=by) == held(reason)
    own = Drawer(drawer.branch, "rao")
    own.draw(500)
    assert own.verify(500) == held(Reason.MAKER_IS_CHECKER)


def test_a_reopened_day_takes_records_again_and_is_verified_again() -> None:
    drawer = closed_day()
    drawer.verify(10_500)
    assert drawer.reopen("") == held(Reason.REASON_NEEDED)
    assert drawer.reopen() == APPLIED
    assert (drawer.day().state, drawer.day().figures, drawer.day().reopened) == (DayState.OPEN, None, 1)
    branch = drawer.branch
    assert branch.do("anil", RepaymentRecorded(700, 2), branch.loans[1]) == APPLIED
    drawer.count(700)
    drawer.hand_in(700)
    drawer.close()
    assert drawer.day().state is DayState.CLOSED
    drawer.verify(700)
    assert drawer.day().state is DayState.VERIFIED
    assert branch.cash_items() == []


def test_a_day_that_is_open_cannot_be_reopened() -> None:
    drawer = closed_day()
    drawer.reopen()
    assert drawer.reopen() == held(Reason.STALE_TRANSITION)


def test_what_was_kept_over_night_can_be_counted_too() -> None:
    drawer = closed_day(10_500, 0)
    assert drawer.verify(10_400, NO_ID) == APPLIED
    assert [item.reason for item in drawer.branch.cash_items()] == [Reason.HAND_IN_DIFFERS]
    assert drawer.verify(10_500, NO_ID) == APPLIED
    assert drawer.branch.cash_items() == []
    assert drawer.day().state is DayState.VERIFIED


def test_what_is_not_there_cannot_be_verified() -> None:
    drawer = closed_day()
    assert drawer.verify(1, named("other")) == held(Reason.UNKNOWN_RECORD)
    assert drawer.verify(-1) == held(Reason.BAD_VALUE)
    assert drawer.book(-1, named("other")) == held(Reason.UNKNOWN_RECORD)
    bela = Drawer(drawer.branch, "bela")
    assert bela.branch.do("rao", bela_verified(), named("no day")) == held(Reason.UNKNOWN_RECORD)
    drawer.reopen()
    assert drawer.verify(0, NO_ID) == held(Reason.STALE_TRANSITION)


def bela_verified() -> object:
    from fieldapp.domain.cash.control import CashVerified

    return CashVerified(1)


def test_drawn_money_is_confirmed_by_the_branch() -> None:
    drawer = Drawer(FakeBranch())
    drawer.draw(80_000)
    assert drawer.verify(80_000) == APPLIED
    assert drawer.last_transfer().agrees
    assert trial_balance(postings_of(drawer.day())) == {
        (Account.CASH, drawer.user): 80_000,
        (Account.BRANCH_CASH, NO_ID): -80_000,
    }


def test_money_kept_over_night_is_verified_with_the_hand_in_it_went_into() -> None:
    branch = FakeBranch()
    drawer = Drawer(branch)
    for offset in (0, 1, 2):
        branch.do("anil", RepaymentRecorded(10_500, offset + 1), branch.loans[0], day=DAY + offset)
        drawer.count(10_500 * (offset + 1) if offset < 2 else 31_500, day=DAY + offset)
        if offset == 2:
            drawer.hand_in(31_500, day=DAY + 2)
        assert drawer.close(0 if offset == 2 else 10_500 * (offset + 1), "no bank near", DAY + offset) == APPLIED
    assert [drawer.day(DAY + offset).before for offset in (0, 1, 2)] == [0, DAY, DAY + 1]
    drawer.verify(31_500, day=DAY + 2)
    assert [cash_verified(branch.state, drawer.user, DAY + offset) for offset in (0, 1, 2)] == [True, True, True]


def test_a_hand_in_of_less_than_was_brought_verifies_no_earlier_day() -> None:
    branch = FakeBranch()
    drawer = Drawer(branch)
    branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0])
    drawer.count(10_500)
    drawer.close(10_500, "no bank near")
    drawer.count(10_500, day=DAY + 1)
    drawer.hand_in(10_000, day=DAY + 1)
    drawer.close(500, "change", DAY + 1)
    drawer.verify(10_000, day=DAY + 1)
    assert cash_verified(branch.state, drawer.user, DAY + 1)
    assert not cash_verified(branch.state, drawer.user, DAY)
