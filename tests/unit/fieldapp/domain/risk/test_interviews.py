"""Means of scales; signs for the supervisor: how fast, how alike, how copied; how far the references go."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.risk.interviews import interview, references, scale_means, signs, triangulation
from fieldapp.domain.work.scales import ITEMS, TURNED, Scale
from fieldapp.domain.work.submission import Answer, AssessmentSubmitted, Reference
from tests.fakes.branch import named


def content(values: dict[int, int], took_ds: int = 50) -> AssessmentSubmitted:
    answers = tuple(Answer(code, values[code], "", took_ds) for code in ITEMS if code in values)
    return AssessmentSubmitted(named("b"), answers, duration_s=300)


SOUND = {code: (2 if code in TURNED else 4) + place % 2 for place, code in enumerate(ITEMS)}


def test_a_sound_interview_has_no_sign() -> None:
    found = signs(content(SOUND))
    assert found is not None
    assert not found.any
    assert signs(AssessmentSubmitted(named("b"))) is None


def test_one_answer_all_along_is_seen_twice() -> None:
    found = signs(content(dict.fromkeys(ITEMS, 5)))
    assert found is not None
    assert (found.long_run, found.reversed_pairs) == (True, True)


def test_answers_faster_than_a_statement_is_spoken_are_seen() -> None:
    quick, slow = signs(content(SOUND, 12)), signs(content(SOUND, 25))
    assert quick is not None
    assert slow is not None
    assert (quick.too_fast, slow.too_fast) == (True, False)
    timed = [replace(item, took_ds=10 if place < 14 else 400) for place, item in enumerate(content(SOUND).answers)]
    found = signs(replace(content(SOUND), answers=tuple(timed)))
    assert found is not None
    assert found.too_fast, "a long rest does not hide fourteen answers of a second"


def test_the_same_answers_for_another_borrower_are_seen() -> None:
    other = dict(SOUND)
    other[101], other[102] = 1, 5
    copied, own = signs(content(SOUND), [content(other)]), signs(content(SOUND), [content(dict.fromkeys(ITEMS, 3))])
    assert copied is not None
    assert own is not None
    assert (copied.copied, own.copied) == (True, False)


def test_pairs_of_skipped_statements_are_left_out() -> None:
    some = content({code: value for code, value in SOUND.items() if code not in {101, 107}})
    assert len(interview(some).pairs) == 7
    assert len(interview(some).answers) == len(interview(some).each) == 22


def test_references_far_apart_on_one_question_ask_for_a_fourth() -> None:
    def said(*values: int) -> AssessmentSubmitted:
        people = tuple(Reference("x", "", 1, None, (value, 3, 3, 3, 3, 3) if value else ()) for value in values)
        return AssessmentSubmitted(named("b"), references=people)

    assert references(said(1, 4, 4)).one_more
    assert not references(said(2, 4, 4)).one_more
    assert not references(said(1, 4, 4, 4)).one_more, "there is one"
    found = references(said(1, 5, 0))
    assert (found.asked, found.reached, found.widest) == (3, 2, 0)


def test_a_mean_turns_statements_back() -> None:
    best = scale_means((code, 1 if item.turned else 5) for code, item in ITEMS.items())
    assert best == dict.fromkeys(Scale, 5.0)
    alike = scale_means((code, 4) for code in ITEMS)
    assert alike[Scale.HONESTY] == pytest.approx((3 * 4 + 2 * 2) / 5)


def test_a_scale_that_was_left_out_has_no_mean_and_is_never_low() -> None:
    left_out = {101, 111}
    means = scale_means((code, None if code in left_out else 5) for code in ITEMS)
    assert Scale.DILIGENCE not in means
    assert len(means) == 4
    assert scale_means([]) == {}


def test_references_tell_their_middle_their_range_and_what_one_voice_moves() -> None:
    people = [Reference("x", "", 2, None, (rating, 4, 4, 4, 4, 4)) for rating in (2, 4, 5)]
    found = triangulation(people)
    assert found is not None
    assert (found.middle, found.apart) == (4, 3)
    assert found.shift == pytest.approx(11 / 3 - 4.5, abs=1e-9) or found.shift == pytest.approx(4.5 - 11 / 3)
    assert triangulation(people[:2]) is None
