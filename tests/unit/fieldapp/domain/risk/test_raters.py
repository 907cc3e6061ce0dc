"""An officer kinder than others in like cases is seen, one whose ratings all go together too; few cases say nothing."""

from __future__ import annotations

from fieldapp.domain.risk.raters import CASES_MIN, rater
from fieldapp.domain.work.behavior import Behavior, Counted
from fieldapp.domain.work.questionnaire import FiveC
from fieldapp.domain.work.submission import AssessmentSubmitted, Observation
from tests.fakes.branch import named

GOOD, POOR = (Counted(Behavior.ON_TIME, 10, 10),), (Counted(Behavior.ON_TIME, 1, 10),)


def case(at: int, ratings: dict[FiveC, int], books: tuple[Counted, ...] = ()) -> AssessmentSubmitted:
    seen = tuple(Observation(c, rating, "seen") for c, rating in ratings.items())
    return AssessmentSubmitted(named(f"borrower {at}"), observations=seen, behavior=books)


def mixed(count: int, more: int = 0, books: tuple[Counted, ...] = ()) -> list[AssessmentSubmitted]:
    """Ratings that vary by themselves, all of them so many steps kinder."""
    return [case(at, {c: 2 + (at * (c + 1) + c) % 2 + more for c in FiveC}, books) for at in range(count)]


def test_too_few_cases_say_nothing() -> None:
    found = rater(mixed(CASES_MIN - 1, more=2), mixed(50))
    assert (found.cases, found.drift, found.halo) == (CASES_MIN - 1, None, None)
    assert not found.drifts
    assert not found.colored


def test_who_rates_as_others_do_does_not_drift_and_who_is_kinder_does() -> None:
    assert not rater(mixed(30), mixed(60)).drifts
    kind, hard = rater(mixed(30, more=1), mixed(60)), rater(mixed(60), mixed(60, more=1))
    assert kind.drifts
    assert hard.drifts
    assert kind.drift is not None
    assert hard.drift is not None
    assert kind.drift > 0 > hard.drift


def test_better_borrowers_are_no_drift() -> None:
    others = [*mixed(40, books=POOR), *mixed(40, more=1, books=GOOD)]
    assert not rater(mixed(30, more=1, books=GOOD), others).drifts, "like cases get the same from others"
    assert rater(mixed(30, more=1, books=POOR), others).drifts


def test_without_others_there_is_nothing_to_compare_with() -> None:
    assert rater(mixed(30), []).drift is None


def test_one_impression_for_everything_is_seen() -> None:
    alike = [case(at, dict.fromkeys(FiveC, 1 + at % 5)) for at in range(25)]
    assert rater(alike, []).colored
    assert not rater([case(at, {c: 1 + (at * (c + 2)) % 5 for c in FiveC}) for at in range(40)], []).colored
    assert rater([case(at, {FiveC.CAPITAL: 3}) for at in range(30)], []).halo is None
