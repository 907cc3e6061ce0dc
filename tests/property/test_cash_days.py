"""Laws of cash: nothing made or lost through any sequence of days, and a closed day stays closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from hypothesis import event, given, settings
from hypothesis import strategies as st

from fieldapp.domain.cash.cash import Cash, CashDay, DayFigures, cash_day_id
from fieldapp.domain.cash.control import CashVerified, DayReopened, DifferenceBooked
from fieldapp.domain.cash.day import CashCounted, CashDrawn, CashHandedIn, DayClosed, DayOpened
from fieldapp.domain.cash.receipt_book import ReceiptBook, given_out_by
from fieldapp.domain.collection.collection import Collection, Method, RepaymentRecorded, Reversed, SavingsMoved
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem, ItemKind, ItemState
from fieldapp.domain.journal import Account, money_documents, postings_of, trial_balance
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import SeatEnrolled
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named
from tests.fakes.cash import pieces

SEATS = ("anil", "anil2", "bela", "rao")
USER_OF = {"anil": "anil", "anil2": "anil", "bela": "bela", "rao": "rao"}

WHAT = (
    *("pay", "pay", "save", "withdraw", "undo", "open", "count", "honest count", "honest count"),
    *("hand in", "hand in", "draw", "close", "close", "verify", "verify", "reopen", "book", "book"),
)
STEPS = st.tuples(st.sampled_from(WHAT), st.sampled_from(SEATS), st.integers(0, 1), st.integers(0, 5_000))


@dataclass
class Play:
    """A branch in which people do as the steps say, sensible or not."""

    branch: FakeBranch = field(default_factory=FakeBranch)
    receipts: dict[str, int] = field(default_factory=dict)
    taken: list[Id] = field(default_factory=list)
    closed: dict[Id, DayFigures] = field(default_factory=dict)
    controlled: int = 0

    def __post_init__(self) -> None:
        self.branch.do("office", SeatEnrolled(named("user anil"), bytes(32), "A2"), named("anil2"))

    def user(self, seat: str) -> Id:
        return named(f"user {USER_OF[seat]}")

    def cash(self, user: Id) -> Cash:
        return self.branch.state.find(Cash, user) or Cash(user)

    def receipt(self, seat: str) -> int:
        self.receipts[seat] = self.receipts.get(seat, 0) + 1
        return self.receipts[seat]

    def step(self, what: str, seat: str, offset: int, amount: int) -> None:
        day, user = DAY + offset, self.user(seat)
        entity = cash_day_id(user, day)
        if what in ("verify", "reopen", "book"):
            self.control(what, seat, amount)
            return
        body = self.body(what, seat, entity, amount)
        if body is None:
            return
        target = {"pay": self.branch.loans[amount % 2], "save": self.branch.borrowers[0],
                  "withdraw": self.branch.borrowers[0]}.get(what, entity)  # fmt: skip
        if what == "undo":
            target = self.taken[amount % len(self.taken)]
        self.branch.do(seat, body, target, day=day)
        if what in ("pay", "save", "withdraw"):
            self.taken.append(self.branch.last_operation)

    def body(self, what: str, seat: str, entity: Id, amount: int) -> object | None:
        day = self.branch.state.find(CashDay, entity)
        cash = self.cash(self.user(seat))
        made: dict[str, Callable[[], object | None]] = {
            "pay": lambda: RepaymentRecorded(amount, self.receipt(seat), Method(1 + amount % 2)),
            "save": lambda: SavingsMoved(amount, self.receipt(seat)),
            "withdraw": lambda: SavingsMoved(-amount, self.receipt(seat)),
            "undo": lambda: Reversed(reason="typed twice") if self.taken else None,
            "open": lambda: DayOpened(pieces(amount)),
            "count": lambda: CashCounted(pieces(amount), "why"),
            "honest count": lambda: CashCounted(pieces(max(0, cash.at_hand))),
            "hand in": lambda: CashHandedIn(amount),
            "draw": lambda: CashDrawn(amount),
            "close": lambda: DayClosed(day.count.operation if day and day.count else NO_ID, max(0, cash.at_hand), "r"),
        }
        return made[what]()

    def control(self, what: str, seat: str, amount: int) -> None:
        """Let somebody look after the day of somebody else, mostly one that has something to look after."""
        days = [item for item in self.branch.state.records.values() if isinstance(item, CashDay)]
        others = [item for item in days if item.user_id != self.user(seat) and (item.transfers or item.closed)]
        if not others:
            return
        day = others[amount % len(others)]
        transfer = day.transfers[amount % len(day.transfers)] if day.transfers else None
        body: object = DayReopened("one more", day.version)
        if what == "verify":
            counted = abs(transfer.amount) - amount % 3 if transfer else amount
            body = CashVerified(max(0, counted), transfer.operation if transfer else NO_ID)
        if what == "book":
            open_there = transfer.undecided if transfer else 0
            mine = self.cash(day.user_id).difference
            body = DifferenceBooked(
                open_there or mine, "agreed", transfer.operation if transfer and open_there else NO_ID
            )
        verdict = self.branch.do("rao", body, day.id, day=DAY + 2)
        self.controlled += verdict == APPLIED


def held_by_documents(play: Play, user: Id) -> int:
    """Return a user's cash as an independent sum over the documents, not by the fold's running sum."""
    total = 0
    for item in play.branch.state.records.values():
        if isinstance(item, Collection) and item.author == user and item.method is Method.CASH:
            live = [line for line in item.lines if line.fate != 3 and line.reason is not Reason.BAD_VALUE]
            total += sum(line.amount for line in live)
        if isinstance(item, CashDay) and item.user_id == user:
            total += item.booked - sum(transfer.amount for transfer in item.transfers)
    return total


@settings(max_examples=60, deadline=None)
@given(st.lists(STEPS, min_size=12, max_size=32))
def test_cash_is_conserved_through_any_days(steps: list[tuple[str, str, int, int]]) -> None:
    play = Play()
    for step in steps:
        play.step(*step)
        closed_days_stay_closed(play)
    records = list(play.branch.state.records.values())
    for name in ("anil", "bela", "rao"):
        user = named(f"user {name}")
        cash = play.cash(user)
        assert cash.held == held_by_documents(play, user)
        days = [item for item in records if isinstance(item, CashDay) and item.user_id == user]
        flows = sum(item.received - item.paid_out + item.late - item.handed_in + item.drawn for item in days)
        assert cash.held == flows + sum(item.booked for item in days)
        assert cash.difference == sum(item.difference - item.booked for item in days)
    balance = trial_balance(row for item in records if type(item) in money_documents() for row in postings_of(item))
    assert sum(balance.values()) == 0
    event(f"steps of control that took effect: {min(play.controlled, 5)}")
    for name in ("anil", "bela", "rao"):
        assert balance.get((Account.CASH, named(f"user {name}")), 0) == play.cash(named(f"user {name}")).held


def closed_days_stay_closed(play: Play) -> None:
    """A closed day's figures never change and always add up, unless a supervisor has reopened it."""
    now: dict[Id, DayFigures] = {}
    for item in play.branch.state.records.values():
        if isinstance(item, CashDay) and item.closed:
            assert item.figures is not None
            f = item.figures
            assert f.brought + f.received - f.paid_out + f.drawn + f.difference - f.handed_in == f.kept
            now[item.id] = f
    for key, figures in play.closed.items():
        assert now.get(key, figures) == figures or play.branch.log[-1].operation.kind == 133
    play.closed = now


