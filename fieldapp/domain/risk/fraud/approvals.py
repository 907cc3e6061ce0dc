"""Approvals that may not have been decisions: amounts just under a limit, and evidence nobody opened."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from fieldapp.domain.risk.fraud.finding import Z_MIN, Finding, Rule, robust_z


@dataclass(frozen=True)
class Approval:
    """One approval. limit: of the approver's authority; seconds: the evidence was looked at; accepted: or returned."""

    approver: str
    officer: str
    amount: int
    limit: int
    seconds: int
    accepted: bool = True
    operation: str = ""


def split_approvals(approvals: Sequence[Approval], just_under: float = 0.95, count_min: int = 3) -> list[Finding]:
    """Return officers whose amounts pile up just below the authority limit, far more than their peers'."""
    own: dict[str, list[Approval]] = defaultdict(list)
    for item in approvals:
        if item.limit > 0:
            own[item.officer].append(item)
    under = {
        officer: [item for item in items if just_under * item.limit <= item.amount < item.limit]
        for officer, items in own.items()
    }
    z = robust_z({officer: len(under[officer]) / len(items) for officer, items in own.items()}, floor=0.01)
    return [
        Finding(Rule.SPLIT_APPROVAL, officer, z[officer], Z_MIN, tuple(item.operation for item in under[officer]))
        for officer in sorted(z)
        if z[officer] > Z_MIN and len(under[officer]) >= count_min
    ]


def unread_approvals(
    approvals: Sequence[Approval], seconds_min: int = 20, count_min: int = 20, unread_max: float = 0.5
) -> list[Finding]:
    """Return approvers who accept everything and open the evidence of less than half of it long enough to read it."""
    own: dict[str, list[Approval]] = defaultdict(list)
    for item in approvals:
        own[item.approver].append(item)
    found = []
    for approver, items in sorted(own.items()):
        unread = [item for item in items if item.seconds < seconds_min]
        share = len(unread) / len(items)
        if len(items) >= count_min and all(item.accepted for item in items) and share > unread_max:
            proof = tuple(item.operation for item in unread)
            found.append(Finding(Rule.UNREAD_APPROVAL, approver, share, unread_max, proof))
    return found
