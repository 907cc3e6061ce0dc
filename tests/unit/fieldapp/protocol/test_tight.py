"""Records packed tight: every byte comes back, whatever it is; nothing damaged or too large does."""

from __future__ import annotations

import lzma
import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.ids import Id, uuid7
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.loan.pages import EVENT_BYTES
from fieldapp.domain.record import Kind, encode_record
from fieldapp.domain.savings import Savings
from fieldapp.protocol import numbers
from fieldapp.protocol.columns import NotPacked
from fieldapp.protocol.tight import pack, unpack
from tests.fakes.branch import FakeBranch, named

MOST = 1 << 20


def branch_rows() -> list[tuple[int, bytes]]:
    branch = FakeBranch(borrowers=9)
    for number, loan in enumerate(branch.loans):
        branch.do("anil", RepaymentRecorded(10_500 + number, number + 1), loan)
    return [(int(item.KIND), encode_record(item)) for item in branch.state.records.values()]


def test_every_byte_of_a_branch_comes_back() -> None:
    rows = branch_rows()
    savings = next(item for item in FakeBranch(borrowers=1).state.records.values() if isinstance(item, Savings))
    rows.append((int(Kind.SAVINGS), encode_record(replace(savings, id=named("not derived")))))
    packed = pack(rows)
    assert unpack(packed, MOST) == rows
    plain = lzma.compress(b"".join(body for _, body in rows), lzma.FORMAT_ALONE)
    assert len(packed) < len(plain)


def test_events_shared_by_members_are_told_once() -> None:
    rng = random.Random(1)
    common = [rng.randbytes(EVENT_BYTES) for _ in range(8)]

    def events() -> bytes:
        return b"".join(one[:16] + rng.randbytes(4) + one[20:26] + rng.randbytes(8) + one[34:] for one in common)

    rows = [
        (
            int(Kind.BALANCE),
            encode_record(Balance(uuid7(number, bytes(10)), named("her"), named("c"), 1, 2, 3, events())),
        )
        for number in range(40)
    ]
    packed = pack(rows)
    assert unpack(packed, MOST) == rows
    assert len(packed) < 40 * 8 * 12 + 8 * EVENT_BYTES + 1_200


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from([7, 8, 9, 23, 9_999]), st.binary(max_size=200)), max_size=8))
def test_bytes_that_are_no_record_come_back_too(rows: list[tuple[int, bytes]]) -> None:
    assert unpack(pack(rows), MOST) == rows


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_damaged_pack_is_refused_or_gives_other_records(data: st.DataObject) -> None:
    packed = bytearray(pack(PART))
    for _ in range(data.draw(st.integers(1, 3))):
        packed[data.draw(st.integers(0, len(packed) - 1))] ^= data.draw(st.integers(1, 255))
    cut = bytes(packed[: data.draw(st.integers(0, len(packed)))])
    for wrong in (bytes(packed), cut):
        try:
            found = unpack(wrong, MOST)
        except NotPacked:
            continue
        assert sum(len(body) for _, body in found) <= MOST


PART = branch_rows()[:25]


def test_no_more_is_unpacked_than_allowed() -> None:
    packed = pack(PART)
    size = sum(len(body) for _, body in PART)
    with pytest.raises(NotPacked, match="more than allowed"):
        unpack(packed, size - 1)
    bomb = numbers.write([1, 0, *([0] * 6), 1 << 40, 0, 0]) + lzma.compress(b"")
    with pytest.raises(NotPacked, match="more than allowed"):
        unpack(bomb, MOST)


@pytest.mark.parametrize("wrong", [b"", b"x", bytes(11), pack(PART)[:-1], pack(PART) + b"x"])
def test_what_is_no_pack_is_refused(wrong: bytes) -> None:
    with pytest.raises(NotPacked):
        unpack(wrong, MOST)


def test_an_id_is_told_by_its_place_among_its_like() -> None:
    ids = [Id(uuid7(1_800_000_000_000 + number, bytes((number,)) * 10)) for number in range(60)]
    rows = [
        (int(kind), encode_record(cls(identifier, named("her"), named("c"), "x")))
        for kind, cls in ((Kind.SAVINGS, Savings),)
        for identifier in ids
    ]
    assert unpack(pack(rows + rows), MOST) == rows + rows
    assert len(pack(rows + rows)) - len(pack(rows)) < 60
