"""A row adds up."""

from datetime import date

from fieldapp.domain.loan.schedule.row import ScheduledRow


def test_a_row_adds_up_and_counts_its_days() -> None:
    row = ScheduledRow(date(2024, 2, 1), date(2024, 3, 1), 100, 20, 3)
    assert (row.total, row.days) == (123, 29)
