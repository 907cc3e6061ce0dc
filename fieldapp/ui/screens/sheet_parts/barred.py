"""What is told of a sheet as a whole: why it can only be read, what is asked before it is begun, what was recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.ui import phrases

if TYPE_CHECKING:
    from fieldapp.domain.timestamp import Day
    from fieldapp.services.desk import Desk
    from fieldapp.services.money.meetings import MeetingSaved, Sheet
    from fieldapp.services.money.sheet_holder import Holder


NAMED = 4


def why_barred(sheet: Sheet, today: Day, zone: str) -> str:
    """Why nothing can be typed in an open sheet; '' where it can. zone: the branch's time zone."""
    if sheet.state != "open":
        return ""
    if sheet.gone_to and sheet.begun:
        told = mark("{officer} has this center now. What you typed is kept here; it is hers to finish.")
        return tr(told, officer=sheet.gone_to)
    if sheet.gone_to:
        return tr("{officer} has this center. You can read and print its sheet.", officer=sheet.gone_to)
    if sheet.day_closed:
        return tr("{day} is closed. Record it today as a correction.", day=phrases.full_day(sheet.day))
    if sheet.held is not None:
        return _held_words(sheet, sheet.held, today, zone)
    if sheet.day > today:
        return tr("This meeting is on {day}. Print its sheet now, enter it then.", day=phrases.full_day(sheet.day))
    return ""


def _held_words(sheet: Sheet, held: Holder, today: Day, zone: str) -> str:
    when = phrases.moment(held.at_ms, today, zone)
    if held.mine:
        told = tr("You opened this sheet on your other laptop, {moment}. Here it can be read.", moment=when)
    else:
        told = tr(
            "{name} opened this sheet on another laptop, {moment}. Here it can be read.", name=held.name, moment=when
        )
    kept = tr("What you typed is kept here.")
    return f"{told} {kept}" if sheet.begun else told


def unrecorded_words(sheet: Sheet, desk: Desk) -> str:
    """What is told of money that was typed here and not recorded by whoever finished the meeting; '' for none."""
    if not sheet.unrecorded:
        return ""
    shown = [f"{name} {phrases.money(amount, desk.currency)}" for name, amount in sheet.unrecorded[:NAMED]]
    if len(sheet.unrecorded) > NAMED:
        shown.append(tr("and {n} more", n=len(sheet.unrecorded) - NAMED))
    told = mark("Typed here and not recorded there: {names}. If you have this money, take it in Repayments.")
    return tr(told, names=", ".join(shown))


def finished_words(sheet: Sheet, desk: Desk) -> str:
    """What is told above a finished sheet."""
    if sheet.finished_by and sheet.finished_ms:
        when = phrases.moment(sheet.finished_ms, desk.clock.today(), desk.time_zone)
        return tr(
            "{name} finished this meeting {moment}. It can only be read; a mistake is corrected with a reversal.",
            name=sheet.finished_by,
            moment=when,
        )
    return tr("This meeting is finished and can only be read. A mistake is corrected with a reversal in Repayments.")


def asks_first(sheet: Sheet, today: Day, zone: str) -> str:
    """What is asked before a sheet is begun that nobody would expect to be begun; '' for the usual one."""
    if sheet.state != "open" or sheet.begun or why_barred(sheet, today, zone):
        return ""
    if sheet.day != today:
        return tr("Enter the meeting of {day}?", day=phrases.full_day(sheet.day))
    return (
        ""
        if sheet.meets
        else tr("{name} center does not meet today. Hold a meeting all the same?", name=sheet.center_name)
    )


def saved_words(saved: MeetingSaved) -> str:
    """What is told when the meeting is recorded, with the numbers of its receipts."""
    count = len(saved.receipts)
    if not count:
        return tr("Meeting finished. Nobody paid, so there are no receipts.")
    first, last = saved.receipts[0].number, saved.receipts[-1].number
    if count == 1:
        return tr("Meeting finished. 1 receipt, {number}", number=first)
    return tr_n(
        "Meeting finished. {n} receipt, {first} to {last}",
        "Meeting finished. {n} receipts, {first} to {last}",
        count,
        first=first,
        last=last,
    )
