"""How far a seat has come, kept in the keyring of the operating system, which no copy of its files brings back.

A database that was put back from a backup is older than this mark, or has another history than it. So the laptop
notices at unlocking, before it gives out a receipt number twice; without the mark only the office would, at the next
exchange. The mark is written beside the work and not with each save: it may be some seconds behind, never ahead.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from fieldapp.domain.words import tr, tr_n
from fieldapp.protocol.problems import ProblemCode
from fieldapp.store import oplog
from fieldapp.store.adoption import take_up
from fieldapp.store.book import Book
from fieldapp.store.faults import StoreFault
from fieldapp.store.seat import Slot, read_slots, write_slots
from fieldapp.system_keyring import Keyring, KeyringAway

_HEAD_BYTES: Final = 16
_FORM: Final = "1"
LAST_WAIT_S: Final = 1.0
"""How long closing waits for the keyring; a mark that comes too late is behind, and that does no harm."""


@dataclass(frozen=True)
class HighWater:
    """The newest own operation with the first 16 bytes of the chain's head, the newest receipt and session number."""

    epoch: int
    seq: int
    head: bytes
    receipt: int
    counter: int

    def as_text(self) -> str:
        """Return the mark as it stands in a keyring, some 60 signs."""
        return " ".join((_FORM, str(self.epoch), str(self.seq), self.head.hex(), str(self.receipt), str(self.counter)))


def from_text(text: str | None) -> HighWater | None:
    """Return the mark in a text, None for anything else."""
    parts = (text or "").split(" ")
    if len(parts) != 6 or parts[0] != _FORM:
        return None
    try:
        return HighWater(int(parts[1]), int(parts[2]), bytes.fromhex(parts[3]), int(parts[4]), int(parts[5]))
    except ValueError:
        return None


def read_high_water(connection: Connection) -> HighWater:
    """Return how far the records here have come."""
    slots = read_slots(connection)
    return HighWater(
        epoch=int(slots.get(Slot.EPOCH, 1)),
        seq=int(slots.get(Slot.SEQ, 0)),
        head=bytes(slots.get(Slot.HEAD, b""))[:_HEAD_BYTES],
        receipt=int(slots.get(Slot.RECEIPT, 0)),
        counter=int(slots.get(Slot.AUTH_COUNTER, 0)),
    )


def is_put_back(connection: Connection, mark: HighWater) -> bool:
    """Tell whether the records here are older than a mark, or went another way than it says."""
    now = read_high_water(connection)
    if now.epoch < mark.epoch or now.receipt < mark.receipt:
        return True
    if now.epoch > mark.epoch:  # the office opened another chain since: what came before is settled
        return False
    stood = oplog.head_before(connection, mark.epoch, mark.seq + 1)
    return now.seq < mark.seq or now.counter < mark.counter or (stood is not None and stood[:_HEAD_BYTES] != mark.head)


class HighWaterMark:
    """The mark of one open book."""

    def __init__(self, book: Book, keyring: Keyring) -> None:
        self._book = book
        self._keyring = keyring
        self._name = f"mark-{book.enrollment.seat_id.hex()}"
        self._kept: HighWater | None = None
        self._writing: threading.Thread | None = None

    def notice(self) -> str:
        """Look at unlocking whether the records were put back; return what to tell the person, '' for nothing.

        Receipts then go on above the mark, and the page about the exchange says how IT lets the laptop go on. Where the
        keyring does not answer nothing is known. Raises StoreFault.
        """
        try:
            self._kept = from_text(self._keyring.get(self._name))
        except KeyringAway:
            return ""
        mark = self._kept
        if mark is None:
            return ""
        with self._book.database.read() as connection:
            put_back, same_chain = is_put_back(connection, mark), read_high_water(connection).epoch == mark.epoch
        sentence = self._tell(mark, same_chain) if put_back else ""
        if same_chain:
            self._book.tail.aside.remove()  # taken over, or never saved
        return sentence

    def _tell(self, mark: HighWater, same_chain: bool) -> str:
        back = take_up(self._book, self._book.tail.aside.read(), mark.seq) if same_chain else 0
        said = [
            tr(
                "An older copy of these records was put back. Newer work of yours may be missing here; the office "
                "keeps what it received."
            )
        ]
        if back:
            said.append(
                tr_n(
                    "{n} change that the office had not received is here again.",
                    "{n} changes that the office had not received are here again.",
                    back,
                )
            )
        said.append(
            tr("Go on, with receipts above {number}. Ask IT to do what the Sync page says.", number=mark.receipt)
        )
        sentence = " ".join(said)
        with self._book.database.write() as connection:
            receipt = max(mark.receipt, int(read_slots(connection).get(Slot.RECEIPT, 0)))
            told = {Slot.PROBLEM: sentence, Slot.PROBLEM_CODE: ProblemCode.CHAIN_FORK.value}
            write_slots(connection, {Slot.RECEIPT: receipt, **told})
        return sentence

    def keep_soon(self) -> None:
        """Bring the mark up to date in the background; returns at once, whatever the keyring does."""
        if self._writing is None or not self._writing.is_alive():
            self._writing = threading.Thread(target=self._keep, daemon=True, name="high water")
            self._writing.start()

    def keep_last(self) -> None:
        """Bring the mark up to date before the book is closed; waits at most LAST_WAIT_S."""
        if self._writing is not None:
            self._writing.join(LAST_WAIT_S / 2)
        self.keep_soon()
        if self._writing is not None:
            self._writing.join(LAST_WAIT_S / 2)

    def _keep(self) -> None:
        try:
            with self._book.database.read() as connection:
                now = read_high_water(connection)
                if now == self._kept or (self._kept is not None and is_put_back(connection, self._kept)):
                    return  # a mark never goes back: until IT has let the laptop go on it is noticed at each unlocking
            self._keyring.put(self._name, now.as_text())
        except (StoreFault, KeyringAway):
            return
        self._kept = now
