"""Rating twice: about one in ten, by somebody else, chosen by nobody; and a neighbor drawn the same way."""

from __future__ import annotations

from fieldapp.domain.work.questionnaire import FiveC
from fieldapp.domain.work.second import Agreement, agreement, drawn_neighbor, is_drawn, second_rater
from fieldapp.domain.work.submission import AssessmentSubmitted, Observation
from tests.fakes.branch import named

RATERS = [named(name) for name in ("anil", "bela", "chitra", "dev")]


def test_about_one_in_ten_is_drawn_and_always_the_same() -> None:
    ids = [named(f"assessment {number}") for number in range(2_000)]
    drawn = [item for item in ids if is_drawn(item)]
    assert 150 <= len(drawn) <= 250
    assert [item for item in ids if is_drawn(item)] == drawn


def test_the_second_rater_is_never_the_author_and_work_is_shared() -> None:
    chosen = [second_rater(named(f"a{number}"), RATERS[0], RATERS) for number in range(300)]
    assert set(chosen) == set(RATERS[1:])
    assert min(chosen.count(rater) for rater in RATERS[1:]) > 60
    assert second_rater(named("a"), RATERS[0], RATERS) == second_rater(named("a"), RATERS[0], RATERS[::-1])
    assert second_rater(named("a"), RATERS[0], RATERS[:1]) is None


def test_a_neighbor_is_drawn_for_a_month_and_is_never_herself() -> None:
    her, village = named("her"), [named("her"), *(named(f"n{number}") for number in range(30))]
    months = [drawn_neighbor(her, village, month) for month in range(40)]
    assert her not in months
    assert len(set(months)) > 10, "a month later it is somebody else"
    assert drawn_neighbor(her, village, 7) == drawn_neighbor(her, village[::-1], 7)
    assert drawn_neighbor(her, [her], 7) is None


def test_two_ratings_are_apart_from_two_steps_on() -> None:
    def seen(*ratings: int) -> AssessmentSubmitted:
        pairs = zip(FiveC, ratings, strict=False)
        return AssessmentSubmitted(named("b"), observations=tuple(Observation(c, rating, "x") for c, rating in pairs))

    assert agreement(seen(3, 3, 3), seen(3, 4, 5)) == Agreement(3, 1)
    assert agreement(seen(3, 3), seen(3, 3, 1, 1)) == Agreement(2, 0)
    assert agreement(seen(), seen(1)) == Agreement(0, 0)
