"""What the engine does about photos: after everything else, given up for money, never the failure of a run."""

from __future__ import annotations

import pytest

from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.sync.engine import EngineState, Phase, step
from fieldapp.sync.steps import Broken, Finished, Folded, MovePhotos, PhotosMoved, Seal, Settle, Settled

MOVING = EngineState(phase=Phase.PHOTOS, token="t", sent=3)


def test_photos_come_when_scopes_are_settled_too() -> None:
    folding = EngineState(phase=Phase.FOLDING, token="t")
    settling, effect = step(folding, Folded(unsettled=True, photos=True))
    assert isinstance(effect, Settle)
    moving, effect = step(settling, Settled(photos=True))
    assert effect == MovePhotos("t")
    assert moving.phase is Phase.PHOTOS
    assert isinstance(step(folding, Folded())[1], Finished)


def test_a_blocked_laptop_moves_no_photos() -> None:
    blocked = EngineState(phase=Phase.FOLDING, token="t", push_only=True)
    assert isinstance(step(blocked, Folded(photos=True))[1], Finished)


def test_an_operation_that_waits_is_sealed_at_once_but_not_for_ever() -> None:
    state, effect = step(MOVING, PhotosMoved(interrupted=True))
    assert isinstance(effect, Seal)
    for _ in range(20):
        state, effect = step(state, PhotosMoved(interrupted=True))
    assert isinstance(effect, Finished)
    assert effect.ok


@pytest.mark.parametrize(
    ("moved", "wait_ms", "not_before_ms", "token"),
    [
        (PhotosMoved(), 0, 0, "t"),
        (PhotosMoved(more=True), 500, 0, "t"),
        (PhotosMoved(more=True, problem=Problem(ProblemCode.TOKEN_EXPIRED)), 500, 0, ""),
        (PhotosMoved(problem=Problem(ProblemCode.SERVER_BUSY, facts={"retry_after_s": 20})), 300_000, 20_000, "t"),
        (
            PhotosMoved(problem=Problem(ProblemCode.PHOTO_QUOTA, facts={"retry_after_s": 10**9})),
            300_000,
            3_600_000,
            "t",
        ),
    ],
)
def test_however_photos_end_the_run_has_succeeded(
    moved: PhotosMoved, wait_ms: int, not_before_ms: int, token: str
) -> None:
    state, effect = step(MOVING, moved)
    assert isinstance(effect, Finished)
    assert (effect.ok, effect.sent, effect.wait_ms, effect.not_before_ms) == (True, 3, wait_ms, not_before_ms)
    assert (state.token, state.phase) == (token, Phase.IDLE)


def test_a_line_that_breaks_under_photos_is_no_failure_of_the_operations() -> None:
    state, effect = step(MOVING, Broken("cut"))
    assert isinstance(effect, Finished)
    assert (effect.ok, effect.wait_ms, state.failures) == (True, 2_000, 1)
    assert effect.sentence.endswith("Photos go on when the line is back.")
