"""Rows are kept by subject."""

from __future__ import annotations

from fieldapp.domain.intake.rows import CenterRow, GroupRow, Mention, OfficeRow, Rows
from fieldapp.domain.intake.sheet import Place


def test_rows_are_found_by_subject_and_taken_out_by_place() -> None:
    rows = Rows()
    nobody = Mention("", Place("a", ""))
    center = CenterRow(Place("a", "", 2), "Ujjala", nobody, nobody)
    group = GroupRow(Place("a", "", 3), "Tulsi", nobody, nobody, nobody)
    for row in (OfficeRow(Place("a", "", 1), "Rampur"), center, group):
        rows.add(row)
    assert rows.of(CenterRow) == [center]
    assert rows.with_office() == [center, group]
    assert rows.remove({center.place}) == [center]
    assert rows.of(CenterRow) == []
    assert rows.with_office() == [group]


def test_an_empty_mention_is_false() -> None:
    assert not Mention("", Place("a", ""))
    assert Mention("Tulsi", Place("a", ""))
