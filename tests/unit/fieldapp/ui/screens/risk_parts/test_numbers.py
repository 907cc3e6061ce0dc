"""The numbers of the risk overview say what they are of, and warn where the house's limit is near."""

from __future__ import annotations

import pytest

from fieldapp.domain.staff import Role
from fieldapp.ui.screens.risk_parts.numbers import buckets, kpis, par_tone, percent, trend, unseen
from tests.fakes.desk import HOUR, NOW_MS, fake_desk
from tests.fakes.people_desk import officer_row, risk_view


@pytest.mark.parametrize(
    ("share", "tone"), [(0.0, "text"), (0.039, "text"), (0.041, "warn"), (0.05, "warn"), (0.051, "bad")]
)
def test_par_warns_near_the_limit_and_is_red_above_it(share: float, tone: str) -> None:
    assert par_tone(share, 0.05) == tone


def test_a_share_has_one_decimal() -> None:
    assert percent(0.0482) == "4.8 %"


def test_officers_not_seen_for_a_day_are_named_longest_first() -> None:
    officers = (officer_row(1, "A", 0, 25), officer_row(2, "B", 0, 60), officer_row(3, "C", 0, 23))
    assert [officer.name for officer in unseen(officers, NOW_MS)] == ["B", "A"]
    said = kpis(risk_view(officers=officers), fake_desk(Role.SUPERVISOR))[5]
    assert (said.value, said.context, said.value_tone) == ("2 officers", "B · 2 days and 1 more", "bad")


def test_an_officer_of_whom_nothing_ever_came_is_said_so() -> None:
    never = officer_row(1, "A", 0, NOW_MS / HOUR)
    assert kpis(risk_view(officers=(never,)), fake_desk(Role.SUPERVISOR))[5].context == "A · never"


def test_nothing_expected_draws_no_bar() -> None:
    assert kpis(risk_view(expected_today=0), fake_desk(Role.SUPERVISOR))[3].share is None


def test_the_trend_is_in_percent_with_its_limit_and_one_label_a_month() -> None:
    line = trend(risk_view())
    assert line.points[-1].value == pytest.approx(4.8)
    assert line.limit == pytest.approx(5.0)
    labels = [point.label for point in line.points if point.label]
    assert labels == ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"]


def test_bands_carry_amount_and_people() -> None:
    first = buckets(risk_view(), fake_desk(Role.SUPERVISOR))[0]
    assert (first.label, first.amount_words, first.people) == ("1–7 days", "₹ 6,10,000", 168)
