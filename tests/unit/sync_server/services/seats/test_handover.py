"""The office grants access and hands centers over through the log."""

from __future__ import annotations

from fieldapp.domain.center.group import Center
from fieldapp.domain.staff import Role, UserRegistered
from sync_server.services.ground import Refusal
from sync_server.services.seats import directory, handover
from sync_server.services.seats.handover import Access
from tests.fakes.server_world import World, formed


def test_what_the_office_does_stands_in_the_log(world: World) -> None:
    seat = world.seat()
    center = formed(seat)
    seat.push(seat.seal())
    directory.register_user(world.ground, world.branch_id, UserRegistered("Kiran", Role.OFFICER))
    where = directory.find_branch(world.ground, "")
    assert not isinstance(where, Refusal)
    assert isinstance(handover.assign(world.ground, where, "Ujjala", "Kiran"), str)
    found = handover.find_center(world.ground, world.branch_id, center.hex())
    assert isinstance(found, Center)
    assert found.officer_id != world.asha
    again = handover.assign(world.ground, where, "Ujjala", "Kiran")
    assert isinstance(again, Refusal)
    granted = handover.change_access(world.ground, where, Access("Asha", "Ujjala"))
    assert granted == "Asha has center Ujjala from the laptop's next exchange on."
    assert isinstance(handover.change_access(world.ground, where, Access("Nobody")), Refusal)
