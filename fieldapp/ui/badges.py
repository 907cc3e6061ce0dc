"""How many things on each page need this person, for the counts on the rail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldapp.domain.staff import Role
from fieldapp.services import today
from fieldapp.services.oversight import approvals, asking, conflicts

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

NOUNS = frozenset({"inbox", "visits", "assessments", "drafts", "meetings", "people", "loans", "applications"})
"""The nouns whose change can change a count."""


def counts(desk: Desk) -> dict[str, int]:
    """Page name to count; reads the database, so run it in the background."""
    if desk.me.role is Role.SUPERVISOR:
        return {"approvals": approvals.waiting_for_me(desk), "conflicts": _in_inbox(desk)}
    open_records = _in_inbox(desk)
    return {"visits": today.visits_waiting(desk), "conflicts": open_records, "sync": open_records}


def _in_inbox(desk: Desk) -> int:
    return len(conflicts.open_conflicts(desk)) + len(asking.waiting_for_me(desk))
