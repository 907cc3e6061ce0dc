"""Photos over HTTP: HEAD, PATCH and GET of /v1/blobs/HASH, in pieces that go on where they stopped.

The headers are those of resumable uploads: Upload-Offset says where a piece begins and, in an answer, how much there
is; Upload-Length is the size of the whole; Upload-Complete is ?1 once it is here and verified. A piece that is cut off
in its middle counts as far as it came, for only the whole is verified.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from fastapi import APIRouter, Request
from starlette.responses import Response

from fieldapp.domain.ids import ID_BYTES, NO_ID, Id
from fieldapp.protocol.photos import (
    PHOTO_ID_BYTES,
    PIECE_BYTES_MAX,
    PhotoId,
    PhotoPeer,
    PhotoPiece,
    PhotoStanding,
    PhotoWish,
    media_type,
)
from fieldapp.protocol.problems import Problem, ProblemCode
from sync_server.api.arrivals import Arrival, End
from sync_server.api.body import announces_more, too_large
from sync_server.api.exchange import Gate, address_of
from sync_server.api.problems import problem_response

_NUMBER_MAX: Final = 2**40
Answer = Callable[["PhotoRequest"], Awaitable[Response | Problem]]


@dataclass(frozen=True)
class PhotoRequest:
    """One request of a seat about a photo. arrival: its place, by which its body comes."""

    request: Request
    name: PhotoId
    token: str
    arrival: Arrival


def photo_routes(peer: PhotoPeer, gate: Gate) -> APIRouter:
    """Return the routes of /v1/blobs."""
    routes = APIRouter(prefix="/v1")
    desk = _PhotoDesk(peer, gate)
    path = f"{routes.prefix}/blobs/{{name}}"
    routes.add_route(path, _endpoint(gate, desk.standing), methods=["HEAD"])
    routes.add_route(path, _endpoint(gate, desk.put), methods=["PATCH"])
    routes.add_route(path, _endpoint(gate, desk.give), methods=["GET"])
    return routes


def _endpoint(gate: Gate, answer: Answer) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        result = await _guarded(gate, request, answer)
        return problem_response(result, request.state.instance) if isinstance(result, Problem) else result

    return endpoint


async def _guarded(gate: Gate, request: Request, answer: Answer) -> Response | Problem:
    """Let a request pass that names a photo and brings a token, while there is room."""
    name = _photo_named(request.path_params["name"])
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    address = address_of(request)
    if name is None:
        return Problem(ProblemCode.NOT_FOUND)
    if scheme.lower() != "bearer" or not token:
        return Problem(ProblemCode.TOKEN_EXPIRED)
    if not gate.rates.may_bring_token(address) or not gate.rates.may_send_photo(token):
        return Problem(ProblemCode.RATE_LIMITED)
    with gate.arrivals.place() as arrival:
        if arrival is None:
            return Problem(ProblemCode.SERVER_BUSY)
        result = await answer(PhotoRequest(request, name, token, arrival))
    if isinstance(result, Problem) and result.code is ProblemCode.TOKEN_EXPIRED:
        gate.rates.unknown_token(address)
    return result


class _PhotoDesk:
    """Turns requests into questions to the peer, and its answers into responses."""

    def __init__(self, peer: PhotoPeer, gate: Gate) -> None:
        self._peer = peer
        self._gate = gate

    async def standing(self, asked: PhotoRequest) -> Response | Problem:
        """Answer how much of a photo is here."""
        result = await self._gate.in_thread(lambda: self._peer.photo_standing(asked.token, asked.name))
        return result if isinstance(result, Problem) else _standing(result, 200)

    async def put(self, asked: PhotoRequest) -> Response | Problem:
        """Take a piece, as much of it as arrives."""
        start, size = _number(asked.request, "upload-offset"), _number(asked.request, "upload-length")
        if start is None or size is None:
            return Problem(ProblemCode.BAD_FRAME)
        body = await self._piece(asked)
        if isinstance(body, Problem):
            return body
        piece = PhotoPiece(asked.name, size, start, body)
        result = await self._gate.in_thread(lambda: self._peer.put_photo(asked.token, piece))
        return result if isinstance(result, Problem) else _standing(result, 204)

    async def give(self, asked: PhotoRequest) -> Response | Problem:
        """Give bytes of a photo; Upload-Offset says from where, and the answer's Upload-Length how large it is."""
        request = asked.request
        record = _hex(request.query_params.get("record", ""), ID_BYTES)
        start, most = _number(request, "upload-offset") or 0, request.query_params.get("most", "")
        count = int(most) if most.isdecimal() and len(most) < 8 else PIECE_BYTES_MAX
        wish = PhotoWish(asked.name, Id(record) if record is not None else NO_ID, start, count)
        result = await self._gate.in_thread(lambda: self._peer.get_photo(asked.token, wish))
        if isinstance(result, Problem):
            return result
        headers = {"Upload-Offset": str(result.start), "Upload-Length": str(result.size)}
        media = media_type(result.body) if result.start == 0 else ""
        return Response(result.body, 200, headers, media_type=media or "application/octet-stream")

    async def _piece(self, asked: PhotoRequest) -> bytes | Problem:
        """Return the body as far as it comes in time; TOO_LARGE for more than a piece, BAD_FRAME for nothing."""
        if announces_more(asked.request, PIECE_BYTES_MAX):
            return too_large(PIECE_BYTES_MAX)
        end = await asked.arrival.receive(asked.request, PIECE_BYTES_MAX, self._gate.limits.seconds)
        if end is End.TOO_LARGE:
            return too_large(PIECE_BYTES_MAX)
        # What came is kept even of a piece that is cut off: the laptop asks how much that is and goes on there.
        return bytes(asked.arrival.body) or Problem(ProblemCode.BAD_FRAME)


def _standing(result: PhotoStanding, status: int) -> Response:
    headers = {"Upload-Offset": str(result.have), "Upload-Complete": "?1" if result.whole else "?0"}
    return Response(status_code=status, headers=headers)


def _photo_named(text: str) -> PhotoId | None:
    found = _hex(text, PHOTO_ID_BYTES)
    return PhotoId(found) if found is not None else None


def _hex(text: str, count: int) -> bytes | None:
    try:
        found = bytes.fromhex(text)
    except ValueError:
        return None
    return found if len(found) == count else None


def _number(request: Request, name: str) -> int | None:
    text = request.headers.get(name, "")
    return int(text) if text.isdecimal() and len(text) < 16 and int(text) < _NUMBER_MAX else None
