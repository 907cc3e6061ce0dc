"""An order blocks the laptop and lies ready for it, once; what became of it is told."""

from __future__ import annotations

from fieldapp.protocol.messages import SyncReply
from sync_server.services.ground import Refusal
from sync_server.services.seats import directory
from sync_server.services.seats.directory import Device
from sync_server.services.seats.wiping import order_wipe
from sync_server.store import orders
from tests.fakes.seat import FakeSeat
from tests.fakes.server_world import World


def laptop(world: World) -> Device:
    device = directory.find_device(world.ground, world.branch_id, "S1")
    assert not isinstance(device, Refusal)
    return device


def order_told(seat: FakeSeat) -> bytes:
    seat.sign_in()
    reply = seat.exchange(pull=False)
    assert isinstance(reply, SyncReply)
    return reply.notice.order


def test_a_blocked_laptop_is_given_its_order(world: World) -> None:
    seat = world.seat()
    order_wipe(world.ground, world.branch_id, laptop(world), "lost")
    assert seat.sign_in().push_only
    assert bytes(laptop(world).seat_id) in order_told(seat)


def test_an_order_is_given_once_and_what_became_of_it_stays_known(world: World) -> None:
    seat = world.seat()
    assert laptop(world).wipe_ordered_ms == 0
    ordered_at = world.clock()
    order_wipe(world.ground, world.branch_id, laptop(world), "lost")
    assert laptop(world).wipe_ordered_ms == ordered_at
    assert laptop(world).wiped_ms == 0
    first = order_told(seat)
    world.clock.pass_ms(86_400_000)
    order_wipe(world.ground, world.branch_id, laptop(world), "still lost")
    assert order_told(seat) == first, "a laptop that has begun with it does not begin anew"
    with world.ground.database.writing() as connection:
        nonce = connection.exec_driver_sql("SELECT nonce FROM seat_order").scalar_one()
        orders.note_done(connection, world.branch_id, laptop(world).seat_id, nonce, world.clock())
    done_at = world.clock()
    world.clock.pass_ms(86_400_000)
    order_wipe(world.ground, world.branch_id, laptop(world), "lost again")
    assert (laptop(world).wipe_ordered_ms, laptop(world).wiped_ms) == (ordered_at, done_at)
