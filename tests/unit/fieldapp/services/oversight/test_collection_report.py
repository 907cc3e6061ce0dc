"""Collection reports of a morning: who brought what, who is behind, whose cash the branch has counted."""

from __future__ import annotations

from fieldapp.domain.risk.collection_efficiency import Collected, Period
from fieldapp.services.cash.control import VerifyCash, hand_ins_to_count, verify_cash
from fieldapp.services.cash.day import CashSaved, CountCash, MoveCash, close_day, count_cash, hand_in
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money.repayments import (
    Method,
    RecordRepayment,
    RepaymentSaved,
    Reverse,
    record_repayment,
    reverse,
)
from fieldapp.services.oversight.collection_report import By, MoneyRow, collection_report
from fieldapp.services.oversight.portfolio import HISTORY_DAYS
from tests.fakes.clock import MONDAY
from tests.fakes.morning_branch import MorningBranch


def took(desk: Desk, morning: MorningBranch, which: int, amount: int, method: Method = Method.CASH) -> RepaymentSaved:
    saved = record_repayment(desk, RecordRepayment(morning.loans[which], amount, method))
    assert isinstance(saved, RepaymentSaved)
    return saved


def test_today_by_officer(morning: MorningBranch, anil: Desk) -> None:
    took(anil, morning, 0, 100_000)
    took(anil, morning, 1, 45_000)
    took(anil, morning, 2, 90_000)
    (row,) = collection_report(anil, By.OFFICER).rows
    assert (row.name, row.loans, row.arrears, row.due_today) == ("Anil Kumar", 12, 0, 12 * 45_000 - 100_000)
    assert row.brought == Collected(
        due=12 * 45_000, prepaid=0, current=100_000, on_time=100_000, overdue=90_000, arrears=90_000, advance=45_000
    )
    assert row.brought.efficiency == 100 / 540
    assert row.brought.recovery_rate == 190 / 540


def test_arrears_by_member_group_and_center(morning: MorningBranch, anil: Desk) -> None:
    members = collection_report(anil, By.MEMBER)
    assert len(members.rows) == 12
    first = members.rows[0]
    assert (first.name, first.arrears, first.due_today, first.days_late) == ("Kamla Devi", 90_000, 45_000, 14)
    assert (first.par_share(0), first.par_share(30)) == (1.0, 0.0)
    groups = collection_report(anil, By.GROUP).rows
    assert [(row.name, row.loans, row.arrears) for row in groups] == [("Ganga", 6, 90_000), ("Tulsi", 6, 0)]
    (center,) = collection_report(anil, By.CENTER).rows
    assert (center.id, center.name, center.arrears) == (morning.center, "Ujjala", 90_000)


def test_what_was_taken_back_was_never_collected(morning: MorningBranch, anil: Desk) -> None:
    saved = took(anil, morning, 1, 45_000)
    reverse(anil, Reverse(saved.op_id, None, "wrong member"))
    report = collection_report(anil, By.OFFICER)
    assert report.total.brought.collected == 0
    assert report.money == ()


def test_money_by_person_says_what_the_branch_has_counted(morning: MorningBranch, anil: Desk) -> None:
    took(anil, morning, 1, 45_000)
    took(anil, morning, 2, 30_000, Method.MOBILE_MONEY)
    (row,) = collection_report(anil, By.OFFICER).money
    assert row == MoneyRow(morning.anil_id, "Anil Kumar", 45_000, 30_000, 0, 0, 0)
    assert isinstance(count_cash(anil, CountCash({5_000: 9})), CashSaved)
    assert isinstance(hand_in(anil, MoveCash(45_000)), CashSaved)
    assert isinstance(close_day(anil), CashSaved)
    rao = morning.desk(morning.rao_id)
    morning.exchange(anil, rao)
    (waiting,) = hand_ins_to_count(rao)
    assert isinstance(verify_cash(rao, VerifyCash(waiting.day_id, 45_000, waiting.transfer)), Saved)
    (row,) = collection_report(rao, By.OFFICER).money
    assert (row.cash, row.verified) == (45_000, 45_000)


def test_a_period_is_kept_within_what_is_known(morning: MorningBranch, anil: Desk) -> None:
    week = collection_report(anil, By.OFFICER, MONDAY - 6, MONDAY - 1)
    assert (week.period, week.as_of_day, week.total.brought.due) == (Period(MONDAY - 6, MONDAY - 1), MONDAY, 0)
    assert collection_report(anil, By.OFFICER, MONDAY + 5, MONDAY + 9).period == Period(MONDAY, MONDAY)
    assert collection_report(anil, By.OFFICER, 0, MONDAY).period == Period(MONDAY - HISTORY_DAYS + 1, MONDAY)


def test_rows_of_one_name_are_told_apart(morning: MorningBranch) -> None:
    other = morning.office.form_center("Ujjala", morning.bela_id)
    group = morning.office.form_group(other, "Ganga")
    borrower = morning.office.register("Usha Devi", other, group, code="RP-2000")
    morning.office.lend(borrower, MONDAY - 70)
    rao = morning.desk(morning.rao_id)
    names = {by: {row.name for row in collection_report(rao, by).rows} for by in By}
    assert names[By.CENTER] == {"Ujjala, Anil Kumar", "Ujjala, Bela Roy"}
    assert names[By.GROUP] == {"Ganga, Ujjala", "Tulsi"}
    assert {"Usha Devi, RP-1204", "Usha Devi, RP-2000", "Kamla Devi"} <= names[By.MEMBER]
    assert names[By.OFFICER] == {"Anil Kumar", "Bela Roy"}
