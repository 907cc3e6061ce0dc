"""The engine's answers to everything that can happen, without any of it happening."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.protocol.messages import PAGE_OPERATIONS_MAX, SessionReply, SyncReply
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.sync import engine
from fieldapp.sync.engine import EngineState, Exchange, Finished, Phase, step

SESSION = engine.SessionOpened(SessionReply("t", 0, 0, 1))
READY = EngineState(phase=Phase.EXCHANGE, token="t")


def stored(*, send: bool = False, pull: bool = False) -> engine.Stored:
    return engine.Stored(3, 5, send, pull)


def refused(code: ProblemCode, state: EngineState = READY, **facts: int | str) -> tuple[EngineState, engine.Effect]:
    return step(state, engine.Refused(Problem(code, facts=facts)))


def test_a_good_run_goes_from_sealing_to_the_end() -> None:
    state, effect = step(EngineState(), engine.Wake())
    assert isinstance(effect, engine.Seal)
    state, effect = step(state, engine.Sealed())
    assert effect == engine.OpenSession()
    state, effect = step(state, SESSION)
    assert effect == Exchange("t", engine.PAGE_START, engine.BYTES_START, True)
    reply = SyncReply(next_cursor=7, head=7)
    state, effect = step(state, engine.Replied(reply))
    assert effect == engine.Store(reply, True)
    state, effect = step(state, stored())
    assert effect == engine.Fold()
    state, effect = step(state, engine.Folded())
    assert effect == Finished(True, "The office received 3 changes and sent 5.", 3, 5)
    assert state.token == "t"


def test_an_open_session_is_used_again() -> None:
    state, _ = step(EngineState(token="t"), engine.Wake())
    _, effect = step(state, engine.Sealed())
    assert isinstance(effect, Exchange)


@pytest.mark.parametrize(("send", "pull"), [(True, False), (False, True)])
def test_it_goes_on_while_anything_is_left(send: bool, pull: bool) -> None:
    state, effect = step(READY, stored(send=send, pull=pull))
    assert isinstance(effect, Exchange)
    assert (state.page, state.request_bytes) == (engine.PAGE_START * 3 // 2, engine.BYTES_START * 3 // 2)


def test_sizes_stay_within_their_limits() -> None:
    state = READY
    for _ in range(20):
        state, _ = step(state, stored(send=True))
    assert (state.page, state.request_bytes) == (PAGE_OPERATIONS_MAX, engine.BYTES_MAX)
    for _ in range(20):
        state, _ = step(state, engine.Broken("cut"))
    assert (state.page, state.request_bytes) == (engine.PAGE_MIN, engine.BYTES_MIN)


def test_waits_double_up_to_five_minutes_and_start_over_after_success() -> None:
    state, waits = READY, []
    for _ in range(10):
        state, effect = step(state, engine.Broken("cut"))
        assert isinstance(effect, Finished)
        assert not effect.ok
        waits.append(effect.wait_ms)
    assert waits[:4] == [2_000, 4_000, 8_000, 16_000]
    assert max(waits) == waits[-1] == 300_000
    state, _ = step(state, stored())
    assert state.failures == 0


def test_an_expired_token_means_a_new_session_and_nothing_else() -> None:
    state, effect = refused(ProblemCode.TOKEN_EXPIRED)
    assert (effect, state.token) == (engine.OpenSession(), "")


def test_a_server_that_never_takes_the_token_is_given_up_for_now() -> None:
    state = READY
    for _ in range(engine.REFUSALS_MAX):
        state, effect = refused(ProblemCode.TOKEN_EXPIRED, state)
        assert effect == engine.OpenSession()
    _, effect = refused(ProblemCode.TOKEN_EXPIRED, state)
    assert isinstance(effect, Finished)
    assert not effect.ok


def test_a_gap_is_filled_from_where_the_server_stands() -> None:
    _, effect = refused(ProblemCode.CHAIN_GAP, expected_seq=4, expected_head="aa")
    assert effect == engine.Resend(4, b"\xaa")
    _, effect = step(READY, engine.Prepared(agreed=True))
    assert isinstance(effect, Exchange)
    state, effect = step(READY, engine.Prepared(agreed=False))
    assert isinstance(effect, Finished)
    assert effect.recovery
    assert state.phase is Phase.RECOVERY


def test_a_gap_without_facts_stops_and_keeps_everything() -> None:
    _, effect = refused(ProblemCode.CHAIN_GAP)
    assert isinstance(effect, Finished)
    assert not effect.recovery


@pytest.mark.parametrize(
    "code", [ProblemCode.CHAIN_FORK, ProblemCode.EPOCH_CLOSED, ProblemCode.AUTH_COUNTER, ProblemCode.SEAT_UNKNOWN]
)
def test_what_only_a_person_can_mend_keeps_collecting(code: ProblemCode) -> None:
    state, effect = refused(code)
    assert isinstance(effect, Finished)
    assert effect.recovery
    assert effect.wait_ms == engine.RECOVERY_WAIT_MS
    assert state.token == ""
    _, effect = step(state, engine.Wake())
    assert isinstance(effect, engine.Seal)


def test_another_log_epoch_is_pulled_from_its_start() -> None:
    _, effect = refused(ProblemCode.LOG_EPOCH, log_epoch=2)
    assert effect == engine.Repull(2)


@pytest.mark.parametrize("code", [ProblemCode.SEAT_SUSPENDED, ProblemCode.PROTO_UNSUPPORTED])
def test_a_blocked_or_old_laptop_still_pushes(code: ProblemCode) -> None:
    state, effect = refused(code)
    assert isinstance(effect, Exchange)
    assert not effect.pull
    _, effect = refused(code, state)
    assert isinstance(effect, Finished)


def test_too_large_a_request_is_made_smaller() -> None:
    state, effect = refused(ProblemCode.TOO_LARGE)
    assert isinstance(effect, Exchange)
    assert effect.request_bytes == engine.BYTES_START // 4
    _, effect = refused(ProblemCode.TOO_LARGE, replace(state, request_bytes=engine.BYTES_MIN))
    assert isinstance(effect, Finished)


@pytest.mark.parametrize("code", [ProblemCode.BAD_FRAME, ProblemCode.BAD_ENVELOPE, ProblemCode.BAD_SIGNATURE])
def test_our_own_faults_stop_the_run(code: ProblemCode) -> None:
    _, effect = refused(code)
    assert isinstance(effect, Finished)
    assert not effect.ok
    assert effect.wait_ms == engine.WAIT_MAX_MS


def test_a_busy_office_says_when_to_come_again() -> None:
    state, effect = refused(ProblemCode.SERVER_BUSY, retry_after_s=30)
    assert isinstance(effect, Finished)
    assert effect.not_before_ms == 30_000
    assert state.token == "t"


@pytest.mark.parametrize(
    ("sent", "pulled", "sentence"),
    [
        (0, 0, "Everything is the same here and at the office."),
        (1, 0, "The office received 1 change."),
        (0, 2, "2 changes came from the office."),
    ],
)
def test_a_run_is_told_in_words(sent: int, pulled: int, sentence: str) -> None:
    _, effect = step(replace(READY, sent=sent, pulled=pulled), engine.Folded())
    assert isinstance(effect, Finished)
    assert effect.sentence == sentence


def test_every_problem_the_server_knows_has_an_answer() -> None:
    for code in ProblemCode:
        _, effect = refused(code)
        assert effect is not None


@pytest.mark.parametrize("code", [ProblemCode.CHAIN_FORK, ProblemCode.EPOCH_CLOSED, ProblemCode.AUTH_COUNTER])
def test_a_blocked_laptop_goes_on_in_a_new_epoch_by_itself(code: ProblemCode) -> None:
    state, effect = refused(code, blocked=1)
    assert effect == engine.Renew()
    assert refused(code, replace(READY, push_only=True))[1] == engine.Renew()
    state, effect = step(state, engine.Renewed())
    assert isinstance(effect, engine.Seal)
    assert step(state, engine.Sealed())[1] == engine.OpenSession()
    for _ in range(engine.REFUSALS_MAX):
        state, effect = refused(code, state, blocked=1)
    assert isinstance(effect, Finished)
    assert effect.recovery, "it does not go round in circles"


def test_an_office_that_gives_no_epoch_without_a_code_sends_the_laptop_to_the_branch() -> None:
    state, effect = refused(ProblemCode.CHAIN_FORK, replace(READY, push_only=True))
    assert effect == engine.Renew()
    _, effect = refused(ProblemCode.ENROLL_CODE, state)
    assert isinstance(effect, Finished)
    assert (effect.recovery, effect.problem) == (True, ProblemCode.CHAIN_FORK.value)
    assert isinstance(refused(ProblemCode.SEAT_UNKNOWN, replace(READY, push_only=True))[1], Finished)
