"""What the supervisor does at the branch: looks at the risk, accepts, returns, and decides about a doubtful receipt."""

from __future__ import annotations

from fieldapp.demo.hands import Hands
from fieldapp.demo.story import Story
from fieldapp.services.oversight import approvals, conflicts
from fieldapp.ui.main_window import MainWindow


def look_at_risk(window: MainWindow, hands: Hands, story: Story) -> None:
    """Open the risk page."""
    window.open("risk")
    hands.settle()
    story.show(hands, "risk")


def rule(window: MainWindow, hands: Hands, story: Story) -> tuple[int, int]:
    """Accept the first piece of work that waits and return the next one; return how many waited before and after."""
    before = len(approvals.approval_queue(window.desk))
    window.open("approvals")
    hands.settle()
    story.show(hands, "approvals")
    hands.press("A")
    hands.press("R", "1")
    hands.type("Whom did you speak to, and when will she pay?")
    story.show(hands, "approvals-return")
    hands.press("Ctrl+Enter")
    return before, len(approvals.approval_queue(window.desk))


def approve_loan(window: MainWindow, hands: Hands, story: Story) -> None:
    """Look at the loans that wait and approve the first one."""
    window.open("approvals")
    hands.settle()
    hands.press("Ctrl+4")
    story.show(hands, "approvals-loan")
    hands.press("A")


def settle_receipts(window: MainWindow, hands: Hands, story: Story) -> int:
    """Reverse every second receipt of one installment; return how many there were."""
    waiting = [record for record in conflicts.open_conflicts(window.desk) if record.kind == "duplicate"]
    for record in waiting:
        window.open("conflicts", record.record_id)
        hands.settle()
        story.show(hands, "duplicate")
        hands.press("X")
    return len(waiting)
