"""Sessions: what is stored of a token, and what no signature may carry."""

from __future__ import annotations

import base64
from dataclasses import replace

import pytest
from sqlalchemy import text

from fieldapp.protocol.messages import SessionReply
from fieldapp.protocol.problems import Problem, ProblemCode
from sync_server.services.seats import access
from sync_server.store.seats import SeatStatus
from tests.fakes.server_world import World


def test_only_the_hash_of_a_token_is_stored(world: World) -> None:
    seat = world.seat()
    raw = base64.urlsafe_b64decode(seat.token)
    assert len(raw) == access.TOKEN_BYTES
    with world.ground.database.reading() as connection:
        (kept,) = connection.execute(text("SELECT token_hash FROM session")).scalars()
    assert kept == access.hash_token(raw) != raw


def test_tokens_cannot_be_made_without_the_server_key(world: World) -> None:
    seat = world.seat()
    stranger = replace(world.ground, key=replace(world.ground.key, root=bytes(32)))
    request = seat.session_request(7)
    ours, theirs = access.open_session(world.ground, request), access.open_session(stranger, request)
    assert isinstance(ours, SessionReply)
    assert isinstance(theirs, SessionReply)
    assert ours.token != theirs.token


@pytest.mark.parametrize("token", ["", "x", "é" * 10, "A" * 43, base64.urlsafe_b64encode(bytes(32)).decode()])
def test_a_token_nobody_gave_out_is_over(world: World, token: str) -> None:
    answer = access.authenticate(world.ground, token)
    assert isinstance(answer, Problem)
    assert answer.code is ProblemCode.TOKEN_EXPIRED


@pytest.mark.parametrize(
    "change", [{"counter": 0}, {"counter": 2**63}, {"epoch": 0}, {"epoch": 2**31}, {"app_version": "1\x00"}]
)
def test_numbers_out_of_range_are_a_bad_frame(world: World, change: dict[str, object]) -> None:
    request = replace(world.seat().session_request(5), **change)  # type: ignore[arg-type]
    answer = access.open_session(world.ground, request)
    assert isinstance(answer, Problem)
    assert answer.code is ProblemCode.BAD_FRAME


def test_a_closed_epoch_opens_no_session_and_ends_the_old_one(world: World) -> None:
    seat = world.seat()
    with world.ground.database.writing() as connection:
        connection.execute(text("UPDATE seat SET epoch = 2"))
    answer = access.open_session(world.ground, seat.session_request(5))
    assert isinstance(answer, Problem)
    assert (answer.code, answer.facts) == (ProblemCode.EPOCH_CLOSED, {"epoch": 2})
    assert isinstance(access.authenticate(world.ground, seat.token), Problem)


def test_a_suspended_seat_is_push_only(world: World) -> None:
    seat = world.seat()
    caller = access.authenticate(world.ground, seat.token)
    assert isinstance(caller, access.Caller)
    assert not caller.push_only
    with world.ground.database.writing() as connection:
        connection.execute(text(f"UPDATE seat SET status = {SeatStatus.SUSPENDED.value}"))
    assert seat.sign_in().push_only


def test_ended_sessions_of_the_branch_are_forgotten(world: World) -> None:
    first, second = world.seat(), world.seat()
    world.clock.pass_ms(access.SESSION_MS)
    second.sign_in()
    with world.ground.database.reading() as connection:
        assert connection.execute(text("SELECT seat_id FROM session")).scalars().all() == [second.seat_id]
    assert first.seat_id != second.seat_id


def test_a_key_or_signature_of_the_wrong_size_is_no_proof() -> None:
    assert not access.is_signed(bytes(31), bytes(64), b"")
    assert not access.is_signed(bytes(32), bytes(10), b"")
