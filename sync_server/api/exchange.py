"""The laptop's three questions over HTTP: enrol, open a session, exchange. A thin shell over a SyncPeer."""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from fastapi import APIRouter, Request
from starlette.responses import JSONResponse, Response

from fieldapp.domain import shape
from fieldapp.domain.cbor import MalformedCbor
from fieldapp.protocol.messages import (
    SYNC_MEDIA_TYPE,
    EnrollRequest,
    SessionReply,
    SessionRequest,
    SyncRequest,
    from_json,
    to_json,
)
from fieldapp.protocol.peer import SyncPeer
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.protocol.renewal import RecallRequest, RenewalPeer, RenewRequest
from fieldapp.protocol.snapshot import ChunkRequest, SnapshotPeer, SnapshotRequest
from sync_server.api.arrivals import Arrivals
from sync_server.api.body import BodyLimits, read_body
from sync_server.api.problems import problem_response
from sync_server.api.rates import Rates

T = TypeVar("T")
_WRONG_CODE = (ProblemCode.ENROLL_CODE, ProblemCode.ALREADY_USED)
_WORTH_PACKING: Final = 400
"""Bytes; below them gzip's own frame eats the gain."""
_WRONG_SESSION = (ProblemCode.BAD_SIGNATURE, ProblemCode.SEAT_UNKNOWN)


