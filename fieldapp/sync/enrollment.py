"""Joining an office: a new seat key, a vault, the one-time code, and the first copy of the branch log.

Everything is on the disk before the office is asked, in the folder `joining`; where the answer is lost, the same code
and secret go on from there and the office gives the same answer. Only a joined seat gets its final folder.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp import __version__
from fieldapp.config import DATABASE_FILE, JOINING_FOLDER, Config, SeatCard, write_card
from fieldapp.domain.ids import id_text
from fieldapp.protocol.messages import EnrollReply, EnrollRequest, enroll_tbs
from fieldapp.protocol.peer import SyncPeer
from fieldapp.protocol.problems import Problem
from fieldapp.store.book import Book
from fieldapp.store.engine import open_database
from fieldapp.store.exchange import cursor_of
from fieldapp.store.seat import Slot, enrollment_of, read_slots, write_enrollment, write_slots
from fieldapp.sync import engine
from fieldapp.sync.courier import Courier
from fieldapp.sync.engine import Finished
from fieldapp.system_keyring import Keyring
from fieldapp.vault import VAULT_FILE, VaultOpened, VaultRefused, create_vault, open_vault


@dataclass(frozen=True)
class Application:
    """What a person enters to join, and what the laptop adds."""

    server_url: str
    code: str
    secret: str
    device_name: str


@dataclass(frozen=True)
class Joined:
    """A new seat on this laptop. recovery: shown once, and kept by the office for IT."""

    card: SeatCard
    key: bytes
    recovery: str


@dataclass(frozen=True)
class _Started:
    """A seat that is not joined yet: everything to ask the office with, on the disk."""

    folder: Path
    key: bytes
    seat_key: Ed25519PrivateKey
    recovery: str


def enroll(
    config: Config, peer: SyncPeer, application: Application, keyring: Keyring | None, now_ms: int
) -> Joined | Problem | VaultRefused:
    """Join the office. Problem from the office, VaultRefused for the secret; TransportFault and StoreFault are raised.

    Nothing is lost by any of them: the next try with the same secret uses the same keys.
    """
    started = _start(config, application.secret, keyring, now_ms)
    if isinstance(started, VaultRefused):
        return started
    public = started.seat_key.public_key().public_bytes_raw()
    proof = started.seat_key.sign(enroll_tbs(application.code, public, application.device_name))
    reply = peer.enroll(
        EnrollRequest(application.code, public, proof, application.device_name, __version__, started.recovery)
    )
    if isinstance(reply, Problem):
        return reply
    return _settle(config, started, reply, application.server_url)


def _start(config: Config, secret: str, keyring: Keyring | None, now_ms: int) -> _Started | VaultRefused:
    folder = config.seats_folder / JOINING_FOLDER
    if (folder / VAULT_FILE).exists():
        opened = open_vault(folder, secret, keyring, now_ms)
        if isinstance(opened, VaultOpened) and (going_on := _go_on(folder, opened.key)) is not None:
            return going_on
        _set_aside(folder)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    created = create_vault(folder, secret, keyring)
    if isinstance(created, VaultRefused):
        return created
    seat_key = Ed25519PrivateKey.generate()
    database = open_database(folder / DATABASE_FILE, created.key, create=True)
    with database.write() as connection:
        write_slots(
            connection, {Slot.JOINING_KEY: seat_key.private_bytes_raw(), Slot.JOINING_RECOVERY: created.recovery}
        )
    database.close()
    return _Started(folder, created.key, seat_key, created.recovery)


def _go_on(folder: Path, key: bytes) -> _Started | None:
    """Return the keys of a start whose answer was lost, None where it did not get that far."""
    if not (folder / DATABASE_FILE).exists():
        return None
    database = open_database(folder / DATABASE_FILE, key)
    with database.read() as connection:
        slots = read_slots(connection)
    database.close()
    raw, recovery = slots.get(Slot.JOINING_KEY), slots.get(Slot.JOINING_RECOVERY)
    if not isinstance(raw, bytes) or not isinstance(recovery, str):
        return None
    return _Started(folder, key, Ed25519PrivateKey.from_private_bytes(raw), recovery)


def _set_aside(folder: Path) -> None:
    """Give an unfinished start another name; it holds no records, but nothing is ever deleted here."""
    number = 1
    while (aside := folder.with_name(f"{folder.name}-{number}")).exists():
        number += 1
    folder.rename(aside)


def _settle(config: Config, started: _Started, reply: EnrollReply, server_url: str) -> Joined:
    database = open_database(started.folder / DATABASE_FILE, started.key)
    with database.write() as connection:
        write_enrollment(connection, enrollment_of(reply, server_url, started.seat_key.private_bytes_raw()))
        write_slots(connection, {Slot.EPOCH: reply.epoch, Slot.JOINING_KEY: None, Slot.JOINING_RECOVERY: None})
    database.close()
    card = SeatCard(
        folder=started.folder,
        seat_id=id_text(reply.seat_id),
        user_name=reply.user_name,
        role=reply.role.name,
        branch_name=reply.branch_name,
        server_url=server_url,
        synthetic=reply.synthetic,
    )
    write_card(card)
    final = config.seats_folder / card.seat_id
    started.folder.rename(final)
    joined = SeatCard(**{**vars(card), "folder": final})
    return Joined(joined, started.key, started.recovery)


Report = Callable[[int, int], None]


def first_copy(book: Book, peer: SyncPeer, report: Report) -> Finished:
    """Pull the branch log for the first time; report(done, of) counts its entries. May be cut and goes on later."""

    def effect(asked: engine.Effect) -> None:
        if isinstance(asked, engine.Store):
            report(asked.reply.next_cursor, asked.reply.head)
        elif isinstance(asked, engine.Fold):
            position = cursor_of(book).position
            report(position, position)

    return Courier(book, peer, on_effect=effect).run_once()
