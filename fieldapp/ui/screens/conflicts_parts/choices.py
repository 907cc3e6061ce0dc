"""What a person has chosen so far for one conflicting record, before it is saved; plain Python, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from fieldapp.services.oversight.conflicts import Choice, ConflictRecord, ConflictValue

Side = Literal["mine", "office", "before", "other"]
SIDES: tuple[Side, ...] = ("mine", "office", "before", "other")


@dataclass(frozen=True)
class Picked:
    """One side of one field; `text` is what the result column shows and, for "other", what will be stored."""

    side: Side
    text: str


class ChoiceSession:
    """The cursor and the picked side of every field of one record.

    `kept` is what an earlier visit to the page left in the drafts: field name -> "mine", "office", "before" or
    "other" followed by a colon and the typed text.
    """

    def __init__(self, record: ConflictRecord, kept: Mapping[str, str] | None = None) -> None:
        self.record = record
        self.cursor = 0
        self._picked: dict[str, Picked] = {}
        for value in record.values:
            self._restore(value, (kept or {}).get(value.field, ""))
        self._to_first_open()

    def _restore(self, value: ConflictValue, mark: str) -> None:
        side, _, typed = mark.partition(":")
        if side in SIDES:
            self._set(value, side, typed)

    def _to_first_open(self) -> None:
        for line, value in enumerate(self.record.values):
            if value.field not in self._picked:
                self.cursor = line
                return

    @property
    def current(self) -> ConflictValue | None:
        """The field under the cursor; None for a record without fields (a duplicate)."""
        return self.record.values[self.cursor] if self.record.values else None

    @property
    def chosen(self) -> int:
        """How many fields have a side."""
        return len(self._picked)

    @property
    def missing(self) -> int:
        """How many fields still wait for a choice."""
        return len(self.record.values) - len(self._picked)

    def move(self, step: int) -> None:
        """Move the cursor, stopping at the first and last field."""
        self.cursor = max(0, min(len(self.record.values) - 1, self.cursor + step))

    def pick(self, side: Side, typed: str = "") -> None:
        """Choose a side for the field under the cursor; `typed` is only read for "other"."""
        if self.current is not None:
            self._set(self.current, side, typed)

    def pick_all(self, side: Side) -> None:
        """Choose one side for every field of the record."""
        for value in self.record.values:
            self._set(value, side, "")

    def go_to_missing(self) -> ConflictValue | None:
        """Move the cursor to the first field without a choice and return it; None when nothing is missing."""
        for line, value in enumerate(self.record.values):
            if value.field not in self._picked:
                self.cursor = line
                return value
        return None

    def picked(self, value: ConflictValue) -> Picked | None:
        """The choice made for a field, if any."""
        return self._picked.get(value.field)

    def marks(self) -> dict[str, str]:
        """The choices in the form that the drafts keep."""
        return {
            name: f"other:{picked.text}" if picked.side == "other" else picked.side
            for name, picked in self._picked.items()
        }

    def choices(self) -> tuple[Choice, ...]:
        """The choices in the form that the service stores, in the order of the fields."""
        found = ((value, self._picked.get(value.field)) for value in self.record.values)
        return tuple(
            Choice(value.item_id, picked.side, picked.text if picked.side == "other" else "")
            for value, picked in found
            if picked is not None
        )

    def _set(self, value: ConflictValue, side: Side, typed: str) -> None:
        texts: dict[Side, str] = {"mine": value.mine, "office": value.office, "before": value.before, "other": typed}
        if side == "other" and not typed.strip():
            return
        self._picked[value.field] = Picked(side, texts[side])
