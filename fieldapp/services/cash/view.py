"""An officer's cash day as a screen shows it. What should be there is not told before the count is kept, by policy."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from fieldapp.domain.cash.cash import Cash, CashDay, Count, DayFigures, DayState, Pieces, Place, Transfer, cash_day_of
from fieldapp.domain.cash.denominations import denominations
from fieldapp.domain.center.group import Center
from fieldapp.domain.collection.collection import Collection, Fate, Method
from fieldapp.domain.collection.meeting import meeting_id
from fieldapp.domain.ids import NO_ID, Id, id_text
from fieldapp.domain.money import format_amount
from fieldapp.domain.photo import Photo, PhotoId
from fieldapp.domain.policy import CashPolicy, policy_of
from fieldapp.domain.staff import User
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.days import weekday_day
from fieldapp.services.desk import DataState, Desk, data_state
from fieldapp.services.money import printed, sheet
from fieldapp.store.queries import drafts, status
from fieldapp.store.view import View

METHOD_WORDS: Final = {
    Method.CASH: mark("Cash"),
    Method.MOBILE_MONEY: mark("Mobile money"),
    Method.BANK: mark("Bank"),
    Method.CHEQUE: mark("Cheque"),
}
PLACE_WORDS: Final = {Place.BRANCH: mark("Branch"), Place.BANK: mark("Bank"), Place.AGENT: mark("Agent")}
VISIT_FORM: Final = "visit"
"""Where unfinished visits are kept; the page of visits knows it by its own name."""
EARLIER_DAYS: Final = 60
"""How far back an unclosed day is looked for."""

Standing = Literal["not_open", "open", "closed", "verified"]


@dataclass(frozen=True)
class CollectedLine:
    """What came in under one heading: a method, or a center. amount: None while it must not be told."""

    label: str
    receipts: int
    amount: int | None
    center_id: Id = NO_ID


@dataclass(frozen=True)
class TransferView:
    """Money handed in (amount above zero) or drawn (below); counted: by the other side, None before it did. photos: of
    its slip."""

    op_id: Id
    amount: int
    place: str
    reference: str
    at_ms: int
    counted: int | None
    verifier: str
    state: DataState
    photos: tuple[PhotoId, ...] = ()


@dataclass(frozen=True)
class Block:
    """Why a day cannot be closed yet, or (blocks False) what should not be forgotten. what: the unfinished thing."""

    kind: Literal["meeting", "visit", "receipt", "count", "moved", "difference", "kept", "earlier_day"]
    sentence: str
    blocks: bool = True
    center_id: Id = NO_ID
    day: Day = 0
    what: str = ""


@dataclass(frozen=True)
class CashDayView:
    """One cash day. Amounts in minor units.

    hidden: what should be there is not told yet, so expected, received, paid_out, kept and the amounts of lines are
    None. expected: what should be in the bag now. difference: of the newest count. denominations: the lines of the
    form. figures: of a closed day. version: what a supervisor who reopens the day must name. closed_by, witness: the
    names of who closed it and of who saw the count.
    """

    day_id: Id
    user_id: Id
    name: str
    day: Day
    standing: Standing
    state: DataState
    hidden: bool
    denominations: tuple[int, ...]
    opening: Count | None
    count: Count | None
    expected: int | None
    received: int | None
    paid_out: int | None
    kept: int | None
    difference: int | None
    by_method: tuple[CollectedLine, ...]
    by_center: tuple[CollectedLine, ...]
    transfers: tuple[TransferView, ...]
    handed_in: int
    drawn: int
    keep_max: int
    policy_name: str
    blocks: tuple[Block, ...]
    figures: DayFigures | None
    late: int
    reopened: int
    version: Id
    kept_reason: str = ""
    reopen_reason: str = ""
    closed_by: str = ""
    witness: str = ""

    @property
    def may_close(self) -> bool:
        """Tell whether nothing stands in the way of closing but, perhaps, a reason for keeping money."""
        return self.standing in ("open", "not_open") and not any(item.blocks for item in self.blocks)


def cash_day_view(desk: Desk, day: Day | None = None, user_id: Id | None = None) -> CashDayView:
    """Return the cash day of this person today, or of another day or (for supervisors) another officer."""
    wanted = desk.clock.today() if day is None else day
    owner = desk.me.user_id if user_id is None else user_id
    with desk.book.view() as view:
        return build(desk, view, owner, wanted)


def build(desk: Desk, view: View, user_id: Id, day: Day) -> CashDayView:
    """Return a cash day from a view. Linear in the collections of that day."""
    found, cash = cash_day_of(view, user_id, day), view.find(Cash, user_id) or Cash(user_id)
    policy = policy_of(view)
    hidden = is_hidden(policy.cash, found)
    documents = [item for item in view.between(Collection, day, day) if item.author == user_id]
    expected, received, paid = (None, None, None) if hidden else (cash.at_hand, found.received, found.paid_out)
    return CashDayView(
        day_id=found.id,
        user_id=user_id,
        name=_name(view, user_id),
        day=day,
        standing=_standing(found),
        state=_data_state(view, found),
        hidden=hidden,
        denominations=denominations(desk.currency),
        opening=found.opening,
        count=found.count,
        expected=expected,
        received=received,
        paid_out=paid,
        kept=found.figures.kept if found.figures else expected,
        difference=found.count.difference if found.count else None,
        by_method=_by_method(documents, hidden),
        by_center=_by_center(view, documents, hidden),
        transfers=_transfers(view, found),
        handed_in=found.handed_in,
        drawn=found.drawn,
        keep_max=policy.cash.keep_max,
        policy_name=policy.name,
        blocks=() if found.closed else blocks_of(desk, view, found),
        figures=found.figures,
        late=found.late,
        reopened=found.reopened,
        version=found.version,
        kept_reason=found.kept_reason,
        reopen_reason=found.reopen_reason,
        closed_by=_name(view, found.closed_by),
        witness=_name(view, found.witness),
    )


def _name(view: View, user_id: Id) -> str:
    user = view.find(User, user_id)
    return user.name if user else ""


def told_cash(view: View, user_id: Id, day: Day) -> int | None:
    """Return what should lie in somebody's bag on a day, None while she is to count it without being told.

    Nothing is hidden where no money moved since the day closed last: what stayed over night was counted then.
    """
    cash = view.find(Cash, user_id) or Cash(user_id)
    moved = cash.last_day > cash.last_closed
    return None if moved and is_hidden(policy_of(view).cash, cash_day_of(view, user_id, day)) else cash.at_hand


def counts_blind(desk: Desk) -> bool:
    """Tell whether whoever works here is not to be told her sums of today before she has counted."""
    with desk.book.view() as view:
        return told_cash(view, desk.me.user_id, desk.clock.today()) is None


def is_hidden(policy: CashPolicy, day: CashDay) -> bool:
    """Tell whether what should be there is not to be told: nobody has counted since money last moved."""
    return policy.blind and not day.closed and (day.count is None or day.uncounted != 0)


def _standing(day: CashDay) -> Standing:
    if day.state is DayState.VERIFIED:
        return "verified"
    return "closed" if day.state is DayState.CLOSED else "open" if day.state is DayState.OPEN else "not_open"


def _data_state(view: View, day: CashDay) -> DataState:
    if day.version == NO_ID:
        return DataState.DRAFT
    return data_state(status.standings(view.connection, [day.version]).get(day.version))


def _by_method(documents: list[Collection], hidden: bool) -> tuple[CollectedLine, ...]:
    sums: dict[Method, int] = defaultdict(int)
    receipts: dict[Method, set[tuple[Id, int]]] = defaultdict(set)
    for item in documents:
        if item.method in METHOD_WORDS:
            sums[item.method] += _taken(item)
            receipts[item.method] |= _receipts(item)
    return tuple(
        CollectedLine(tr(METHOD_WORDS[method]), len(receipts[method]), None if hidden else sums[method])
        for method in sorted(sums)
    )


def _by_center(view: View, documents: list[Collection], hidden: bool) -> tuple[CollectedLine, ...]:
    sums: dict[Id, int] = defaultdict(int)
    receipts: dict[Id, set[tuple[Id, int]]] = defaultdict(set)
    for item in documents:
        sums[item.center_id] += _taken(item)
        receipts[item.center_id] |= _receipts(item)
    centers = view.some(Center, sums)
    rows = [
        CollectedLine(centers[key].name if key in centers else tr("No center"), len(receipts[key]),
                      None if hidden else sums[key], key)
        for key in sums
    ]  # fmt: skip
    return tuple(sorted(rows, key=lambda row: row.label))


def _taken(item: Collection) -> int:
    """Return what came in by a document; what was paid out by it is another matter."""
    return sum(line.amount for line in item.lines if line.amount > 0 and line.fate is not Fate.REVERSED)


def _receipts(item: Collection) -> set[tuple[Id, int]]:
    return {(item.seat_id, line.receipt) for line in item.lines if line.receipt and line.fate is not Fate.REVERSED}


def _transfers(view: View, day: CashDay) -> tuple[TransferView, ...]:
    standings = status.standings(view.connection, [item.operation for item in day.transfers])
    slips = slips_of(view, [item.operation for item in day.transfers])
    made = (_transfer(view, item, data_state(standings.get(item.operation))) for item in day.transfers)
    return tuple(replace(one, photos=slips.get(one.op_id, ())) for one in made)


def slips_of(view: View, operations: Sequence[Id]) -> dict[Id, tuple[PhotoId, ...]]:
    """Return the photos of slips, by the operation that handed the money over or drew it."""
    found: dict[Id, tuple[PhotoId, ...]] = {}
    for photo in view.of_borrower(Photo, NO_ID) if operations else ():
        if photo.about in operations:
            found[photo.about] = (*found.get(photo.about, ()), photo.photo_id)
    return found


def _transfer(view: View, item: Transfer, state: DataState) -> TransferView:
    place = item.place_name or tr(PLACE_WORDS[item.place])
    counted = abs(item.counted) if item.counted is not None else None
    return TransferView(
        item.operation,
        item.amount,
        place,
        item.reference,
        item.at_ms,
        counted,
        _name(view, item.verifier),
        state,
    )


def blocks_of(desk: Desk, view: View, day: CashDay) -> tuple[Block, ...]:
    """Return what stands in the way of closing an open day, the most important first."""
    found = [*_earlier(view, day), *_meetings(view, day), *_counting(desk, view, day)]
    forms = len(drafts.forms(view.connection, VISIT_FORM))
    if forms:
        words = tr_n("{n} unfinished visit. Nothing is lost.", "{n} unfinished visits. Nothing is lost.", forms)
        found.append(Block("visit", words, False))
    if day.user_id == desk.me.user_id:
        waiting = printed.unprinted(desk, view, day.day)
        if waiting:
            words = tr_n(
                "{n} receipt was not printed on this laptop.",
                "{n} receipts were not printed on this laptop.",
                waiting,
            )
            found.append(Block("receipt", words, False))
    return tuple(found)


def _earlier(view: View, day: CashDay) -> list[Block]:
    open_day = earlier_open_day(view, day.user_id, day.day)
    if open_day is None:
        return []
    sentence = tr("{day} is not closed yet.", day=weekday_day(open_day))
    return [Block("earlier_day", sentence, not policy_of(view).cash.carry_on, day=open_day)]


def earlier_open_day(view: View, user_id: Id, day: Day) -> Day | None:
    """Return the oldest day of a user before another one that was opened and not closed, None where there is none."""
    for item in view.of_borrower(CashDay, user_id):
        if item.state is DayState.OPEN and day - EARLIER_DAYS <= item.day < day:
            return item.day
    return None


def _meetings(view: View, day: CashDay) -> list[Block]:
    """Return the sheets of that day that somebody began on this laptop and did not finish."""
    begun = {form.key for form in drafts.forms(view.connection, sheet.FORM)}
    if not begun:
        return []
    return [
        Block(
            "meeting",
            tr("The sheet of {center} is not finished.", center=center.name),
            center_id=center.id,
            day=day.day,
            what=tr("The sheet of {center}", center=center.name),
        )
        for center in view.every(Center)
        if id_text(meeting_id(center.id, day.day)) in begun
    ]


def _counting(desk: Desk, view: View, day: CashDay) -> list[Block]:
    if day.count is None:
        return [Block("count", tr("The cash is not counted yet."))]
    if day.uncounted:
        return [Block("moved", tr("Money moved after the count. Count again."))]
    policy = policy_of(view).cash
    found: list[Block] = []
    if abs(day.count.difference) > policy.difference_free and not day.count.reason:
        amount = format_amount(abs(day.count.difference), desk.currency, symbol=True)
        words = tr("You counted {amount} less than was recorded. Write why.", amount=amount)
        if day.count.difference > 0:
            words = tr("You counted {amount} more than was recorded. Write why.", amount=amount)
        found.append(Block("difference", words))
    kept = (view.find(Cash, day.user_id) or Cash(day.user_id)).at_hand
    if kept > policy.keep_max:
        limit = format_amount(policy.keep_max, desk.currency, symbol=True)
        held = format_amount(kept, desk.currency, symbol=True)
        found.append(Block("kept", tr("{amount} is with you; {limit} may stay.", amount=held, limit=limit), False))
    return found


def pieces_of(counted: dict[int, int]) -> tuple[Pieces, ...]:
    """Return value -> number of notes as the pieces of a count."""
    return tuple(Pieces(value, number) for value, number in counted.items() if number)
