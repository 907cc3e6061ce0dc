"""What is said where savings, cash, receipts or a closed day stop somebody."""

from __future__ import annotations

from typing import Final

from fieldapp.domain.rejection import Reason
from fieldapp.domain.words import mark

MONEY: Final[dict[Reason, tuple[str, ...]]] = {
    Reason.ALREADY_REVERSED: (
        mark("Receipt {number} was reversed before. Nothing was changed."),
        mark("This receipt was reversed before. Nothing was changed."),
    ),
    Reason.REVERSAL_OVER_LIMIT: (
        mark("{amount} is more than the {limit} you may take back alone ({policy}). A supervisor decides."),
        mark("This is more than you may take back alone. The supervisor decides."),
    ),
    Reason.OVERDRAWN: (
        mark("She has {balance} in savings. Enter that or less."),
        mark("That is more than she has in savings. Enter less."),
    ),
    Reason.CASH_DIFFERS: (
        mark("You counted {counted}, the sheet says {expected}. Count again, or write the reason."),
        mark("The counted cash and the sheet differ. Count again, or write the reason."),
    ),
    Reason.DAY_CLOSED: (
        mark("{day} is closed. Record it today as a correction."),
        mark("That day is closed. What came for it is kept aside; record corrections today."),
    ),
    Reason.CASH_OVERDRAWN: (
        mark("You have {held}, and this needs {amount}. Draw money first, or ask your supervisor."),
        mark("More was paid out than was there. The record is kept; the supervisor looks at it."),
    ),
    Reason.NOT_COUNTED: (mark("The cash is not counted yet. Nothing was closed. Count it, then close the day."),),
    Reason.KEPT_TOO_MUCH: (
        mark("{kept} stays with you; {limit} may ({policy}). Hand in more, or write the reason."),
        mark("More stays with you than is allowed. Hand in more, or write the reason."),
    ),
    Reason.RECEIPT_MISSING: (mark("A receipt number is missing. The money counts; the supervisor looks at it."),),
    Reason.RECEIPT_REPEATED: (
        mark("A receipt number was given out twice. The money counts; the supervisor looks at it."),
    ),
    Reason.HAND_IN_DIFFERS: (mark("The branch counted another sum than was handed in. The supervisor decides."),),
    Reason.CODE_MISTYPED: (
        mark("{typed} is not a whole check code. Look at the receipt and type its ten signs again."),
        mark("This is not a whole check code. Type the ten signs on the receipt again."),
    ),
    Reason.EARLIER_DAY_OPEN: (
        mark("{day} is not closed yet. Close that day first; nothing was changed."),
        mark("An earlier day is not closed yet. Close that day first; nothing was changed."),
    ),
    Reason.UNFINISHED_WORK: (
        mark("{what} is not finished. The day stays open. Finish it, or throw it away, then close."),
        mark("Something of this day is not finished. The day stays open. Finish it, then close."),
    ),
    Reason.NOT_A_DENOMINATION: (
        mark("There is no note or coin of {value}. Correct that line and save again."),
        mark("One line names a note or coin that does not exist. Correct it and save again."),
    ),
    Reason.MORE_THAN_AT_HAND: (
        mark("You have {held}. Enter that or less."),
        mark("That is more than you have. Enter less."),
    ),
    Reason.WITNESS_NEEDED: (
        mark("Two people close the day of somebody who is away. Nothing was closed. Choose who counted with you."),
    ),
    Reason.SAME_SAVINGS_TODAY: (
        mark("{name} {moved} {amount} today already. Nothing was saved yet. Look again, or record it a second time."),
        mark("The same amount moved today already. Nothing was saved yet. Look again, or record it a second time."),
    ),
    Reason.SAVINGS_LIMIT: (
        mark("At most {most} may be taken out at a time ({policy}). Enter less."),
        mark("That is more than may be taken out at a time. Enter less."),
    ),
    Reason.SAVINGS_OFTEN: (
        mark("She took savings out {times} times this month; {most} is the most ({policy}). Try again next month."),
        mark("She took savings out as often as she may this month. Try again next month."),
    ),
    Reason.SAVINGS_KEPT: (
        mark("{keep} must stay in while her loan runs ({policy}); she may take out {free}. Enter that or less."),
        mark("A part of her savings must stay in while her loan runs. Enter less."),
    ),
    Reason.SAVINGS_FULL: (
        mark("She has {balance} in savings and may have {most} ({policy}). Enter {room} or less."),
        mark("That is more than she may have in savings. Enter less."),
    ),
}
