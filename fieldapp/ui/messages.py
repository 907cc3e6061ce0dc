"""Every sentence that tells a person why something is not done: what happened, what it means, what to do.

Each reason has its sentences from the most telling to the most general; the first one whose blanks the rejection's
facts can fill is said. At most 140 characters; no codes, no blame, and none of the words error, invalid, failed, oops.
"""

from string import Formatter

from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.ui.conflict_messages import CONFLICT_WORDS

SENTENCES: dict[Reason, tuple[str, ...]] = {
    Reason.NONE: ("Nothing stands in the way.",),
    Reason.DUPLICATE_COLLECTION: (
        "{name} paid {amount} for this installment before. Go back, or record it again and the supervisor decides.",
        "The installment of {name} was collected before. This receipt is kept aside; the supervisor decides.",
        "This installment was collected before. This receipt is kept aside; the supervisor decides.",
    ),
    Reason.CLOSED_LOAN: (
        "The loan of {name} is closed. The money is kept aside and shown to the supervisor.",
        "This loan is closed. The money is kept aside and shown to the supervisor.",
    ),
    Reason.UNKNOWN_LOAN: (
        "{name} has no loan here. Enter it as savings, or sync and look again.",
        "There is no such loan on this laptop. Enter the money as savings, or sync and look again.",
    ),
    Reason.BAD_VALUE: (
        "{field} cannot be {value}. Nothing was saved yet. Correct it and save again.",
        "One of the values cannot be right. Nothing was saved yet. Look at the marked field.",
    ),
    Reason.STALE_TRANSITION: (
        "{name} changed this first. Your record is kept in the history. Open it and look again.",
        "Somebody changed this first. Your record is kept in the history. Open it and look again.",
    ),
    Reason.ALREADY_RESOLVED: (
        "{name} decided this already. Both values stay in the history.",
        "This was decided already. Both values stay in the history.",
    ),
    Reason.OPERATION_ID_REUSED: ("Two records carry the same number. Both are kept. Send the diagnosis to IT.",),
    Reason.MAKER_IS_CHECKER: ("This is your own work. Another supervisor must look at it.",),
    Reason.NOT_ALLOWED: (
        "Only {role} may do this. Nothing was changed. Ask your supervisor.",
        "Your role does not allow this. Nothing was changed. Ask your supervisor.",
    ),
    Reason.UNKNOWN_RECORD: ("This record is not on this laptop. Nothing is lost. Sync, then look again.",),
    Reason.ALREADY_EXISTS: (
        "{name} is recorded already. Open that record, or change what tells them apart.",
        "This is recorded already. Open that record, or change what tells them apart.",
    ),
    Reason.SEAT_REVOKED: ("IT has blocked this laptop. Hand it in at the branch. Nothing was deleted yet.",),
    Reason.OUT_OF_SCOPE: ("Another officer has this center now. Your record is kept and waits for her decision.",),
    Reason.SEAT_RENEWED: ("A laptop was restored or copied and goes on anew. Nothing is lost. Ask whose it is.",),
    Reason.UNKNOWN_KIND: ("This record comes from a newer version. It is kept as it is. Update this laptop.",),
    Reason.UNREADABLE_BODY: ("This record cannot be read here. It is kept as it is. Send the diagnosis to IT.",),
    Reason.ALREADY_REVERSED: (
        "Receipt {number} was reversed before. Nothing was changed.",
        "This receipt was reversed before. Nothing was changed.",
    ),
    Reason.CHANGED_ON_BOTH_SIDES: (
        "{name} changed the {field} too. Choose which is right.",
        "This was changed here and at the office. Both are kept. Choose which is right.",
    ),
    Reason.OVERDRAWN: (
        "She has {balance} in savings. Enter that or less.",
        "That is more than she has in savings. Enter less.",
    ),
    Reason.GROUP_FULL: (
        "{name} has {most} members, which is the most. Choose another group.",
        "At most {most} members fit. Choose another group.",
        "This group is full. Choose another group.",
    ),
    Reason.MEMBER_HAS_LOAN: (
        "{name} still owes {outstanding}. Close or move the loan first.",
        "She still has a loan. Close or move the loan first.",
    ),
    Reason.OVERPAID: (
        "{amount} is more than the {outstanding} left. Check the amount, or pay off the loan.",
        "That is more than is left to pay. Check the amount, or pay off the loan.",
    ),
    Reason.REFUND_NOT_DUE: (
        "{amount} is more than is to be paid back. Enter what was paid beyond the loan, no more.",
        "That is more than is to be paid back on this loan. The supervisor decides.",
    ),
    Reason.PAYOFF_DIFFERS: (
        "{amount} does not pay off the loan; {outstanding} does. Enter that amount, or record an ordinary repayment.",
        "This is not the pay-off amount of the day. It counts as an ordinary repayment, and the supervisor decides.",
    ),
    Reason.HAND_OVER_STANDS: (
        "A hand-over can only be taken back on the day it was made. Agree a new schedule or a write-off instead.",
        "A hand-over can only be taken back on the day it was made. Agree a new schedule or a write-off instead.",
    ),
    Reason.MORE_THAN_OPEN: (
        "Only {open} of this is still open on the loan. Waive at most that much.",
        "That is more than is still open on the loan. Waive at most what is open.",
    ),
    Reason.SCHEDULE_DIFFERS: (
        "The new schedule asks {asked} of principal and {owed} is owed. Enter it again from what is owed now.",
        "The schedule does not ask exactly what is owed. Enter it again from what is owed now.",
    ),
    Reason.CASH_DIFFERS: (
        "You counted {counted}, the sheet says {expected}. Count again, or write the reason.",
        "The counted cash and the sheet differ. Count again, or write the reason.",
    ),
    Reason.DAY_CLOSED: (
        "{day} is closed. Record it today as a correction.",
        "That day is closed. What came for it is kept aside; record corrections today.",
    ),
    Reason.CASH_OVERDRAWN: (
        "You have {held}, and this needs {amount}. Draw money first, or ask your supervisor.",
        "More was paid out than was there. The record is kept; the supervisor looks at it.",
    ),
    Reason.NOT_COUNTED: ("The cash is not counted yet. Nothing was closed. Count it, then close the day.",),
    Reason.KEPT_TOO_MUCH: (
        "{kept} stays with you; {limit} may ({policy}). Hand in more, or write the reason.",
        "More stays with you than is allowed. Hand in more, or write the reason.",
    ),
    Reason.RECEIPT_MISSING: ("A receipt number is missing. The money counts; the supervisor looks at it.",),
    Reason.RECEIPT_REPEATED: ("A receipt number was given out twice. The money counts; the supervisor looks at it.",),
    Reason.HAND_IN_DIFFERS: ("The branch counted another sum than was handed in. The supervisor decides.",),
    Reason.CODE_MISTYPED: (
        "{typed} is not a whole check code. Look at the receipt and type its ten signs again.",
        "This is not a whole check code. Type the ten signs on the receipt again.",
    ),
    Reason.EARLIER_DAY_OPEN: (
        "{day} is not closed yet. Close that day first; nothing was changed.",
        "An earlier day is not closed yet. Close that day first; nothing was changed.",
    ),
    Reason.UNFINISHED_WORK: (
        "{what} is not finished. The day stays open. Finish it, or throw it away, then close.",
        "Something of this day is not finished. The day stays open. Finish it, then close.",
    ),
    Reason.NOT_A_DENOMINATION: (
        "There is no note or coin of {value}. Correct that line and save again.",
        "One line names a note or coin that does not exist. Correct it and save again.",
    ),
    Reason.MORE_THAN_AT_HAND: (
        "You have {held}. Enter that or less.",
        "That is more than you have. Enter less.",
    ),
    Reason.WITNESS_NEEDED: (
        "Two people close the day of somebody who is away. Nothing was closed. Choose who counted with you.",
    ),
    Reason.SAME_SAVINGS_TODAY: (
        "{name} {moved} {amount} today already. Nothing was saved yet. Look again, or record it a second time.",
        "The same amount moved today already. Nothing was saved yet. Look again, or record it a second time.",
    ),
    Reason.ATTENDANCE_DIFFERS: ("Two sheets of this meeting differ. Both are kept. The supervisor decides.",),
    Reason.NOT_APPROVED: (
        "The loan of {name} is not approved. No money may be handed over. Ask the supervisor to decide.",
        "This loan is not approved, or no longer. No money may be handed over. Ask the supervisor to decide.",
    ),
    Reason.AUTHORISATION_USED: (
        "{name} got this loan on {day} already. Nothing more may be handed over. Open her loan.",
        "This approval was used already. Nothing more may be handed over. Open the loan.",
    ),
    Reason.AUTHORISATION_EXPIRED: (
        "The approval ended on {day}. No money may be handed over. Ask the supervisor to approve it again.",
        "The approval is too old. No money may be handed over. Ask the supervisor to approve it again.",
    ),
    Reason.AUTHORISATION_DIFFERS: (
        "{approved} was approved, not {amount}. No money may be handed over. Enter what was approved.",
        "This is not what was approved. No money may be handed over. Look at the approval again.",
    ),
    Reason.PRODUCT_WITHDRAWN: (
        "{product} is not offered any more since {day}. Nothing was saved yet. Choose another product.",
        "This product is not offered any more. Nothing was saved yet. Choose another product.",
    ),
    Reason.APPRAISAL_NEEDED: (
        "Loans from {amount} are appraised first ({policy}). Nothing was decided. Ask the officer for an appraisal.",
        "A loan of this size is appraised first. Nothing was decided. Ask the officer for an appraisal.",
    ),
    Reason.OVER_AUTHORITY: (
        "She may owe {most} in all by your approval ({policy}). Nothing was decided. Approve less, or ask the office.",
        "This is more than you may approve. Nothing was decided. Approve less, or ask the office.",
    ),
    Reason.OUTSIDE_LIMITS: (
        "{limit} Nothing was saved yet. Change it, or choose another product.",
        "This is outside what the product allows. Nothing was saved yet. Change it, or choose another product.",
    ),
    Reason.GROUP_TOO_SMALL: (
        "{group} has {members} members; {missing} more must join before anyone in it borrows ({policy}).",
        "More members must join the group before anyone in it borrows.",
    ),
    Reason.GROUP_TOO_LARGE: (
        "{group} has {members} members and may have {most}; some must move before anyone in it borrows ({policy}).",
        "The group has too many members; some must move before anyone in it borrows.",
    ),
    Reason.GROUP_UNTRAINED: (
        "{group} has had {trained} of {days} days of training; {missing} more must follow ({policy}).",
        "The group must have all its days of training first.",
    ),
    Reason.GROUP_UNRECOGNIZED: (
        "{group} has had its {trained} days of training and must pass the recognition test now ({policy}).",
        "The group must pass the recognition test first.",
    ),
    Reason.WAVE_WAITS: (
        "{out} of {members} in {group} got loans {ago} days ago; the next must wait {left} more days ({policy}).",
        "Others of the group just got loans; the next ones must wait a while.",
    ),
    Reason.GROUP_IN_ARREARS: (
        "{name} is {late} days late; nobody in {group} borrows until all stay within {most} days ({policy}).",
        "A member of the group is late; she must catch up before anyone in it borrows.",
    ),
    Reason.CENTER_IN_ARREARS: (
        "{late} of {members} members of {center} are over {days} days late; they must catch up first ({policy}).",
        "Too many members of the center are late; they must catch up first.",
    ),
    Reason.MEMBER_UNTRAINED: (
        "{name} came to {trained} of {days} days of training; {missing} more must follow ({policy}).",
        "She must come to all days of training first.",
    ),
    Reason.LADDER_STOPS: (
        "{name} came to {came} of {meetings} meetings and was {late} days late: no loan ({policy}). Ask a supervisor.",
        "Her attendance and lateness allow no loan yet. Ask the supervisor.",
    ),
    Reason.ABOVE_LADDER: (
        "{name} came to {came} of {meetings} meetings, {late} days late at most. Enter {size} or less ({policy}).",
        "That is more than her next loan may be. Enter less.",
    ),
    Reason.COVER_OWED: (
        "{name} owes her group {owes} for what others paid; she must repay them first ({policy}).",
        "She owes her group for what others paid; she must repay them first.",
    ),
    Reason.SAVINGS_LIMIT: (
        "At most {most} may be taken out at a time ({policy}). Enter less.",
        "That is more than may be taken out at a time. Enter less.",
    ),
    Reason.SAVINGS_OFTEN: (
        "She took savings out {times} times this month; {most} is the most ({policy}). Try again next month.",
        "She took savings out as often as she may this month. Try again next month.",
    ),
    Reason.SAVINGS_KEPT: (
        "{keep} must stay in while her loan runs ({policy}); she may take out {free}. Enter that or less.",
        "A part of her savings must stay in while her loan runs. Enter less.",
    ),
    Reason.SAVINGS_FULL: (
        "She has {balance} in savings and may have {most} ({policy}). Enter {room} or less.",
        "That is more than she may have in savings. Enter less.",
    ),
    Reason.GROUP_NOT_EMPTY: (
        "{group} still has {members} members and {balance} in its fund. Both must go elsewhere first.",
        "The group still has members or money in its fund. Both must go elsewhere first.",
    ),
    Reason.NOT_A_MEMBER: (
        "{name} is not in {group}. Choose one of its members.",
        "She is not in this group. Choose one of its members.",
    ),
    Reason.HAS_SAVINGS: (
        "{name} still has {balance} in savings. Enter the withdrawal first, then she may leave.",
        "She still has savings. Enter the withdrawal first, then she may leave.",
    ),
    Reason.COVER_TOO_MUCH: (
        "{amount} is more than the {short} that {name} is short of. Enter {short} or less.",
        "That is more than she is short of. Enter less.",
    ),
    Reason.FUND_LIMIT: (
        "At most {most} may leave the fund at a time ({policy}). Enter less.",
        "The fund of {group} has {balance}. Enter that or less.",
        "That is more than may leave the fund. Enter less.",
    ),
    Reason.NO_SCHEDULE: (
        "The branch is closed too long for these installments. Choose another product, or ask the office.",
    ),
    Reason.OPEN_APPLICATION: (
        "{name} has an application for {amount} already. Open that one, or let her withdraw it first.",
        "She has an application already. Open that one, or let her withdraw it first.",
    ),
    Reason.MEETINGS_DIFFER: (
        "{center} does not meet {rhythm}, as {product} asks. Choose a product that fits its meetings.",
        "The center does not meet when installments fall due. Choose a product that fits its meetings.",
    ),
    Reason.NO_GROUP: (
        "{product} is for members of a group, and {name} is in none. Choose another product, or enter her in a group.",
        "This product is for members of a group. Choose another product, or enter her in a group.",
    ),
    Reason.OVER_CAPACITY: (
        "In {month} {asked} falls due; by her cash flow she can carry {limit} ({policy}). Use a smaller loan.",
        "The installments are more than her cash flow carries. Use a smaller loan, or more installments.",
    ),
    Reason.NOT_A_PHONE: (
        "A phone number has {least} to {most} digits. Correct it, or leave it empty.",
        "This is not a phone number. Correct it, or leave it empty.",
    ),
    Reason.LOOKS_REGISTERED: (
        "{name} has the {why}. Nothing was saved yet. Open her, or register this one as another person.",
        "Somebody like her is registered. Nothing was saved yet. Open her, or register another person.",
    ),
    Reason.EMPTY_AMOUNT: ("Enter the amount paid, or press - if she was absent",),
    Reason.NOT_A_NUMBER: ("Use numbers only, like 450",),
    Reason.TOO_LARGE: (
        "{typed} is too large. Check the amount.",
        "That amount is too large. Check it.",
    ),
    Reason.NEGATIVE_AMOUNT: ("An amount cannot be below zero. To take money back, reverse the receipt.",),
    Reason.TOO_MANY_DECIMALS: (
        "Use at most {digits} digits after the point. Nothing is rounded for you.",
        "Use fewer digits after the point. Nothing is rounded for you.",
    ),
    Reason.REQUIRED: ("Enter {what}.", "Enter {field}.", "Fill this in to go on."),
    Reason.TOO_LONG: (
        "This has {length} letters. Use at most {most}. What you typed is still here.",
        "Use at most {limit} letters. What you typed is still here.",
        "This is too long. Shorten it. What you typed is still here.",
    ),
    Reason.DATE_IN_FUTURE: ("Date must not be after today",),
    Reason.DATE_TOO_EARLY: (
        "Date must be after {first}, when she joined",
        "This day is too early. Choose a later one.",
    ),
    Reason.NOT_A_DATE: ("Type a day, like 20, 20/10 or +7",),
    Reason.ROWS_STILL_OPEN: (
        "{open} members still to enter. Go to the first, or press F8 to fill the rest.",
        "Some members are still to enter. Go to the first, or press F8 to fill the rest.",
    ),
    Reason.REASON_NEEDED: ("Write the reason, so that the supervisor need not ask. The record waits here.",),
    Reason.ALREADY_FINISHED: ("This was finished before; it is not recorded twice. Correct it with a reversal.",),
    Reason.NOTHING_CHANGED: ("Nothing is different from before, so nothing was saved.",),
    Reason.TOO_FEW_ANSWERS: (
        "{left} answers are missing. Answer or skip them with a reason. What you entered is kept.",
        "Some answers are missing. Answer or skip them with a reason. What you entered is kept.",
    ),
    Reason.EVIDENCE_NEEDED: ("A rating of 1 or 5 needs a sentence of what you saw. Press F4 to write it.",),
    Reason.CHOICE_MISSING: (
        "{left} values still to choose. Nothing was saved yet. Choose, or decide later.",
        "Choose which value is right. Nothing was saved yet.",
    ),
    Reason.NEEDS_SUPERVISOR: ("This needs your supervisor. Your record is kept and waits for the decision.",),
    Reason.GUARANTOR_USED_UP: (
        "{name} stands in for {count} already; {most} is the most. Choose another guarantor.",
        "She stands in for as many as she may. Choose another guarantor.",
    ),
    Reason.GUARANTEE_RING: (
        "That closes a ring of {length} who stand in for one another. Choose somebody else, or ask your supervisor.",
        "That closes a ring who stand in for one another. Choose somebody else, or ask your supervisor.",
    ),
    Reason.GUARANTOR_TOO_WEAK: (
        "{name} has {free} left a month; she would stand in for {burden}. Choose another guarantor, or add one.",
        "She has too little left a month to stand in for this. Choose another guarantor, or add one.",
    ),
    Reason.GUARANTOR_MEANS_UNKNOWN: (
        "What {name} has left a month is not known. Write her cash-flow sheet first, then record this again.",
        "What she has left a month is not known. Write her cash-flow sheet first, then record this again.",
    ),
    Reason.GUARANTOR_IS_BORROWER: ("Nobody can stand in for herself. Choose another guarantor.",),
    Reason.GUARANTEE_ENDED: ("She does not stand in for this loan any more. Sync and look again.",),
    Reason.GUARANTORS_MISSING: (
        "{count} of {needed} guarantors stand in for this loan ({policy}). Enter another one.",
        "More guarantors must stand in for this loan. Enter another one.",
    ),
    Reason.COVENANT_ENDED: ("This covenant is over. Nothing was changed. Open the loan and look again.",),
    Reason.SHEET_EMPTY: ("There is no income on the sheet yet. Enter at least one line of income.",),
    Reason.TOO_MANY_LINES: (
        "At most {most} lines fit; there are {count}. Put small ones of a kind together and try again.",
        "That is more lines than fit. Put small ones of a kind together and try again.",
    ),
    Reason.SHARE_OUT_OF_RANGE: ("A share lies between 0 and 100 %. Correct it and try again.",),
    Reason.MALFORMED: ("This cannot be read. Nothing was changed. Send the diagnosis to IT.",),
    Reason.CLOCK_WRONG: ("A laptop's clock was wrong. Its records are kept as they are. Ask whose it is.",),
    Reason.NOT_A_PHOTO: ("This file is no photo. Nothing was added. Choose a JPEG, PNG or WebP picture.",),
    Reason.PHOTO_TOO_LARGE: ("This photo is too large to send. Nothing was added. Take it again in a smaller size.",),
    Reason.PHOTOS_FULL: ("Too many photos wait on this laptop. This one was not added. Sync where the line is good.",),
    Reason.PHOTO_UNKNOWN: ("This photo is not on this laptop. Nothing is lost. Sync, then look again.",),
    **CONFLICT_WORDS,
    Reason.TOO_BIG: ("This is too large to send. Shorten the notes. What you typed is still here.",),
}

