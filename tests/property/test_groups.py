"""Laws of groups, held against random histories: who is where, who owes whom, what a fund has, what a ladder knows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain import replay
from fieldapp.domain.cash.cash import Cash
from fieldapp.domain.center.group import Group, GroupFormed, GroupOffice, OfficerElected
from fieldapp.domain.center.ladder import Ladder
from fieldapp.domain.center.member import MemberJoined, MemberLeft, MemberMoved
from fieldapp.domain.center.roll import attendance, counts
from fieldapp.domain.collection.claim import Claim
from fieldapp.domain.collection.collection import (
    Collection,
    Fate,
    Line,
    Method,
    Purpose,
    RepaymentRecorded,
    Reversed,
    SavingsMoved,
)
from fieldapp.domain.collection.cover import (
    CoverPart,
    CoverRepaid,
    FundMove,
    FundMoved,
    JointCovered,
    RepaidPart,
)
from fieldapp.domain.collection.meeting import Attendance, Meeting, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.conflict import ConflictResolved, Resolution
from fieldapp.domain.fund import Fund
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import Choice, InboxItem, ItemKind
from fieldapp.domain.journal import Account, postings_of, trial_balance
from fieldapp.domain.loan.account import Balance, LoanDisbursed
from fieldapp.domain.people import Borrower, BorrowerRegistered
from fieldapp.domain.record import encode_record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings
from fieldapp.domain.state import MemoryState
from tests.fakes.branch import DAY, FakeBranch, named, schedule

OTHER = named("other group")
Step = tuple[str, str, int, int, int, int]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ["join", "leave", "move", "move", "elect", "cover", "cover", "cover", "repay", "give back", "give back",
             "fund", "fund", "save", "meet", "lend", "reverse", "reverse", "reverse", "decide"]
        ),
        st.sampled_from(["anil", "anil", "bela", "rao"]),
        st.sampled_from([-50, 0, 1, 500, 2_625, 2_625, 9_000, 10_500, 105_000]),
        st.integers(0, 11),
        st.integers(0, 11),
        st.integers(0, 20),
    ),
    max_size=24,
)  # fmt: skip


class Village(FakeBranch):
    """Four members with loans in one group, two people without a group, and a second group in the same center.

    late: the worst lateness of each member's present cycle, kept beside the fold from what counts when.
    """

    def __init__(self) -> None:
        super().__init__(borrowers=4)
        self.do("anil", GroupFormed(self.center, "Yamuna"), OTHER)
        self.people = [*self.borrowers, named("free 1"), named("free 2")]
        for free in self.people[4:]:
            self.do("anil", BorrowerRegistered(self.center, NO_ID, {1: "Free"}), free)
        for who in self.borrowers:
            self.do("anil", SavingsMoved(9_000, 1), who)
        self.do("anil", OfficerElected(GroupOffice.LEADER, self.borrowers[0]), self.group)
        self.do("anil", FundMoved(FundMove.FINE, 6_000, 1), self.group)
        self.late: dict[Id, int] = dict.fromkeys(self.people, 0)
        self.cycles = dict.fromkeys(self.people, 1)

    def every(self, cls: type[Any]) -> list[Any]:
        return [item for item in self.state.records.values() if isinstance(item, cls)]

    def counted(self) -> dict[tuple[Id, int], tuple[Line, int]]:
        return {
            (item.id, line.number): (line, item.day)
            for item in self.every(Collection)
            for line in item.lines
            if line.fate is Fate.COUNTED and line.purpose is Purpose.REPAYMENT
        }

    def step(self, step: Step) -> None:
        """Do one thing, and note how late each repayment that begins to count finds its loan."""
        before, stood = self.counted(), {item.id: item.oldest_unpaid for item in self.every(Balance)}
        self.act(step)
        for key, (line, day) in self.counted().items():
            oldest = stood.get(line.loan_id, 0)
            if key not in before and oldest:
                self.late[line.borrower_id] = max(self.late[line.borrower_id], day - oldest)

    def act(self, step: Step) -> None:
        what, seat, amount, first, second, days = step
        day = DAY + days
        if what in ("join", "leave", "move", "elect", "lend"):
            self._membership(what, seat, (first, second, day))
        elif what in ("cover", "give back", "fund", "repay", "save"):
            self._money(what, seat, (amount, first, second, day))
        elif what == "meet":
            self._meet(seat, first, day)
        elif what == "decide":
            self._decide(seat, first)
        else:
            covers: list[Any] = [self.state.find(Collection, claim.document) for claim in self.every(Claim)]
            taken = covers if covers and first % 2 else self.every(Collection)
            document = taken[-1 - first % len(taken)]
            self.do(seat, Reversed(-1 if second % 2 else second // 2), document.id, day=document.day)

    def _membership(self, what: str, seat: str, numbers: tuple[int, int, int]) -> None:
        first, second, day = numbers
        who, to = self.people[first % 6], (self.group, OTHER, OTHER, NO_ID)[second % 4]
        held = self.state.find(Borrower, who)
        assert held is not None
        if what == "join":
            self.do(seat, MemberJoined(to), who, day=day)
        elif what == "leave":
            self.do(seat, MemberLeft(held.group_id), who, day=day)
        elif what == "move":
            self.do(seat, MemberMoved(held.group_id, to), who, day=day)
        elif what == "elect":
            group = self.state.find(Group, self.group)
            assert group is not None
            office = GroupOffice(1 + second % 3)
            self.do(seat, OfficerElected(office, who, group.holder(office)), self.group, day=day)
        else:
            self._lend(seat, who, day)

    def _money(self, what: str, seat: str, numbers: tuple[int, int, int, int]) -> None:
        amount, first, second, day = numbers
        if what == "cover":
            method = (Method.CASH, Method.SAVINGS, Method.FUND)[second % 3]
            payers = [self.group] if method is Method.FUND else [self.people[(first + 1 + at) % 5] for at in range(2)]
            parts = tuple(CoverPart(payer, amount) for payer in payers)
            self.do(seat, JointCovered(parts, 1, method), self.loans[first % 4], day=day)
        elif what == "give back":
            self._give_back(seat, amount if second % 2 else 0, first, day)
        elif what == "fund":
            kind = FundMove(1 + second % 3)
            moved = FundMoved(kind, amount, 1, self.people[first % 6], self.borrowers[0])
            self.do(seat, moved, (self.group, OTHER)[second % 5 == 0], day=day)
        elif what == "save":
            self.do(seat, SavingsMoved(amount if second % 2 else -amount, 1), self.people[first % 6], day=day)
        else:
            self.do(seat, RepaymentRecorded(amount, 1), self.loans[first % 4], day=day)

    def _give_back(self, seat: str, amount: int, pick: int, day: int) -> None:
        claims = self.every(Claim)
        if claims:
            claim = claims[pick % len(claims)]
            part = RepaidPart(claim.id, amount or claim.left)
            self.do(seat, CoverRepaid((part,), 1, through_office=pick % 3 > 0), claim.debtor, day=day)

    def _meet(self, seat: str, pick: int, day: int) -> None:
        lines = tuple(SheetLine(who, Attendance(1 + (pick + row) % 5)) for row, who in enumerate(self.people))
        self.do(seat, MeetingRecorded(self.center, lines[pick % 3 :], pick), meeting_id(self.center, day), day=day)

    def _lend(self, seat: str, who: Id, day: int) -> None:
        cycle = self.cycles[who] + (who in self.borrowers)
        loan = named(f"{who.hex()} {cycle}")
        self.do(seat, LoanDisbursed(who, "Trade", 100_000, day, schedule(day + 7), cycle=cycle), loan, day=day)
        self.cycles[who] += 1
        ladder = self.state.find(Ladder, who)
        if ladder is not None and ladder.loan_id == loan:
            self.late[who] = 0

    def _decide(self, seat: str, pick: int) -> None:
        items = self.open_items()
        if items:
            item = items[pick % len(items)]
            choice = (Choice.KEEP, Choice.REVERSE, Choice.SEEN, Choice.CONTENDER)[pick % 4]
            self.do(seat, ConflictResolved((Resolution(item.id, choice),)), item.entity)


def live(steps: list[Step]) -> Village:
    village = Village()
    for step in steps:
        village.step(step)
    return village


def fund_lines(village: Village, group: Id) -> Iterator[int]:
    for document in village.every(Collection):
        for line in document.lines:
            if line.fate is not Fate.COUNTED:
                continue
            if line.purpose is Purpose.FUND and line.borrower_id == group:
                yield line.amount
            if line.purpose is Purpose.REPAYMENT and document.method is Method.FUND and line.payer == group:
                yield -line.amount


@settings(max_examples=30)
@given(STEPS)
def test_everybody_is_in_one_group_or_none_and_both_sides_say_so(steps: list[Step]) -> None:
    village = live(steps)
    listed = [(group.id, member) for group in village.every(Group) for member in group.members]
    assert len({member for _, member in listed}) == len(listed)
    belongs = {(item.group_id, item.id) for item in village.every(Borrower) if item.group_id != NO_ID}
    assert set(listed) == belongs
    for person in village.every(Borrower):
        ends = [(held.since, held.until) for held in person.former]
        assert all(since <= until for since, until in ends)
    for group in village.every(Group):
        assert all(group.holder(office) in (NO_ID, *group.members) for office in GroupOffice)


@settings(max_examples=40)
@given(STEPS)
def test_what_is_owed_is_what_was_paid_less_what_was_given_back(steps: list[Step]) -> None:
    village = live(steps)
    claims = village.every(Claim)
    for who in village.people:
        ladder = village.state.find(Ladder, who) or Ladder(who, village.center)
        assert ladder.owes == sum(claim.left for claim in claims if claim.debtor == who)
        assert ladder.owed == sum(claim.left for claim in claims if claim.creditor == who)
    covered: dict[tuple[Id, int], int] = {}
    given_back: dict[Id, int] = {}
    for document in village.every(Collection):
        for line in document.lines:
            if line.fate is Fate.COUNTED and line.purpose is Purpose.REPAYMENT and line.payer != NO_ID:
                covered[document.id, line.number] = line.amount
            elif line.fate is Fate.COUNTED and line.purpose is not Purpose.REPAYMENT and line.loan_id != NO_ID:
                given_back[line.loan_id] = given_back.get(line.loan_id, 0) + line.amount
    live_claims = {(claim.document, claim.line): claim.amount for claim in claims if claim.state.name != "WITHDRAWN"}
    assert live_claims == covered
    assert {claim.id: claim.repaid for claim in claims if claim.repaid} == {k: v for k, v in given_back.items() if v}


@settings(max_examples=40)
@given(STEPS)
def test_funds_and_savings_are_the_sum_of_their_movements_and_of_the_journal(steps: list[Step]) -> None:
    village = live(steps)
    trial = trial_balance(row for item in village.state.records.values() for row in postings_of(item))
    assert sum(trial.values()) == 0
    for group in (village.group, OTHER):
        fund = village.state.find(Fund, group)
        balance = fund.balance if fund else 0
        assert balance == sum(fund_lines(village, group))
        assert -trial.get((Account.GROUP_FUND, group), 0) == balance
    for account in village.every(Savings):
        assert -trial.get((Account.SAVINGS, account.borrower_id), 0) == account.balance
    for cash in village.every(Cash):
        assert trial.get((Account.CASH, cash.id), 0) == cash.held
    below = {item.id for item in village.every(Fund) if item.balance < 0}
    below |= {item.borrower_id for item in village.every(Savings) if item.balance < 0}
    assert below <= {item.entity for item in village.every(InboxItem) if item.kind is ItemKind.OVERDRAWN}


@settings(max_examples=40)
@given(STEPS)
def test_what_the_ladder_knows_is_what_meetings_and_repayments_say(steps: list[Step]) -> None:
    village = live(steps)
    for who in village.people:
        row = attendance(village.state, village.center, who)
        marks = [
            counts(int(mark.attendance))
            for meeting in village.every(Meeting)
            if meeting.day > row.since and (mark := meeting.mark(who)) is not None
        ]
        if _stayed(village, who):
            assert (row.came, row.meetings) == (sum(came for came, _ in marks), sum(held for _, held in marks))
        ladder = village.state.find(Ladder, who)
        if ladder is not None and ladder.cycle:
            assert ladder.days_late_max == village.late[who]
            assert row.since == ladder.since


def _stayed(village: Village, who: Id) -> bool:
    """Tell whether a person never was without a center, so that all her meetings are those of this one."""
    person = village.state.find(Borrower, who)
    return (
        person is not None
        and all(held.center_id == village.center for held in person.former)
        and (person.center_id == village.center)
    )


@settings(max_examples=15)
@given(STEPS)
def test_the_same_log_gives_the_same_groups(steps: list[Step]) -> None:
    village = live(steps)
    again = MemoryState()
    for entry in village.log:
        again.put(replay.apply(again, entry).changes)
    assert {k: encode_record(v) for k, v in again.records.items()} == {
        k: encode_record(v) for k, v in village.state.records.items()
    }


@settings(max_examples=50)
@given(
    st.lists(st.integers(0, 9_000), min_size=4, max_size=4),
    st.lists(st.integers(1, 10_500), min_size=1, max_size=4),
)
def test_a_cover_never_takes_more_than_a_member_has(saved: list[int], parts: list[int]) -> None:
    branch = FakeBranch(borrowers=5)
    usha, *others = branch.borrowers
    for who, amount in zip(others, saved, strict=True):
        if amount:
            branch.do("anil", SavingsMoved(amount, 1), who)
    asked = tuple(CoverPart(who, part) for who, part in zip(others, parts, strict=False))
    branch.do("anil", JointCovered(asked, 1, Method.SAVINGS), branch.loans[0])
    balance = branch.state.find(Balance, branch.loans[0])
    assert balance is not None
    short, taken = 10_500, []
    for part, had in zip(asked, saved, strict=False):
        fits = part.amount <= short
        short -= part.amount if fits else 0
        if fits and part.amount <= had:
            taken.append(part.amount)
    assert balance.paid == sum(taken)
    ladder = branch.state.find(Ladder, usha)
    assert ladder is not None
    assert ladder.owes == sum(taken) <= 10_500
    for account in branch.state.records.values():
        if isinstance(account, Savings):
            assert account.balance >= 0
    waiting = [item for item in branch.open_items() if item.reason in (Reason.OVERDRAWN, Reason.COVER_TOO_MUCH)]
    assert len(waiting) == len(asked) - len(taken)


@settings(max_examples=25)
@given(st.lists(st.integers(1, 4_000), min_size=1, max_size=3), st.lists(st.booleans(), min_size=3, max_size=3))
def test_a_fund_below_zero_is_in_the_inbox(put_in: list[int], taken_back: list[bool]) -> None:
    branch = FakeBranch(borrowers=2)
    documents = []
    for amount in put_in:
        branch.do("anil", FundMoved(FundMove.FINE, amount, 1), branch.group)
        documents.append(branch.last_operation)
    covered = sum(put_in) if sum(put_in) <= 10_500 else 0
    branch.do("anil", JointCovered((CoverPart(branch.group, covered),), 1, Method.FUND), branch.loans[0])
    back = [pair for pair in zip(documents, put_in, taken_back, strict=False) if pair[2]]
    for document, _, _ in back:
        branch.do("anil", Reversed(reason="not so"), document)
    fund = branch.state.find(Fund, branch.group)
    assert fund is not None
    assert fund.balance == sum(put_in) - covered - sum(amount for _, amount, _ in back)
    told = [item for item in branch.open_items() if item.kind is ItemKind.OVERDRAWN and item.entity == branch.group]
    assert bool(told) is (fund.balance < 0)
