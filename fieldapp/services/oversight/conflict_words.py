"""What the inbox says: what happened, what followed by itself, and who is who."""

from __future__ import annotations

from typing import Final

from fieldapp.domain.ids import Id
from fieldapp.domain.inbox import Choice, InboxItem, ItemKind
from fieldapp.domain.money import format_amount
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, User
from fieldapp.services.desk import Desk
from fieldapp.services.money.doubts import group_doubt
from fieldapp.services.oversight.conflict_view import Decision
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
_SEEN: Final = (Decision("seen", "I have seen it", "S", "check"),)
_TWO: Final = (
    Decision("two", "They are two people", "K", "users"),
    Decision("first", "One: keep the first entry", "1", "user"),
    Decision("second", "One: keep the second entry", "2", "user"),
)
_PARTED: Final = (
    Decision("two", "Leave it merged", "K", "check"),
    Decision("reverse", "Take the merge back", "X", "undo-2", weighty=True),
)
_CHOSEN: Final = {
    Choice.CURRENT: "kept what was there",
    Choice.CONTENDER: "took the other value",
    Choice.BASE: "kept the one from before",
    Choice.OTHER: "wrote another value",
    Choice.KEEP: "said both are real",
    Choice.REVERSE: "took it back",
    Choice.SEEN: "has seen it",
    Choice.MERGE: "said they are one person",
}


def chosen_words(kind: ItemKind, choice: Choice) -> str:
    """Return what somebody did about an item, after a name."""
    if kind is ItemKind.SAME_PERSON and choice is Choice.KEEP:
        return "said they are two people"
    return _CHOSEN.get(choice, "decided it")


def decisions_of(item: InboxItem, *, twin: bool) -> tuple[Decision, ...]:
    """Return what may be decided about a whole item; none where single values are chosen."""
    if item.kind in (ItemKind.FIELD, ItemKind.ATTENDANCE):
        return ()
    if item.kind is ItemKind.SAME_PERSON:
        return _PARTED if item.reason is Reason.MERGED_AWAY else _TWO
    if item.kind not in (ItemKind.MONEY, ItemKind.OVERDRAWN):
        return _SEEN
    keep, back = ("Both are real", "Reverse the second") if twin else ("It is real, count it", "Reverse it")
    return (
        Decision("both_real", keep, "K", "check-check"),
        Decision("reverse", back, "X", "undo-2", weighty=True),
    )


def sides_of(item: InboxItem, *, twin: bool) -> dict[str, str]:
    """Return what the two sides are called and what became of each, by the fields of ConflictRecord."""
    if item.kind is ItemKind.SAME_PERSON:
        return {"first": "First entry", "second": "Second entry", "first_fate": "stays", "second_fate": "came later"}
    if item.kind is ItemKind.TRANSITION:
        return {"first": "What was decided", "second": "What came later", "first_fate": "stands", "second_fate": "kept"}
    if item.kind is ItemKind.CENTER:
        return {"second": "What came", "second_fate": "kept, not carried out"}
    if item.kind is ItemKind.OVERDRAWN:
        return {"first": "First receipt", "second": "Second receipt" if twin else "Receipt",
                "first_fate": "counts", "second_fate": "kept apart"}  # fmt: skip
    second = "Second receipt" if twin else "Receipt"
    fate = "counts" if item.kind is ItemKind.NOTICE else "kept apart"
    return {"first": "First receipt", "second": second, "first_fate": "counted on the loan", "second_fate": fate}


def outcome_of(item: InboxItem) -> str:
    """Return what happened by itself, and what that means for the money and the records."""
    if item.kind is ItemKind.OVERDRAWN and item.reason is Reason.OVERDRAWN:
        return "The cash has left the drawer and is kept apart. Nothing more may be taken out until this is decided."
    words = {
        ItemKind.MONEY: "Nobody's money is lost: this receipt is kept apart until it is decided.",
        ItemKind.OVERDRAWN: "Nobody's money is lost: this receipt is kept apart until it is decided.",
        ItemKind.CASH: "Nothing was corrected: count and receipts both stay as they are.",
        ItemKind.CENTER: "It is kept as it was written and changed nothing.",
        ItemKind.NOTICE: "It counts under the schedule of its own day. Nothing has to be chosen.",
    }
    if item.reason is Reason.SAME_IDENTITY:
        return "Both entries go on. No new loan is approved to either until this is decided."
    if item.kind is ItemKind.SAME_PERSON:
        return "The loan runs." if item.reason is Reason.MERGED_AWAY else "Both entries go on as they are."
    if item.reason is Reason.STALE_TRANSITION:
        return "What was decided stands. The later words are kept here and changed nothing."
    return words.get(item.kind, "Nothing is changed by this. It only has to be seen.")


