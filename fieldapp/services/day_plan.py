"""What a person did to her plan of a day: what is done, what she moved where, what she wrote beside it.

Kept on this laptop beside half-filled forms and not sent: the plan is made anew from the records on every laptop, the
marks are hers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fieldapp.domain.timestamp import Day, date_of
from fieldapp.services.desk import Desk, Saved
from fieldapp.store.queries import drafts
from fieldapp.store.view import View

FORM = "day_plan"
_ORDER, _DONE, _NOTE = "order", "done ", "note "


@dataclass(frozen=True)
class PlanMarks:
    """Marks of one day, by the keys of plan rows. order: keys from first to last; rows that are not in it follow."""

    order: tuple[str, ...] = ()
    done: frozenset[str] = frozenset()
    notes: tuple[tuple[str, str], ...] = ()

    def note(self, key: str) -> str:
        """Return what was written beside a row, '' for nothing."""
        return dict(self.notes).get(key, "")

    def place(self, key: str, otherwise: int) -> tuple[int, int]:
        """Return what to sort a row by: its place where it was moved, else after all of those in its usual order."""
        return (self.order.index(key), 0) if key in self.order else (len(self.order), otherwise)


NO_MARKS = PlanMarks()


def marks_of(view: View, day: Day) -> PlanMarks:
    """Return the marks of a day, from a view."""
    kept = drafts.recall(view.connection, FORM, date_of(day).isoformat())
    done = frozenset(name.removeprefix(_DONE) for name, value in kept.items() if name.startswith(_DONE) and value)
    notes = tuple(
        (name.removeprefix(_NOTE), value) for name, value in sorted(kept.items()) if name.startswith(_NOTE) and value
    )
    return PlanMarks(tuple(kept.get(_ORDER, "").split()), done, notes)


def mark_done(desk: Desk, key: str, *, done: bool) -> Saved:
    """Mark a row of today's plan as done, or as still to do; key: without spaces."""
    return _keep(desk, _DONE + key, "1" if done else "")


def keep_order(desk: Desk, keys: Sequence[str]) -> Saved:
    """Keep the order of today's plan."""
    return _keep(desk, _ORDER, " ".join(keys))


def write_note(desk: Desk, key: str, note: str) -> Saved:
    """Write a few words beside a row of today's plan; '' takes them away."""
    return _keep(desk, _NOTE + key, note.strip())


def _keep(desk: Desk, name: str, value: str) -> Saved:
    day = date_of(desk.clock.today()).isoformat()
    with desk.book.work() as work:
        work.keep_draft(FORM, day, {name: value})
        return work.commit()
