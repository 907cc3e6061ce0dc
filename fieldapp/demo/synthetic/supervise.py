"""The supervisor's side of the past: what was handed in is decided the morning after, through the same service."""

from __future__ import annotations

from typing import Final

from fieldapp.demo.synthetic.past import PastClock
from fieldapp.demo.synthetic.portfolio import Refused
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.timestamp import Day
from fieldapp.services.desk import Desk
from fieldapp.services.oversight.approvals import ApprovalItem, Decide, approval_queue, decide

_OFFICE_OPENS: Final = 8 * 60 + 30
_MINUTES_EACH: Final = 1


def decide_past(desk: Desk, clock: PastClock, until: Day) -> int:
    """Accept what was handed in before the day `until`, oldest first; later work waits. Return how many were accepted.

    Raises Refused where the service refuses a decision, which would be a fault of this history.
    """
    queue = sorted(approval_queue(desk), key=lambda item: (item.submitted_ms, item.subject_id))
    accepted = 0
    for item in queue:
        day = desk.day_of(item.submitted_ms)
        if day >= until or item.mine:
            continue
        clock.begin(day + 1, _OFFICE_OPENS)
        clock.pass_minutes(_MINUTES_EACH)
        saved = decide(desk, _acceptance(item))
        if isinstance(saved, Rejection):
            raise Refused(f"decision on {item.title}: {saved}")
        accepted += 1
    return accepted


def _acceptance(item: ApprovalItem) -> Decide:
    return Decide(item.subject_kind, item.subject_id, item.version, item.content_hash, "accept")
