"""Words for where a record stands, and days in the branch's zone."""

from __future__ import annotations

import pytest

from fieldapp.domain.disposition import Code
from fieldapp.services.desk import DataState, Desk, data_state, local_day
from fieldapp.store.queries.status import Standing
from tests.fakes.clock import DAY_MS, MONDAY


@pytest.mark.parametrize(
    ("standing", "state"),
    [
        (None, DataState.RECEIVED),
        (Standing(False, None, 0), DataState.SAVED_HERE),
        (Standing(True, None, 0), DataState.SENT),
        (Standing(True, Code.APPLIED, 0), DataState.RECEIVED),
        (Standing(True, Code.HELD, 1), DataState.RECEIVED),
        (Standing(True, Code.REFUSED, 9), DataState.RETURNED),
    ],
)
def test_where_an_operation_stands(standing: Standing | None, state: DataState) -> None:
    assert data_state(standing) is state


def test_a_day_is_the_branchs_not_the_laptops(anil: Desk) -> None:
    late = MONDAY * DAY_MS + 20 * 3_600_000
    assert local_day("UTC", late) == MONDAY
    assert local_day("Asia/Kolkata", late) == MONDAY + 1
    assert local_day("America/La_Paz", MONDAY * DAY_MS + 3_600_000) == MONDAY - 1
    assert local_day("Nowhere/Unknown", late) == MONDAY
    assert anil.day_of(late) == MONDAY
