"""The figures of a history are those of its records, and say what they are compared with."""

from __future__ import annotations

from fieldapp.demo.synthetic.behavior import Conduct, Why
from fieldapp.demo.synthetic.outcome import Outcome, Tally
from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.position import position
from fieldapp.services.money.sheet import SheetRow
from tests.fakes.desk import same_id
from tests.unit.fieldapp.demo.synthetic.conftest import SMALL, Written


def row(due: int, arrears: int) -> SheetRow:
    return SheetRow(1, same_id(1), "Example-Anita", "Tulsi", same_id(2), "Trade 1/50", due, arrears, due + arrears,
                    0, 0, 0, None)  # fmt: skip


def test_an_installment_is_in_time_only_when_nothing_is_left_open() -> None:
    tally = Tally()
    tally.add(row(100, 0), 100, Conduct(Attendance.PRESENT, 1, 0))
    tally.add(row(100, 50), 100, Conduct(Attendance.ABSENT, 1, 0, Why.COULD_NOT))
    tally.add(row(0, 0), 0, Conduct(Attendance.EXCUSED, 0, 0))
    assert (tally.marks, tally.came, tally.asked, tally.in_time) == (3, 1, 2, 1)
    assert tally.why == {Why.NOTHING: 1, Why.COULD_NOT: 1}


def test_portfolio_at_risk_is_the_whole_balance_of_late_loans(written: Written) -> None:
    with written.book.view() as view:
        loans = {loan.id: loan for loan in view.every(Loan)}
        balances = [item for item in view.every(Balance) if item.state.running]
    until, found = written.order.until, written.history.outcome
    stands = [position(loans[item.id].schedule, item.paid, until) for item in balances]
    assert found.outstanding == sum(item.outstanding for item in stands)
    late = sum(
        item.outstanding for item in stands if item.oldest_unpaid is not None and until - item.oldest_unpaid >= 1
    )
    assert found.par1 == late / found.outstanding
    assert found.borrowers == SMALL.borrowers
    assert found.par90 <= found.par30 <= found.par1 <= 1


def test_the_printed_table_is_labeled_and_names_its_sources() -> None:
    lines = Outcome(400, 1, 0.05, 0.03, 0.02, 0.96, 0.9, Tally()).lines()
    assert lines[0] == "SYNTHETIC - not real people"
    assert any("MIX 2008-14" in line and "3.0%" in line for line in lines)
    assert any("66.7%" in line for line in lines)
