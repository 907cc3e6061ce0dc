"""What can be read off a loan's state."""

from datetime import date

from fieldapp.domain.loan.life.replay import replay
from fieldapp.domain.loan.split import Split
from tests.unit.fieldapp.domain.loan.examples import disbursed, monthly, paid


def test_open_amounts_of_an_installment_and_of_the_loan() -> None:
    state = replay(monthly(1_200_000, "24", 4), [disbursed(1_200_000), paid(30_000, date(2024, 1, 20))])
    first = state.rows[0]
    assert (first.number, first.days, first.balance) == (1, 31, 908_851)
    assert first.open == Split(principal=291_149 - 6000)
    assert first.outstanding == first.asked.total - 30_000
    assert state.outstanding == 4 * 315_149 - 2 - 30_000


def test_overdue_is_what_fell_due_before_the_day() -> None:
    state = replay(monthly(300_000, "0", 3), [disbursed(300_000)])
    assert [state.overdue(date(2024, month, 1)) for month in (2, 3, 4)] == [0, 100_000, 200_000]
