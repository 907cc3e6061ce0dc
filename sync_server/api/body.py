"""Request bodies: capped before they are read, bounded while they are unpacked, whole before a worker is taken."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Final

from starlette.requests import Request

from fieldapp.protocol.problems import Problem, ProblemCode
from sync_server.api.arrivals import Arrival, End

_ENDED: Final = {
    End.LATE: "The message did not arrive in time. Nothing was taken; send it again.",
    End.CUT: "The line was cut before the message was complete. Nothing was taken.",
}


@dataclass(frozen=True)
class BodyLimits:
    """The most bytes of a body, as sent and as unpacked alike, and the seconds it may take to arrive."""

    most: int
    seconds: float


async def read_body(request: Request, limits: BodyLimits, arrival: Arrival) -> bytes | Problem:
    """Return the unpacked body, or TOO_LARGE, or BAD_FRAME for one that is cut off, too slow or wrongly packed."""
    if announces_more(request, limits.most):
        return too_large(limits.most)
    end = await arrival.receive(request, limits.most, limits.seconds)
    if end is End.TOO_LARGE:
        return too_large(limits.most)
    if end is not End.WHOLE:
        return Problem(ProblemCode.BAD_FRAME, _ENDED[end])
    packed = bytes(arrival.body)
    encoding = request.headers.get("content-encoding", "identity").lower()
    if encoding == "identity":
        return packed
    if encoding != "gzip":
        return Problem(ProblemCode.BAD_FRAME, "Messages come as they are or packed with gzip. Nothing was taken.")
    return unpack(packed, limits.most)


def announces_more(request: Request, most: int) -> bool:
    """Tell whether a request announces more bytes than it may have, or no number."""
    announced = request.headers.get("content-length", "")
    return bool(announced) and (not announced.isdecimal() or int(announced) > most)


def unpack(packed: bytes, most: int) -> bytes | Problem:
    """Return the bytes in one gzip member; no more than `most` of them are ever made."""
    unpacker = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
    try:
        body = unpacker.decompress(packed, most + 1)
    except zlib.error:
        return Problem(ProblemCode.BAD_FRAME, "The packed message is damaged. Nothing was taken; send it again.")
    if len(body) > most:
        return too_large(most)
    if not unpacker.eof or unpacker.unused_data:
        return Problem(ProblemCode.BAD_FRAME, "The packed message is not whole. Nothing was taken; send it again.")
    return body


def too_large(most: int) -> Problem:
    """Return the problem of a body that has more bytes than it may."""
    return Problem(ProblemCode.TOO_LARGE, facts={"most": most})