@settings(max_examples=30, deadline=None)
@given(st.lists(STEPS, min_size=8, max_size=24))
def test_what_is_undecided_about_cash_has_an_open_item(steps: list[tuple[str, str, int, int]]) -> None:
    play = Play()
    for step in steps:
        play.step(*step)
    items = [item for item in play.branch.state.records.values() if isinstance(item, InboxItem)]
    waiting = {item.author for item in items if item.kind is ItemKind.CASH and item.state is ItemState.OPEN}
    for name in ("anil", "bela", "rao"):
        user = named(f"user {name}")
        days = [
            item for item in play.branch.state.records.values() if isinstance(item, CashDay) and item.user_id == user
        ]
        if any(transfer.undecided for day in days for transfer in day.transfers) or play.cash(user).held < 0:
            assert user in waiting


@settings(max_examples=30, deadline=None)
@given(st.lists(STEPS, min_size=8, max_size=24))
def test_receipts_of_a_seat_have_no_gaps_whatever_became_of_them(steps: list[tuple[str, str, int, int]]) -> None:
    play = Play()
    for step in steps:
        play.step(*step)
    for seat, last in play.receipts.items():
        book = play.branch.state.find(ReceiptBook, named(seat))
        assert book is not None
        assert (book.next, book.missing) == (last + 1, ())
        assert all(given_out_by(play.branch.state, named(seat), number) for number in range(1, last + 1))
    assert play.branch.receipt_items() == []
