"""Every step of a cash day has a title."""

from __future__ import annotations

from typing import Any

import pytest

from fieldapp.domain.cash.cash import Pieces, cash_day_id
from fieldapp.domain.cash.control import CashVerified, DayReopened, DifferenceBooked
from fieldapp.domain.cash.day import CashCounted, CashDrawn, CashHandedIn, DayClosed, DayOpened
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.money import currency
from fieldapp.services.titles import title_of
from tests.fakes.branch import DAY, FakeBranch
from tests.fakes.cash import Drawer

NOTES = (Pieces(50_000, 2), Pieces(100, 1))


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (DayOpened(NOTES), "Day opened with ₹ 1,001"),
        (CashCounted(NOTES), "Cash counted, ₹ 1,001"),
        (CashHandedIn(50_000, reference="17"), "Handed in ₹ 500, slip 17"),
        (CashHandedIn(50_000), "Handed in ₹ 500"),
        (CashDrawn(50_000), "Drew ₹ 500"),
        (DayClosed(NO_ID, 0), "Day closed"),
        (DayClosed(NO_ID, 100), "Day closed, ₹ 1 kept"),
        (CashVerified(100), "Cash of Anil, 04 Oct counted, ₹ 1"),
        (DayReopened("why", NO_ID), "Day of Anil, 04 Oct opened again"),
        (DifferenceBooked(-100, "why"), "Shortage of Anil, 04 Oct booked, ₹ 1"),
        (DifferenceBooked(100, "why"), "Surplus of Anil, 04 Oct booked, ₹ 1"),
    ],
)
def test_titles(body: Any, title: str) -> None:
    branch = FakeBranch()
    drawer = Drawer(branch)
    drawer.draw(5)
    money = currency("INR")
    assert money is not None
    entry = branch.entry("anil", body, cash_day_id(drawer.user, DAY))
    assert title_of(branch.state, entry.operation, money) == title
