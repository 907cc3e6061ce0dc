"""A laptop of a memory office: a real encrypted book, and exchanges without a network."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.domain.ids import Id
from fieldapp.protocol.messages import EnrollReply, EnrollRequest, enroll_tbs
from fieldapp.store.book import Book, open_book
from fieldapp.store.seat import enrollment_of
from fieldapp.sync.courier import Courier
from fieldapp.sync.engine import Finished
from tests.fakes.clock import StandingClock, new_id
from tests.fakes.office import Office
from tests.fakes.once import KEY as KEY
from tests.fakes.once import new_book


def enrolled(office: Office, user_id: Id, folder: Path) -> Book:
    """Return the open book of a fresh laptop of that user, everything pulled."""
    folder.mkdir(parents=True, exist_ok=True)
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw()
    code = office.invite(user_id, f"code-{len(office.seats)}")
    proof = key.sign(enroll_tbs(code, public, "test laptop"))
    reply = office.enroll(EnrollRequest(code, public, proof, "test laptop", "0"))
    assert isinstance(reply, EnrollReply)
    new_book(folder / "field.db", enrollment_of(reply, "", key.private_bytes_raw()), reply.epoch)
    book = opened(folder, office.clock)
    exchange(book, office)
    return book


def opened(folder: Path, clock: StandingClock) -> Book:
    """Open a laptop's book, as after a start."""
    return open_book(folder / "field.db", KEY, clock, new_id)


def exchange(book: Book, office: Office) -> Finished:
    """Exchange until both sides have everything; fail where that does not succeed at once."""
    finished = Courier(book, office).run_once()
    assert finished.ok, finished.sentence
    return finished
