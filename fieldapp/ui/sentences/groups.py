"""What is said where a group, its members or its fund stop somebody."""

from __future__ import annotations

from typing import Final

from fieldapp.domain.rejection import Reason
from fieldapp.domain.words import mark

GROUPS: Final[dict[Reason, tuple[str, ...]]] = {
    Reason.GROUP_FULL: (
        mark("{name} has {most} members, which is the most. Choose another group."),
        mark("At most {most} members fit. Choose another group."),
        mark("This group is full. Choose another group."),
    ),
    Reason.MEMBER_HAS_LOAN: (
        mark("{name} still owes {outstanding}. Close or move the loan first."),
        mark("She still has a loan. Close or move the loan first."),
    ),
    Reason.ATTENDANCE_DIFFERS: (mark("Two sheets of this meeting differ. Both are kept. The supervisor decides."),),
    Reason.GROUP_TOO_SMALL: (
        mark("{group} has {members} members; {missing} more must join before anyone in it borrows ({policy})."),
        mark("More members must join the group before anyone in it borrows."),
    ),
    Reason.GROUP_TOO_LARGE: (
        mark(
            "{group} has {members} members and may have {most}; some must move before anyone in it borrows ({policy})."
        ),
        mark("The group has too many members; some must move before anyone in it borrows."),
    ),
    Reason.GROUP_UNTRAINED: (
        mark("{group} has had {trained} of {days} days of training; {missing} more must follow ({policy})."),
        mark("The group must have all its days of training first."),
    ),
    Reason.GROUP_UNRECOGNIZED: (
        mark("{group} has had its {trained} days of training and must pass the recognition test now ({policy})."),
        mark("The group must pass the recognition test first."),
    ),
    Reason.WAVE_WAITS: (
        mark("{out} of {members} in {group} got loans {ago} days ago; the next must wait {left} more days ({policy})."),
        mark("Others of the group just got loans; the next ones must wait a while."),
    ),
    Reason.GROUP_IN_ARREARS: (
        mark("{name} is {late} days late; nobody in {group} borrows until all stay within {most} days ({policy})."),
        mark("A member of the group is late; she must catch up before anyone in it borrows."),
    ),
    Reason.CENTER_IN_ARREARS: (
        mark("{late} of {members} members of {center} are over {days} days late; they must catch up first ({policy})."),
        mark("Too many members of the center are late; they must catch up first."),
    ),
    Reason.MEMBER_UNTRAINED: (
        mark("{name} came to {trained} of {days} days of training; {missing} more must follow ({policy})."),
        mark("She must come to all days of training first."),
    ),
    Reason.LADDER_STOPS: (
        mark(
            "{name} came to {came} of {meetings} meetings and was {late} days late: no loan ({policy}). "
            "Ask a supervisor."
        ),
        mark("Her attendance and lateness allow no loan yet. Ask the supervisor."),
    ),
    Reason.ABOVE_LADDER: (
        mark(
            "{name} came to {came} of {meetings} meetings, {late} days late at most. Enter {size} or less ({policy})."
        ),
        mark("That is more than her next loan may be. Enter less."),
    ),
    Reason.COVER_OWED: (
        mark("{name} owes her group {owes} for what others paid; she must repay them first ({policy})."),
        mark("She owes her group for what others paid; she must repay them first."),
    ),
    Reason.MOVED_TOO_FAR: (
        mark("A meeting is moved to a later day, at most {days} days on. Choose another day."),
        mark("A meeting is moved to a later day that is not far off. Choose another day."),
    ),
    Reason.CENTER_NOT_EMPTY: (
        mark("{name} still has {members} members, {loans} loans run. Choose the center that takes them up."),
        mark("This center still has members. Choose the center that takes them up."),
    ),
    Reason.GROUP_NOT_EMPTY: (
        mark("{group} still has {members} members and {balance} in its fund. Both must go elsewhere first."),
        mark("The group still has members or money in its fund. Both must go elsewhere first."),
    ),
    Reason.NOT_A_MEMBER: (
        mark("{name} is not in {group}. Choose one of its members."),
        mark("She is not in this group. Choose one of its members."),
    ),
    Reason.HAS_SAVINGS: (
        mark("{name} still has {balance} in savings. Enter the withdrawal first, then she may leave."),
        mark("She still has savings. Enter the withdrawal first, then she may leave."),
    ),
    Reason.COVER_TOO_MUCH: (
        mark("{amount} is more than the {short} that {name} is short of. Enter {short} or less."),
        mark("That is more than she is short of. Enter less."),
    ),
    Reason.FUND_LIMIT: (
        mark("At most {most} may leave the fund at a time ({policy}). Enter less."),
        mark("The fund of {group} has {balance}. Enter that or less."),
        mark("That is more than may leave the fund. Enter less."),
    ),
}
