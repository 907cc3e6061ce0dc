"""A laptop of a real office: a real encrypted book, enrolled at the server's own services, over HTTP or without it."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.domain.ids import Id
from fieldapp.protocol.messages import EnrollReply, EnrollRequest, enroll_tbs
from fieldapp.services.desk import Desk
from fieldapp.store.book import open_book
from fieldapp.store.seat import enrollment_of
from fieldapp.sync.courier import Courier
from fieldapp.sync.transport import HttpPeer, Link
from tests.fakes.clock import StandingClock, new_id
from tests.fakes.morning_branch import desk_of
from tests.fakes.once import KEY as KEY
from tests.fakes.once import new_book
from tests.fakes.server_world import World


def laptop_at(world: World, folder: Path, user: Id | None = None) -> Desk:
    """Return the desk of a fresh laptop of that user (the officer's where nobody is named), its clock the office's."""
    folder.mkdir(parents=True, exist_ok=True)
    key = Ed25519PrivateKey.generate()
    public, code = key.public_key().public_bytes_raw(), world.code(user)
    proof = key.sign(enroll_tbs(code, public, "a laptop"))
    reply = world.peer.enroll(EnrollRequest(code, public, proof, "a laptop", "0"))
    assert isinstance(reply, EnrollReply), reply
    new_book(folder / "field.db", enrollment_of(reply, "", key.private_bytes_raw()), reply.epoch)
    clock = StandingClock(at_ms=world.clock.ms)
    desk = desk_of(open_book(folder / "field.db", KEY, clock, new_id))
    finished = Courier(desk.book, world.peer).run_once()
    assert finished.ok, finished.sentence
    return desk


_OPEN: list[HttpPeer] = []


def noted(peer: HttpPeer) -> HttpPeer:
    """Remember a peer whose line is to be closed when the test ends."""
    _OPEN.append(peer)
    return peer


def http_peer(url: str) -> HttpPeer:
    """Return the office at an address of this machine."""
    return noted(HttpPeer(Link(url, 5, 20)))


def close_lines() -> None:
    """Close every line that a test opened."""
    while _OPEN:
        _OPEN.pop().close()
