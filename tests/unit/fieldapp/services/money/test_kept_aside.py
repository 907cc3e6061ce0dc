"""What the office would keep aside is told with the name and the amounts; what counts is not asked about."""

from fieldapp.domain.collection.collection import Collection, RepaymentRecorded
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.operation import Intent
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.cash.day import CashSaved, CountCash, close_day, count_cash
from fieldapp.services.desk import Desk
from fieldapp.services.money.kept_aside import doubtful
from tests.fakes.clock import MONDAY
from tests.fakes.morning_branch import MorningBranch


def asked(desk: Desk, branch: MorningBranch, amount: int) -> Rejection | None:
    with desk.book.work() as work:
        (loan, *_) = work.view.of_borrower(Loan, branch.borrowers[0])
        work.append(Intent(RepaymentRecorded(amount, work.take_receipts(1)), loan.id, loan.center_id, MONDAY))
        document = work.find(Collection, work.last_operation)
        assert document is not None
        return doubtful(desk, work, document)


def test_money_that_counts_is_not_asked_about(morning: MorningBranch, anil: Desk) -> None:
    assert asked(anil, morning, 45_000) is None


def test_too_much_names_her_and_what_settles_the_loan(morning: MorningBranch, anil: Desk) -> None:
    told = asked(anil, morning, 9_000_000)
    assert told is not None
    assert told.reason is Reason.OVERPAID
    assert (told.facts["confirm"], told.facts["count"]) == (1, 1)
    assert "name" in told.facts
    assert "outstanding" in told.facts


def test_money_for_a_day_that_is_closed_is_asked_about_before_it_counts_late(
    morning: MorningBranch, anil: Desk
) -> None:
    assert isinstance(count_cash(anil, CountCash({})), CashSaved)
    assert isinstance(close_day(anil), CashSaved)
    told = asked(anil, morning, 45_000)
    assert told == Rejection(Reason.DAY_CLOSED, {"confirm": 1, "day": "09 Nov"})
