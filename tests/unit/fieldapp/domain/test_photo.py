"""Photos in the fold: noted once, in the scope of whom they show, and nothing that no camera makes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.disposition import Code, refused
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.photo import (
    PHOTO_BYTES_MAX,
    Photo,
    PhotoId,
    PhotoTaken,
    media_type,
    photo_id,
    record_id,
)
from fieldapp.domain.rejection import Reason
from fieldapp.domain.scope import scope_of
from tests.fakes.branch import FakeBranch, named

JPEG = b"\xff\xd8\xff\xe0 a face"
TAKEN = PhotoTaken(photo_id(JPEG), len(JPEG), "image/jpeg")


def test_the_first_bytes_say_what_it_is() -> None:
    assert media_type(JPEG) == "image/jpeg"
    assert media_type(b"\x89PNG\r\n\x1a\n....") == "image/png"
    assert media_type(b"RIFF\x00\x00\x00\x00WEBPVP8 ") == "image/webp"
    assert [media_type(other) for other in (b"", b"MZ", b"%PDF-1.7", b"RIFF\x00\x00\x00\x00WAVE")] == [""] * 4


def test_a_photo_is_of_a_borrower_and_goes_where_she_goes() -> None:
    branch = FakeBranch()
    borrower = branch.borrowers[0]
    taken = replace(TAKEN, borrower_id=borrower)
    entity = record_id(photo_id(JPEG), borrower, NO_ID)
    assert branch.do("anil", taken, entity).code is Code.APPLIED
    found = branch.state.find(Photo, entity)
    assert found is not None
    assert (found.photo_id, found.size, found.borrower_id) == (photo_id(JPEG), len(JPEG), borrower)
    assert scope_of(found, branch.state) == branch.center
    assert branch.do("anil", taken, entity) == refused(Reason.ALREADY_EXISTS)


@pytest.mark.parametrize(
    "wrong",
    [
        replace(TAKEN, content=b"short"),
        replace(TAKEN, size=0),
        replace(TAKEN, size=PHOTO_BYTES_MAX + 1),
        replace(TAKEN, media="application/x-executable"),
    ],
)
def test_what_no_camera_makes_is_refused(wrong: PhotoTaken) -> None:
    branch = FakeBranch()
    entity = record_id(PhotoId(wrong.content), NO_ID, NO_ID)
    assert branch.do("anil", wrong, entity) == refused(Reason.BAD_VALUE)


def test_a_photo_of_nobody_known_and_one_under_another_name_are_refused() -> None:
    branch = FakeBranch()
    stranger = replace(TAKEN, borrower_id=named("a stranger"))
    entity = record_id(photo_id(JPEG), stranger.borrower_id, NO_ID)
    assert branch.do("anil", stranger, entity) == refused(Reason.UNKNOWN_RECORD)
    assert branch.do("anil", TAKEN, named("another")) == refused(Reason.BAD_VALUE)
