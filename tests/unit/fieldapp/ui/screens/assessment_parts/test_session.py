"""One assessment before it is submitted: what goes to the service, and what comes back from the drafts."""

from __future__ import annotations

from fieldapp.domain.work.assessment import Answer, Observation, Reference
from fieldapp.domain.work.questionnaire import FiveC
from fieldapp.ui.screens.assessment_parts.session import PAUSE_MAX_MS, AssessmentSession, restored
from tests.fakes.people_desk import KAMALA, statements


def _session(**kept: str) -> AssessmentSession:
    return restored(KAMALA, statements(), kept)


def test_everything_kept_goes_into_the_command() -> None:
    session = _session(
        consent="yes", q1="4", q2="-No time left", seconds="90", ref0_name="Sita Bai", ref0_relation="neighbor",
        ref0_years="9", ref0_rating="4", ref2_name="Rao", ref2_rating="0", obs1_rating="5", obs1_evidence=" Diary ",
    )  # fmt: skip
    command = session.command()
    assert command.borrower_id == KAMALA
    assert command.answers == (Answer(1, 4, ""), Answer(2, None, "No time left"))
    assert command.references == (Reference("Sita Bai", "neighbor", 9, 4), Reference("Rao", "", 0, None))
    assert command.observations == (Observation(FiveC.CHARACTER, 5, "Diary"),)
    assert (command.declined, command.duration_s) == (False, 90)


def test_who_declines_is_recorded_with_nothing_else() -> None:
    command = _session(consent="no", q1="1", obs1_rating="1").command()
    assert command.declined
    assert (command.answers, command.references, command.observations) == ((), (), ())


def test_a_reference_without_a_name_is_left_out() -> None:
    assert _session(consent="yes", ref1_rating="5").command().references == ()


def test_both_ends_of_the_scale_need_evidence() -> None:
    assert _session(obs2_rating="1").needing_evidence is FiveC.CAPACITY
    assert _session(obs2_rating="5").needing_evidence is FiveC.CAPACITY
    assert _session(obs2_rating="4").needing_evidence is None
    assert _session(obs2_rating="5", obs2_evidence="seen").needing_evidence is None


def test_time_counts_between_answers_but_not_over_breaks() -> None:
    session = _session()
    session.answered(1_000)
    session.answered(9_000)
    session.answered(9_000 + PAUSE_MAX_MS + 1)
    assert session.answered(9_000 + PAUSE_MAX_MS + 4_001) == {"seconds": "12"}


def test_a_second_sitting_adds_to_the_time_of_the_first() -> None:
    session = _session(seconds="100")
    session.answered(50_000)
    session.answered(53_000)
    assert session.command().duration_s == 103