@dataclass
class Gate:
    """What stands before the peer: body limits, rates, places for requests, and how many database threads there are."""

    limits: BodyLimits
    rates: Rates
    arrivals: Arrivals
    database_threads: int

    def __post_init__(self) -> None:
        self._threads = ThreadPoolExecutor(self.database_threads, "database")

    async def in_thread(self, work: Callable[[], T]) -> T:
        """Run blocking work in one of the database threads, waiting for a free one."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)


Endpoint = Callable[[Request], Awaitable[Response]]


def exchange_endpoints(peer: SyncPeer, gate: Gate) -> dict[str, Endpoint]:
    """Return what answers a POST to /v1/enroll, /v1/session, /v1/sync and what a peer can besides, by path."""
    shell = _Shell(peer, gate)
    ways = (
        ("/enroll", shell.enroll, 201),
        ("/session", shell.open_session, 200),
        ("/sync", shell.question(SyncRequest, peer.sync), 200),
        *shell.further_questions(peer),
    )
    return {f"/v1{path}": _endpoint(shell, answer, status) for path, answer, status in ways}


def exchange_routes(endpoints: Mapping[str, Endpoint]) -> APIRouter:
    """Return the same as routes, by which the framework knows which methods there are."""
    routes = APIRouter()
    for path, endpoint in endpoints.items():
        # A plain route: the framework has no parameters to work out here, and working that out costs every request.
        routes.add_route(path, endpoint, methods=["POST"])
    return routes


def _endpoint(shell: _Shell, answer: Callable[[Request, bytes], Any], status: int) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        instance: str = request.state.instance
        result = await shell.guarded(request, answer)
        if isinstance(result, Problem):
            return problem_response(result, instance)
        if isinstance(result, bytes):
            return _packed(request, result, status)
        return JSONResponse(to_json(result), status)

    return endpoint


class _Shell:
    """Reads a request, asks the peer, and counts what must be limited."""

    def __init__(self, peer: SyncPeer, gate: Gate) -> None:
        self._peer = peer
        self._gate = gate

    async def guarded(self, request: Request, answer: Callable[[Request, bytes], Any]) -> Any:
        """Take the body whole, within the limits, then answer it in a database thread."""
        with self._gate.arrivals.place() as arrival:
            if arrival is None:
                return Problem(ProblemCode.SERVER_BUSY)
            body = await read_body(request, self._gate.limits, arrival)
            if isinstance(body, Problem):
                return body
            return await self._gate.in_thread(lambda: answer(request, body))

    def enroll(self, request: Request, body: bytes) -> Any:
        """Answer an enrolment; wrong codes count against the address."""
        address = address_of(request)
        if not self._gate.rates.may_enroll(address):
            return Problem(ProblemCode.RATE_LIMITED)
        asked = _from_json(EnrollRequest, body)
        result = asked if isinstance(asked, Problem) else self._peer.enroll(asked)
        if isinstance(result, Problem) and result.code in (*_WRONG_CODE, ProblemCode.BAD_SIGNATURE):
            self._gate.rates.wrong_code(address)
        return result

    def open_session(self, request: Request, body: bytes) -> Any:
        """Answer a session request; wrong signatures count against the address."""
        address = address_of(request)
        asked = _from_json(SessionRequest, body)
        if isinstance(asked, Problem):
            return asked
        if not self._gate.rates.may_open_session(address, asked.seat_id.hex()):
            return Problem(ProblemCode.RATE_LIMITED)
        result = self._peer.open_session(asked)
        if isinstance(result, SessionReply):
            self._gate.rates.session_of(result.token, asked.seat_id.hex())
        elif result.code in _WRONG_SESSION:
            self._gate.rates.wrong_session(address)
        return result

    def question(self, cls: type[T], ask: Callable[[str, T], Any]) -> Callable[[Request, bytes], Any]:
        """Return what answers a question of that class by a seat, with the peer's method for it."""
        return lambda request, body: self._answer(request, body, cls, ask)

    def further_questions(self, peer: SyncPeer) -> list[tuple[str, Callable[[Request, bytes], Any], int]]:
        """Return the routes of what a peer can besides."""
        found: list[tuple[str, Callable[[Request, bytes], Any], int]] = []
        if isinstance(peer, SnapshotPeer):
            found.append(("/snapshot", self.question(SnapshotRequest, peer.snapshot), 200))
            found.append(("/chunks", self.question(ChunkRequest, peer.chunks), 200))
        if isinstance(peer, RenewalPeer):
            found.append(("/recall", self.question(RecallRequest, peer.recall), 200))
            found.append(("/renew", self.renewal(peer), 201))
        return found

    def renewal(self, peer: RenewalPeer) -> Callable[[Request, bytes], Any]:
        """Return what answers a seat that needs a new epoch; wrong codes count against the address."""

        def answer(request: Request, body: bytes) -> Any:
            address = address_of(request)
            if not self._gate.rates.may_enroll(address):
                return Problem(ProblemCode.RATE_LIMITED)
            asked = _from_json(RenewRequest, body)
            seat = asked.seat_id.hex() if isinstance(asked, RenewRequest) and not asked.code else ""
            if seat and not self._gate.rates.may_open_session(address, seat):  # a blocked laptop, which needs no code
                return Problem(ProblemCode.RATE_LIMITED)
            result = asked if isinstance(asked, Problem) else peer.renew(asked)
            if isinstance(result, Problem) and result.code in (*_WRONG_CODE, ProblemCode.BAD_SIGNATURE):
                self._gate.rates.wrong_code(address)
            return result

        return answer

    def _answer(self, request: Request, body: bytes, cls: type[T], ask: Callable[[str, T], Any]) -> Any:
        """Answer the seat whose token stands in the Authorization header."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            return Problem(ProblemCode.TOKEN_EXPIRED)
        address = address_of(request)
        if not self._gate.rates.may_bring_token(address) or not self._gate.rates.may_exchange(token):
            return Problem(ProblemCode.RATE_LIMITED)
        if not self._gate.rates.may_send(token, len(body)):
            return Problem(ProblemCode.RATE_LIMITED)
        try:
            asked = shape.decode(cls, body)
        except (MalformedCbor, shape.WrongShape):
            return Problem(ProblemCode.BAD_FRAME)
        result = ask(token, asked)
        if isinstance(result, Problem) and result.code is ProblemCode.TOKEN_EXPIRED:
            self._gate.rates.unknown_token(address)
        return result if isinstance(result, Problem) else shape.encode(result)


def _packed(request: Request, body: bytes, status: int) -> Response:
    """Return the bytes of a reply, packed where the laptop takes it and it is worth the effort."""
    headers = {"Vary": "Accept-Encoding"}
    if len(body) >= _WORTH_PACKING and "gzip" in request.headers.get("accept-encoding", ""):
        body = gzip.compress(body, compresslevel=6, mtime=0)
        headers["Content-Encoding"] = "gzip"
    return Response(body, status, headers, media_type=SYNC_MEDIA_TYPE)


def _from_json(cls: type[T], body: bytes) -> T | Problem:
    try:
        return from_json(cls, json.loads(body))
    except (ValueError, RecursionError, shape.WrongShape):
        return Problem(ProblemCode.BAD_FRAME)


def address_of(request: Request) -> str:
    """Return where a request comes from, '' where that is not known."""
    return request.client.host if request.client else ""
