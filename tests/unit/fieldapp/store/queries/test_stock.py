"""Counting what lies on a laptop, from its lists."""

from __future__ import annotations

from pathlib import Path

from fieldapp.store.queries.stock import Stock, names, stock
from tests.fakes.morning_branch import NAMES, MorningBranch


def test_an_enrolled_laptop_counts_its_people_and_their_loans(tmp_path: Path) -> None:
    branch = MorningBranch(tmp_path)
    with branch.desk(branch.anil_id).book.view() as view:
        found = stock(view.connection)
        written = names(view.connection)
    branch.close()
    assert isinstance(found, Stock)
    assert (found.people, found.loans, found.own_operations, found.photos) == (len(NAMES), len(NAMES), 0, 0)
    assert [name.split()[0] for name in written] == ["Réhana"]
