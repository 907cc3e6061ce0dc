"""The lists beside the records say the same however they came about: step by step, folded from nothing, listed anew.

Officers and a supervisor do random things offline and exchange at random; what they had saved is set back, folded in
below and folded again on top, and the lists have to follow all of it.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.store import rebase, relisting
from fieldapp.store.book import Book
from fieldapp.store.tables import VIEW
from tests.fakes.fleet import fleet
from tests.property.test_convergence import STEP, _do

LISTS = (
    "person",
    "loan_line",
    "loan_figure",
    "money_line",
    "meeting_figure",
    "work_line",
    "saving_line",
    "loan_number",
)
OWN_ORDER = {"rowid", "stamp"}
"""Columns that tell when a row was written, not what it says."""


def lists_of(book: Book) -> dict[str, list[tuple[Any, ...]]]:
    """Return what every list says."""
    found = {}
    with book.database.read() as connection:
        for name in LISTS:
            columns = ", ".join(column.name for column in VIEW.tables[name].columns if column.name not in OWN_ORDER)
            rows = connection.exec_driver_sql(f"SELECT {columns} FROM {name}").fetchall()
            found[name] = sorted(tuple(row) for row in rows)
        for name, key in (("person_search", "person"), ("loan_search", "loan_number"), ("place_search", "place_line")):
            rows = connection.exec_driver_sql(
                f"SELECT k.*, s.* FROM {name} s LEFT JOIN {key} k ON k.rowid = s.rowid"
            ).fetchall()
            found[name] = sorted(tuple(value for value in row if not isinstance(value, int)) for row in rows)
    return found


@settings(max_examples=5)
@given(steps=st.lists(STEP, min_size=10, max_size=40))
def test_lists_say_the_same_however_they_came_about(steps: list[tuple[str, str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder, fleet(Path(folder)) as made:
        for who, what, pick in steps:
            _do(made.laptops[who], what, pick)
        for laptop in made.laptops.values():
            book = laptop.book
            kept = lists_of(book)
            relisting.list_again(book.database)
            assert lists_of(book) == kept, "made of the records, the lists differ"
            rebase.rebuild(book.database)
            assert lists_of(book) == kept, "folded from nothing, the lists differ"
