"""Request bodies: capped before they are read, bounded while they are unpacked, whole before a worker is taken."""

from __future__ import annotations

import asyncio
import zlib
from dataclasses import dataclass

from starlette.requests import ClientDisconnect, Request

from fieldapp.protocol.problems import Problem, ProblemCode


@dataclass(frozen=True)
class BodyLimits:
    """The most bytes of a body, as sent and as unpacked alike, and the seconds it may take to arrive."""

    most: int
    seconds: float


async def read_body(request: Request, limits: BodyLimits) -> bytes | Problem:
    """Return the unpacked body, or TOO_LARGE, or BAD_FRAME for one that is cut off, too slow or wrongly packed."""
    announced = request.headers.get("content-length", "")
    if announced and (not announced.isdecimal() or int(announced) > limits.most):
        return too_large(limits.most)
    try:
        async with asyncio.timeout(limits.seconds):
            packed = await _collect(request, limits.most)
    except TimeoutError:
        return Problem(ProblemCode.BAD_FRAME, "The message did not arrive in time. Nothing was taken; send it again.")
    except ClientDisconnect:
        return Problem(ProblemCode.BAD_FRAME, "The line was cut before the message was complete. Nothing was taken.")
    if packed is None:
        return too_large(limits.most)
    encoding = request.headers.get("content-encoding", "identity").lower()
    if encoding == "identity":
        return packed
    if encoding != "gzip":
        return Problem(ProblemCode.BAD_FRAME, "Messages come as they are or packed with gzip. Nothing was taken.")
    return unpack(packed, limits.most)


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


async def _collect(request: Request, most: int) -> bytes | None:
    pieces = bytearray()
    async for piece in request.stream():
        pieces += piece
        if len(pieces) > most:
            return None
    return bytes(pieces)
