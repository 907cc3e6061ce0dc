"""The sync engine as a pure state machine: what to do next, given what happened. No network, database or clock.

    seal -> open a session -> exchange, store, fold ... until both sides have everything -> finished
    the network breaks          -> finished, with a wait that doubles up to five minutes, full jitter; smaller pages
    401                         -> a new session; the outbox is never touched
    409 chain-gap               -> send again from where the server stands
    409 log-epoch               -> pull the restored log from its start
    409 chain-fork, epoch-closed, auth-counter -> recovery: the laptop keeps collecting, a person must act; a blocked
                                                  laptop goes on in a new epoch by itself, for all of it is held
    403 seat-suspended          -> push only
    400, 413, 422               -> stop, keep everything, say so

Every retry sends the same bytes; only the segments' number per request and the page size adapt to the link.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from fieldapp.domain.exchanged import exchanged
from fieldapp.domain.words import tr, tr_n
from fieldapp.protocol.messages import PAGE_OPERATIONS_MAX
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.sync.steps import (
    Broken,
    Effect,
    Event,
    Exchange,
    Finished,
    Fold,
    Folded,
    MovePhotos,
    OpenSession,
    PhotosMoved,
    Prepared,
    Refused,
    Renew,
    Renewed,
    Replied,
    Repull,
    Resend,
    Seal,
    Sealed,
    SessionOpened,
    Settle,
    Settled,
    Store,
    Stored,
    Wake,
)

PAGE_MIN: Final = 10
PAGE_START: Final = 100
BYTES_MIN: Final = 2 * 1024
BYTES_START: Final = 16 * 1024
BYTES_MAX: Final = 128 * 1024
WAIT_START_MS: Final = 2_000
WAIT_MAX_MS: Final = 300_000
RETRY_AFTER_MAX_S: Final = 3_600
"""The longest that an office may ask a laptop to wait; longer must be a mistake."""
RECOVERY_WAIT_MS: Final = 3_600_000
PHOTO_PAUSE_MS: Final = 500
"""Before more photos are moved; money and the person's commands are asked for in between."""
ROUNDS_MAX: Final = 8
"""How often one run settles scopes before it leaves the rest to the next."""
REFUSALS_MAX: Final = 3
"""How often one run lets the server send it back (new session, resend, re-pull) before it gives up for now."""


class Phase(Enum):
    """Where the engine is."""

    IDLE = "idle"
    SEALING = "sealing"
    SESSION = "session"
    EXCHANGE = "exchange"
    STORING = "storing"
    FOLDING = "folding"
    SETTLING = "settling"
    RESENDING = "resending"
    RENEWING = "renewing"
    REPULLING = "repulling"
    PHOTOS = "photos"
    RECOVERY = "recovery"


@dataclass(frozen=True)
class EngineState:
    """All the engine remembers, between runs too. token: '' where a session must be opened."""

    phase: Phase = Phase.IDLE
    token: str = ""
    page: int = PAGE_START
    request_bytes: int = BYTES_START
    failures: int = 0
    refusals: int = 0
    push_only: bool = False
    sent: int = 0
    pulled: int = 0
    rounds: int = 0


def step(state: EngineState, event: Event) -> tuple[EngineState, Effect]:
    """Return the next state and the one thing to do now."""
    match event:
        case Wake():
            fresh = replace(state, phase=Phase.SEALING, refusals=0, sent=0, pulled=0, rounds=0)
            return fresh, Seal(_run_of(state))
        case Sealed():
            return _session_or_exchange(state)
        case SessionOpened(reply):
            return _exchange(replace(state, token=reply.token, push_only=reply.push_only))
        case Replied(reply):
            return replace(state, phase=Phase.STORING), Store(reply, not state.push_only)
        case Stored():
            return _stored(state, event)
        case Folded() | Settled():
            return _after_folding(state, event)
        case PhotosMoved():
            return _after_photos(state, event)
        case Prepared(agreed):
            return _exchange(state) if agreed else _refused(state, Problem(ProblemCode.CHAIN_FORK))
        case Renewed():
            return replace(state, phase=Phase.SEALING, token=""), Seal(_run_of(state))
        case Broken(detail):
            return _broken(state, detail)
        case Refused(problem):
            return _refused(state, problem)


