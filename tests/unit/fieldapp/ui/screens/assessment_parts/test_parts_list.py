"""How far each part of an assessment is."""

from __future__ import annotations

from fieldapp.ui.screens.assessment_parts.parts_list import part_rows
from fieldapp.ui.screens.assessment_parts.session import restored
from fieldapp.ui.tokens import Tone
from tests.fakes.people_desk import KAMALA, statements


def test_parts_count_what_is_there() -> None:
    kept = {"consent": "yes", "q101": "3", "q102": "-No time left", "ref0_name": "Sita", "obs1_rating": "4"}
    rows = part_rows(restored(KAMALA, statements(), kept))
    assert [row.subtitle for row in rows] == ["agreed", "2 of 24", "1 of 3", "1 of 5", "optional"]
    assert rows[0].icon_tone is Tone.OK
    assert rows[1].icon_tone is Tone.MUTE


def test_who_declines_fades_the_rest() -> None:
    rows = part_rows(restored(KAMALA, statements(), {"consent": "no"}))
    assert rows[0].subtitle == "declined"
    assert [row.faded for row in rows] == [False, True, True, True, True]


def test_statements_that_were_left_out_are_done() -> None:
    rows = part_rows(restored(KAMALA, statements(), {"consent": "part"}))
    assert (rows[1].subtitle, rows[1].icon_tone) == ("left out", Tone.OK)
