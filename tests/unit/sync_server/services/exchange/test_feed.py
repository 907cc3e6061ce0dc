"""Pages of the log: bounded in operations and in bytes, always at least one."""

from __future__ import annotations

import pytest

from fieldapp.protocol.messages import SyncReply
from sync_server.services.exchange import feed
from tests.fakes.server_world import World, formed, registered


def pages(world: World) -> list[int]:
    reader = world.seat(world.meena)
    sizes: list[int] = []
    while True:
        reply = reader.exchange()
        assert isinstance(reply, SyncReply)
        if not reply.entries:
            assert reply.next_cursor == reply.head
            return sizes
        sizes.append(sum(len(entry.operation) for entry in reply.entries))


def test_a_page_stops_before_it_gets_too_long(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    seat = world.seat()
    center = formed(seat)
    for number in range(30):
        registered(seat, center, f"Member {number} {'n' * 200}")
    seat.push(seat.seal())
    assert len(pages(world)) == 1
    monkeypatch.setattr(feed, "PAGE_BYTES_MAX", 2_000)
    several = pages(world)
    assert len(several) > 3
    assert max(several) <= 2_000


def test_an_operation_larger_than_a_page_still_goes_through(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    seat = world.seat()
    formed(seat)
    seat.push(seat.seal())
    monkeypatch.setattr(feed, "PAGE_BYTES_MAX", 10)
    assert len(pages(world)) >= 4


@pytest.mark.parametrize("most", [-5, 0, 1])
def test_a_page_has_at_least_one_operation(world: World, most: int) -> None:
    reply = world.seat().exchange(max_operations=most)
    assert isinstance(reply, SyncReply)
    assert (len(reply.entries), reply.next_cursor) == (1, 1)
