"""One assessment before it is submitted: what goes to the service, and what comes back from the drafts."""

from __future__ import annotations

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.work.assessment import Answer, AssessmentSubmitted, Observation, Reference, Source
from fieldapp.domain.work.questionnaire import FiveC
from fieldapp.ui.screens.assessment_parts.session import PAUSE_MAX_MS, AssessmentSession, kept_of, restored
from tests.fakes.people_desk import KAMALA, person, statements


def _session(**kept: str) -> AssessmentSession:
    return restored(KAMALA, statements(), kept)


def test_everything_kept_goes_into_the_command() -> None:
    session = _session(
        consent="yes",
        q101="4",
        q102="-No time left",
        t101="38",
        seconds="90",
        ref0_name="Sita Bai",
        ref0_relation="neighbor",
        ref0_years="9",
        ref0_i1="4",
        ref0_i2="-Cannot say",
        ref0_i6="2",
        ref3_name="Rao",
        ref3_missed="yes",
        obs1_rating="5",
        obs1_evidence=" Diary ",
    )
    command = session.command()
    assert command.borrower_id == KAMALA
    assert command.answers == (Answer(101, 4, "", 38), Answer(102, None, "No time left"))
    assert command.references == (
        Reference("Sita Bai", "neighbor", 9, None, (4, 0, 0, 0, 0, 2), Source.LEADER),
        Reference("Rao", "", 0),
    )
    assert command.observations == (Observation(FiveC.CHARACTER, 5, "Diary"),)
    assert (command.declined, command.duration_s) == (False, 90)


def test_who_declines_is_recorded_with_nothing_else() -> None:
    command = _session(consent="no", q101="1", obs1_rating="1").command()
    assert command.declined
    assert (command.answers, command.references, command.observations) == ((), (), ())


def test_a_reference_without_a_name_is_left_out() -> None:
    assert _session(consent="yes", ref1_i1="5").command().references == ()


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
    assert session.answered(9_000 + PAUSE_MAX_MS + 4_001, 103) == {"seconds": "12", "t103": "40"}


def test_a_second_sitting_adds_to_the_time_of_the_first() -> None:
    session = _session(seconds="100")
    session.answered(50_000)
    session.answered(53_000)
    assert session.command().duration_s == 103


def test_the_first_answer_is_timed_from_when_it_was_asked() -> None:
    session = _session()
    session.asked(1_000)
    session.asked(5_000)
    assert session.answered(4_500, 101) == {"seconds": "4", "t101": "35"}


def test_a_drawn_neighbor_stands_there_by_name_and_another_name_is_not_hers() -> None:
    drawn = person(name="Rekha Netam")
    session = restored(KAMALA, statements(), {"ref2_i1": "4"}, drawn)
    entry = session.references[2]
    assert (entry.name, entry.borrower, entry.stated) == ("Rekha Netam", drawn.borrower_id, True)
    other = restored(KAMALA, statements(), {"ref2_name": "Sita"}, drawn).references[2]
    assert (other.name, other.borrower) == ("Sita", NO_ID)
    assert not restored(KAMALA, statements(), {}, drawn).references[2].stated


def test_what_was_handed_in_comes_back_as_it_was() -> None:
    session = _session(
        consent="yes",
        q101="4",
        t101="40",
        q102="-No time left",
        t102="12",
        ref1_name="Rao",
        ref1_years="3",
        ref1_i1="4",
        ref1_i2="-Cannot say",
        obs3_rating="2",
        obs3_evidence="on credit",
        seconds="77",
        small="1,0,1,1,0,2,0,4",
    )
    command = session.command()
    assert (command.patience, command.sums) == ((1, 0, 1, 1, 0), (2, 0, 4))
    content = AssessmentSubmitted(
        KAMALA, command.answers, command.references, command.observations, duration_s=command.duration_s,
        patience=command.patience, sums=command.sums,
    )  # fmt: skip
    assert restored(KAMALA, statements(), kept_of(content)).command() == command


def test_small_tests_count_only_whole() -> None:
    begun = _session(consent="yes", small="1,0,1").command()
    assert (begun.patience, begun.sums) == ((), ())
    half = _session(consent="yes", small="1,0,1,1,1,2").command()
    assert (half.patience, half.sums) == ((1, 0, 1, 1, 1), ())
