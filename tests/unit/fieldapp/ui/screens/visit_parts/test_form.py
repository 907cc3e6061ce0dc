"""What stands in a visit form: texts, what of them is on the disk, and the visit they make."""

from __future__ import annotations

from typing import Any

import pytest

from fieldapp.domain.work.visit import VisitContent, VisitOutcome, VisitPurpose, WorkState
from fieldapp.ui.screens.visit_parts.form import VisitEntry, parse_position, position_text
from fieldapp.ui.screens.visit_parts.words import NO_POSITION
from tests.fakes.desk import NOW_MS
from tests.fakes.people_desk import visit_form


def _entry(**changes: Any) -> VisitEntry:
    return VisitEntry(visit_form(**changes), NOW_MS)


def test_a_new_visit_begins_now_and_has_nothing_chosen() -> None:
    entry = _entry()
    assert entry.content.started_ms == NOW_MS
    assert not entry.is_chosen("purpose")
    assert entry.content.no_position_reason == NO_POSITION[0]
    assert entry.unsaved == {}, "opening a form writes nothing"


def test_the_first_field_takes_the_beginning_along() -> None:
    entry = _entry()
    assert entry.type("purpose", "2")
    assert entry.unsaved == {"purpose": "2", "started_ms": str(NOW_MS)}
    assert not entry.type("purpose", "2"), "the same again says nothing new"


def test_a_field_typed_while_it_is_written_stays_unsaved() -> None:
    entry = _entry()
    entry.type("note", "Cow")
    being_written = entry.unsaved
    entry.type("note", "Cow sick")
    entry.written(being_written)
    assert entry.unsaved == {"note": "Cow sick"}


def test_a_promise_counts_with_its_outcome_only() -> None:
    entry = _entry()
    for name, text in (("outcome", "2"), ("promise_amount", "50000"), ("promise_day", "20745")):
        entry.type(name, text)
    assert (entry.content.promise_amount, entry.content.promise_day) == (50_000, 20_745)
    entry.type("outcome", str(int(VisitOutcome.PAID)))
    assert (entry.content.promise_amount, entry.content.promise_day) == (0, 0)


def test_a_returned_visit_keeps_what_it_said_and_may_be_changed() -> None:
    before = VisitContent(VisitPurpose.ARREARS, VisitOutcome.PAID, note="Paid", started_ms=5)
    entry = _entry(state=WorkState.RETURNED, content=before)
    assert entry.open
    assert entry.is_chosen("outcome")
    assert entry.finished(9).started_ms == 5
    assert entry.finished(9).ended_ms == 9


@pytest.mark.parametrize("state", [WorkState.SUBMITTED, WorkState.ACCEPTED])
def test_what_is_handed_in_is_closed(state: WorkState) -> None:
    assert not _entry(state=state).open


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("25.6125, 85.1376", (25_612_500, 85_137_600)),
        ("-6.2 106.8", (-6_200_000, 106_800_000)),
        ("0;0", (0, 0)),
        ("91, 10", None),
        ("10, 181", None),
        ("here", None),
        ("25.6", None),
        ("", None),
    ],
)
def test_a_position_is_a_place_on_earth_or_nothing(text: str, place: tuple[int, int] | None) -> None:
    assert parse_position(text) == place


def test_a_position_reads_back_as_it_was_typed() -> None:
    content = VisitContent(latitude_e6=25_612_500, longitude_e6=-85_137_600)
    assert parse_position(position_text(content)) == (25_612_500, -85_137_600)
    assert position_text(VisitContent()) == ""
