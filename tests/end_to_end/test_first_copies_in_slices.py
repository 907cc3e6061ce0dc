"""The history of a first copy comes in slices: a crash, a person who saves, or news of the office may come between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.record import Kind
from fieldapp.store import granted, pieces, projection, rebase
from fieldapp.store.seat import Slot, read_slots
from sync_server.services.exchange import feed, snapshots
from tests.fakes.branch import named
from tests.fakes.fleet import Fleet, Laptop, fleet

_NEEDED = frozenset({Kind.BRANCH, Kind.USER, Kind.SEAT, Kind.CENTER, Kind.GROUP, Kind.GRANT})


class PowerCut(Exception):
    """The laptop went off."""


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Fleet]:
    """Give a branch where everything but its centers is history, which is written record by record."""
    monkeypatch.setattr(feed, "SNAPSHOT_WORTH", 5)
    monkeypatch.setattr(snapshots, "is_work", lambda row, running, today: row.kind in _NEEDED)
    monkeypatch.setattr(granted, "_SLICE_RECORDS", 1)
    with fleet(tmp_path, apart=True) as branch:
        branch.laptops["anil"].do(RepaymentRecorded(10_500, 1), named("loan 0"))
        branch.settle()
        yield branch


def after_slice(monkeypatch: pytest.MonkeyPatch, laptop: Laptop, number: int, event: Callable[[], None]) -> None:
    """Let something happen when one of the slices is on the disk and the lock is free."""
    slices: list[int] = []
    real_put, real_write = projection.put_records, laptop.book.database.write

    def put(*arguments: Any) -> None:
        real_put(*arguments)
        slices.append(len(slices))

    @contextmanager
    def write() -> Iterator[Connection]:
        with real_write() as connection:
            yield connection
        if len(slices) == number and not happened:
            happened.append(True)
            event()

    happened: list[bool] = []
    monkeypatch.setattr(granted, "put_records", put)
    monkeypatch.setattr(laptop.book.database, "write", write)


def is_level(made: Fleet, fresh: Laptop) -> None:
    """Fail unless a laptop has what the first laptop of the same officer has, also when folded again.

    It must have come to it by itself: that digests find a difference and mend it is for accidents.
    """
    with fresh.book.database.read() as connection:
        assert Slot.DIVERGED not in read_slots(connection)
    expected = made.laptops["anil"].records()
    assert fresh.records() == expected
    rebase.rebuild(fresh.book.database)
    assert fresh.records() == expected
    assert pieces.plan_of(fresh.book.database) is None
    assert pieces.progress(fresh.book.database) == (0, 0)


def test_a_crash_between_two_slices(made: Fleet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut() -> None:
        raise PowerCut

    fresh = made.add_laptop("anil again", made.laptops["anil"].user_id, tmp_path / "second")
    with monkeypatch.context() as patched:
        after_slice(patched, fresh, 4, cut)
        with pytest.raises(PowerCut):
            fresh.sync()
    assert pieces.plan_of(fresh.book.database) is not None, "some slices are written and the rest is not"
    made.office(RepaymentRecorded(10_500, 1), named("loan 1"))
    made.settle()
    is_level(made, fresh)


def test_a_person_saves_between_two_slices(made: Fleet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = made.add_laptop("anil again", made.laptops["anil"].user_id, tmp_path / "second")
    saved: list[object] = []
    after_slice(monkeypatch, fresh, 4, lambda: saved.append(fresh.do(RepaymentRecorded(10_500, 2), named("loan 1"))))
    assert fresh.sync().ok
    assert len(saved) == 1
    made.settle()
    is_level(made, fresh)
