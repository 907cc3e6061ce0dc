"""Problems on the wire."""

from __future__ import annotations

import json

import pytest

from fieldapp.protocol import problems
from fieldapp.protocol.problems import Problem, ProblemCode
from sync_server.api.problems import http_problem, problem_response


@pytest.mark.parametrize("code", list(ProblemCode))
def test_a_problem_survives_the_wire(code: ProblemCode) -> None:
    answer = problem_response(Problem(code, "why", {"expected_seq": 5}), "req-1")
    assert answer.status_code == Problem(code).status
    assert answer.headers["content-type"] == "application/problem+json"
    assert problems.from_json(json.loads(bytes(answer.body))) == Problem(code, "why", {"expected_seq": 5}, "req-1")


def test_what_passes_by_itself_says_when_to_come_back() -> None:
    for code in (ProblemCode.SERVER_BUSY, ProblemCode.RATE_LIMITED, ProblemCode.STORE_FULL):
        assert int(problem_response(Problem(code), "req-1").headers["retry-after"]) > 0
    assert "retry-after" not in problem_response(Problem(ProblemCode.CHAIN_GAP), "req-1").headers


@pytest.mark.parametrize("status", [404, 405, 418, 500])
def test_https_own_problems_are_not_taken_for_ours(status: int) -> None:
    told = json.loads(bytes(http_problem(status, "req-1").body))
    assert (told["status"], told["type"]) == (status, "about:blank")
    assert problems.from_json(told) is None
