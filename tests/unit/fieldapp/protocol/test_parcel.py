"""A parcel opens to the very segments that were sealed, or not at all."""

from dataclasses import replace

import pytest

from fieldapp.domain import shape
from fieldapp.protocol.columns import front_of, identifiers
from fieldapp.protocol.parcel import (
    REFERENCES_MAX,
    NotAParcel,
    Reference,
    choose_references,
    positions_of,
    read_parcel,
    unwrap,
    wrap,
)
from fieldapp.protocol.segment import Segment, signed_by
from tests.fakes.officer_day import officer_day, officer_seat
from tests.fakes.seat import FakeSeat


def _sealed() -> tuple[list[Segment], list[Reference], bytes]:
    seat = officer_seat()
    before, day = officer_day(seat)
    first, second = _seal(seat, day[:2]), _seal(seat, day[2:])
    references = [Reference(40 + number, raw) for number, raw in enumerate(before)]
    return [first, second], references, seat.key.public_key().public_bytes_raw()


def _seal(seat: FakeSeat, operations: list[bytes]) -> Segment:
    last = front_of(operations[-1])
    assert last is not None
    seat.made, seat.hlc = operations, last.hlc
    return seat.seal()


def _bodies(references: list[Reference]) -> list[bytes]:
    return [one.operation for one in references]


def test_a_parcel_opens_to_the_segments_that_were_sealed() -> None:
    segments, references, key = _sealed()
    wrapped = wrap(segments, references)
    assert wrapped is not None
    parcel = read_parcel(wrapped)
    assert positions_of(parcel) == [one.position for one in references]
    opened = unwrap(parcel, _bodies(references))
    assert opened == tuple(segments)
    assert all(signed_by(one, key) for one in opened)


def test_a_parcel_is_smaller_than_its_segments() -> None:
    segments, references, _ = _sealed()
    wrapped, alone = wrap(segments, references), wrap(segments)
    assert wrapped is not None
    assert alone is not None
    assert len(wrapped) < len(alone) < sum(len(raw) for one in segments for raw in one.operations)


def test_a_parcel_does_not_open_with_other_references() -> None:
    segments, references, _ = _sealed()
    wrapped = wrap(segments, references)
    assert wrapped is not None
    with pytest.raises(NotAParcel):
        unwrap(read_parcel(wrapped), _bodies(references)[:1])


def test_segments_that_do_not_follow_one_another_travel_whole() -> None:
    segments, references, _ = _sealed()
    assert wrap(segments[::-1], references) is None
    assert wrap([], references) is None
    assert wrap([replace(segments[0], tbs=b"odd")], references) is None


def test_a_parcel_leans_on_a_bounded_number_of_operations() -> None:
    segments, references, _ = _sealed()
    many = [Reference(number, references[0].operation) for number in range(1, REFERENCES_MAX + 2)]
    assert wrap(segments, many) is None
    wrapped = wrap(segments, references)
    assert wrapped is not None
    for odd in (b"\x01" * (REFERENCES_MAX + 1), b"\x05\x00", b"\x80"):
        with pytest.raises(NotAParcel):
            positions_of(replace(read_parcel(wrapped), references=odd))


def test_what_is_no_parcel_is_refused() -> None:
    segments, references, _ = _sealed()
    wrapped = wrap(segments, references)
    assert wrapped is not None
    parcel = read_parcel(wrapped)
    for raw in (b"", b"\xa0", wrapped[:-1]):
        with pytest.raises(NotAParcel):
            read_parcel(raw)
    short = replace(parcel, seals=parcel.seals[:1])
    empty = replace(parcel, seals=(*parcel.seals, replace(parcel.seals[0], count=0)))
    for odd in (short, empty, replace(parcel, first_seq=2**63), replace(parcel, packed=b"")):
        with pytest.raises(NotAParcel):
            unwrap(read_parcel(shape.encode(odd)), _bodies(references))


def test_references_are_the_newest_operations_that_know_the_ids() -> None:
    seat = officer_seat()
    before, day = officer_day(seat)
    log = [(number, raw) for number, raw in enumerate(before, start=1)][::-1]
    chosen = choose_references(day, iter(log), seat.now_ms())
    wanted = set(identifiers(day)) & set(identifiers(before))
    assert wanted <= set(identifiers([one.operation for one in chosen]))
    assert len(chosen) < len(before)


def test_the_log_is_read_only_until_every_old_id_is_found() -> None:
    seat = officer_seat()
    before, day = officer_day(seat)

    def log() -> object:
        yield 9, b"".join(before)
        raise AssertionError("nothing more is needed")

    assert [one.position for one in choose_references(day[:2], log(), seat.now_ms())] == [9]  # type: ignore[arg-type]
