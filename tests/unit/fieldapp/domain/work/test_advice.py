"""The advice: weighted five C, behavior before words, evidence before opinion, reasons for every score."""

from __future__ import annotations

import ast
import inspect
import re
from dataclasses import replace
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.work import advice, anchors, behavior, scales, submission
from fieldapp.domain.work.advice import WEIGHTS, advise
from fieldapp.domain.work.behavior import Behavior, Counted
from fieldapp.domain.work.questionnaire import FiveC
from fieldapp.domain.work.submission import RULES_VERSION, Answer, AssessmentSubmitted, Observation, Reference
from tests.fakes.branch import named

EMPTY = AssessmentSubmitted(named("b"), rules_version=RULES_VERSION)
SEEN = tuple(Observation(c, 3, "seen") for c in FiveC)


def counted(*pairs: tuple[Behavior, int, int]) -> tuple[Counted, ...]:
    return tuple(Counted(*pair) for pair in pairs)


def test_the_weights_are_those_of_the_rules() -> None:
    assert [WEIGHTS[c] for c in FiveC] == [25, 35, 15, 10, 15]
    assert sum(WEIGHTS.values()) == 100
    for c in FiveC:
        one_full = tuple(Observation(seen.c, 5 if seen.c is c else 1, "seen") for seen in SEEN)
        told = advise(replace(EMPTY, observations=one_full))
        assert told is not None
        assert told.score == WEIGHTS[c]


def test_what_is_not_known_counts_for_nothing() -> None:
    told = advise(replace(EMPTY, observations=(Observation(FiveC.CAPITAL, 5, "stock seen"),)))
    assert told is not None
    assert (told.score, told.five_c) == (100, {FiveC.CAPITAL: 100})
    assert advise(EMPTY) is None
    assert advise(replace(EMPTY, observations=SEEN, declined=True)) is None


def test_what_she_did_counts_more_than_what_is_said_and_that_more_than_what_was_seen() -> None:
    did = counted((Behavior.ON_TIME, 20, 20))
    bad_word = tuple(Reference(name, "", 3, None, (1,) * 6) for name in "abc")
    seen = (Observation(FiveC.CHARACTER, 1, "went around the questions"),)
    told = advise(replace(EMPTY, behavior=did, references=bad_word, observations=seen))
    assert told is not None
    assert told.five_c[FiveC.CHARACTER] == 50, "three parts of six"
    without = advise(replace(EMPTY, references=bad_word, observations=(replace(seen[0], rating=5),)))
    assert without is not None
    assert without.five_c[FiveC.CHARACTER] == 33


def test_the_word_of_one_person_alone_does_not_count_and_of_several_the_middle_does() -> None:
    one = Reference("a", "", 3, None, (1,) * 6)
    assert advise(replace(EMPTY, references=(one,))) is None
    others = tuple(Reference(name, "", 3, None, (5,) * 6) for name in "bc")
    told = advise(replace(EMPTY, references=(one, *others)))
    assert told is not None
    assert told.score == 100
    cannot_say = Reference("d", "", 1, None, (0,) * 6)
    assert advise(replace(EMPTY, references=(one, cannot_say))) is None


def test_without_evidence_an_observation_counts_at_most_as_the_middle() -> None:
    bare = advise(replace(EMPTY, observations=(Observation(FiveC.CAPITAL, 4),)))
    low = advise(replace(EMPTY, observations=(Observation(FiveC.CAPITAL, 2),)))
    shown = advise(replace(EMPTY, observations=(Observation(FiveC.CAPITAL, 4, "savings book seen"),)))
    assert bare is not None
    assert low is not None
    assert shown is not None
    assert (bare.score, low.score, shown.score) == (50, 25, 75)


def test_answers_to_the_questionnaire_are_kept_and_do_not_count() -> None:
    best = tuple(Answer(code, 5) for code in scales.ITEMS)
    worst = tuple(Answer(code, 1) for code in scales.ITEMS)
    assert advise(replace(EMPTY, answers=best, observations=SEEN)) == advise(
        replace(EMPTY, answers=worst, observations=SEEN)
    )


def test_the_strongest_reasons_stand_first() -> None:
    did = counted((Behavior.ON_TIME, 20, 20), (Behavior.ATTENDANCE, 2, 10), (Behavior.SAVING, 6, 10))
    told = advise(replace(EMPTY, behavior=did, observations=(Observation(FiveC.CAPACITY, 5, "receipts shown"),)))
    assert told is not None
    assert told.reasons_up[:2] == (
        "Capacity: receipts shown",
        "Paid 20 of 20 installments by their day, since payments are kept here",
    )
    assert told.reasons_down == ("Came to 2 of 10 meetings",)


def test_too_few_occasions_say_nothing() -> None:
    told = advise(replace(EMPTY, behavior=counted((Behavior.ON_TIME, 0, 2)), observations=SEEN))
    assert told is not None
    assert told.score == 50
    assert not told.reasons_down


RATING = st.integers(1, 5)
CONTENT = st.builds(
    lambda seen, said, did: replace(
        EMPTY,
        observations=tuple(Observation(c, rating, "seen") for c, rating in seen.items()),
        references=tuple(Reference("x", "", 1, None, items) for items in said),
        behavior=tuple(Counted(what, min(good, of), of) for what, (good, of) in did.items()),
    ),
    st.dictionaries(st.sampled_from(list(FiveC)), RATING, min_size=2),
    st.lists(st.tuples(*[st.integers(0, 5)] * 6), max_size=4),
    st.dictionaries(st.sampled_from(list(Behavior)), st.tuples(st.integers(0, 30), st.integers(0, 30))),
)


@settings(max_examples=60, deadline=None)
@given(CONTENT, st.sampled_from(list(FiveC)))
def test_a_score_lies_in_its_bounds_has_two_reasons_and_a_better_sight_never_lowers_it(
    content: AssessmentSubmitted, c: FiveC
) -> None:
    told = advise(content)
    assert told is not None
    assert 0 <= told.score <= 100
    assert len(told.reasons_up) + len(told.reasons_down) >= 2
    assert len(told.reasons_down) <= 3
    better = tuple(replace(seen, rating=min(5, seen.rating + (seen.c is c))) for seen in content.observations)
    raised = advise(replace(content, observations=better))
    assert raised is not None
    assert raised.score >= told.score


FORBIDDEN = re.compile(
    r"\b(sex|gender|woman|women|man|men|male|female|wife|husband|married|marital|marriage|divorc\w*|widow\w*|single|"
    r"religio\w*|pray\w*|god|hindu|muslim|christian|temple|mosque|church|caste|dalit|tribe|tribal|ethnic\w*|race|"
    r"pregnan\w*|children|mother|age|birth\w*)\b",
    re.I,
)


@pytest.mark.parametrize("module", [advice, anchors, behavior, scales, submission])
def test_no_protected_trait_is_asked_rated_or_read(module: ModuleType) -> None:
    """Every text that is asked or rated, every field, every name the score is computed from."""
    tree = ast.parse(inspect.getsource(module))
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in docs]
    names = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name)]
    names += [node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)]
    words = [str(text) for text in texts] + [name.replace("_", " ") for name in names]
    assert len(words) > 20
    assert [word for word in words if FORBIDDEN.search(word)] == []
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert not imported & {"Borrower", "BorrowerField"}, "the profile is never read"
