"""Photos on the line: bytes by the SHA-256 of the whole, in small pieces, each told with the place where it begins.

A photo goes on where it stopped, whatever byte that was: the office says how much it has of it. Only the whole is
verified, by its hash, and only then is it a photo. One that the office has from anybody is never sent again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Protocol, runtime_checkable

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.photo import PHOTO_BYTES_MAX, PHOTO_ID_BYTES, PhotoId, media_type, photo_id
from fieldapp.protocol.problems import Problem

PIECE_BYTES_MAX: Final = 64 * 1024
"""The most bytes of one piece, in either direction."""
PHOTOS_PER_DAY_MAX: Final = 200
"""How many photos one seat may send in a day."""

__all__ = [
    "PHOTOS_PER_DAY_MAX", "PHOTO_BYTES_MAX", "PHOTO_ID_BYTES", "PIECE_BYTES_MAX", "PhotoId", "PhotoPeer", "PhotoPiece",
    "PhotoStanding", "PhotoWish", "media_type", "photo_id",
]  # fmt: skip


@dataclass(frozen=True)
class PhotoPiece:
    """Bytes of a photo from a place on. size: of the whole."""

    content: bytes
    size: int
    start: int
    body: bytes


@dataclass(frozen=True)
class PhotoStanding:
    """How much of a photo the office has from this seat. whole: it has all of it, from whomever, and found it right."""

    have: int
    whole: bool = False


@dataclass(frozen=True)
class PhotoWish:
    """Ask for bytes of a photo from a place on. record: the photo's record, by which it is decided who may see it."""

    content: bytes
    record: Id = NO_ID
    start: int = 0
    most: int = PIECE_BYTES_MAX


@runtime_checkable
class PhotoPeer(Protocol):
    """A peer that takes and gives photos."""

    def photo_standing(self, token: str, content: PhotoId) -> PhotoStanding | Problem:
        """Say how much of a photo is there. TOKEN_EXPIRED, SERVER_BUSY."""
        ...

    def put_photo(self, token: str, piece: PhotoPiece) -> PhotoStanding | Problem:
        """Take a piece. OFFSET_MISMATCH (fact have), PHOTO_HASH, PHOTO_QUOTA, TOO_LARGE, TOKEN_EXPIRED, SERVER_BUSY,
        STORE_FULL."""
        ...

    def get_photo(self, token: str, wish: PhotoWish) -> PhotoPiece | Problem:
        """Give a piece. NOT_FOUND also where the seat may not see it; SEAT_SUSPENDED, TOKEN_EXPIRED, SERVER_BUSY."""
        ...
