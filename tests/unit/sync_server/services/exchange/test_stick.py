"""The office's side of a stick: only known seats, a fork is told and kept, a long log comes in as many pages."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from fieldapp.domain.ids import Id
from fieldapp.protocol.messages import SyncRequest
from fieldapp.protocol.scopes import Standing
from fieldapp.protocol.stick import Envelope, StickReply, StickRequest, Way, close, open_stick
from sync_server.services.exchange import stick
from sync_server.services.exchange.stick import Taken, take
from sync_server.services.ground import Refusal
from sync_server.store import branches, seats
from tests.fakes.seat import FakeSeat
from tests.fakes.server_world import World, formed, registered

STRANGER = Ed25519PrivateKey.from_private_bytes(bytes(32))


def office_key(world: World) -> bytes:
    with world.ground.database.reading() as connection:
        head = branches.branch(connection, world.branch_id)
        assert head is not None
        seat = seats.seat_in(connection, world.branch_id, head.office_seat)
        assert seat is not None
    return seat.public_key


def carried(world: World, seat: FakeSeat, request: SyncRequest, sender: Ed25519PrivateKey | None = None) -> bytes:
    fresh = X25519PrivateKey.generate()
    envelope = Envelope(Way.TO_OFFICE, seat.seat_id, sender or seat.key, office_key(world), fresh)
    return close(StickRequest(request, 1), envelope)


def answered(world: World, seat: FakeSeat, taken: Taken) -> StickReply:
    return open_stick(StickReply, taken.answer, Way.TO_LAPTOP, seat.key, office_key(world))


def test_a_stranger_and_a_stranger_s_signature_are_told_apart_from_a_laptop(world: World) -> None:
    seat = world.seat()
    forged = take(world.ground, carried(world, seat, SyncRequest(), STRANGER))
    assert isinstance(forged, Refusal)
    assert "changed" in forged.sentence
    assert isinstance(take(world.ground, b"nothing"), Refusal)
    data = bytearray(carried(world, seat, SyncRequest()))
    data[9:25] = Id(bytes(16))
    unknown = take(world.ground, bytes(data))
    assert isinstance(unknown, Refusal)
    assert "not known here" in unknown.sentence


def test_more_than_a_page_comes_in_pages_that_follow_each_other(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stick, "PAGE_OPERATIONS_MAX", 4)
    seat, other = world.seat(), world.seat()
    center = formed(other)
    for number in range(10):
        registered(other, center, f"Member {number}")
    other.push(other.seal())
    taken = take(world.ground, carried(world, seat, SyncRequest(standing=Standing(rest=True))))
    assert isinstance(taken, Taken)
    reply = answered(world, seat, taken)
    assert len(reply.pages) > 1
    assert reply.pages[-1].next_cursor == reply.pages[-1].head
    assert taken.sent == sum(len(page.entries) for page in reply.pages) >= 11
    positions = [entry.position for page in reply.pages for entry in page.entries]
    assert positions == sorted(set(positions))


def test_an_answer_is_bounded_and_the_rest_comes_next_time(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    seat, other = world.seat(), world.seat()
    center = formed(other)
    for number in range(10):
        registered(other, center, f"Member {number}")
    other.push(other.seal())
    monkeypatch.setattr(stick, "ANSWER_BYTES_MAX", 100)
    monkeypatch.setattr(stick, "PAGE_OPERATIONS_MAX", 4)
    taken = take(world.ground, carried(world, seat, SyncRequest(standing=Standing(rest=True))))
    assert isinstance(taken, Taken)
    (page,) = answered(world, seat, taken).pages
    assert page.next_cursor < page.head
