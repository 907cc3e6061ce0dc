"""Sentences of a receiver are read to the meter, and nothing damaged is ever taken for a place."""

from __future__ import annotations

from functools import reduce

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.work.place import Fix, distance_m, fix_of, is_sentence


def closed(told: str) -> str:
    return f"${told}*{reduce(lambda total, sign: total ^ ord(sign), told, 0):02X}"


GGA = closed("GPGGA,054112.00,2536.75000,N,08508.25600,E,1,08,1.2,53.0,M,-54.0,M,,")


@pytest.mark.parametrize(
    ("sentence", "fix"),
    [
        (GGA, Fix(25_612_500, 85_137_600, 6)),
        (GGA + "\r\n", Fix(25_612_500, 85_137_600, 6)),
        (closed("GNRMC,054112.00,A,2536.75000,S,08508.25600,W,0.0,,221126,,,A"), Fix(-25_612_500, -85_137_600)),
        (closed("GNGGA,054112.00,0000.0001,S,00000.0002,W,1,08,,53.0,M,-54.0,M,,"), Fix(-2, -3)),
        (closed("GPGGA,054112.00,,,,,0,00,99.9,,M,,M,,"), None),
        (closed("GPGGA,054112.00,2536.75000,N,08508.25600,E,0,00,99.9,,M,,M,,"), None),
        (closed("GNRMC,054112.00,V,2536.75000,N,08508.25600,E,0.0,,221126,,,N"), None),
        (closed("GPGGA,054112.00,9536.75000,N,08508.25600,E,1,08,1.2,53.0,M,,M,,"), None),
        (closed("GPGSV,3,1,12,01,40,083,46"), None),
        (GGA.replace("8508", "8509"), None),
        (GGA[1:], None),
        (GGA[:-2], None),
        ("", None),
        ("$" + "A" * 200 + "*00", None),
    ],
)
def test_a_sentence_gives_its_place_or_nothing(sentence: str, fix: Fix | None) -> None:
    assert fix_of(sentence) == fix


def test_a_whole_sentence_without_a_place_still_shows_that_a_receiver_is_there() -> None:
    assert is_sentence(closed("GPGSV,3,1,12,01,40,083,46"))
    assert not is_sentence("modem ready")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=140), st.integers(0, len(GGA) - 1), st.characters(max_codepoint=126))
def test_no_line_stops_the_reader_and_no_changed_sign_moves_the_place(line: str, at: int, sign: str) -> None:
    fix_of(line)
    changed = GGA[:at] + sign + GGA[at + 1 :]
    assert fix_of(changed) in (None, fix_of(GGA))


def test_distance_is_measured_on_the_ground() -> None:
    assert distance_m((23_001_000, 80_000_000), (23_000_000, 80_000_000)) == 111
    assert distance_m((23_000_000, 80_001_000), (23_000_000, 80_000_000)) == 102
    assert distance_m((23_000_000, 80_000_000), (23_000_000, 80_000_000)) == 0
