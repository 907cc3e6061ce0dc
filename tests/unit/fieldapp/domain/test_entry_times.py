"""Odd days and hours of records are found only where the clocks agree, counted, and told once a month."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.disposition import refused
from fieldapp.domain.entry_times import (
    BULK_MS,
    BULK_RECORDS,
    LocalTime,
    TimeFlag,
    TimesFlagged,
    counted,
    time_flags,
    times_flagged,
    times_item_id,
    words,
)
from fieldapp.domain.ids import Id
from fieldapp.domain.inbox import InboxItem, ItemKind
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.loan.agreed import Agreed
from fieldapp.domain.operation import Intent, Operation, Stamp, mint
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import SavingsOpened
from fieldapp.domain.staff import Role
from tests.fakes.branch import APPLIED, FakeBranch, named

HOUR, DAY_MS, DAY = 3_600_000, 86_400_000, 20_700
NOON = DAY * DAY_MS + 12 * HOUR


AGREED = Agreed(named("product"), Decimal(24), 12)


def local(ms: int) -> LocalTime:
    return LocalTime(ms // DAY_MS, ms // HOUR % 24, 24_000)


def made(day: int, at_ms: int, wall_ms: int = 0, seq: int = 1) -> Operation:
    wall = wall_ms or at_ms
    stamp = Stamp(Id(seq.to_bytes(16, "big")), seq, at_ms << 16, wall, b"since on", wall - NOON)
    return mint(Intent(RepaymentRecorded(10_500, 1), named("loan"), business_day=day), stamp)


@pytest.mark.parametrize(
    ("operation", "flags"),
    [
        (made(DAY, NOON), TimeFlag.NONE),
        (made(DAY - 1, NOON), TimeFlag.NONE),  # what was forgotten yesterday
        (made(DAY - 2, NOON), TimeFlag.BACKDATED),
        (made(DAY + 1, NOON), TimeFlag.FUTURE),
        (made(0, NOON), TimeFlag.NONE),  # it speaks of no day
        (made(DAY, NOON + 10 * HOUR), TimeFlag.NIGHT),
        (made(DAY + 1, NOON + 17 * HOUR), TimeFlag.NONE),  # five in the morning
        (made(DAY - 2, NOON - 10 * HOUR), TimeFlag.BACKDATED | TimeFlag.NIGHT),
        # three days offline: it was made when its clocks say, not when it came
        (made(DAY - 3, NOON - 3 * DAY_MS), TimeFlag.NONE),
        (made(DAY - 1, NOON - 3 * DAY_MS), TimeFlag.FUTURE),
    ],
)
def test_a_record_is_held_against_when_it_was_made(operation: Operation, flags: TimeFlag) -> None:
    assert time_flags([operation], NOON + DAY_MS, local) == [flags]


def test_clocks_that_contradict_each_other_say_nothing_but_that_no_record_is_of_tomorrow() -> None:
    stopped = made(DAY - 40, NOON - 40 * DAY_MS, wall_ms=NOON - 9_000 * DAY_MS)
    assert time_flags([stopped, made(DAY, NOON + 90 * DAY_MS)], NOON, local) == [TimeFlag.NONE] * 2
    assert time_flags([replace(stopped, business_day=DAY + 1)], NOON, local) == [TimeFlag.FUTURE]


def test_many_receipts_in_a_minute_did_not_come_from_people_in_a_queue() -> None:
    def taken(count: int, apart_ms: int) -> list[TimeFlag]:
        run = [made(DAY, NOON + at * apart_ms, seq=at + 1) for at in range(count)]
        return time_flags(run, NOON + HOUR, local)

    assert taken(BULK_RECORDS, 10) == [TimeFlag.NONE] * BULK_RECORDS
    assert taken(BULK_RECORDS + 1, BULK_MS // BULK_RECORDS) == [TimeFlag.BULK] * (BULK_RECORDS + 1)
    assert TimeFlag.BULK not in taken(BULK_RECORDS + 1, BULK_MS // BULK_RECORDS + 1)


def test_a_portfolio_that_is_taken_over_is_no_crowd() -> None:
    def taken_over(opening: bool) -> list[TimeFlag]:
        loan = LoanDisbursed(named("her"), "Trade", 100, DAY, (), opening=opening, agreed=None if opening else AGREED)
        bodies = (loan, SavingsOpened(named("her"), "Weekly savings", 50, 100))
        run = []
        for at in range(2 * BULK_RECORDS + 2):
            stamp = Stamp(Id(at.to_bytes(16, "big")), at + 1, NOON << 16, NOON, b"since on", 0)
            run.append(mint(Intent(bodies[at % 2], named("loan"), business_day=DAY), stamp))
        return time_flags(run, NOON + HOUR, local)

    assert set(taken_over(opening=True)) == {TimeFlag.NONE}
    handed = taken_over(opening=False)
    assert handed.count(TimeFlag.BULK) == BULK_RECORDS + 1, "loans handed over here are money that left a hand"


def test_a_supervisor_is_told_once_for_each_laptop_and_month() -> None:
    branch = FakeBranch(borrowers=0)
    found = times_flagged(24_321, 20_700, counted([TimeFlag.NIGHT, TimeFlag.NIGHT | TimeFlag.BACKDATED]))
    assert (found.backdated, found.future, found.bulk, found.night) == (1, 0, 0, 2)
    assert branch.do("anil", found, named("anil")) == refused(Reason.NOT_ALLOWED)
    assert branch.do("office", found, named("nobody")) == refused(Reason.UNKNOWN_RECORD)
    assert branch.do("office", TimesFlagged(-1, 1), named("anil")) == refused(Reason.BAD_VALUE)
    assert branch.do("office", TimesFlagged(1, 1, night=-1), named("anil")) == refused(Reason.BAD_VALUE)
    assert branch.do("office", found, named("anil")) == APPLIED
    assert branch.do("office", found, named("anil")) == refused(Reason.ALREADY_EXISTS)
    (item,) = branch.open_items()
    assert isinstance(item, InboxItem)
    assert (item.id, item.kind) == (times_item_id(named("anil"), 24_321), ItemKind.NOTICE)
    assert (item.reason, item.decider, item.author) == (Reason.TIMES_ODD, Role.SUPERVISOR, named("user anil"))
    assert item.note == "1 record for an earlier day, 2 records made at night."


def test_the_words_leave_out_what_there_was_none_of() -> None:
    assert words(TimesFlagged(1, 1)) == ""
    told = "1 record for a day to come, 21 receipts within a crowded minute."
    assert words(TimesFlagged(1, 1, future=1, bulk=21)) == told
