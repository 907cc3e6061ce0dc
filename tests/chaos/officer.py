"""A laptop as a process of its own: started as `python -m tests.chaos.officer FOLDER URL`, works on lines of JSON.

The process forks a child that opens the book and does what the lines say; a killed child is followed by the next one,
so that kill -9 costs no second of imports. Every answer is one line, written only after the store has committed.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any, TextIO

from fieldapp.app import fresh_id
from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.photo import PhotoTaken, photo_id, record_id
from fieldapp.store import photos
from fieldapp.store.book import Book, open_book
from fieldapp.store.faults import StoreFault
from fieldapp.sync.courier import Courier
from fieldapp.sync.transport import HttpPeer, Link

KEY = bytes(range(32))


class JumpingClock:
    """The machine's clock, off by as much as it is told."""

    def __init__(self) -> None:
        self.boot_id = os.urandom(8)
        self.skew_ms = 0

    def now_ms(self) -> int:
        """Return milliseconds since 1970, wrong by the skew."""
        return max(0, time.time_ns() // 1_000_000 + self.skew_ms)

    def monotonic_ms(self) -> int:
        """Return milliseconds since the start."""
        return time.monotonic_ns() // 1_000_000

    def today(self) -> int:
        """Return the day."""
        return self.now_ms() // 86_400_000


class Officer:
    """Does what she is told, and says what was saved."""

    def __init__(self, folder: Path, url: str) -> None:
        self._clock = JumpingClock()
        self.book: Book = open_book(folder / "field.db", KEY, self._clock, fresh_id)
        self._url = url
        self._courier: Courier | None = None

    def save(self, loan: str, amount: int, count: int) -> list[dict[str, Any]]:
        """Take so many repayments; each is confirmed on a line of its own as it is saved."""
        for _ in range(count):
            say(self._save(Id(bytes.fromhex(loan)), amount))
        return []

    def _save(self, loan: Id, amount: int) -> dict[str, Any]:
        try:
            with self.book.work() as work:
                number = work.take_receipts(1)
                body = RepaymentRecorded(amount, number, confirmed_second=True)
                work.append(Intent(body, loan, business_day=self._clock.today()))
                op_id = work.last_operation
                work.commit()
        except (StoreFault, OSError) as fault:
            return {"refused": str(fault)}
        return {"op": op_id.hex(), "amount": amount}

    def photo(self, size: int) -> str:
        """Keep a photo of noise and let it go to the office; return its name."""
        picture = b"\xff\xd8\xff" + os.urandom(size - 3)
        content = photo_id(picture)
        about = record_id(content, NO_ID, NO_ID)
        with self.book.database.write() as connection:
            photos.keep(connection, content, picture, self._clock.now_ms())
        with self.book.work() as work:
            work.append(Intent(PhotoTaken(content, size, "image/jpeg"), about, business_day=self._clock.today()))
            work.release_photo(content, about)
            work.commit()
        return content.hex()

    def sync(self, url: str = "") -> dict[str, Any]:
        """Exchange once, from now on with another address where one is named."""
        if self._courier is None or url not in ("", self._url):
            self._url = url or self._url
            self._courier = Courier(self.book, HttpPeer(Link(self._url, read_timeout_s=20)))
        began = time.monotonic()
        try:
            finished = self._courier.run_once()
        except (StoreFault, OSError) as fault:
            return {"ok": False, "sentence": str(fault), "waiting": -1, "seconds": 0.0}
        return {
            "ok": finished.ok,
            "sentence": finished.sentence,
            "waiting": self.waiting(),
            "seconds": round(time.monotonic() - began, 3),
        }

    def waiting(self) -> int:
        """Tell how many operations and photos the office has not answered."""
        with self.book.database.read() as connection:
            operations = connection.exec_driver_sql("SELECT count(*) FROM outbox WHERE code IS NULL").scalar_one()
            return int(operations) + photos.counts(connection).waiting

    def own(self) -> list[str]:
        """Tell which operations this disk has."""
        with self.book.database.read() as connection:
            return [row[0].hex() for row in connection.exec_driver_sql("SELECT op_id FROM outbox").fetchall()]

    def clock(self, skew_ms: int) -> str:
        """Set the clock wrong."""
        self._clock.skew_ms = skew_ms
        return "set"


def say(answer: Any) -> None:
    """Write one line in one piece: a program that is killed has said all of it or nothing."""
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def work(folder: Path, url: str, lines: TextIO) -> None:
    """Do what the lines say until they end."""
    officer = Officer(folder, url)
    say({"ready": os.getpid()})
    for line in lines:
        name, arguments = json.loads(line)
        answer = getattr(officer, name)(**arguments)
        say({"done": name, "answer": answer})
    officer.book.close()


def main() -> None:
    """Fork a worker again and again until one ends by itself."""
    folder, url = Path(sys.argv[1]), sys.argv[2]
    while True:
        child = os.fork()
        if not child:
            work(folder, url, os.fdopen(os.dup(0), buffering=1))
            os._exit(0)
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0:
            return


if __name__ == "__main__":
    main()
