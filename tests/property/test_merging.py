"""Merging and parting people, merging and closing centers: nobody and no money is lost, whatever the order."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.center.center import Center
from fieldapp.domain.center.closing import CenterClosed, CenterMerged
from fieldapp.domain.center.group import CenterFormed, Group, GroupFormed
from fieldapp.domain.collection.collection import RepaymentRecorded, SavingsMoved
from fieldapp.domain.disposition import Code, Disposition
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.merging import BorrowersMerged, BorrowersParted, survivor_of
from fieldapp.domain.people import Borrower, BorrowerRegistered, BorrowerState
from fieldapp.domain.savings import Savings, savings_id
from fieldapp.domain.state import Key
from tests.fakes.branch import DAY, FakeBranch, named

PEOPLE = [named(f"person {number}") for number in range(5)]
PAIR = st.tuples(st.integers(0, 4), st.integers(0, 4))
STEP = st.tuples(st.sampled_from(["merge", "merge", "part", "save", "take"]), st.integers(0, 4), st.integers(0, 4))


def branch_of_people() -> FakeBranch:
    branch = FakeBranch(borrowers=0)
    for number, person in enumerate(PEOPLE):
        fields = {1: f"Woman {number}", 8: f"5512 8841 00{number}{number}"}
        assert branch.do("anil", BorrowerRegistered(branch.center, branch.group, fields), person).took_effect
    return branch


def person(branch: FakeBranch, which: int) -> Borrower:
    found = branch.state.find(Borrower, PEOPLE[which])
    assert found is not None
    return found


def saved(branch: FakeBranch) -> int:
    accounts = (branch.state.find(Savings, savings_id(one)) for one in PEOPLE)
    return sum(account.balance for account in accounts if account is not None)


def merge(branch: FakeBranch, survivor: int, loser: int) -> Disposition:
    return branch.do("rao", BorrowersMerged(PEOPLE[loser]), PEOPLE[survivor])


def part(branch: FakeBranch, which: int) -> Disposition:
    merged = person(branch, which).merged
    return branch.do("rao", BorrowersParted(merged.operation if merged else named("never")), PEOPLE[which])


def whole(branch: FakeBranch) -> None:
    """Fail unless every entry leads to one that stands for itself, both sides know it, and the group holds the rest."""
    for which, one in enumerate(PEOPLE):
        her = person(branch, which)
        last = branch.state.find(Borrower, survivor_of(branch.state, one))
        assert last is not None
        assert last.merged is None
        assert (her.merged is not None) == (her.state is BorrowerState.MERGED)
        account = branch.state.find(Savings, savings_id(one))
        assert (account.led_to if account else NO_ID) == (her.merged.into if her.merged else NO_ID)
        assert not her.merged or account is None or account.balance == 0
        for other in range(5):
            into = person(branch, other).merged
            assert (PEOPLE[other] in her.absorbed) == (into is not None and into.into == one)
    group = branch.state.find(Group, branch.group)
    assert group is not None
    assert sorted(group.members) == sorted(one for which, one in enumerate(PEOPLE) if not person(branch, which).merged)


@settings(max_examples=25)
@given(steps=st.lists(STEP, max_size=14))
def test_people_stay_whole_and_savings_are_what_was_paid_in(steps: Sequence[tuple[str, int, int]]) -> None:
    branch, expected, receipts = branch_of_people(), 0, itertools.count(1)
    for what, first, second in steps:
        if what == "merge":
            merge(branch, first, second)
        elif what == "part":
            part(branch, first)
        else:
            amount = 5_000 if what == "save" else -5_000
            verdict = branch.do("anil", SavingsMoved(amount, next(receipts)), PEOPLE[first])
            expected += amount if verdict.code is Code.APPLIED else 0
        whole(branch)
        assert saved(branch) == expected


@settings(max_examples=25)
@given(pairs=st.lists(PAIR, max_size=6), order=st.randoms(use_true_random=False))
def test_who_is_one_person_does_not_hang_on_the_order(pairs: list[tuple[int, int]], order: Random) -> None:
    shuffled = order.sample(pairs, len(pairs))
    assert _persons(pairs) == _persons(shuffled)


def _persons(pairs: Sequence[tuple[int, int]]) -> set[frozenset[Id]]:
    """Merge pair by pair, each time those who stand for them by then, and return who is one person."""
    branch = branch_of_people()
    for first, second in pairs:
        ends = [survivor_of(branch.state, PEOPLE[which]) for which in (first, second)]
        if ends[0] != ends[1]:
            assert branch.do("rao", BorrowersMerged(ends[1]), ends[0]).took_effect
    whole(branch)
    groups: dict[Id, set[Id]] = {}
    for one in PEOPLE:
        groups.setdefault(survivor_of(branch.state, one), set()).add(one)
    return {frozenset(members) for members in groups.values()}


@settings(max_examples=15)
@given(pairs=st.lists(PAIR, max_size=5), survivor=st.integers(0, 4), loser=st.integers(0, 4))
def test_parting_takes_a_merge_back_and_a_second_merge_changes_nothing(
    pairs: list[tuple[int, int]], survivor: int, loser: int
) -> None:
    branch = branch_of_people()
    for first, second in pairs:
        merge(branch, first, second)
    before = _people_and_savings(branch)
    if not merge(branch, survivor, loser).took_effect:
        assert _people_and_savings(branch) == before
        return
    merged = _people_and_savings(branch)
    assert not merge(branch, survivor, loser).took_effect
    assert _people_and_savings(branch) == merged
    assert part(branch, loser).took_effect
    assert _people_and_savings(branch) == before
    assert not part(branch, loser).took_effect
    assert _people_and_savings(branch) == before


def _people_and_savings(branch: FakeBranch) -> dict[int, object]:
    """Return what must be the same: who stands for whom, in which group, with what savings; memberships are history."""
    told: dict[int, object] = {}
    for which, one in enumerate(PEOPLE):
        her, account = person(branch, which), branch.state.find(Savings, savings_id(one))
        told[which] = (her.merged and her.merged.into, sorted(her.absorbed), her.group_id, her.state,
                       (account.led_to, account.balance) if account else (NO_ID, 0))  # fmt: skip
    return told


# ---------------------------------------------------------------- centers

CENTER_STEP = st.tuples(st.sampled_from(["merge", "merge", "close", "repay"]), st.integers(0, 3), st.integers(0, 3))


def branch_of_centers() -> tuple[FakeBranch, list[Id]]:
    """Return a branch with four centers; two borrowers with loans in the first, a group in each, one center empty."""
    branch = FakeBranch(borrowers=2)
    centers = [branch.center, *(named(f"center {number}") for number in range(1, 4))]
    for number, center in enumerate(centers[1:], 1):
        formed = CenterFormed(f"Center {number}", "Rampur", named("user anil"), number, 600, DAY - 70)
        assert branch.do("anil", formed, center).took_effect
        if number < 3:
            group = named(f"group {number}")
            assert branch.do("anil", GroupFormed(center, f"Group {number}"), group).took_effect
            registered = BorrowerRegistered(center, group, {1: f"Woman {number}"})
            assert branch.do("anil", registered, named(f"woman {number}")).took_effect
    return branch, centers


@settings(max_examples=25)
@given(steps=st.lists(CENTER_STEP, max_size=8))
def test_everybody_stays_in_an_open_center_with_her_group_and_her_loan(steps: list[tuple[str, int, int]]) -> None:
    branch, centers = branch_of_centers()
    people = {key[1] for key in branch.state.records if key[0] == Borrower.KIND}
    paid = 0
    for number, (what, first, second) in enumerate(steps, 1):
        center = _center(branch, centers[first])
        if what == "repay":
            loan = branch.loans[first % 2]
            verdict = branch.do("anil", RepaymentRecorded(1_000 + number, number), loan, day=DAY + number * 7)
            paid += 1_000 + number if verdict.code is Code.APPLIED else 0
        else:
            body = CenterClosed("", center.version) if what == "close" else None
            ended = body or CenterMerged(centers[second], "", center.version)
            verdict = branch.do("rao", ended, center.id, day=DAY)
            if verdict.took_effect:
                _ends_once(branch, center.id, ended)
        assert {key[1] for key in branch.state.records if key[0] == Borrower.KIND} == people
        assert _paid(branch) == paid
        _in_open_centers(branch, centers)


def _ends_once(branch: FakeBranch, center: Id, ended: CenterClosed | CenterMerged) -> None:
    """Fail where ending a center a second time changes anything but the inbox."""
    before = _but_the_inbox(branch)
    assert not branch.do("rao", ended, center, day=DAY).took_effect
    assert _but_the_inbox(branch) == before


def _but_the_inbox(branch: FakeBranch) -> dict[Key, object]:
    return {key: item for key, item in branch.state.records.items() if not isinstance(item, InboxItem)}


def _center(branch: FakeBranch, center: Id) -> Center:
    found = branch.state.find(Center, center)
    assert found is not None
    return found


def _paid(branch: FakeBranch) -> int:
    return sum(item.paid for item in branch.state.records.values() if isinstance(item, Balance))


def _in_open_centers(branch: FakeBranch, centers: Sequence[Id]) -> None:
    for item in branch.state.records.values():
        if isinstance(item, Borrower):
            assert not _center(branch, item.center_id).closed_day, "she is in a center that ended"
            group = branch.state.find(Group, item.group_id)
            assert group is not None
            assert group.center_id == item.center_id
            assert item.id in group.members
        elif isinstance(item, Group):
            assert item.id in _center(branch, item.center_id).groups
        elif isinstance(item, Balance):
            her = branch.state.find(Borrower, item.borrower_id)
            assert her is not None
            assert item.center_id == her.center_id
    for center in centers:
        into = _center(branch, center).merged_into
        for _ in centers:
            into = _center(branch, into).merged_into if into != NO_ID else NO_ID
        assert into == NO_ID, "centers lead round in a circle"
