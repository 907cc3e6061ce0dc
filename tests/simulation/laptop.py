"""A laptop of a simulated world: a real encrypted book on a file, a courier and a clock; its program can die."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.replay import Outcome
from fieldapp.store.book import Book, open_book, receipts_given
from fieldapp.store.exchange import cursor_of
from fieldapp.sync import engine
from fieldapp.sync.courier import Courier
from fieldapp.sync.engine import Finished
from tests.simulation.clocks import LaptopClock
from tests.simulation.faults import Died, Fuse, fused
from tests.simulation.network import Line

KEY = bytes(range(32))


@dataclass
class LaptopUnderTest:
    """One person's laptop. confirmed: op id and bytes of everything the screen called saved, in order."""

    name: str
    folder: Path
    user_id: Id
    clock: LaptopClock
    line: Line
    new_id: Callable[[], Id]
    fuse: Fuse = field(default_factory=Fuse)
    confirmed: list[tuple[bytes, bytes]] = field(default_factory=list)
    cursors: list[int] = field(default_factory=list)
    images: int = 0

    def __post_init__(self) -> None:
        self._meanwhile: Callable[[], object] | None = None
        self.switch_on()

    def switch_on(self) -> None:
        """Start the program."""
        self.book: Book = open_book(self.folder / "field.db", KEY, self.clock, self.new_id)
        self.book.database.write = fused(self.book.database.write, self.fuse)  # type: ignore[method-assign,assignment]
        self.courier = Courier(self.book, self.line, on_effect=self._watch)

    def _watch(self, effect: engine.Effect) -> None:
        work, self._meanwhile = (self._meanwhile, None) if isinstance(effect, engine.Fold) else (None, self._meanwhile)
        if work is not None:
            burning, self.fuse.countdown = self.fuse.countdown, 0  # it is the other program that is to die
            work()
            self.fuse.countdown = burning

    def switch_off(self) -> None:
        """End the program."""
        self.fuse.put_out()
        self.book.close()

    def die(self) -> None:
        """Kill the program and start it again: what its memory held is gone."""
        self.switch_off()
        self.clock.restart()
        self.switch_on()

    def next_receipt(self) -> int:
        """Return the number of the next receipt."""
        return receipts_given(self.book) + 1

    def do(self, intent: Intent, receipts: int = 0) -> Outcome | None:
        """Record one operation that uses up so many receipt numbers; None where the program died over it."""
        try:
            with self.book.work() as work:
                work.take_receipts(receipts)
                outcome = work.append(intent)
                if not isinstance(outcome, Outcome):
                    return None
                work.commit()
        except Died:
            self.die()
            return None
        self.confirmed.append(self._last())
        return outcome

    def _last(self) -> tuple[bytes, bytes]:
        with self.book.database.read() as connection:
            row = connection.exec_driver_sql("SELECT op_id, op FROM outbox ORDER BY epoch DESC, seq DESC LIMIT 1").one()
        return bytes(row[0]), bytes(row[1])

    def sync(self, meanwhile: Callable[[], object] | None = None) -> Finished | None:
        """Exchange once; None where the program died over it.

        meanwhile: what the person does in the window while the exchange has stored its reply and not folded it yet.
        """

        self._meanwhile = meanwhile
        try:
            finished = self.courier.run_once()
        except Died:
            self.die()
            return None
        finally:
            self.fuse.put_out()
        self.cursors.append(cursor_of(self.book).position)
        return finished

    def rows(self, sql: str) -> list[Any]:
        """Return what a query on the laptop's database gives."""
        with self.book.database.read() as connection:
            return list(connection.exec_driver_sql(sql).fetchall())

    def records(self) -> dict[tuple[int, bytes], bytes]:
        """Return the view: what this laptop believes, own unsent work included."""
        return {(row[0], bytes(row[1])): bytes(row[2]) for row in self.rows("SELECT kind, id, body FROM record")}

    def take_image(self) -> None:
        """Keep a copy of the disk, as a backup program does."""
        self.book.close()
        self.images += 1
        shutil.copytree(self.folder, self.folder.with_name(f"{self.name}-image-{self.images}"))
        self.switch_on()
