"""A history is a real log: repeatable, in order, and taken by the office without a single doubt."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp.demo.synthetic.history import HistoryOrder, NotSynthetic, write_past
from fieldapp.demo.synthetic.roster import Scale
from fieldapp.domain.cash.cash import Cash
from fieldapp.domain.collection.collection import Collection
from fieldapp.domain.disposition import Code
from fieldapp.domain.entry_times import BULK_RECORDS, LocalTime, TimeFlag, time_flags
from fieldapp.domain.inbox import InboxItem, ItemKind
from fieldapp.domain.operation import MONEY_KINDS_BELOW, Operation, decode_operation
from fieldapp.store.book import open_book
from fieldapp.store.oplog import unanswered_operations
from tests.fakes.clock import DAY_MS, MONDAY, StandingClock, new_id
from tests.fakes.laptop import KEY, exchange
from tests.fakes.office import Office
from tests.unit.fieldapp.demo.synthetic.conftest import Written, enrolled_seat

TINY = Scale(centers=1, groups=1, members=3, weeks=3)


def digest(folder: Path, order: HistoryOrder) -> tuple[str, list[bytes]]:
    """Write into a fresh seat and return the digest and the bodies without the ids of the office."""
    office = Office()
    enrolled_seat(office, folder)
    history = write_past(folder / "field.db", KEY, order)
    return history.digest, [history.digest.encode()]


def test_the_same_seed_writes_the_same_operations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The officer's own id comes from the office; with it standing still nothing else may differ.
    fixed = b"meera-meera-meer"
    monkeypatch.setattr(Office, "hire", _hire_as(fixed))
    order = HistoryOrder(3, MONDAY, TINY)
    first, _ = digest(tmp_path / "one", order)
    second, _ = digest(tmp_path / "two", order)
    other, _ = digest(tmp_path / "three", replace(order, seed=4))
    assert first == second != other


def _hire_as(identifier: bytes) -> object:
    from fieldapp.domain.ids import Id
    from fieldapp.domain.operation import Intent
    from fieldapp.domain.staff import Role, UserRegistered

    def hire(office: Office, name: str, role: Role) -> Id:
        office.write(Intent(UserRegistered(name, role), Id(identifier)))
        return Id(identifier)

    return hire


def test_operations_stand_in_the_order_of_their_days(written: Written) -> None:
    with written.book.database.read() as connection:
        raw = unanswered_operations(connection)
    operations = [found for found in map(decode_operation, raw) if isinstance(found, Operation)]
    assert len(operations) == written.history.operations
    assert [operation.seq for operation in operations] == list(range(1, len(operations) + 1))
    days = [operation.business_day for operation in operations]
    assert days == sorted(days)
    assert (min(days), max(days)) >= (written.order.begin, written.order.begin)
    assert max(days) < written.order.until
    stamps = [operation.hlc >> 16 for operation in operations]
    assert stamps == sorted(stamps)
    assert all(abs(operation.wall_ms - stamp) < 1000 for operation, stamp in zip(operations, stamps, strict=True))


def test_the_office_takes_everything(tmp_path: Path) -> None:
    office = Office()
    enrolled_seat(office, tmp_path / "meera")
    write_past(tmp_path / "meera" / "field.db", KEY, HistoryOrder(5, MONDAY, Scale(1, 2, 3, 6)))
    from tests.fakes.laptop import opened

    book = opened(tmp_path / "meera", office.clock)
    finished = exchange(book, office)
    assert finished.ok
    codes = {entry.code for entry in office.log}
    assert codes <= {Code.APPLIED, Code.APPLIED_WITH_CONFLICT}
    items = [item for item in office.state.records.values() if isinstance(item, InboxItem)]
    assert {item.kind for item in items} <= {ItemKind.CASH}
    book.close()


def test_cash_in_hand_is_what_was_collected(written: Written) -> None:
    with written.book.view() as view:
        cash = view.find(Cash, written.officer)
        collected = sum(line.amount for document in view.every(Collection) for line in document.lines)
    assert cash is not None
    assert collected > 0


def test_the_weeks_are_told(tmp_path: Path) -> None:
    enrolled_seat(Office(), tmp_path / "meera")
    weeks: list[int] = []
    write_past(tmp_path / "meera" / "field.db", KEY, HistoryOrder(3, MONDAY, TINY), weeks.append)
    assert weeks == [1, 2, 3]


def test_people_who_do_not_exist_are_never_written_among_those_who_do(tmp_path: Path) -> None:
    enrolled_seat(Office(synthetic=False), tmp_path / "meera")
    with pytest.raises(NotSynthetic):
        write_past(tmp_path / "meera" / "field.db", KEY, HistoryOrder(3, MONDAY, TINY))


def test_nothing_was_written_at_an_odd_time(tmp_path: Path) -> None:
    """Nobody hands over forty loans in a minute: the office would tell the supervisor of it."""
    enrolled_seat(Office(), tmp_path / "meera")
    write_past(tmp_path / "meera" / "field.db", KEY, HistoryOrder(5, MONDAY, Scale(2, 3, 5, 2)))
    book = open_book(tmp_path / "meera" / "field.db", KEY, StandingClock(), new_id)
    with book.database.read() as connection:
        raw = unanswered_operations(connection)
    book.close()
    operations = [found for found in map(decode_operation, raw) if isinstance(found, Operation)]
    money = [one for one in operations if one.kind < MONEY_KINDS_BELOW]
    assert len(money) > 2 * BULK_RECORDS
    assert set(time_flags(operations, operations[-1].wall_ms, _in_utc)) == {TimeFlag.NONE}


def _in_utc(ms: int) -> LocalTime:
    return LocalTime(ms // DAY_MS, ms // 3_600_000 % 24, 0)
