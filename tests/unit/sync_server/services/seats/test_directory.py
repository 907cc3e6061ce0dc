"""How IT names branches, people and laptops, and what it is told when a name does not fit."""

from __future__ import annotations

import pytest

from fieldapp.domain.staff import Role, UserRegistered
from sync_server.services.ground import Ground, Refusal
from sync_server.services.log import office
from sync_server.services.seats import directory
from tests.fakes.server_world import World, formed, open_world


def sentence(found: object) -> str:
    assert isinstance(found, Refusal), found
    return found.sentence


def test_an_empty_server_says_how_to_make_a_branch(ground: Ground) -> None:
    assert "init --branch" in sentence(directory.find_branch(ground, ""))


def test_the_only_branch_needs_no_name_and_several_do(world: World) -> None:
    only = directory.find_branch(world.ground, "")
    assert not isinstance(only, Refusal)
    assert (only.name, only.currency, only.time_zone, only.synthetic) == ("Rampur", "INR", "Asia/Kolkata", False)
    second = open_world(world.ground, "Sitapur")
    assert "Sitapur" in sentence(directory.find_branch(world.ground, ""))
    assert directory.find_branch(world.ground, "1") == only
    named = directory.find_branch(world.ground, "Sitapur")
    assert not isinstance(named, Refusal)
    assert named.branch_id == second.branch_id == 2
    assert "Rampur" in sentence(directory.find_branch(world.ground, "Nowhere"))


def test_branches_do_not_see_each_other(world: World) -> None:
    second = open_world(world.ground, "Sitapur")
    seat = second.seat()
    formed(seat)
    seat.push(seat.seal())
    assert directory.devices(world.ground, world.branch_id) == ()
    assert len(directory.devices(world.ground, second.branch_id)) == 1
    assert directory.branch_views(world.ground)[0].operations == 3


@pytest.mark.parametrize(
    ("new", "complaint"),
    [
        (office.NewBranch("Rampur", "INR", "Asia/Kolkata"), "exists already"),
        (office.NewBranch("", "INR", "Asia/Kolkata"), "1 to 100"),
        (office.NewBranch("Delhi", "QQQ", "Asia/Kolkata"), "ISO 4217"),
        (office.NewBranch("Delhi", "INR", "Mars/Olympus"), "IANA"),
        (office.NewBranch("Delhi", "INR", "../etc/passwd"), "IANA"),
    ],
)
def test_an_unsound_branch_is_not_opened(world: World, new: office.NewBranch, complaint: str) -> None:
    assert complaint in sentence(office.open_branch(world.ground, new))
    assert len(directory.branch_views(world.ground)) == 1


def test_people_are_found_by_name_code_and_beginning_of_id(world: World) -> None:
    added = directory.register_user(world.ground, world.branch_id, UserRegistered("Ravi", Role.OFFICER, "E-7"))
    assert not isinstance(added, Refusal)
    for wanted in ("Ravi", "E-7", added.hex(), added.hex().upper()):
        found = directory.find_user(world.ground, world.branch_id, wanted)
        assert not isinstance(found, Refusal)
        assert found.id == added
    assert "Asha, Meena, Ravi" in sentence(directory.find_user(world.ground, world.branch_id, "Nobody"))
    assert "nothing was done" in sentence(directory.find_user(world.ground, world.branch_id, added.hex()[:4]))


def test_two_people_of_one_name_need_codes_that_tell_them_apart(world: World) -> None:
    again = UserRegistered("Asha", Role.OFFICER, "E-8")
    assert "registered already" in sentence(directory.register_user(world.ground, world.branch_id, again))
    first = directory.register_user(world.ground, world.branch_id, UserRegistered("Sita", Role.OFFICER, "E-1"))
    second = directory.register_user(world.ground, world.branch_id, UserRegistered("Sita", Role.OFFICER, "E-2"))
    assert not isinstance(first, Refusal)
    assert not isinstance(second, Refusal)
    assert "no single user" in sentence(directory.find_user(world.ground, world.branch_id, "Sita"))
    twice = directory.register_user(world.ground, world.branch_id, UserRegistered("Gita", Role.OFFICER, "E-2"))
    assert "registered already" in sentence(twice)
    assert "1 to 100" in sentence(
        directory.register_user(world.ground, world.branch_id, UserRegistered(" ", Role.OFFICER))
    )


def test_a_device_shows_how_far_it_is(world: World) -> None:
    seat = world.seat()
    formed(seat)
    seat.push(seat.seal())
    reply = seat.exchange(pull_ack=seat.cursor)
    (device,) = directory.devices(world.ground, world.branch_id)
    assert (device.code, device.user_name, device.device_name) == ("S1", "Asha", "test laptop")
    assert (device.operations, device.behind, device.blocked, device.has_recovery) == (1, 0, False, True)
    assert not isinstance(reply, Refusal)
    world.clock.pass_ms(120_000)
    seat.push()
    (later,) = directory.devices(world.ground, world.branch_id)
    assert later.last_seen_ms == world.clock()


def test_a_laptop_without_recovery_code_says_what_remains(world: World) -> None:
    world.seat()
    with world.ground.database.writing() as connection:
        connection.exec_driver_sql("UPDATE seat SET recovery = ''")
    device = directory.find_device(world.ground, world.branch_id, "test laptop")
    assert not isinstance(device, Refusal)
    assert not device.has_recovery
    assert "Enrol it anew" in sentence(directory.recovery_of(world.ground, world.branch_id, device))
