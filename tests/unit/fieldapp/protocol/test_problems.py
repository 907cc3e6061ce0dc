"""Problems have a status, a sentence and a stable name."""

from __future__ import annotations

import pytest

from fieldapp.protocol.problems import Problem, ProblemCode, from_json, to_json


@pytest.mark.parametrize("code", list(ProblemCode))
def test_every_problem_says_what_it_means_for_the_data(code: ProblemCode) -> None:
    problem = Problem(code)
    assert 400 <= problem.status <= 599
    assert problem.title.endswith(".")
    assert len(problem.title) <= 140
    assert from_json(to_json(problem)) == Problem(code, problem.title)


def test_facts_travel_and_nothing_else_does() -> None:
    problem = Problem(ProblemCode.CHAIN_GAP, "missing", {"expected_seq": 7, "expected_head": "ab"}, "req-1")
    assert to_json(problem)["type"] == "urn:fieldbook:problem:chain-gap"
    assert from_json({**to_json(problem), "list": [1]}) == problem


@pytest.mark.parametrize(
    "foreign", [None, [], "<html>", {}, {"type": "about:blank"}, {"type": "urn:fieldbook:problem:x"}]
)
def test_a_portals_page_is_no_problem_of_ours(foreign: object) -> None:
    assert from_json(foreign) is None
