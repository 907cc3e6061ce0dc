"""The supervisor counts what was handed in, reopens days, decides about differences."""

from __future__ import annotations

import pytest

from fieldapp.domain.cash.cash import DayState
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.borrower.people import profile
from fieldapp.services.cash.control import (
    BookDifference,
    HandInRow,
    VerifyCash,
    book_difference,
    hand_ins_to_count,
    officers,
    reopen_day,
    team_days,
    unclosed_days,
    verify_cash,
    witnesses,
)
from fieldapp.services.cash.day import CashSaved, CountCash, MoveCash, cash_day_view, close_day, count_cash, hand_in
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money.repayments import RecordRepayment, RepaymentSaved, record_repayment
from fieldapp.services.oversight.conflicts import open_conflicts
from tests.fakes.clock import DAY_MS, MONDAY
from tests.fakes.morning_branch import MorningBranch


@pytest.fixture
def rao(morning: MorningBranch, anil: Desk) -> Desk:
    """A supervisor who has Anil's closed day: 450 taken, 440 counted and handed in."""
    assert isinstance(record_repayment(anil, RecordRepayment(morning.loans[0], 45_000)), RepaymentSaved)
    assert isinstance(count_cash(anil, CountCash({10_000: 4, 2_000: 2}, "wrong change")), CashSaved)
    assert isinstance(hand_in(anil, MoveCash(44_000, reference="4711")), CashSaved)
    assert isinstance(close_day(anil), CashSaved)
    desk = morning.desk(morning.rao_id)
    morning.exchange(anil, desk)
    return desk


def waiting(desk: Desk) -> HandInRow:
    (row,) = hand_ins_to_count(desk)
    return row


def day_id(desk: Desk, morning: MorningBranch) -> Id:
    return cash_day_view(desk, MONDAY, morning.anil_id).day_id


def test_the_same_count_verifies_the_day_for_everybody(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    row = waiting(rao)
    assert (row.name, row.amount, row.reference, row.counted) == ("Anil Kumar", 44_000, "4711", None)
    assert isinstance(verify_cash(rao, VerifyCash(row.day_id, 44_000, row.transfer)), Saved)
    assert hand_ins_to_count(rao) == ()
    assert hand_ins_to_count(anil) == ()
    morning.exchange(rao, anil)
    view = cash_day_view(anil, MONDAY)
    assert (view.standing, view.transfers[0].counted, view.transfers[0].verifier) == ("verified", 44_000, "S. Rao")
    told = [entry.sentence for entry in profile(anil, morning.borrowers[0]).timeline]
    assert "taken by Anil Kumar · cash counted at the branch" in told


def test_another_count_waits_for_a_decision(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    row = waiting(rao)
    verify_cash(rao, VerifyCash(row.day_id, 43_000, row.transfer, "one note missing"))
    assert (waiting(rao).counted, waiting(rao).open_difference) == (43_000, -1_000)
    told = {record.subtitle for record in open_conflicts(rao)}
    assert told == {"Counted ₹ 10 less than the receipts. wrong change", "₹ 10 missing in what was handed in."}
    wrong = book_difference(rao, BookDifference(row.day_id, -2_000, "agreed", row.transfer))
    assert wrong == Rejection(Reason.BAD_VALUE)
    assert isinstance(book_difference(rao, BookDifference(row.day_id, -1_000, "agreed", row.transfer)), Saved)
    assert isinstance(book_difference(rao, BookDifference(row.day_id, -1_000, "from her pay")), Saved)
    assert open_conflicts(rao) == ()
    assert hand_ins_to_count(rao) == ()


def test_a_supervisor_reopens_a_day_and_says_why(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    identifier = day_id(rao, morning)
    assert reopen_day(rao, identifier, "") == Rejection(Reason.REASON_NEEDED)
    assert reopen_day(rao, NO_ID, "x") == Rejection(Reason.UNKNOWN_RECORD)
    assert reopen_day(anil, identifier, "please") == Rejection(Reason.NEEDS_SUPERVISOR)
    assert isinstance(reopen_day(rao, identifier, "one receipt forgotten"), Saved)
    assert reopen_day(rao, identifier, "again") == Rejection(Reason.STALE_TRANSITION)
    morning.exchange(rao, anil)
    assert cash_day_view(anil).standing == "open"
    assert isinstance(record_repayment(anil, RecordRepayment(morning.loans[1], 45_000)), RepaymentSaved)
    assert unclosed_days(rao) == ()
    morning.clock.go_on(DAY_MS)
    assert unclosed_days(rao) == (("Anil Kumar", MONDAY),)


def test_nobody_counts_her_own_money(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    row = waiting(rao)
    assert verify_cash(anil, VerifyCash(row.day_id, 1, row.transfer)) == Rejection(Reason.NEEDS_SUPERVISOR)
    assert verify_cash(rao, VerifyCash(row.day_id, -1)) == Rejection(Reason.NEGATIVE_AMOUNT)
    assert verify_cash(rao, VerifyCash(row.day_id, 10**13)) == Rejection(Reason.TOO_LARGE)
    assert book_difference(rao, BookDifference(row.day_id, -1, " ")) == Rejection(Reason.REASON_NEEDED)


def test_the_list_of_days_begins_with_what_is_open(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    bela = morning.desk(morning.bela_id)
    assert isinstance(count_cash(bela, CountCash({})), CashSaved)
    morning.exchange(bela, rao)
    rows = team_days(rao)
    assert [(row.name, row.standing, row.difference, row.kept) for row in rows] == [
        ("Bela Roy", DayState.OPEN, 0, None),
        ("Anil Kumar", DayState.CLOSED, -1_000, 0),
    ]
    assert "Bela Roy" not in [row.name for row in team_days(bela)], "nobody controls her own day"


def test_who_may_sign_beside_whom(morning: MorningBranch, rao: Desk) -> None:
    assert [name for _user, name in witnesses(rao, morning.anil_id)] == ["Bela Roy"]
    assert [name for _user, name in witnesses(morning.desk(morning.anil_id), morning.anil_id)] == ["Bela Roy", "S. Rao"]
    assert [name for _user, name in officers(rao)] == ["Anil Kumar", "Bela Roy"]
