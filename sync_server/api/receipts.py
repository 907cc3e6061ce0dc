"""GET /v1/receipts/NUMBER?code=CODE: whether a receipt is genuine, for anybody who holds one."""

from __future__ import annotations

from typing import Final

from fastapi import APIRouter, Request
from limits import RateLimitItem, RateLimitItemPerDay, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from starlette.responses import JSONResponse, Response

from fieldapp.domain.collection.receipt import Standing
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.protocol.problems import Problem, ProblemCode
from sync_server.api.exchange import Gate
from sync_server.api.problems import problem_response
from sync_server.services.receipts import ReceiptDesk

_ASKED: Final[tuple[RateLimitItem, ...]] = (RateLimitItemPerMinute(20), RateLimitItemPerDay(500))
"""Questions of one address, whatever the answer."""
_UNKNOWN: Final[tuple[RateLimitItem, ...]] = (RateLimitItemPerMinute(5), RateLimitItemPerDay(50))
"""Numbers with a code that do not belong together; a guess is one in 2**45, and 50 a day are no way to find one."""


def receipt_routes(desk: ReceiptDesk, gate: Gate) -> APIRouter:
    """Return the one route. It tells date and amount of a receipt whose code was given, never a name."""
    routes = APIRouter(prefix="/v1")
    windows = MovingWindowRateLimiter(MemoryStorage())

    @routes.get("/receipts/{number}", response_model=None)
    async def receipt(request: Request, number: str, code: str = "") -> Response:
        instance: str = request.state.instance
        address = request.client.host if request.client else ""
        patient = all(windows.hit(item, "asked", address) for item in _ASKED)
        if not patient or not all(windows.test(item, "unknown", address) for item in _UNKNOWN):
            return problem_response(Problem(ProblemCode.RATE_LIMITED), instance, retry_after_s=60)
        told = await gate.in_thread(lambda: desk.confirm(number[:40], code[:40]))
        if isinstance(told, Rejection):
            mistyped = "code" if told.reason is Reason.CODE_MISTYPED else "number"
            return JSONResponse({"standing": "mistyped", "mistyped": mistyped}, 400)
        if told.answer.standing is Standing.UNKNOWN:
            for item in _UNKNOWN:
                windows.hit(item, "unknown", address)
        return JSONResponse(told.facts)

    return routes
