"""Arrays made by hand are what PostgreSQL reads: of any length, empty, negative, and of strings of unequal length."""

from __future__ import annotations

import struct
from typing import Any

import pytest

from sync_server.services.ground import Ground
from sync_server.store.arrays import ByteStrings, LargeNumbers, SmallNumbers
from sync_server.store.bulk import driver


@pytest.mark.parametrize(
    ("given", "kind", "values"),
    [
        ("bytea[]", ByteStrings, [b"", b"a", bytes(300)]),
        ("bytea[]", ByteStrings, [b"one", b"two"]),
        ("bytea[]", ByteStrings, []),
        ("bigint[]", LargeNumbers, [0, -1, 2**63 - 1, -(2**63)]),
        ("bigint[]", LargeNumbers, []),
        ("integer[]", SmallNumbers, [2**31 - 1, -(2**31), 7]),
    ],
)
def test_the_server_reads_what_was_packed(
    ground: Ground, given: str, kind: type[ByteStrings | LargeNumbers | SmallNumbers], values: list[Any]
) -> None:
    packed = kind(values).packed()
    assert int.from_bytes(packed[8:12], "big") == kind.OID
    if ground.database.is_sqlite:
        return  # it takes rows as they are
    with ground.database.reading() as connection:
        (found,) = driver(connection).execute(f"SELECT %s::{given}", [kind(values)], binary=True).fetchone()
    assert found == values


def test_a_number_that_does_not_fit_is_not_cut() -> None:
    with pytest.raises(struct.error):
        SmallNumbers([2**31]).packed()
