"""The past has its own clock, and a seat that has written before cannot go there."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.demo.synthetic.chance import Chance
from fieldapp.demo.synthetic.past import AlreadyWritten, PastClock, open_past, seeded_ids
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.timestamp import hlc_ms
from fieldapp.services.borrower.people import RegisterBorrower, register_borrower
from fieldapp.store.book import open_book
from fieldapp.store.seat import Slot, read_slots
from tests.fakes.clock import MONDAY, StandingClock, new_id
from tests.fakes.laptop import KEY
from tests.fakes.office import Office
from tests.unit.fieldapp.demo.synthetic.conftest import enrolled_seat


def test_the_clock_goes_to_a_minute_of_a_day_in_its_zone_and_never_back() -> None:
    clock = PastClock("Asia/Kolkata")
    clock.begin(20_000, 510)
    assert clock.now_ms() == 20_000 * 86_400_000 + (510 - 330) * 60_000
    assert clock.today() == 20_000
    first_boot, before = clock.boot_id, clock.monotonic_ms()
    clock.begin(19_999, 0)
    assert clock.today() == 20_000
    clock.pass_minutes(2.5)
    assert clock.monotonic_ms() == before + 150_000
    clock.begin(20_001, 0)
    assert clock.boot_id != first_boot
    assert 0 <= clock.monotonic_ms() < 60 * 60_000


def test_ids_follow_from_seed_and_clock() -> None:
    clock = PastClock()
    clock.begin(20_000, 0)
    ids = seeded_ids(clock, Chance(1))
    again = seeded_ids(clock, Chance(1))
    made = [ids() for _ in range(5)]
    assert made == [again() for _ in range(5)]
    assert len(set(made)) == 5
    assert int.from_bytes(made[0][:6], "big") == clock.now_ms()


def test_what_is_written_then_bears_the_time_of_then(tmp_path: Path) -> None:
    office = Office()
    enrolled_seat(office, tmp_path / "meera")
    database = tmp_path / "meera" / "field.db"
    desk, clock = open_past(database, KEY, Chance(1), MONDAY - 100)
    register_borrower(desk, RegisterBorrower(NO_ID, NO_ID, {BorrowerField.NAME: "Example-Anita"}))
    with desk.book.database.read() as connection:
        stamp = int(read_slots(connection)[Slot.HLC])
    assert hlc_ms(stamp) == clock.now_ms()
    assert clock.today() == MONDAY - 100
    desk.book.close()
    with pytest.raises(AlreadyWritten):
        open_past(database, KEY, Chance(1), MONDAY - 100)
    open_book(database, KEY, StandingClock(), new_id).close()
