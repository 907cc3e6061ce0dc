"""A page of the queue, and how long all of it is, in one piece of background work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldapp.services.oversight import approvals
from fieldapp.services.oversight.approvals import ApprovalItem, Shown, Waits

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


def read_queue(desk: Desk, most: int, shown: Shown) -> tuple[tuple[ApprovalItem, ...], Waits]:
    """Off the UI thread: at most so many items of one part of the queue, and how much waits in all."""
    return approvals.approval_queue(desk, most, shown), approvals.waits(desk)
