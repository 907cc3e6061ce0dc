"""What the inbox shows: records with something to decide, their two sides, and what was chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from fieldapp.domain.ids import NO_ID, Id

Side = Literal["mine", "office", "before", "other"]


@dataclass(frozen=True)
class ConflictValue:
    """One thing two sides say differently; texts as they are shown, times in milliseconds since 1970."""

    item_id: Id
    field: str
    label: str
    before: str
    mine: str
    mine_by: str
    mine_ms: int
    mine_learnt: str
    office: str
    office_by: str
    office_ms: int
    office_learnt: str


@dataclass(frozen=True)
class MergedValue:
    """One field of the same edits that merged by itself."""

    label: str
    before: str
    mine: str
    office: str
    result: str


Verdict = Literal["both_real", "reverse", "two", "first", "second", "seen", "count"]
"""What is decided about a whole item. first, second: they are one person, and this entry stands for both. count: held
work takes effect."""


@dataclass(frozen=True)
class Decision:
    """One thing that may be decided, with its words, its key and its icon. weighty: it takes something back."""

    verdict: Verdict
    words: str
    key: str
    icon: str
    weighty: bool = False


@dataclass(frozen=True)
class ConflictRecord:
    """One record with something to decide.

    kind: borrower, duplicate, people, attendance, visit, center, notice or cash.
    outcome: what happened by itself. first, second: what the two sides of values are called, office and mine; their
    fates: what became of each. decisions: what may be decided about the whole, none where values are chosen. item_id:
    of the one item, NO_ID where there are several.
    """

    record_id: Id
    kind: str
    title: str
    subtitle: str
    values: tuple[ConflictValue, ...]
    merged: tuple[MergedValue, ...]
    may_decide: bool
    decider: str
    outcome: str = ""
    first: str = ""
    second: str = ""
    first_fate: str = ""
    second_fate: str = ""
    decisions: tuple[Decision, ...] = ()
    item_id: Id = NO_ID


@dataclass(frozen=True)
class Choice:
    """The side chosen for one item; value is what was typed where the side is other."""

    item_id: Id
    side: Side
    value: str = ""


@dataclass(frozen=True)
class Resolve:
    """All choices of one record."""

    choices: tuple[Choice, ...]
    note: str = ""
