"""A stick between a real laptop and a real office: verdicts and news arrive, twice does no harm."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.services.desk import Desk
from fieldapp.services.group.centers import FormCenter, form_center
from fieldapp.services.sync_view import sync_status
from fieldapp.store.exchange import cursor_of
from fieldapp.store.seat import Slot, read_slots
from fieldapp.sync.courier import Courier
from fieldapp.sync.stick import Carried, names_of, use_stick
from sync_server.services.exchange.stick import Taken, take
from tests.fakes.office_laptop import laptop_at
from tests.fakes.server import office_ground
from tests.fakes.server_world import World, open_world


class Village:
    """A laptop without a line, and a stick."""

    def __init__(self, world: World, folder: Path) -> None:
        self.world, self.stick = world, folder / "stick"
        self.stick.mkdir()
        self.desk = laptop_at(world, folder / "asha")
        self.outward, self.back = (self.stick / name for name in names_of(self.desk.book))

    def record(self, name: str) -> None:
        day = self.desk.clock.today()
        form_center(self.desk, FormCenter(name, "Rampur", 600, day + 7))

    def use(self) -> Carried:
        return use_stick(self.desk.book, Courier(self.desk.book, self.world.peer), self.stick)

    def at_the_office(self) -> Taken:
        taken = take(self.world.ground, self.outward.read_bytes())
        assert isinstance(taken, Taken), taken
        self.back.write_bytes(taken.answer)
        return taken

    @property
    def counts(self) -> tuple[int, int, int]:
        status = sync_status(self.desk)
        return status.waiting, status.sent, status.received


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    with office_ground(f"sqlite:///{tmp_path / 'office.db'}") as ground:
        made = Village(open_world(ground), tmp_path)
        yield made
        made.desk.book.close()


def head_of(desk: Desk) -> int:
    return cursor_of(desk.book).position


def test_what_waits_goes_there_and_the_verdicts_come_back(village: Village) -> None:
    for number in range(5):
        village.record(f"Center {number}")
    assert village.use() == Carried(True, "5 changes are on the stick for the office.", written=5)
    assert village.counts == (0, 5, 0), "it left the laptop, and nobody has answered"
    taken = village.at_the_office()
    assert (taken.operations, taken.known, taken.waiting, taken.problem) == (5, 0, 0, "")
    before = head_of(village.desk)
    done = village.use()
    assert (done.ok, done.received, done.written) == (True, 5, 0)
    assert village.counts == (0, 0, 5)
    assert head_of(village.desk) > before
    assert not village.back.exists(), "an answer is read once"
    assert sync_status(village.desk).history[0].sentence == done.sentence


def test_it_says_how_many_photos_stay_behind(village: Village) -> None:
    village.record("First")
    for name in (b"one", b"two"):
        with village.desk.book.database.write() as connection:
            connection.exec_driver_sql(
                "INSERT INTO photo (content, record, size, media, state, moved, tries, body, at_ms) "
                "VALUES (?, ?, 3, 'image/jpeg', 2, 0, 0, ?, 0)",
                (name.ljust(32), bytes(16), name),
            )
    said = village.use().sentence
    assert said == "1 change is on the stick for the office. 2 photos stay here until a network comes."
    assert village.use().sentence.endswith("2 photos stay here until a network comes."), "with nothing else too"


def test_what_others_did_comes_back_too(village: Village, tmp_path: Path) -> None:
    meena = laptop_at(village.world, tmp_path / "meena", village.world.meena)
    form_center(meena, FormCenter("By Meena", "Rampur", 600, meena.clock.today() + 7))
    assert Courier(meena.book, village.world.peer).run_once().ok
    village.use()
    village.at_the_office()
    assert village.use().pulled >= 1
    assert Courier(village.desk.book, village.world.peer).run_once().sentence == (
        "Everything is the same here and at the office."
    )
    meena.book.close()


def test_a_line_between_writing_and_reading_does_no_harm(village: Village) -> None:
    village.record("First")
    village.use()
    village.at_the_office()
    village.record("Second")
    assert Courier(village.desk.book, village.world.peer).run_once().ok
    cursor = head_of(village.desk)
    done = village.use()
    assert done.ok
    assert head_of(village.desk) == cursor, "a page from before does not bring it back"
    assert village.counts == (0, 0, 2)
    again = village.at_the_office()
    assert (again.operations, again.known) == (0, 0)


def test_the_same_file_twice_is_answered_alike(village: Village) -> None:
    village.record("First")
    village.use()
    first = village.at_the_office()
    second = village.at_the_office()
    assert (first.operations, second.operations, second.known) == (1, 0, 1)
    assert village.use().received == 1


def test_an_answer_says_nothing_about_the_clock(village: Village) -> None:
    def slots() -> tuple[object, ...]:
        with village.desk.book.database.read() as connection:
            found = read_slots(connection)
        return tuple(found.get(slot) for slot in (Slot.SERVER_MS, Slot.SKEW_MS, Slot.SERVER_MONO_MS))

    village.record("First")
    before = slots()
    village.use()
    village.at_the_office()
    village.world.clock.pass_ms(3 * 86_400_000)
    village.use()
    assert slots() == before


def test_a_changed_answer_and_a_full_stick_are_told_and_nothing_is_lost(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    village.record("First")
    village.use()
    village.at_the_office()
    data = bytearray(village.back.read_bytes())
    data[-1] ^= 1
    village.back.write_bytes(bytes(data))
    told = village.use()
    assert not told.ok
    assert "Nothing of it was taken" in told.sentence
    assert village.counts == (0, 1, 0)
    village.back.unlink()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("fieldapp.sync.stick.os.fsync", full)
    assert "No space left" in village.use().sentence
    assert village.counts == (0, 1, 0)
