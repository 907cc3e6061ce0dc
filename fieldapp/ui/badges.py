"""How many things on each page need this person, for the counts on the rail."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from fieldapp.domain.staff import Role
from fieldapp.services import today
from fieldapp.services.oversight import approvals, asking, conflicts

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

NOUNS = frozenset({"inbox", "visits", "assessments", "drafts", "meetings", "people", "loans", "applications"})
"""The nouns whose change can change a count."""

PAGE_OF = {"returned_visit": "visits", "draft": "visits", "conflict": "conflicts", "duplicate": "conflicts"}


def counts(desk: Desk) -> dict[str, int]:
    """Page name to count; reads the database, so run it in the background."""
    if desk.me.role is Role.SUPERVISOR:
        waiting = sum(1 for item in approvals.approval_queue(desk) if not item.mine)
        return {"approvals": waiting, "conflicts": _in_inbox(desk)}
    found = Counter(PAGE_OF.get(item.kind, "today") for item in today.today(desk).needs_me)
    open_records = _in_inbox(desk)
    return {"visits": found["visits"], "conflicts": open_records, "sync": open_records}


def _in_inbox(desk: Desk) -> int:
    return len(conflicts.open_conflicts(desk)) + len(asking.waiting_for_me(desk))
