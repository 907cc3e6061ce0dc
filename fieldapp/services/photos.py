"""Photos for forms: kept the moment they are taken, sent when the form is finished, read here or fetched back.

keep() while the form is open, attach() in the same action that finishes it; what is never attached never leaves the
laptop. A photo that is not here any more is asked for with fetch(), and the `photos` noun is announced when it came.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.photo import PHOTO_BYTES_MAX, Photo, PhotoId, PhotoTaken, media_type, photo_id, record_id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Desk, Result
from fieldapp.store import photos
from fieldapp.store.photos import PhotoCounts as PhotoCounts
from fieldapp.store.photos import PhotoState
from fieldapp.store.unit_of_work import UnitOfWork

PHOTOS_PER_RECORD_MAX: Final = 20
"""How many photos one visit or business file may have."""


@dataclass(frozen=True)
class Belongs:
    """What photos belong to: a borrower (NO_ID for none), the record about her, and her center."""

    borrower_id: Id = NO_ID
    about: Id = NO_ID
    center_id: Id = NO_ID


@dataclass(frozen=True)
class PhotoLine:
    """A photo as a list shows it. here: its bytes can be read now. waiting: the office does not have it yet."""

    record: Id
    photo_id: PhotoId
    size: int
    day: int
    here: bool
    waiting: bool
    damaged: bool


def keep(desk: Desk, picture: bytes) -> PhotoId | Rejection:
    """Keep the bytes of a photo, encrypted, and return its id, the hash of the bytes; the same bytes, the same id.

    NOT_A_PHOTO, PHOTO_TOO_LARGE (facts bytes, most), PHOTOS_FULL where too much waits for the office.
    """
    if not media_type(picture):
        return Rejection(Reason.NOT_A_PHOTO)
    if len(picture) > PHOTO_BYTES_MAX:
        return Rejection(Reason.PHOTO_TOO_LARGE, {"bytes": len(picture), "most": PHOTO_BYTES_MAX})
    name, now = photo_id(picture), desk.clock.now_ms()
    with desk.book.database.write() as connection:
        photos.purge(connection, now, photos.BYTES_MAX - len(picture))
        if photos.counts(connection).bytes_here + len(picture) > photos.BYTES_MAX:
            return Rejection(Reason.PHOTOS_FULL, {"most": photos.BYTES_MAX})
        photos.keep(connection, name, picture, now)
    return name


def discard(desk: Desk, name: PhotoId) -> None:
    """Forget a photo of an unfinished form; one that was attached stays."""
    with desk.book.database.write() as connection:
        photos.discard(connection, name)


def attach(desk: Desk, names: tuple[PhotoId, ...], belongs: Belongs) -> Result:
    """Record that kept photos belong to something, and let them go to the office.

    PHOTO_UNKNOWN for one that was not kept here, TOO_LONG for too many, NOTHING_CHANGED where all were attached before.
    """
    with desk.book.work() as work:
        refused = attach_in(work, desk, names, belongs)
        if refused is not None:
            return refused
        return work.commit() if work.last_operation else Rejection(Reason.NOTHING_CHANGED)


def attach_in(work: UnitOfWork, desk: Desk, names: tuple[PhotoId, ...], belongs: Belongs) -> Rejection | None:
    """Attach photos within the unit of work that saves what they belong to; None where all is well.

    Photos that were attached to the same before are passed over.
    """
    if len(names) > PHOTOS_PER_RECORD_MAX:
        return Rejection(Reason.TOO_LONG, {"most": PHOTOS_PER_RECORD_MAX})
    for name in dict.fromkeys(names):
        kept = photos.find(work.view.connection, name)
        entity = record_id(name, belongs.borrower_id, belongs.about)
        if work.find(Photo, entity) is not None:
            continue
        picture = photos.part(work.view.connection, name, 0, 16)
        if kept is None or not picture:
            return Rejection(Reason.PHOTO_UNKNOWN)
        taken = PhotoTaken(name, kept.size, media_type(picture), belongs.borrower_id, belongs.about)
        appended = work.append(Intent(taken, entity, belongs.center_id, desk.clock.today()))
        if isinstance(appended, Rejection):
            return appended
        work.release_photo(name, entity)
    return None


def read(desk: Desk, name: PhotoId) -> bytes | None:
    """Return the bytes of a photo, None where they are not on this laptop."""
    with desk.book.database.read() as connection:
        return photos.read(connection, name)


def fetch(desk: Desk, record: Id) -> Rejection | None:
    """Ask for the bytes of a photo that the office has; they come with the next exchange. PHOTO_UNKNOWN."""
    with desk.book.view() as view:
        found = view.find(Photo, record)
    if found is None:
        return Rejection(Reason.PHOTO_UNKNOWN)
    with desk.book.database.write() as connection:
        photos.want(connection, found.photo_id, record, found.size, desk.clock.now_ms())
    return None


def waiting(desk: Desk) -> PhotoCounts:
    """Return how many photos wait for the office, with their bytes, and how many are wanted from it."""
    with desk.book.database.read() as connection:
        return photos.counts(connection)


def photos_of(desk: Desk, borrower_id: Id, about: Id = NO_ID) -> tuple[PhotoLine, ...]:
    """Return the photos of a borrower, or those of one record about her, newest first."""
    with desk.book.view() as view:
        found = [item for item in view.of_borrower(Photo, borrower_id) if about in (NO_ID, item.about)]
        lines = []
        for item in found:
            kept = photos.find(view.connection, item.content)
            state = kept.state if kept is not None else None
            here = photos.read(view.connection, item.content) is not None
            damaged = state is PhotoState.DAMAGED
            waits = state is PhotoState.WAITING
            lines.append(PhotoLine(item.id, item.photo_id, item.size, item.day, here, waits, damaged))
    return tuple(sorted(lines, key=lambda line: (-line.day, line.record)))
