"""What is said at a field, and of what cannot be taken as it was entered or sent."""

from __future__ import annotations

from typing import Final

from fieldapp.domain.rejection import Reason
from fieldapp.domain.words import mark

ENTERING: Final[dict[Reason, tuple[str, ...]]] = {
    Reason.NOT_A_PHONE: (
        mark("A phone number has {least} to {most} digits. Correct it, or leave it empty."),
        mark("This is not a phone number. Correct it, or leave it empty."),
    ),
    Reason.LOOKS_REGISTERED: (
        mark("{name} has the {why}. Nothing was saved yet. Open her, or register this one as another person."),
        mark("Somebody like her is registered. Nothing was saved yet. Open her, or register another person."),
    ),
    Reason.EMPTY_AMOUNT: (mark("Enter what {name} paid, or press - if she was absent"), mark("Enter the amount")),
    Reason.NOT_A_NUMBER: (mark("Use numbers only, like 450"),),
    Reason.TOO_LARGE: (
        mark("{typed} is too large. Check the amount."),
        mark("That amount is too large. Check it."),
    ),
    Reason.NEGATIVE_AMOUNT: (mark("An amount cannot be below zero. To take money back, reverse the receipt."),),
    Reason.TOO_MANY_DECIMALS: (
        mark("Use at most {digits} digits after the point. Nothing is rounded for you."),
        mark("Use fewer digits after the point. Nothing is rounded for you."),
    ),
    Reason.REQUIRED: (
        mark("Enter {what}."),
        mark("Enter {field}."),
        mark("Fill this in to go on."),
    ),
    Reason.TOO_LONG: (
        mark("This has {length} letters. Use at most {most}. What you typed is still here."),
        mark("Use at most {limit} letters. What you typed is still here."),
        mark("This is too long. Shorten it. What you typed is still here."),
    ),
    Reason.DATE_IN_FUTURE: (mark("Date must not be after today"),),
    Reason.DATE_TOO_EARLY: (
        mark("Date must be after {first}, when she joined"),
        mark("This day is too early. Choose a later one."),
    ),
    Reason.NOT_A_DATE: (mark("Type a day, like 20, 20/10 or +7"),),
    Reason.ROWS_STILL_OPEN: (
        mark("{open} members still to enter. Go to the first, or press F8 to fill the rest."),
        mark("Some members are still to enter. Go to the first, or press F8 to fill the rest."),
    ),
    Reason.REASON_NEEDED: (mark("Write the reason, so that the supervisor need not ask. The record waits here."),),
    Reason.ALREADY_FINISHED: (mark("This was finished before; it is not recorded twice. Correct it with a reversal."),),
    Reason.NOTHING_CHANGED: (mark("Nothing is different from before, so nothing was saved."),),
    Reason.TOO_FEW_ANSWERS: (
        mark("{left} answers are missing. Answer or skip them with a reason. What you entered is kept."),
        mark("Some answers are missing. Answer or skip them with a reason. What you entered is kept."),
    ),
    Reason.EVIDENCE_NEEDED: (mark("A rating of 1 or 5 needs a sentence of what you saw. Press F4 to write it."),),
    Reason.CHOICE_MISSING: (
        mark("{left} values still to choose. Nothing was saved yet. Choose, or decide later."),
        mark("Choose which value is right. Nothing was saved yet."),
    ),
    Reason.NEEDS_SUPERVISOR: (mark("This needs your supervisor. Your record is kept and waits for the decision."),),
    Reason.SHEET_EMPTY: (mark("There is no income on the sheet yet. Enter at least one line of income."),),
    Reason.TOO_MANY_LINES: (
        mark("At most {most} lines fit; there are {count}. Put small ones of a kind together and try again."),
        mark("That is more lines than fit. Put small ones of a kind together and try again."),
    ),
    Reason.SHARE_OUT_OF_RANGE: (mark("A share lies between 0 and 100 %. Correct it and try again."),),
    Reason.MALFORMED: (mark("This cannot be read. Nothing was changed. Send the diagnosis to IT."),),
    Reason.BLOCKED_LAPTOP: (
        mark("This was made with a blocked laptop. It is kept and has no effect. A supervisor looks at it."),
    ),
    Reason.TIMES_ODD: (
        mark("Records of a laptop have odd days or hours. They are kept as they are. Ask whose they are."),
    ),
    Reason.CLOCK_WRONG: (mark("A laptop's clock was wrong. Its records are kept as they are. Ask whose it is."),),
    Reason.NOT_A_PHOTO: (mark("This file is no photo. Nothing was added. Choose a JPEG, PNG or WebP picture."),),
    Reason.PHOTO_TOO_LARGE: (
        mark("This photo is too large to send. Nothing was added. Take it again in a smaller size."),
    ),
    Reason.PHOTOS_FULL: (
        mark("Too many photos wait on this laptop. This one was not added. Sync where the line is good."),
    ),
    Reason.PHOTO_UNKNOWN: (mark("This photo is not on this laptop. Nothing is lost. Sync, then look again."),),
    Reason.TOO_BIG: (mark("This is too large to send. Shorten the notes. What you typed is still here."),),
}
