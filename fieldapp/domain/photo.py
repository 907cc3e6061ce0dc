"""Photos: what an operation says of one. Its bytes travel beside the log, by their hash, when nothing else waits.

The operation names whom the photo is of and what it belongs to (a visit, a business file), so who may fetch the bytes
follows from the scope of this record like that of every other.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final, NewType

from fieldapp.domain.disposition import APPLIED, Disposition, refused
from fieldapp.domain.ids import NO_ID, Id, derived_id
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import author_of
from fieldapp.domain.state import Draft

PhotoId = NewType("PhotoId", bytes)
"""The SHA-256 of a photo's bytes: 32 bytes, by which it is stored, sent and fetched."""
PHOTO_ID_BYTES: Final = 32
PHOTO_BYTES_MAX: Final = 300 * 1024
"""The largest photo that is taken; the camera's picture is made smaller before it is kept."""
_MEDIA: Final = ("image/jpeg", "image/png", "image/webp")


def photo_id(picture: bytes) -> PhotoId:
    """Return the name of a photo's bytes."""
    return PhotoId(hashlib.sha256(picture).digest())


def media_type(picture: bytes) -> str:
    """Return what kind of picture the first bytes say it is, '' for what is no picture."""
    if picture[:3] == b"\xff\xd8\xff":
        return "image/jpeg"
    if picture[:8] == b"\x89PNG\r\n\x1a\n":
        return "image/png"
    if picture[:4] == b"RIFF" and picture[8:12] == b"WEBP":
        return "image/webp"
    return ""


@body(1400)
@dataclass(frozen=True)
class PhotoTaken:
    """A photo belongs to a borrower, NO_ID for none, and to a record about her; the entity is record_id() of it."""

    content: bytes
    size: int
    media: str
    borrower_id: Id = NO_ID
    about: Id = NO_ID


@record
@dataclass(frozen=True)
class Photo(Record):
    """A photo as the log knows it; the bytes may be here, at the office, or still on the laptop that took them."""

    KIND = Kind.PHOTO

    content: bytes
    size: int
    media: str
    borrower_id: Id
    about: Id
    center_id: Id
    author: Id
    day: int
    operation: Id

    @property
    def photo_id(self) -> PhotoId:
        """Return the hash of its bytes."""
        return PhotoId(self.content)

    def index(self) -> Index:
        """Find photos by borrower, center and day."""
        return Index(center=self.center_id, borrower=self.borrower_id, day=self.day)


def record_id(content: PhotoId, borrower_id: Id, about: Id) -> Id:
    """Return the id every side derives for a photo of somebody in some record."""
    return derived_id("photo", content, borrower_id, about)


def apply_photo_taken(draft: Draft, entry: Entry, taken: PhotoTaken) -> Disposition:
    """Note a photo once: BAD_VALUE for what no camera makes, UNKNOWN_RECORD for a borrower who is not there."""
    operation = entry.operation
    author = author_of(draft, entry)
    if author is None:
        return refused(Reason.NOT_ALLOWED)
    sound = len(taken.content) == PHOTO_ID_BYTES and 0 < taken.size <= PHOTO_BYTES_MAX and taken.media in _MEDIA
    if not sound or operation.entity != record_id(PhotoId(taken.content), taken.borrower_id, taken.about):
        return refused(Reason.BAD_VALUE)
    borrower = draft.find(Borrower, taken.borrower_id)
    if borrower is None and taken.borrower_id != NO_ID:
        return refused(Reason.UNKNOWN_RECORD)
    if draft.find(Photo, operation.entity) is not None:
        return refused(Reason.ALREADY_EXISTS)
    draft.put(
        Photo(
            id=operation.entity,
            content=taken.content,
            size=taken.size,
            media=taken.media,
            borrower_id=taken.borrower_id,
            about=taken.about,
            center_id=borrower.center_id if borrower is not None else operation.scope,
            author=author.id,
            day=operation.business_day,
            operation=operation.op_id,
        )
    )
    return APPLIED
