"""Enrolment codes: how they are written and read, and what wrong ones cost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import text

from fieldapp.protocol.messages import EnrollReply, EnrollRequest
from fieldapp.protocol.problems import Problem, ProblemCode
from sync_server.services.ground import Refusal
from sync_server.services.seats import directory, enrolment
from tests.fakes.seat import enroll_request
from tests.fakes.server_world import World


def ask(world: World, code: str) -> EnrollReply | Problem:
    return enrolment.enroll(world.ground, enroll_request(code, Ed25519PrivateKey.generate()))


def wrong(code: str) -> str:
    """Return a code that finds the same row and is not right."""
    return code[:-1] + ("0" if code[-1] != "0" else "1")


def test_a_code_survives_being_read_out_and_written_by_hand() -> None:
    assert enrolment.normalize_code(" kEk8-jm16 ewmd\n") == "KEK8JM16EWMD"
    assert enrolment.normalize_code("OIL0-1111") == "01101111"
    assert not set("ILOU") & set(enrolment.ALPHABET)
    assert len(enrolment.ALPHABET) == 32


def test_codes_have_twelve_characters_and_only_their_hash_is_kept(world: World) -> None:
    made = enrolment.make_code(world.ground, world.branch_id, world.asha)
    plain = enrolment.normalize_code(made.code)
    assert len(plain) == 12
    assert set(plain) <= set(enrolment.ALPHABET)
    with world.ground.database.reading() as connection:
        row = connection.execute(text("SELECT * FROM enrolment")).one()
    assert plain[4:] not in repr(row)
    assert made.expires_ms - world.clock() == 72 * 3_600_000


def test_five_wrong_tries_spend_a_code(world: World) -> None:
    code = world.code()
    for _ in range(enrolment.WRONG_TRIES_MAX):
        refused = ask(world, wrong(code))
        assert isinstance(refused, Problem)
        assert refused.code is ProblemCode.ENROLL_CODE
    spent = ask(world, code)
    assert isinstance(spent, Problem)
    assert spent.code is ProblemCode.ENROLL_CODE
    assert isinstance(ask(world, world.code()), EnrollReply)


def test_four_wrong_tries_do_not(world: World) -> None:
    code = world.code()
    for _ in range(enrolment.WRONG_TRIES_MAX - 1):
        ask(world, wrong(code))
    assert isinstance(ask(world, code), EnrollReply)


def test_two_laptops_of_one_user_are_two_seats(world: World) -> None:
    first, second = ask(world, world.code()), ask(world, world.code())
    assert isinstance(first, EnrollReply)
    assert isinstance(second, EnrollReply)
    assert (first.seat_code, second.seat_code) == ("S1", "S2")
    assert first.seat_id != second.seat_id


@pytest.mark.parametrize(
    "change",
    [
        {"public_key": bytes(31)},
        {"code": "x" * 50},
        {"device_name": "n" * 101},
        {"device_name": "two\nlines"},
        {"app_version": "9" * 41},
        {"recovery": "r" * 1001},
    ],
)
def test_what_does_not_fit_is_refused_before_anything_is_looked_up(world: World, change: dict[str, object]) -> None:
    request = enroll_request(world.code(), Ed25519PrivateKey.generate())
    changed: EnrollRequest = replace(request, **change)  # type: ignore[arg-type]
    answer = enrolment.enroll(world.ground, changed)
    assert isinstance(answer, Problem)
    assert answer.code is ProblemCode.BAD_FRAME


def test_the_recovery_secret_comes_back_only_through_the_server_key(world: World) -> None:
    seat = world.seat()
    device = directory.find_device(world.ground, world.branch_id, "S1")
    assert not isinstance(device, Refusal)
    assert directory.recovery_of(world.ground, world.branch_id, device) == "open sesame"
    with world.ground.database.reading() as connection:
        kept = connection.execute(text("SELECT recovery FROM seat WHERE device_name = 'test laptop'")).scalar_one()
    assert b"open sesame" not in kept
    stranger = replace(world.ground, key=replace(world.ground.key, root=bytes(32)))
    refused = directory.recovery_of(stranger, world.branch_id, device)
    assert isinstance(refused, Refusal)
    assert "server.key" in refused.sentence
    assert seat.seat_id == device.seat_id
