"""A laptop of a simulated world: a real encrypted book on a file, a courier and a clock; its program can die."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.domain import cbor
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.photo import photo_id
from fieldapp.domain.replay import Outcome
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.store import photos, wiping
from fieldapp.store.adoption import Adopted
from fieldapp.store.book import Book, open_book, receipts_given
from fieldapp.store.check import Finding, check_book
from fieldapp.store.exchange import cursor_of
from fieldapp.store.faults import StoreFault
from fieldapp.store.tail import Tail
from fieldapp.sync import engine
from fieldapp.sync.courier import Courier
from fieldapp.sync.engine import EngineState, Finished
from fieldapp.sync.faults import TransportFault
from fieldapp.sync.renewal import renew
from tests.simulation.clocks import LaptopClock
from tests.simulation.faults import Died, Fuse, fused
from tests.simulation.network import Line, op_id_of
from tests.simulation.programs import program

KEY = bytes(range(32))


@dataclass
class LaptopUnderTest:
    """One person's laptop. confirmed: op id and bytes of everything the screen called saved, in order.

    unknown: the kind of operation that its program is too old for, 0 for none. page: how many lines of the log it asks
    for at first. stopped: the last exchange said that a
    person must act. code: the one-time code in her hand. renewed: its chain was opened anew at least once. ordered: the
    office has said that it is to delete its records. known_upto: up to where an older program need not keep what it
    does not know, for a newer one had been there.
    """

    name: str
    folder: Path
    user_id: Id
    clock: LaptopClock
    line: Line
    new_id: Callable[[], Id]
    unknown: int = 0
    page: int = engine.PAGE_START
    fuse: Fuse = field(default_factory=Fuse)
    confirmed: list[tuple[bytes, bytes]] = field(default_factory=list)
    cursors: list[int] = field(default_factory=list)
    images: list[Path] = field(default_factory=list)
    stopped: bool = False
    code: str = ""
    renewed: bool = False
    ordered: bool = False
    known_upto: int = 0

    def __post_init__(self) -> None:
        self._meanwhile: Callable[[], object] | None = None
        self._early = False
        self.line.waits = lambda: bool(self.rows("SELECT 1 FROM outbox WHERE code IS NULL LIMIT 1"))
        self.switch_on()

    def switch_on(self) -> None:
        """Start the program."""
        with program(self.unknown):
            self.book: Book = open_book(self.folder / "field.db", KEY, self.clock, self.new_id)
        self.book.database.write = fused(self.book.database.write, self.fuse)  # type: ignore[method-assign,assignment]
        self._fresh_courier()

    def _fresh_courier(self) -> None:
        self.courier = Courier(self.book, self.line, on_effect=self._watch)
        self.courier.state = EngineState(page=self.page)

    def _watch(self, effect: engine.Effect) -> None:
        at = engine.Store if self._early else engine.Fold
        work, self._meanwhile = (self._meanwhile, None) if isinstance(effect, at) else (None, self._meanwhile)
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

    def upgrade(self) -> None:
        """Install the newer program."""
        self.unknown = 0
        self.die()

    def set_back(self, kind: int) -> None:
        """Install an older program, which does not know a kind of operation that the newer one may have seen."""
        self.unknown, self.known_upto = kind, self.folded()
        self.die()

    def next_receipt(self) -> int:
        """Return the number of the next receipt."""
        return receipts_given(self.book) + 1

    def do(self, intent: Intent, receipts: int = 0, picture: bytes = b"") -> Outcome | None:
        """Record one operation that uses up so many receipt numbers; None where nothing was confirmed to the person.

        picture: of the photo that the operation names.
        """
        try:
            self._keep(picture)
            with program(self.unknown), self.book.work() as work:
                work.take_receipts(receipts)
                outcome = work.append(intent)
                if not isinstance(outcome, Outcome):
                    return None
                if picture:
                    work.release_photo(photo_id(picture), intent.entity)
                work.commit()
        except Died:
            self.die()
            return None
        except StoreFault:
            return None
        self.confirmed.append(self._last())
        return outcome

    def _keep(self, picture: bytes) -> None:
        if picture:
            with self.book.database.write() as connection:
                photos.keep(connection, photo_id(picture), picture, self.clock.now_ms())

    def _last(self) -> tuple[bytes, bytes]:
        row = self.rows("SELECT op_id, op FROM outbox ORDER BY epoch DESC, seq DESC LIMIT 1")[0]
        return bytes(row[0]), bytes(row[1])

    def sync(self, meanwhile: Callable[[], object] | None = None, *, early: bool = False) -> Finished | None:
        """Exchange once; None where the program died over it or its disk was full.

        meanwhile: what the person does in the window while the exchange has stored its reply and not folded it yet, or,
        early, while the reply is there and not stored.
        """
        self._meanwhile, self._early = meanwhile, early
        try:
            with program(self.unknown):
                finished = self.courier.run_once()
        except Died:
            self.die()
            return None
        except StoreFault:
            return None
        finally:
            self.fuse.put_out()
        self.stopped = finished.recovery
        if finished.ok:
            self.cursors.append(cursor_of(self.book).position)
        return finished

    def wipe_due(self) -> bool:
        """Tell whether it is to delete its records now."""
        return wiping.is_due(self.book)

    def renew(self) -> str:
        """Go on in a new epoch with the code in her hand; return what came of it."""
        try:
            with program(self.unknown):
                done = renew(self.book, self.line, self.code)
        except Died:
            self.die()
            return "died"
        except (StoreFault, TransportFault) as fault:
            return type(fault).__name__
        finally:
            self.fuse.put_out()
        self.renewed = True
        if isinstance(done, Adopted):
            self.stopped, self.code = False, ""
            self._fresh_courier()
            return f"{done.again} again, {done.known} known"
        assert isinstance(done, Problem)
        if done.code is ProblemCode.ENROLL_CODE:
            self.code = ""
        return done.code.name

    def rows(self, sql: str) -> list[Any]:
        """Return what a query on the laptop's database gives."""
        raw = self.book.database._engine.raw_connection()
        try:
            return list(raw.cursor().execute(sql).fetchall())
        finally:
            raw.close()

    def records(self) -> dict[tuple[int, bytes], bytes]:
        """Return the view: what this laptop believes, own unsent work included."""
        return {(row[0], row[1]): row[2] for row in self.rows("SELECT kind, id, body FROM record")}

    def waiting(self) -> int:
        """Return how many operations the office has not answered."""
        return int(self.rows("SELECT count(*) FROM outbox WHERE code IS NULL")[0][0])

    def diverged(self) -> int:
        """Return how often its records were found to differ from the office's."""
        return sum(cbor_number(row[0]) for row in self.rows("SELECT v FROM seat_state WHERE k = 'diverged'"))

    def folded(self) -> int:
        """Return up to which position of the log its records stand."""
        return sum(cbor_number(row[0]) for row in self.rows("SELECT v FROM seat_state WHERE k = 'folded'"))

    def folds_again(self) -> bool:
        """Tell whether everything is to be folded anew before its records count."""
        return bool(self.rows("SELECT 1 FROM seat_state WHERE k = 'fold_again'"))

    def own(self) -> set[bytes]:
        """Return the ids of the operations that this disk has, the second copy included."""
        return {row[0] for row in self.rows("SELECT op_id FROM outbox")} | self.copied()

    def copied(self) -> set[bytes]:
        """Return the ids of the operations that stand in the second copy."""
        return {op_id_of(raw) for raw in Tail(self.folder / "tail.log", KEY).read()}

    def take_image(self) -> None:
        """Keep a copy of the disk, as a backup program does."""
        self.book.close()
        image = self.folder.with_name(f"{self.folder.name}-image-{len(self.images)}")
        shutil.copytree(self.folder, image)
        self.images.append(image)
        self.switch_on()

    def put_back(self, image: Path) -> None:
        """Let the disk be the copy, as after a restored backup."""
        self.switch_off()
        shutil.rmtree(self.folder)
        shutil.copytree(image, self.folder)
        self.clock.restart()
        self.stopped = False
        self.switch_on()

    def lose_power(self) -> None:
        """Cut the power while a page was being written: what had not reached the disk is a torn end of its journal."""
        found = {path: path.read_bytes() for path in self.folder.iterdir() if path.suffix != ".db-shm"}
        self.switch_off()
        for path, raw in found.items():
            torn = raw[32:1_056] if path.name.endswith("-wal") else b""
            path.write_bytes(raw + torn)
        self.clock.restart()
        self.switch_on()

    def damage(self, at: int) -> bool:
        """Harm one place of the database, a bit or a sector; tell whether opening it or its own check sees that."""
        self.switch_off()
        path = self.folder / "field.db"
        raw = bytearray(path.read_bytes())
        place = at * 7_919 % len(raw)
        raw[place] ^= 0x10
        if at % 2:
            raw[place // 512 * 512 : place // 512 * 512 + 512] = bytes(512)
        path.write_bytes(raw)
        try:
            self.switch_on()
            seen = not all(finding.ok for finding in check_book(self.book, self._public_key()))
        except StoreFault:
            seen = True
        with suppress(StoreFault):  # a file that cannot be read cannot be closed in good order either
            self.book.close()
        return seen

    def damage_second_copy(self, at: int) -> None:
        """Harm one place of the second copy, and start the program again."""
        self.switch_off()
        path = self.folder / "tail.log"
        raw = bytearray(path.read_bytes() if path.exists() else b"")
        if raw:
            raw[at * 7_919 % len(raw)] ^= 0x10
            path.write_bytes(raw)
        self.clock.restart()
        self.switch_on()

    def proven(self) -> Finding:
        """Return what the program's own check says of its records: folded once more, nothing is changed."""
        with program(self.unknown):
            return check_book(self.book, self._public_key())[-1]

    def _public_key(self) -> bytes:
        return Ed25519PrivateKey.from_private_bytes(self.book.enrollment.seat_key).public_key().public_bytes_raw()

    def rescued(self) -> list[bytes]:
        """Return what the second copy, read by IT, still has."""
        return Tail(self.folder / "tail.log", KEY).read()

    def ruin(self) -> list[bytes]:
        """Let the database be unreadable; return what its second copy, read by IT, still has."""
        self.switch_off()
        path = self.folder / "field.db"
        path.write_bytes(b"\x00" * 4096 + path.read_bytes()[4096:])
        return self.rescued()


def cbor_number(raw: bytes) -> int:
    """Return a number from its bytes."""
    number: object = cbor.decode(raw)
    return number if isinstance(number, int) else 0