def says(desk: Desk, view: View, item: InboxItem) -> str:
    """Return what happened, in one sentence."""
    amount = format_amount(abs(item.amount), desk.currency, symbol=True)
    who = name_of(view, item.author)
    words = {**_money(amount), **_work(item, amount, who)}
    if item.reason is Reason.CENTER_CLOSED and item.kind is ItemKind.MONEY:
        return f"{amount} came for a center that had been closed."
    if item.reason is Reason.CASH_DIFFERS:
        more_or_less = "more" if item.amount > 0 else "less"
        return f"Counted {amount} {more_or_less} than the receipts. {item.note}".strip()
    return group_doubt(item, amount) or words.get(item.reason, f"{amount} waits for a decision.")


def _money(amount: str) -> dict[Reason, str]:
    return {
        Reason.DUPLICATE_COLLECTION: f"Same {amount} entered twice?",
        Reason.CLOSED_LOAN: f"{amount} came for a loan that is closed.",
        Reason.UNKNOWN_LOAN: f"{amount} came for a loan that is not known.",
        Reason.OVERPAID: f"{amount} is more than was left to pay.",
        Reason.REFUND_NOT_DUE: f"{amount} was paid back and was not due.",
        Reason.PAYOFF_DIFFERS: f"{amount} was to pay off the loan and does not.",
        Reason.NOT_APPROVED: f"{amount} was handed over without an approval.",
        Reason.AUTHORISATION_USED: f"{amount} was handed over on an approval that was used before.",
        Reason.AUTHORISATION_EXPIRED: f"{amount} was handed over on an approval that had expired.",
        Reason.AUTHORISATION_DIFFERS: f"{amount} was handed over on other terms than were approved.",
        Reason.MAKER_IS_CHECKER: f"{amount} was handed over by who approved it.",
        Reason.ALREADY_EXISTS: f"{amount} was handed over a second time.",
        Reason.SCHEDULE_DIFFERS: f"{amount} was handed over on a schedule that does not fit it.",
        Reason.OVERDRAWN: f"{amount} is more than her savings.",
        Reason.BAD_VALUE: f"{amount} cannot be right.",
        Reason.SEAT_REVOKED: f"{amount} was collected with a blocked laptop.",
    }


def _work(item: InboxItem, amount: str, who: str) -> dict[Reason, str]:
    return {
        Reason.SEAT_RENEWED: f"The laptop of {who} was restored or copied. {item.note}".strip(),
        Reason.CLOCK_WRONG: f"The clock of {who}'s laptop was wrong. {item.note}".strip(),
        Reason.OUT_OF_SCOPE: f"{who} worked here after the center was handed over.",
        Reason.ATTENDANCE_DIFFERS: "Two sheets of one meeting disagree.",
        Reason.DAY_CLOSED: f"{amount} came for a day that {who} had closed.",
        Reason.CASH_OVERDRAWN: f"{who} paid out {amount} more than was there.",
        Reason.KEPT_TOO_MUCH: f"{who} kept {amount} over night.",
        Reason.HAND_IN_DIFFERS: f"{amount} {'too much' if item.amount > 0 else 'missing'} in what was handed in.",
        Reason.RECEIPT_MISSING: f"Missing receipt: {item.note}.",
        Reason.RECEIPT_REPEATED: f"Receipt given out twice: {item.note}.",
        Reason.STALE_TRANSITION: f"{who} changed something that had been decided.",
        Reason.GUARANTOR_USED_UP: "Who was to stand in for her stands in for as many as she may.",
        Reason.GUARANTEE_RING: "Her guarantor closes a ring who stand in for one another.",
        Reason.GUARANTOR_TOO_WEAK: "Her guarantor has too little left a month.",
        Reason.GUARANTOR_MEANS_UNKNOWN: "What her guarantor has left a month is not known.",
        Reason.SAME_IDENTITY: "Two entries have the same identity number.",
        Reason.ALIKE: "Two entries may be one person.",
        Reason.MERGED_AWAY: f"{amount} was handed over to an entry that had been merged.",
        Reason.CENTER_CLOSED: f"{who} worked for a center that had been closed.",
        Reason.CENTER_MERGED: f"{who} changed a center that had been merged.",
        Reason.SCHEDULE_CHANGED: f"{amount} was paid before the loan got its new schedule and came after it.",
        Reason.DEBIT_FROZEN: f"{amount} was paid out of savings that were overdrawn already.",
        Reason.DEBIT_RIGHT: f"{who} paid {amount} out of savings of another officer's center.",
        Reason.SAVINGS_WEEK: f"{amount} is more than may be taken out of savings in a week.",
    }


def name_of(view: View, user_id: Id) -> str:
    """Return a member of staff's name, '' for nobody."""
    user = view.find(User, user_id)
    return user.name if user else ""


def supervisors(view: View) -> str:
    """Return who decides what an officer may not."""
    names = [user.name for user in view.in_state(User, Role.SUPERVISOR)]
    return names[0] if names else "The supervisor"
