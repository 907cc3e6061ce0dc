"""What is packed is unpacked to the byte, small, within its limit; everything else is refused."""

import zlib

import pytest

from fieldapp.domain import cbor
from fieldapp.domain.operation import OPERATION_BYTES_MAX
from fieldapp.protocol import numbers
from fieldapp.protocol.columns import NotPacked, identifiers
from fieldapp.protocol.packing import pack, unpack
from fieldapp.protocol.phrases import PHRASES
from tests.fakes.officer_day import officer_day, officer_seat

MOST = 64 * 1024


def test_operations_come_back_to_the_byte() -> None:
    before, day = officer_day(officer_seat())
    known = identifiers(before)
    assert unpack(pack(before, []), [], MOST) == tuple(before)
    assert unpack(pack(day, known), known, MOST) == tuple(day)


def test_known_ids_cost_next_to_nothing() -> None:
    before, day = officer_day(officer_seat())
    size, alone = len(pack(day, identifiers(before))), len(zlib.compress(b"".join(day), 9))
    assert size < alone / 2


@pytest.mark.parametrize(
    "odd",
    [b"", b"\x01", bytes(300), cbor.encode(["not", "an", "operation"]), b"\x8e\x01\x50" + bytes(16), b"\xff" * 60],
)
def test_bytes_that_are_no_operation_travel_whole(odd: bytes) -> None:
    before, _ = officer_day(officer_seat())
    mixed = [before[0], odd, before[1]]
    assert unpack(pack(mixed, []), [], MOST) == tuple(mixed)


def test_an_operation_too_large_for_the_log_travels_whole_and_is_left_to_the_log_to_refuse() -> None:
    before, _ = officer_day(officer_seat())
    large = before[0] + cbor.encode("x" * OPERATION_BYTES_MAX)
    assert unpack(pack([large], []), [], MOST) == (large,)


def test_no_more_is_unpacked_than_allowed() -> None:
    before, _ = officer_day(officer_seat())
    size = sum(map(len, before))
    assert unpack(pack(before, []), [], size) == tuple(before)
    with pytest.raises(NotPacked):
        unpack(pack(before, []), [], size - 1)


def test_a_bomb_is_refused_before_it_is_made() -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, 9, zlib.Z_DEFAULT_STRATEGY, PHRASES)
    bomb = packer.compress(bytes(50_000_000)) + packer.flush()
    for lengths in ((0, 0, 0, 0, 0, 50_000_000), (0, 6, 0, 0, 0, 100)):
        with pytest.raises(NotPacked):
            unpack(numbers.write(lengths) + bomb, [], MOST)


def test_a_table_that_lacks_an_id_is_noticed() -> None:
    before, day = officer_day(officer_seat())
    with pytest.raises(NotPacked):
        unpack(pack(day, identifiers(before)), [], MOST)


def test_every_cut_is_refused() -> None:
    before, _ = officer_day(officer_seat())
    packed = pack(before[:4], [])
    for end in range(len(packed)):
        with pytest.raises(NotPacked):
            unpack(packed[:end], [], MOST)
    with pytest.raises(NotPacked):
        unpack(packed + b"\x00", [], MOST)
