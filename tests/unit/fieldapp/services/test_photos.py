"""Photos for forms: kept while the form is open, attached when it is finished, refused where they cannot be."""

from __future__ import annotations

import pytest

from fieldapp.domain.photo import PHOTO_BYTES_MAX, PhotoId, photo_id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services import photos
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.photos import Belongs
from fieldapp.services.sync_view import sync_status
from fieldapp.store import photos as store
from tests.fakes.morning_branch import MorningBranch

JPEG = b"\xff\xd8\xff a shop front"


def kept(desk: Desk, picture: bytes = JPEG) -> PhotoId:
    name = photos.keep(desk, picture)
    assert not isinstance(name, Rejection)
    return name


def test_a_kept_photo_waits_for_its_form(anil: Desk, morning: MorningBranch) -> None:
    name = kept(anil)
    assert name == photo_id(JPEG) == kept(anil)
    assert photos.read(anil, name) == JPEG
    assert (photos.waiting(anil).taken, photos.waiting(anil).waiting) == (1, 0)
    saved = photos.attach(anil, (name, name), Belongs(morning.borrowers[0], morning.loans[0], morning.center))
    assert isinstance(saved, Saved)
    assert saved.changed == {"photos", "sync"}
    assert (photos.waiting(anil).taken, photos.waiting(anil).waiting) == (0, 1)
    assert photos.waiting(anil).waiting_bytes == len(JPEG)
    (line,) = photos.photos_of(anil, morning.borrowers[0])
    assert (line.photo_id, line.size, line.here, line.waiting) == (name, len(JPEG), True, True)
    assert photos.photos_of(anil, morning.borrowers[0], morning.loans[1]) == ()
    assert sync_status(anil).waiting_items[0].title == "Photo of Kamla Devi"
    photos.discard(anil, name)
    assert photos.read(anil, name) == JPEG


def test_what_was_attached_is_not_attached_again(anil: Desk, morning: MorningBranch) -> None:
    belongs = Belongs(morning.borrowers[0], morning.loans[0], morning.center)
    name = kept(anil)
    photos.attach(anil, (name,), belongs)
    assert photos.attach(anil, (name,), belongs) == Rejection(Reason.NOTHING_CHANGED)


def test_a_form_that_is_thrown_away_takes_its_photo_along(anil: Desk) -> None:
    name = kept(anil)
    photos.discard(anil, name)
    assert photos.read(anil, name) is None
    assert photos.attach(anil, (name,), Belongs()) == Rejection(Reason.PHOTO_UNKNOWN)


@pytest.mark.parametrize(
    ("picture", "reason"),
    [
        (b"", Reason.NOT_A_PHOTO),
        (b"MZ a program", Reason.NOT_A_PHOTO),
        (JPEG + bytes(PHOTO_BYTES_MAX), Reason.PHOTO_TOO_LARGE),
    ],
)
def test_what_is_no_photo_or_too_large_is_refused(anil: Desk, picture: bytes, reason: Reason) -> None:
    refused = photos.keep(anil, picture)
    assert isinstance(refused, Rejection)
    assert refused.reason is reason


def test_a_full_store_says_so_and_forgets_nothing(anil: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    name = kept(anil)
    monkeypatch.setattr(store, "BYTES_MAX", len(JPEG) + 5)
    refused = photos.keep(anil, JPEG + b"another")
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.PHOTOS_FULL
    assert photos.read(anil, name) == JPEG


def test_a_record_has_so_many_photos(anil: Desk) -> None:
    names = tuple(kept(anil, JPEG + bytes([number])) for number in range(photos.PHOTOS_PER_RECORD_MAX + 1))
    refused = photos.attach(anil, names, Belongs())
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.TOO_LONG


def test_only_a_photo_that_is_known_can_be_fetched(anil: Desk, morning: MorningBranch) -> None:
    assert photos.fetch(anil, morning.borrowers[0]) == Rejection(Reason.PHOTO_UNKNOWN)
