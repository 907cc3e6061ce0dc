"""A bundle gives back what was put in; a damaged one is refused whole."""

from __future__ import annotations

import zlib
from dataclasses import replace

import pytest

from fieldapp.domain.cash.cash import Cash
from fieldapp.domain.record import Kind, encode_record
from fieldapp.domain.savings import Savings
from fieldapp.protocol.bundle import BadBundle, pack, records_in, unpack
from tests.fakes.branch import FakeBranch, named

CASH = Cash(named("anil"), 500, 20_000)
ROWS = [(int(Kind.CASH), encode_record(CASH)), (9_999, b"of a newer program")]


def test_a_bundle_gives_back_its_records() -> None:
    assert unpack(pack(ROWS)) == ROWS
    assert unpack(pack([])) == []
    assert records_in(ROWS) == [CASH]


def test_a_tight_bundle_gives_back_every_byte() -> None:
    branch = FakeBranch(borrowers=6)
    rows = [(int(item.KIND), encode_record(item)) for item in branch.state.records.values()]
    odd = replace(next(item for item in branch.state.records.values() if isinstance(item, Savings)), id=named("odd"))
    rows.append((int(Kind.SAVINGS), encode_record(odd)))
    assert unpack(pack(rows, tight=True)) == rows
    assert len(pack(rows, tight=True)) < len(pack(rows))
    with pytest.raises(BadBundle):
        unpack(pack(rows, tight=True)[:-2])


@pytest.mark.parametrize(
    "wrong", [b"", b"nonsense", pack(ROWS)[:-1], pack(ROWS) + b"x", zlib.compress(b"\x00\x01\x00")]
)
def test_a_damaged_bundle_is_refused(wrong: bytes) -> None:
    with pytest.raises(BadBundle):
        unpack(wrong)


def test_a_record_that_is_none_is_refused() -> None:
    with pytest.raises(BadBundle):
        records_in([(int(Kind.CASH), b"\x00")])
