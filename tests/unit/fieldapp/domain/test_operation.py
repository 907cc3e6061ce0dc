"""The envelope: bytes that are made once, read strictly, and understood by programs of different age."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from fieldapp.domain import cbor, operation
from fieldapp.domain.center.group import GroupFormed
from fieldapp.domain.operation import (
    DEFINITIONS,
    OPERATION_BYTES_MAX,
    UNREADABLE,
    Operation,
    body,
    body_of,
    decode_operation,
    definition_of,
    encode_operation,
)
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.shape import WrongShape
from tests.fakes.branch import FakeBranch, named


def sample() -> Operation:
    branch = FakeBranch(borrowers=0)
    return branch.entry("anil", GroupFormed(branch.center, "Ganga"), named("g"), base={1: b"x"}).operation


def test_an_operation_is_read_back_as_it_was_written() -> None:
    raw = encode_operation(sample())
    assert decode_operation(raw) == sample()
    assert body_of(sample()) == GroupFormed(named("center"), "Ganga")


def changed(place: int, value: object) -> bytes:
    items = cbor.decode(encode_operation(sample()))
    assert isinstance(items, list)
    items[place] = value
    return cbor.encode(items)


@pytest.mark.parametrize(("place", "value"), [(0, 2), (1, b"short"), (2, -1), (2, 2**63), (1, "x" * 16)])
def test_without_id_and_sequence_it_is_no_operation(place: int, value: object) -> None:
    found = decode_operation(changed(place, value))
    assert isinstance(found, Rejection)
    assert found.reason is Reason.MALFORMED
    assert isinstance(decode_operation(b"\xa0"), Rejection)
    assert isinstance(decode_operation(b"\x82\x01\x02"), Rejection)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (3, 2**63), (4, "now"), (5, [b"x"]), (6, None), (8, b""), (10, 10**7), (11, {1: 5}),
        (12, [b"x" * 16] * 9), (12, [b"x"]), (13, []),
    ],
)  # fmt: skip
def test_what_is_wrong_behind_them_keeps_its_place_and_is_unreadable(place: int, value: object) -> None:
    found = decode_operation(changed(place, value))
    assert isinstance(found, Operation)
    assert (found.kind, found.op_id, found.seq) == (UNREADABLE, sample().op_id, sample().seq)


def test_bytes_that_are_not_even_canonical_keep_their_place_too() -> None:
    raw = encode_operation(sample())
    for broken in (raw[:-1], raw + b"\x00", raw.replace(b"Ganga", b"\xff\xff\xff\xff\xff")):
        found = decode_operation(broken)
        assert isinstance(found, Operation)
        assert found.kind == UNREADABLE


def test_too_many_bytes_are_not_even_read() -> None:
    found = decode_operation(bytes(OPERATION_BYTES_MAX + 1))
    assert isinstance(found, Rejection)
    assert found.reason is Reason.TOO_BIG


def test_a_kind_or_version_of_a_newer_program_is_not_guessed_at() -> None:
    newer_kind = Operation(**{**vars(sample()), "kind": 9999})
    newer_version = Operation(**{**vars(sample()), "version": 2})
    assert body_of(newer_kind) is None
    assert body_of(newer_version) is None


def test_a_body_that_does_not_fit_its_kind_is_named() -> None:
    with pytest.raises(WrongShape, match=r"GroupFormed\.center_id"):
        body_of(Operation(**{**vars(sample()), "body": {0: 5, 1: "x"}}))


def test_an_old_version_is_lifted_to_todays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(operation, "DEFINITIONS", dict(DEFINITIONS))

    @dataclass(frozen=True)
    class Widened:
        """A body whose amount moved from whole units to minor ones in version 2."""

        minor: int

    with pytest.raises(ValueError, match="registered twice"):
        body(1102)(Widened)
    lifted = operation.Definition(9998, 2, Widened, {1: lambda fields: {0: fields[0] * 100}})
    operation.DEFINITIONS[9998] = lifted
    old = Operation(**{**vars(sample()), "kind": 9998, "version": 1, "body": {0: 7}})
    assert body_of(old) == Widened(700)


def test_every_body_class_knows_its_kind() -> None:
    assert definition_of(GroupFormed).kind == 1102
    assert all(definition.kind == kind for kind, definition in DEFINITIONS.items())
