"""The choices of one conflict: which side each field takes, and what is kept and stored of that."""

from __future__ import annotations

from typing import Any

from fieldapp.ui.screens.conflicts_parts.choices import ChoiceSession
from tests.fakes.people_desk import conflict_record, conflict_value, item


def _record(*names: str) -> Any:
    return conflict_record(values=tuple(_value(line, name) for line, name in enumerate(names)))


def _value(line: int, name: str) -> Any:
    return conflict_value(item(line), name, before=f"{name} old", mine=f"{name} here", office=f"{name} office")


def test_each_side_gives_its_own_result() -> None:
    session = ChoiceSession(_record("phone", "size", "income"))
    session.pick("mine")
    session.move(1)
    session.pick("office")
    session.move(1)
    session.pick("before")
    shown = [session.picked(value) for value in session.record.values]
    assert [picked.text for picked in shown if picked] == ["phone here", "size office", "income old"]
    assert session.missing == 0


def test_the_typed_value_is_stored_and_the_sides_are_named() -> None:
    session = ChoiceSession(_record("phone", "size"))
    session.pick("other", "98260 99999")
    session.move(1)
    session.pick("mine")
    stored = session.choices()
    assert [(choice.item_id, choice.side, choice.value) for choice in stored] == [
        (item(0), "other", "98260 99999"),
        (item(1), "mine", ""),
    ]


def test_an_empty_typed_value_chooses_nothing() -> None:
    session = ChoiceSession(_record("phone"))
    session.pick("other", "  ")
    assert session.chosen == 0


def test_the_cursor_stops_at_both_ends() -> None:
    session = ChoiceSession(_record("phone", "size"))
    session.move(-1)
    assert session.cursor == 0
    session.move(9)
    assert session.cursor == 1


def test_a_missing_choice_is_found_and_becomes_the_current_field() -> None:
    session = ChoiceSession(_record("phone", "size", "income"))
    session.pick("mine")
    session.cursor = 2
    session.pick("mine")
    found = session.go_to_missing()
    assert found is not None
    assert (found.field, session.cursor) == ("size", 1)


def test_all_of_one_side_leaves_nothing_missing() -> None:
    session = ChoiceSession(_record("phone", "size", "income"))
    session.pick_all("office")
    assert [choice.side for choice in session.choices()] == ["office"] * 3
    assert session.go_to_missing() is None


def test_kept_marks_come_back_with_the_cursor_on_the_first_open_field() -> None:
    first = ChoiceSession(_record("phone", "size", "income"))
    first.pick("other", "1:2")
    first.move(1)
    first.pick("office")
    again = ChoiceSession(_record("phone", "size", "income"), first.marks())
    assert again.cursor == 2
    assert again.marks() == first.marks() == {"phone": "other:1:2", "size": "office"}


def test_marks_of_a_field_that_is_no_longer_in_conflict_are_dropped() -> None:
    session = ChoiceSession(_record("phone"), {"size": "mine", "phone": "nonsense"})
    assert session.marks() == {}
