"""What an assessment holds survives its bytes; bytes of before this program knew more are read by the first rules."""

from __future__ import annotations

from fieldapp.domain import shape
from fieldapp.domain.work.behavior import Behavior, Counted
from fieldapp.domain.work.questionnaire import FiveC
from fieldapp.domain.work.submission import (
    RULES_FIRST,
    RULES_VERSION,
    Answer,
    AssessmentSubmitted,
    Observation,
    Reference,
    Source,
)
from tests.fakes.branch import named


def test_everything_survives_its_bytes() -> None:
    content = AssessmentSubmitted(
        named("b"),
        (Answer(101, 4, took_ds=38), Answer(102, None, "Would rather not say", 12)),
        (Reference("Sita", "leader", 9, None, (4, 5, 0, 3, 4, 4), Source.LEADER, named("s")),),
        (Observation(FiveC.CAPITAL, 5, "savings book seen"),),
        rules_version=RULES_VERSION,
        behavior=(Counted(Behavior.SAVING, 7, 9),),
        second_of=named("first"),
    )
    assert shape.decode(AssessmentSubmitted, shape.encode(content)) == content


def test_what_names_no_rules_was_made_by_the_first() -> None:
    assert AssessmentSubmitted(named("b")).rules_version == RULES_FIRST


def test_a_reference_was_reached_when_anything_was_said() -> None:
    assert Reference("Sita", "leader", 9, 4).reached
    assert Reference("Sita", "leader", 9, None, (0, 0, 0, 3, 0, 0)).reached
    assert not Reference("Sita", "leader", 9, None, (0,) * 6).reached
    assert not Reference("Sita", "leader", 9).reached
