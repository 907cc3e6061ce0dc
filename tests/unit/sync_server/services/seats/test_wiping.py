"""An order blocks the laptop and lies ready for it."""

from __future__ import annotations

from fieldapp.protocol.messages import SyncReply
from sync_server.services.ground import Refusal
from sync_server.services.seats import directory
from sync_server.services.seats.wiping import order_wipe
from tests.fakes.server_world import World


def test_a_blocked_laptop_is_given_its_order(world: World) -> None:
    seat = world.seat()
    device = directory.find_device(world.ground, world.branch_id, "S1")
    assert not isinstance(device, Refusal)
    order_wipe(world.ground, world.branch_id, device, "lost")
    assert seat.sign_in().push_only
    reply = seat.exchange(pull=False)
    assert isinstance(reply, SyncReply)
    assert reply.notice.order
    assert bytes(device.seat_id) in reply.notice.order
