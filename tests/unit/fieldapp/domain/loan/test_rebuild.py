"""A loan told again: charges, waivers, new schedules and write-offs, by figures."""

from __future__ import annotations

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.loan.account import Balance, Loan, LoanState
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.pages import Booked, Deed
from fieldapp.domain.loan.rebuild import retold
from fieldapp.domain.loan.rows import pack_rows
from fieldapp.domain.loan.split import Part
from tests.fakes.branch import DAY, named

ROWS = tuple(Installment(DAY + 7 * week, 1_000, 100) for week in range(4))
LOAN = Loan(named("l"), named("b"), named("c"), NO_ID, "Trade", 4_000, DAY - 7, pack_rows(ROWS))
FRESH = Balance(LOAN.id, LOAN.borrower_id, LOAN.center_id, 0, 0, 0)
NEW = named("new schedule")
TWO_LONG = tuple(Installment(DAY + 60 + 30 * month, 1_000, 40) for month in range(3))


def event(day: int, amount: int, deed: Deed = Deed.PAID, part: Part = Part.PRINCIPAL) -> Booked:
    operation = NEW if deed is Deed.RESCHEDULED else named(f"{deed} {day} {amount}")
    return Booked(operation, 0, DAY + day, amount, named("anil"), deed=deed, part=part)


def told(*events: Booked) -> tuple[Loan, Balance]:
    return retold(LOAN, events, FRESH, {NEW: pack_rows(TWO_LONG)})


def test_a_charge_is_asked_with_the_installment_that_falls_due_next() -> None:
    loan, balance = told(event(0, 1_100), event(3, 50, Deed.CHARGED, Part.PENALTY))
    assert [row.penalty for row in loan.schedule] == [0, 50, 0, 0]
    assert (balance.penalty, balance.owed) == (50, 3_350)
    assert loan.first_rows == LOAN.rows


def test_charges_after_maturity_fall_due_together_behind_the_last_installment() -> None:
    loan, balance = told(
        event(30, 50, Deed.CHARGED, Part.PENALTY), event(40, 30, Deed.CHARGED, Part.FEE), event(41, 4_400)
    )
    assert loan.schedule[4:] == (Installment(DAY + 40, 0, 0, 30, 50),)
    assert (balance.fee, balance.penalty, balance.outstanding) == (30, 50, 0)


def test_a_waiver_forgives_the_oldest_that_is_open_and_never_what_was_paid() -> None:
    loan, balance = told(event(0, 1_150), event(8, 170, Deed.WAIVED, Part.INTEREST))
    assert [row.interest for row in loan.schedule] == [100, 50, 0, 80]
    assert (balance.interest, balance.paid_interest, balance.settled, balance.part) == (80, 150, 1, 50)


def test_a_new_schedule_asks_for_what_is_owed_and_keeps_what_was_paid() -> None:
    loan, balance = told(event(0, 1_500), event(5, 0, Deed.RESCHEDULED))
    kept, part, *new = loan.schedule
    assert (kept, part) == (ROWS[0], Installment(DAY + 7, 300, 100))
    # 2,700 of principal are owed; the schedule was agreed for 3,000 and asks less at its end.
    assert [row.principal for row in new] == [1_000, 1_000, 700]
    assert (balance.outstanding, balance.interest, balance.version) == (2_700, 120, 1)
    assert balance.oldest_unpaid == DAY + 60


def test_a_rescheduled_loan_runs_and_is_told_apart_until_it_is_paid_off_or_given_up() -> None:
    agreed = event(5, 0, Deed.RESCHEDULED)
    _, balance = told(event(0, 1_500), agreed)
    assert (balance.state, balance.state.running) == (LoanState.RESCHEDULED, True)
    _, balance = told(event(0, 1_500), agreed, event(6, balance.owed))
    assert (balance.state, balance.state.running) == (LoanState.CLOSED, False)
    _, balance = told(event(0, 1_500), agreed, event(50, 0, Deed.WRITTEN_OFF))
    assert balance.state is LoanState.WRITTEN_OFF


def test_principal_no_new_schedule_asks_for_is_due_at_once() -> None:
    loan, balance = told(event(5, 0, Deed.RESCHEDULED))
    assert loan.schedule[0] == Installment(DAY + 5, 1_000)
    assert balance.outstanding == 4_000


def test_what_comes_in_after_a_write_off_is_recovered() -> None:
    _, balance = told(event(0, 1_500), event(50, 0, Deed.WRITTEN_OFF), event(60, 400))
    assert (balance.state, balance.given_up, balance.recovered) == (LoanState.WRITTEN_OFF, 2_700, 400)
    assert (balance.owed, balance.oldest_unpaid, balance.taken) == (0, 0, 1_500)


def test_a_late_receipt_counts_on_its_own_day() -> None:
    on_time = told(event(0, 1_100), event(8, 100, Deed.WAIVED, Part.INTEREST))
    late = told(event(8, 100, Deed.WAIVED, Part.INTEREST), event(0, 1_100))
    assert on_time == late
