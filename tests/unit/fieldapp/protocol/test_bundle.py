"""A bundle gives back what was put in; a damaged one is refused whole."""

from __future__ import annotations

import zlib

import pytest

from fieldapp.domain.cash import Cash
from fieldapp.domain.record import Kind, encode_record
from fieldapp.protocol.bundle import BadBundle, pack, records_in, unpack
from tests.fakes.branch import named

CASH = Cash(named("anil"), 500, 20_000)
ROWS = [(int(Kind.CASH), encode_record(CASH)), (9_999, b"of a newer program")]


def test_a_bundle_gives_back_its_records() -> None:
    assert unpack(pack(ROWS)) == ROWS
    assert unpack(pack([])) == []
    assert records_in(ROWS) == [CASH]


@pytest.mark.parametrize(
    "wrong", [b"", b"nonsense", pack(ROWS)[:-1], pack(ROWS) + b"x", zlib.compress(b"\x00\x01\x00")]
)
def test_a_damaged_bundle_is_refused(wrong: bytes) -> None:
    with pytest.raises(BadBundle):
        unpack(wrong)


def test_a_record_that_is_none_is_refused() -> None:
    with pytest.raises(BadBundle):
        records_in([(int(Kind.CASH), b"\x00")])
