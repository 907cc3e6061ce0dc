"""Steps on a cash day: figures that always add up, and when a day is verified."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.cash.cash import CashDay, DayState, Place, Transfer, cash_day_id
from fieldapp.domain.cash.step import figures_of, judged
from fieldapp.domain.ids import NO_ID
from tests.fakes.branch import DAY, named

USER = named("u")
RUNNING = CashDay(cash_day_id(USER, DAY), USER, DAY, received=900, paid_out=100, difference=-20)
HANDED = Transfer(named("t"), 600, Place.BRANCH, 0)
DRAWN = Transfer(named("d"), -50, Place.BRANCH, 0)


def test_figures_add_up() -> None:
    figures = figures_of(replace(RUNNING, transfers=(HANDED, DRAWN)), 330)
    assert figures.brought == 100
    total = figures.brought + figures.received - figures.paid_out + figures.drawn + figures.difference
    assert total - figures.handed_in == figures.kept


def test_a_closed_day_is_verified_once_all_that_left_her_was_counted_alike() -> None:
    shut = replace(RUNNING, state=DayState.CLOSED, figures=figures_of(RUNNING, 0))
    assert judged(RUNNING) == RUNNING
    assert judged(shut).state is DayState.CLOSED
    agreed = replace(HANDED, counted=600)
    assert judged(replace(shut, transfers=(agreed,))).state is DayState.VERIFIED
    assert judged(replace(shut, transfers=(agreed, HANDED))).state is DayState.CLOSED
    assert judged(replace(shut, transfers=(agreed, DRAWN))).state is DayState.VERIFIED
    assert judged(replace(shut, transfers=(agreed,), kept_counted=5)).state is DayState.CLOSED
    assert judged(replace(shut, kept_counted=0)).state is DayState.VERIFIED
    assert judged(replace(shut, transfers=(HANDED,), kept_counted=0)).state is DayState.CLOSED
    assert HANDED.verifier == NO_ID