def _after_folding(state: EngineState, event: Folded | Settled) -> tuple[EngineState, Effect]:
    if isinstance(event, Settled) and event.again:
        return _exchange(state)
    if isinstance(event, Folded) and event.unsettled and not state.push_only and state.rounds < ROUNDS_MAX:
        return replace(state, phase=Phase.SETTLING, rounds=state.rounds + 1), Settle(state.token)
    if event.photos and not state.push_only:
        return replace(state, phase=Phase.PHOTOS), MovePhotos(state.token)
    return _finish(state, True, _success(state))


def _after_photos(state: EngineState, moved: PhotosMoved) -> tuple[EngineState, Effect]:
    """Go back to the operations where one waits; else the run is over, with its own success whatever photos met."""
    if moved.interrupted and state.rounds < ROUNDS_MAX:
        return replace(state, phase=Phase.SEALING, rounds=state.rounds + 1), Seal(_run_of(state))
    if moved.problem is None:
        return _finish(state, True, _success(state), PHOTO_PAUSE_MS if moved.more else 0)
    if moved.problem.code is ProblemCode.TOKEN_EXPIRED:
        return _finish(replace(state, token=""), True, _success(state), PHOTO_PAUSE_MS)
    asked = _retry_after_ms(moved.problem)
    over, finished = _finish(state, True, f"{_success(state)} {moved.problem.title}", WAIT_MAX_MS)
    return over, replace(finished, not_before_ms=asked) if isinstance(finished, Finished) else finished


def _run_of(state: EngineState) -> int:
    """Return how many operations a segment gets: fewer on a line that breaks."""
    return 24 if state.request_bytes < BYTES_START else 64


def _session_or_exchange(state: EngineState) -> tuple[EngineState, Effect]:
    if not state.token:
        return replace(state, phase=Phase.SESSION), OpenSession()
    return _exchange(state)


def _exchange(state: EngineState) -> tuple[EngineState, Effect]:
    return (
        replace(state, phase=Phase.EXCHANGE),
        Exchange(state.token, state.page, state.request_bytes, not state.push_only),
    )


