"""What the inbox says: what happened, what followed by itself, and who is who."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from fieldapp.domain.clocks import ClockFlagged
from fieldapp.domain.entry_times import TimesFlagged
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import Choice, InboxItem, ItemKind
from fieldapp.domain.money import format_amount
from fieldapp.domain.operation import body_of
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, User
from fieldapp.domain.taking_up import FOR_WHOSE, may_be_taken_up
from fieldapp.domain.words import mark, tr
from fieldapp.services.clock_words import clock_found, times_found
from fieldapp.services.desk import Desk
from fieldapp.services.money.doubts import group_doubt
from fieldapp.services.oversight.conflict_view import Decision
from fieldapp.store.queries.operations import find_operation
from fieldapp.store.view import View

KINDS: Final = {
    ItemKind.FIELD: "borrower",
    ItemKind.MONEY: "duplicate",
    ItemKind.OVERDRAWN: "duplicate",
    ItemKind.ATTENDANCE: "attendance",
    ItemKind.CASH: "cash",
    ItemKind.RECEIPT: "cash",
    ItemKind.TRANSITION: "visit",
    ItemKind.SAME_PERSON: "people",
    ItemKind.CENTER: "center",
    ItemKind.NOTICE: "notice",
}
_SEEN: Final = (Decision("seen", mark("I have seen it"), "S", "check"),)
_TAKEN_UP: Final = (Decision("count", mark("It is real, count it"), "K", "check-check"), *_SEEN)
_TWO: Final = (
    Decision("two", mark("They are two people"), "K", "users"),
    Decision("first", mark("One: keep the first entry"), "1", "user"),
    Decision("second", mark("One: keep the second entry"), "2", "user"),
)
_PARTED: Final = (
    Decision("two", mark("Leave it merged"), "K", "check"),
    Decision("reverse", mark("Take the merge back"), "X", "undo-2", weighty=True),
)
_CHOSEN: Final = {
    Choice.CURRENT: mark("kept what was there"),
    Choice.CONTENDER: mark("took the other value"),
    Choice.BASE: mark("kept the one from before"),
    Choice.OTHER: mark("wrote another value"),
    Choice.KEEP: mark("said both are real"),
    Choice.REVERSE: mark("took it back"),
    Choice.SEEN: mark("has seen it"),
    Choice.MERGE: mark("said they are one person"),
}


_SAID: Final = {
    Reason.DUPLICATE_COLLECTION: mark("Same {amount} entered twice?"),
    Reason.CLOSED_LOAN: mark("{amount} came for a loan that is closed."),
    Reason.UNKNOWN_LOAN: mark("{amount} came for a loan that is not known."),
    Reason.OVERPAID: mark("{amount} is more than was left to pay."),
    Reason.REFUND_NOT_DUE: mark("{amount} was paid back and was not due."),
    Reason.PAYOFF_DIFFERS: mark("{amount} was to pay off the loan and does not."),
    Reason.NOT_APPROVED: mark("{amount} was handed over without an approval."),
    Reason.AUTHORISATION_USED: mark("{amount} was handed over on an approval that was used before."),
    Reason.AUTHORISATION_EXPIRED: mark("{amount} was handed over on an approval that had expired."),
    Reason.AUTHORISATION_DIFFERS: mark("{amount} was handed over on other terms than were approved."),
    Reason.MAKER_IS_CHECKER: mark("{amount} was handed over by who approved it."),
    Reason.ALREADY_EXISTS: mark("{amount} was handed over a second time."),
    Reason.SCHEDULE_DIFFERS: mark("{amount} was handed over on a schedule that does not fit it."),
    Reason.REVERSAL_OVER_LIMIT: mark("{name} takes {amount} back; that needs a supervisor."),
    Reason.OVERDRAWN: mark("{amount} is more than her savings."),
    Reason.BAD_VALUE: mark("{amount} cannot be right."),
    Reason.SEAT_REVOKED: mark("{amount} was collected with a blocked laptop."),
    Reason.SEAT_RENEWED: mark("The laptop of {name} was restored or copied. {note}"),
    Reason.CLOCK_WRONG: mark("The clock of {name}'s laptop was wrong. {note}"),
    Reason.BLOCKED_LAPTOP: mark("{name} worked with a laptop that IT had blocked. It has no effect."),
    Reason.TIMES_ODD: mark("Odd times among the records of {name} in a month: {note}"),
    Reason.OUT_OF_SCOPE: mark("{name} worked here after the center was handed over."),
    Reason.ATTENDANCE_DIFFERS: mark("Two sheets of one meeting disagree."),
    Reason.DAY_CLOSED: mark("{amount} came for a day that {name} had closed."),
    Reason.CASH_OVERDRAWN: mark("{name} paid out {amount} more than was there."),
    Reason.KEPT_TOO_MUCH: mark("{name} kept {amount} over night."),
    Reason.HAND_IN_DIFFERS: mark("{amount} missing in what was handed in."),
    Reason.RECEIPT_MISSING: mark("Missing receipt: {note}."),
    Reason.RECEIPT_REPEATED: mark("Receipt given out twice: {note}."),
    Reason.STALE_TRANSITION: mark("{name} changed something that had been decided."),
    Reason.GUARANTOR_USED_UP: mark("Who was to stand in for her stands in for as many as she may."),
    Reason.GUARANTEE_RING: mark("Her guarantor closes a ring who stand in for one another."),
    Reason.GUARANTOR_TOO_WEAK: mark("Her guarantor has too little left a month."),
    Reason.GUARANTOR_MEANS_UNKNOWN: mark("What her guarantor has left a month is not known."),
    Reason.SAME_IDENTITY: mark("Two entries have the same identity number."),
    Reason.ALIKE: mark("Two entries may be one person."),
    Reason.MERGED_AWAY: mark("{amount} was handed over to an entry that had been merged."),
    Reason.CENTER_CLOSED: mark("{name} worked for a center that had been closed."),
    Reason.CENTER_MERGED: mark("{name} changed a center that had been merged."),
    Reason.SCHEDULE_CHANGED: mark("{amount} was paid before the loan got its new schedule and came after it."),
    Reason.DEBIT_FROZEN: mark("{amount} was paid out of savings that were overdrawn already."),
    Reason.DEBIT_RIGHT: mark("{name} paid {amount} out of savings of another officer's center."),
    Reason.SAVINGS_WEEK: mark("{amount} is more than may be taken out of savings in a week."),
}
"""What happened, by its reason."""


def chosen_words(kind: ItemKind, choice: Choice) -> str:
    """Return what somebody did about an item, after a name."""
    if kind is ItemKind.SAME_PERSON and choice is Choice.KEEP:
        return tr("said they are two people")
    if kind is ItemKind.TRANSITION and choice is Choice.KEEP:
        return tr("let it count")
    return tr(_CHOSEN[choice]) if choice in _CHOSEN else tr("decided it")


def decisions_of(item: InboxItem, *, twin: bool) -> tuple[Decision, ...]:
    """Return what may be decided about a whole item; none where single values are chosen."""
    return tuple(replace(one, words=tr(one.words)) for one in _offered(item, twin=twin))


def _offered(item: InboxItem, *, twin: bool) -> tuple[Decision, ...]:
    if item.kind in (ItemKind.FIELD, ItemKind.ATTENDANCE):
        return ()
    if item.kind is ItemKind.SAME_PERSON:
        return _PARTED if item.reason is Reason.MERGED_AWAY else _TWO
    if item.kind not in (ItemKind.MONEY, ItemKind.OVERDRAWN):
        return _TAKEN_UP if may_be_taken_up(item) else _SEEN
    keep, back = mark("Both are real"), mark("Reverse the second")
    if item.reason is Reason.REVERSAL_OVER_LIMIT:
        keep, back = mark("Let the receipt stand"), mark("Agree: reverse it")
    elif not twin:
        keep, back = mark("It is real, count it"), mark("Reverse it")
    return (
        Decision("both_real", keep, "K", "check-check"),
        Decision("reverse", back, "X", "undo-2", weighty=True),
    )


def sides_of(item: InboxItem, *, twin: bool) -> dict[str, str]:
    """Return what the two sides are called and what became of each, by the fields of ConflictRecord."""
    if item.kind is ItemKind.SAME_PERSON:
        return _sides(tr("First entry"), tr("Second entry"), tr("stays"), tr("came later"))
    if item.reason in FOR_WHOSE and item.kind is ItemKind.TRANSITION:
        return {"second": tr("What came"), "second_fate": tr("kept, not carried out")}
    if item.kind is ItemKind.TRANSITION:
        return _sides(tr("What was decided"), tr("What came later"), tr("stands"), tr("kept"))
    if item.kind is ItemKind.CENTER:
        return {"second": tr("What came"), "second_fate": tr("kept, not carried out")}
    second = tr("Second receipt") if twin else tr("Receipt")
    if item.kind is ItemKind.OVERDRAWN:
        return _sides(tr("First receipt"), second, tr("counts"), tr("kept apart"))
    over_limit = item.reason is Reason.REVERSAL_OVER_LIMIT
    fate = tr("counts") if (item.kind is ItemKind.NOTICE) is not over_limit else tr("kept apart")
    fate = tr("taken back") if over_limit and item.kind is ItemKind.NOTICE else fate
    return _sides(tr("First receipt"), second, tr("counted on the loan"), fate)


def _sides(first: str, second: str, first_fate: str, second_fate: str) -> dict[str, str]:
    return {"first": first, "second": second, "first_fate": first_fate, "second_fate": second_fate}


def outcome_of(item: InboxItem) -> str:
    """Return what happened by itself, and what that means for the money and the records."""
    if item.kind is ItemKind.OVERDRAWN and item.reason is Reason.OVERDRAWN:
        return tr(
            "The cash has left the drawer and is kept apart. Nothing more may be taken out until this is decided."
        )
    words = {
        ItemKind.MONEY: tr("Nobody's money is lost: this receipt is kept apart until it is decided."),
        ItemKind.OVERDRAWN: tr("Nobody's money is lost: this receipt is kept apart until it is decided."),
        ItemKind.CASH: tr("Nothing was corrected: count and receipts both stay as they are."),
        ItemKind.CENTER: tr("It is kept as it was written and changed nothing."),
        ItemKind.NOTICE: tr("It counts under the schedule of its own day. Nothing has to be chosen."),
    }
    if item.reason is Reason.REVERSAL_OVER_LIMIT:
        if item.kind is ItemKind.NOTICE:
            return tr("It was taken back, with a supervisor's PIN on the officer's laptop.")
        return tr("The receipt counts until this is decided. Once you agree, the money goes back.")
    if item.reason is Reason.SAME_IDENTITY:
        return tr("Both entries go on. No new loan is approved to either until this is decided.")
    if item.kind is ItemKind.SAME_PERSON:
        return tr("The loan runs.") if item.reason is Reason.MERGED_AWAY else tr("Both entries go on as they are.")
    if item.reason in FOR_WHOSE and item.kind is ItemKind.TRANSITION:
        return words[ItemKind.CENTER]
    if item.reason is Reason.TIMES_ODD:
        return tr("Everything counts as it was written. Nothing has to be chosen; ask whose laptop it is.")
    if item.reason is Reason.STALE_TRANSITION and item.other != NO_ID:
        return tr("What was decided stands. The later words are kept as an unfinished next version of the author's.")
    if item.reason is Reason.STALE_TRANSITION:
        return tr("What was decided stands. The later words are kept here and changed nothing.")
    return words.get(item.kind, tr("Nothing is changed by this. It only has to be seen."))


def says(desk: Desk, view: View, item: InboxItem) -> str:
    """Return what happened, in one sentence."""
    amount = format_amount(abs(item.amount), desk.currency, symbol=True)
    who = name_of(view, item.author)
    note = _note(view, item)
    if item.reason is Reason.CENTER_CLOSED and item.kind is ItemKind.MONEY:
        return tr("{amount} came for a center that had been closed.", amount=amount)
    if item.reason is Reason.SCHEDULE_CHANGED and isinstance(item.base, int) and item.base > 0:
        more = format_amount(item.base, desk.currency, symbol=True)
        return tr(
            "{amount} was paid before the loan got its new schedule and came after it. By that day the former schedule "
            "had asked {difference} more.",
            amount=amount,
            difference=more,
        )
    if item.reason is Reason.CASH_DIFFERS:
        if item.amount > 0:
            return tr("Counted {amount} more than the receipts. {note}", amount=amount, note=note).strip()
        return tr("Counted {amount} less than the receipts. {note}", amount=amount, note=note).strip()
    if item.reason is Reason.HAND_IN_DIFFERS and item.amount > 0:
        return tr("{amount} too much in what was handed in.", amount=amount)
    said = _SAID.get(item.reason, mark("{amount} waits for a decision."))
    return group_doubt(item, amount) or tr(said, amount=amount, name=who, note=note).strip()


def _note(view: View, item: InboxItem) -> str:
    """Return what was noted with an item: somebody's words as they are, what the program noted in the language."""
    if item.reason in (Reason.RECEIPT_MISSING, Reason.RECEIPT_REPEATED):
        return item.note.replace(" to ", " – ")
    by_the_office = item.reason in (Reason.CLOCK_WRONG, Reason.TIMES_ODD)
    operation = find_operation(view.connection, item.operation) if by_the_office else None
    flagged = body_of(operation) if operation else None
    if isinstance(flagged, TimesFlagged):
        return times_found(flagged)
    return clock_found(flagged) if isinstance(flagged, ClockFlagged) else item.note


def name_of(view: View, user_id: Id) -> str:
    """Return a member of staff's name, '' for nobody."""
    user = view.find(User, user_id)
    return user.name if user else ""


def supervisors(view: View) -> str:
    """Return who decides what an officer may not."""
    names = [user.name for user in view.in_state(User, Role.SUPERVISOR)]
    return names[0] if names else tr("The supervisor")
