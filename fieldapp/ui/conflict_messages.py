"""What is said where a conflict stops somebody: what happened, what it means for her records, what to do."""

from __future__ import annotations

from typing import Final

from fieldapp.domain.rejection import Reason
from fieldapp.domain.words import mark

CONFLICT_WORDS: Final[dict[Reason, tuple[str, ...]]] = {
    Reason.SAME_IDENTITY: (
        mark(
            "Another entry has the same identity number. No loan is approved until a supervisor decides in Conflicts."
        ),
    ),
    Reason.ALIKE: (
        mark("Another entry looks like the same person. Both are kept. A supervisor decides in Conflicts."),
    ),
    Reason.MERGED_AWAY: (mark("This entry was merged into another one of hers. Nothing is lost. Open that one."),),
    Reason.HAS_MONEY: (
        mark("This entry has a loan or savings, so it must be the one that stays. Choose the other one."),
    ),
    Reason.CENTER_CLOSED: (mark("This center was closed. Your record is kept and waits for a supervisor."),),
    Reason.CENTER_MERGED: (
        mark("This center was merged into another. Your record is kept. Sync, then open the other one."),
    ),
    Reason.SCHEDULE_CHANGED: (
        mark("The loan has a new schedule since that day. The payment counts. Look at the loan."),
    ),
    Reason.DEBIT_FROZEN: (
        mark("These savings are overdrawn, so nothing may be taken out. A supervisor decides first."),
    ),
    Reason.DEBIT_RIGHT: (
        mark("Only the officer of her center pays out her savings. Ask that officer or a supervisor."),
    ),
    Reason.SAVINGS_WEEK: (
        mark("{taken} of {most} was taken out this week ({policy}). Enter less, or wait for Monday."),
        mark("That is more than may be taken out in a week. Enter less, or wait for Monday."),
    ),
}
