"""Drafts are rows that survive until they are finished."""

from __future__ import annotations

from pathlib import Path

from fieldapp.services.drafts import discard, keep, recall
from tests.fakes.desks import desk_of
from tests.fakes.fleet import fleet


def test_what_was_typed_is_found_again(tmp_path: Path) -> None:
    with fleet(tmp_path, borrowers=0) as made:
        desk = desk_of(made.laptops["anil"])
        keep(desk, "visit", "a", {"note": "two goats", "purpose": "2"})
        saved = keep(desk, "visit", "a", {"note": "three goats"})
        assert saved.changed == {"drafts"}
        assert recall(desk, "visit", "a") == {"note": "three goats", "purpose": "2"}
        assert recall(desk, "visit", "b") == {}
        discard(desk, "visit", "a")
        assert recall(desk, "visit", "a") == {}
