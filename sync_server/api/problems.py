"""Problems as HTTP answers (RFC 9457): ours with their code, and those of HTTP itself as about:blank."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from starlette.responses import JSONResponse

from fieldapp.protocol.problems import PROBLEM_MEDIA_TYPE, Problem, ProblemCode, to_json

RETRY_AFTER_S: Final = 5
RETRY_SPREAD_S: Final = 26
_RETRY: Final = {ProblemCode.SERVER_BUSY, ProblemCode.RATE_LIMITED, ProblemCode.STORE_FULL, ProblemCode.PHOTO_QUOTA}
_SENTENCES: Final = {
    404: "There is no such address on this server. Nothing was changed.",
    405: "That address does not take this kind of request. Nothing was changed.",
    500: "The server made a mistake; its log has more under this instance. Nothing is lost; try again.",
}


def problem_response(problem: Problem, instance: str, retry_after_s: int = 0) -> JSONResponse:
    """Return a problem as problem details; instance: the request's id in the server's log.

    A laptop that should come again later is told when; without a time given, the times are spread by the instance.
    """
    wait = retry_after_s or RETRY_AFTER_S + sum(instance.encode()) % RETRY_SPREAD_S
    headers = {"Retry-After": str(wait)} if problem.code in _RETRY else None
    return JSONResponse(
        {**to_json(problem), "instance": instance}, problem.status, headers, media_type=PROBLEM_MEDIA_TYPE
    )


def http_problem(status: int, instance: str) -> JSONResponse:
    """Return what is wrong in HTTP's own terms; a laptop treats it as trouble on the way, not as an answer."""
    title = HTTPStatus(status).phrase
    details = {
        "type": "about:blank",
        "title": title,
        "status": status,
        "detail": _SENTENCES.get(status, title),
        "instance": instance,
    }
    return JSONResponse(details, status, media_type=PROBLEM_MEDIA_TYPE)
