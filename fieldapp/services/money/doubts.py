"""What a supervisor reads about an inbox item that concerns a group: why money or a member waits for a decision."""

from __future__ import annotations

from typing import Final

from fieldapp.domain.inbox import InboxItem, ItemKind
from fieldapp.domain.rejection import Reason
from fieldapp.domain.words import mark, tr

_MONEY: Final = {
    Reason.NOT_A_MEMBER: mark("{amount} was paid for her by somebody outside her group."),
    Reason.COVER_TOO_MUCH: mark("{amount} between members is more than was still open."),
    Reason.FUND_LIMIT: mark("{amount} is more than may leave the group's fund at a time."),
    Reason.NOT_ALLOWED: mark("{amount} left the group's fund without a second name."),
    Reason.SAVINGS_LIMIT: mark("{amount} is more than may be taken out of savings at a time."),
    Reason.SAVINGS_OFTEN: mark("{amount} was taken out of savings once more than a month allows."),
    Reason.SAVINGS_KEPT: mark("{amount} was taken out of savings that stay in while her loan runs."),
    Reason.SAVINGS_FULL: mark("{amount} is more than she may have in savings."),
    Reason.GROUP_TOO_SMALL: mark("{amount} was handed over; her group has too few members."),
    Reason.GROUP_TOO_LARGE: mark("{amount} was handed over; her group has too many members."),
    Reason.GROUP_UNTRAINED: mark("{amount} was handed over before her group was trained."),
    Reason.GROUP_UNRECOGNIZED: mark("{amount} was handed over before her group passed its test."),
    Reason.WAVE_WAITS: mark("{amount} was handed over before the next wave was due."),
    Reason.GROUP_IN_ARREARS: mark("{amount} was handed over while a member of her group is late."),
    Reason.CENTER_IN_ARREARS: mark("{amount} was handed over while too many of her center are late."),
    Reason.MEMBER_UNTRAINED: mark("{amount} was handed over; she missed days of training."),
    Reason.LADDER_STOPS: mark("{amount} was handed over in spite of attendance and lateness."),
    Reason.ABOVE_LADDER: mark("{amount} is more than her attendance and lateness allow."),
    Reason.COVER_OWED: mark("{amount} was handed over while she owes her group."),
}
_LEAVING: Final = {
    Reason.MEMBER_HAS_LOAN: mark("She was to leave her group and has a running loan."),
    Reason.COVER_OWED: mark("She was to leave her group and owes others for what they paid."),
    Reason.HAS_SAVINGS: mark("She was to leave and still has savings."),
}
HELD_WORDS: Final = {
    Reason.NOT_A_MEMBER: mark("the payer is not in her group"),
    Reason.COVER_TOO_MUCH: mark("more than was still open"),
    Reason.FUND_LIMIT: mark("more than may leave the fund"),
    Reason.SAVINGS_LIMIT: mark("more than may be taken out"),
    Reason.SAVINGS_OFTEN: mark("taken out too often"),
    Reason.SAVINGS_KEPT: mark("savings that must stay"),
    Reason.SAVINGS_FULL: mark("more than may be saved"),
}
"""Why a receipt of such money waits, in a few words."""


def group_doubt(item: InboxItem, amount: str) -> str:
    """Return the sentence about an item, '' where it is about no group; amount: the item's, as it is shown."""
    words = _LEAVING if item.kind is ItemKind.TRANSITION else _MONEY
    text = words.get(item.reason, "")
    return tr(text, amount=amount) if text else ""
