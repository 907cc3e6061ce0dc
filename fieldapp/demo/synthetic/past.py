"""The past: a clock that a history sets, ids that follow from the seed, and a book that is written then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

from fieldapp.app import desk_over
from fieldapp.config import Policy
from fieldapp.demo.synthetic.chance import Chance
from fieldapp.domain.ids import Id, uuid7
from fieldapp.domain.timestamp import Day, date_of
from fieldapp.services.desk import Desk, local_day
from fieldapp.store.book import open_book
from fieldapp.store.seat import Slot, read_slots, write_slots

_MINUTE_MS = 60_000


class AlreadyWritten(Exception):
    """The seat has operations of its own, so that nothing can be written before them."""


class PastClock:
    """A clock (`fieldapp.store.clock.Clock`) that stands where the history puts it, and only ever goes forward."""

    def __init__(self, time_zone: str = "UTC") -> None:
        self.time_zone = time_zone
        self._now_ms = 0
        self._started_ms = 0

    @property
    def boot_id(self) -> bytes:
        """Return 8 bytes of the day: the laptop is started every morning."""
        return self.today().to_bytes(8, "big")

    def now_ms(self) -> int:
        """Return milliseconds since 1970."""
        return self._now_ms

    def monotonic_ms(self) -> int:
        """Return milliseconds since the laptop was started that morning."""
        return self._now_ms - self._started_ms

    def today(self) -> Day:
        """Return the day in the branch's time zone."""
        return local_day(self.time_zone, self._now_ms)

    def begin(self, day: Day, minute: int) -> None:
        """Go on to a minute of a day in the branch's time zone; a moment already passed moves nothing."""
        zone: tzinfo = UTC if self.time_zone == "UTC" else ZoneInfo(self.time_zone)
        midnight = datetime.combine(date_of(day), datetime.min.time(), zone)
        before = self.today()
        self._now_ms = max(self._now_ms, int((midnight + timedelta(minutes=minute)).timestamp() * 1000))
        if self.today() != before:
            self._started_ms = self._now_ms - 10 * _MINUTE_MS

    def pass_minutes(self, minutes: float) -> None:
        """Let time pass."""
        self._now_ms += int(minutes * _MINUTE_MS)


def seeded_ids(clock: PastClock, chance: Chance) -> Callable[[], Id]:
    """Return a maker of new ids whose time is the clock's and whose chance is the seed's."""
    numbers = count(1)
    return lambda: uuid7(clock.now_ms(), chance.bytes(10, next(numbers)))


def open_past(database: Path, key: bytes, chance: Chance, begin: Day) -> tuple[Desk, PastClock]:
    """Open a seat's book at the beginning of a day long ago; raise AlreadyWritten where the seat has written before.

    The office's time that the seat heard of at its enrollment is forgotten: every operation would be stamped with it.
    """
    clock = PastClock()
    new_id = seeded_ids(clock, chance.of("ids"))
    book = open_book(database, key, clock, new_id)
    clock.time_zone = book.enrollment.time_zone
    clock.begin(begin, 7 * 60)
    with book.database.write() as connection:
        written = int(read_slots(connection).get(Slot.SEQ, 0))
        if not written:
            write_slots(connection, {Slot.HLC: None, Slot.SERVER_MS: None, Slot.SERVER_BOOT: None})
    if written:
        book.close()
        raise AlreadyWritten(f"{database} has {written} operations of its own")
    desk = desk_over(book, Policy())
    return Desk(**{**vars(desk), "new_id": new_id}), clock