OFFLINE_ACTION = "You are offline. {what} will be sent when a network appears."
APP_TOO_OLD = "This version cannot send any more. Your {waiting} changes are safe. Update from USB or ask IT"
LAPTOP_REVOKED = "IT has blocked this laptop. Hand it in at the branch. Nothing was deleted yet"
DISK_LOW = "Only {free} MB free. New photos wait; typing still works. Delete files or ask IT"
WRITE_FAILED = "Could not write to the disk at {at}. What you typed is still on screen. Try again / Copy text"
NO_POSITION = "No position receiver found. Finish the visit and choose a reason, or plug in the receiver"
PRINTER_AWAY = 'Printer did not answer. The receipt is saved and in "Print later"'
DAY_CLOSED = "{day} is closed. Record it today as a correction"
CLOCK_WRONG = "This laptop's clock says {year}. Set the date, or your receipts will be refused"

ALL = (
    *(sentence for sentences in SENTENCES.values() for sentence in sentences),
    *(OFFLINE_ACTION, APP_TOO_OLD, LAPTOP_REVOKED, DISK_LOW, WRITE_FAILED, NO_POSITION, PRINTER_AWAY),
    *(DAY_CLOSED, CLOCK_WRONG),
)
"""Every sentence of this file, for the test that reads them all."""


def blanks(sentence: str) -> set[str]:
    """The names of the blanks in a sentence."""
    return {name for _text, name, _spec, _conversion in Formatter().parse(sentence) if name}


def text(rejection: Rejection) -> str:
    """The sentence for a refusal, its blanks filled from the facts."""
    facts = dict(rejection.facts)
    # a reason of a newer program has no words here yet
    sentences = SENTENCES.get(rejection.reason, SENTENCES[Reason.UNKNOWN_KIND])
    for sentence in sentences:
        if blanks(sentence) <= facts.keys():
            return sentence.format(**facts)
    return sentences[-1]