def _stored(state: EngineState, stored: Stored) -> tuple[EngineState, Effect]:
    state = replace(
        state,
        sent=state.sent + stored.answered,
        pulled=state.pulled + stored.pulled,
        failures=0,
        page=min(PAGE_OPERATIONS_MAX, state.page * 3 // 2),
        request_bytes=min(BYTES_MAX, state.request_bytes * 3 // 2),
    )
    if stored.more_to_send or (stored.more_to_pull and not state.push_only):
        return _exchange(state)
    return replace(state, phase=Phase.FOLDING), Fold()


def _success(state: EngineState) -> str:
    if state.push_only:
        return tr_n(
            "IT has blocked this laptop. {n} change went to the office. Hand it in at the branch.",
            "IT has blocked this laptop. {n} changes went to the office. Hand it in at the branch.",
            state.sent,
        )
    return exchanged(state.sent, state.pulled)


def _finish(state: EngineState, ok: bool, sentence: str, wait_ms: int = 0) -> tuple[EngineState, Effect]:
    return replace(state, phase=Phase.IDLE), Finished(ok, sentence, state.sent, state.pulled, wait_ms)


def _broken(state: EngineState, detail: str) -> tuple[EngineState, Effect]:
    failures = state.failures + 1
    state = replace(
        state,
        failures=failures,
        page=max(PAGE_MIN, state.page // 2),
        request_bytes=max(BYTES_MIN, state.request_bytes // 2),
    )
    wait = min(WAIT_MAX_MS, WAIT_START_MS << min(failures - 1, 10))
    if state.phase is Phase.PHOTOS:  # the operations are through; only photos wait for a better line
        later = tr("{done} Photos go on when the line is back.", done=_success(state))
        return _finish(state, True, later, wait)
    away = tr("The office could not be reached ({detail}). Nothing is lost; it goes on by itself.", detail=detail)
    return _finish(state, False, away, wait)


_RECOVERY: Final = frozenset(
    {ProblemCode.CHAIN_FORK, ProblemCode.EPOCH_CLOSED, ProblemCode.AUTH_COUNTER, ProblemCode.SEAT_UNKNOWN}
)
_BUSY: Final = frozenset({ProblemCode.RATE_LIMITED, ProblemCode.SERVER_BUSY, ProblemCode.STORE_FULL})


def _refused(state: EngineState, problem: Problem) -> tuple[EngineState, Effect]:
    state = replace(state, refusals=state.refusals + 1)
    if problem.code in _RECOVERY:
        blocked = state.push_only or bool(problem.facts.get("blocked"))
        if blocked and problem.code is not ProblemCode.SEAT_UNKNOWN and state.refusals <= REFUSALS_MAX:
            return replace(state, phase=Phase.RENEWING, token=""), Renew()
        return _recovery(state, problem)
    if problem.code in _BUSY:
        return _busy(state, problem)
    if state.phase is Phase.RENEWING and problem.code is ProblemCode.ENROLL_CODE:
        return _recovery(state, Problem(ProblemCode.CHAIN_FORK))
    if state.refusals <= REFUSALS_MAX and (again := _way_on(state, problem)) is not None:
        return again
    return _finish(replace(state, token=""), False, problem.title, WAIT_MAX_MS)


def _way_on(state: EngineState, problem: Problem) -> tuple[EngineState, Effect] | None:
    """Return how to go on within this run, or None where only waiting and a person help."""
    facts = problem.facts
    match problem.code:
        case ProblemCode.TOKEN_EXPIRED:
            return replace(state, token="", phase=Phase.SESSION), OpenSession()
        case ProblemCode.CHAIN_GAP:
            seq, head = facts.get("expected_seq"), facts.get("expected_head")
            if isinstance(seq, int) and isinstance(head, str):
                return replace(state, phase=Phase.RESENDING), Resend(seq, bytes.fromhex(head))
            return None
        case ProblemCode.LOG_EPOCH:
            log_epoch = facts.get("log_epoch", 1)
            return replace(state, phase=Phase.REPULLING), Repull(log_epoch if isinstance(log_epoch, int) else 1)
        case ProblemCode.SEAT_SUSPENDED if not state.push_only:
            return _exchange(replace(state, push_only=True))
        case ProblemCode.PROTO_UNSUPPORTED if not state.push_only:
            return _exchange(replace(state, push_only=True))
        case ProblemCode.TOO_LARGE if state.request_bytes > BYTES_MIN:
            return _exchange(replace(state, request_bytes=max(BYTES_MIN, state.request_bytes // 4)))
        case _:
            return None


def _busy(state: EngineState, problem: Problem) -> tuple[EngineState, Effect]:
    failures = state.failures + 1
    wait = min(WAIT_MAX_MS, WAIT_START_MS << min(failures - 1, 10))
    not_before = _retry_after_ms(problem)
    state, finished = _finish(replace(state, failures=failures), False, problem.title, wait)
    return state, replace(finished, not_before_ms=not_before) if isinstance(finished, Finished) else finished


def _retry_after_ms(problem: Problem) -> int:
    """Return how long the office asked to be left alone, within reason."""
    asked = problem.facts.get("retry_after_s", 0)
    return 1000 * min(asked, RETRY_AFTER_MAX_S) if isinstance(asked, int) else 0


def _recovery(state: EngineState, problem: Problem) -> tuple[EngineState, Effect]:
    over = replace(state, phase=Phase.RECOVERY, token="")
    told = Finished(False, problem.title, state.sent, state.pulled, RECOVERY_WAIT_MS, recovery=True)
    return over, replace(told, problem=problem.code.value)


__all__ = [
    "Broken", "Effect", "EngineState", "Event", "Exchange", "Finished", "Fold", "Folded", "MovePhotos", "OpenSession",
    "Phase", "PhotosMoved", "Prepared", "Refused", "Renew", "Renewed", "Replied", "Repull", "Resend", "Seal", "Sealed",
    "SessionOpened", "Settle", "Settled", "Store", "Stored", "Wake", "step",
]  # fmt: skip
