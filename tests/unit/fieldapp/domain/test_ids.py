"""Identifiers."""

from __future__ import annotations

import pytest

from fieldapp.domain.ids import derived_id, id_text, parse_id, uuid7


def test_a_new_id_is_a_uuid_of_version_7_that_carries_its_time() -> None:
    identifier = uuid7(0x0190_1234_5678, bytes(range(10)))
    assert identifier[:6].hex() == "019012345678"
    assert identifier[6] >> 4 == 7
    assert identifier[8] >> 6 == 0b10


def test_too_little_randomness_is_refused() -> None:
    with pytest.raises(ValueError, match="10 random bytes"):
        uuid7(1, b"short")


def test_everybody_derives_the_same_id_from_the_same_parts() -> None:
    assert derived_id("meeting", b"ab", b"c") == derived_id("meeting", b"ab", b"c")
    assert derived_id("meeting", b"ab", b"c") != derived_id("meeting", b"a", b"bc")
    assert derived_id("meeting", b"a")[6] >> 4 == 8


def test_text_and_back() -> None:
    identifier = derived_id("x")
    assert parse_id(id_text(identifier)) == identifier
    with pytest.raises(ValueError, match="32 hexadecimal"):
        parse_id("0123")
