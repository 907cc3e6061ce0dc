"""Groups: formed of people who are free, led by members, dissolved when nothing is left in them."""

from __future__ import annotations

from fieldapp.domain.center.group import Group, GroupDissolved, GroupFormed, GroupOffice, OfficerElected, Turn
from fieldapp.domain.center.member import MemberMoved
from fieldapp.domain.disposition import refused
from fieldapp.domain.fund import Movement, move_fund
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.people import Borrower, BorrowerRegistered
from fieldapp.domain.rejection import Reason
from fieldapp.domain.state import Draft
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named


def group_of(branch: FakeBranch) -> Group:
    group = branch.state.find(Group, branch.group)
    assert group is not None
    return group


def test_groups_are_formed_once_in_a_center_that_is_there() -> None:
    branch = FakeBranch(borrowers=0)
    assert branch.do("bela", GroupFormed(branch.center, "Ganga"), branch.group) == refused(Reason.ALREADY_EXISTS)
    assert branch.do("bela", GroupFormed(named("no center"), "G"), named("g")) == refused(Reason.UNKNOWN_RECORD)
    assert group_of(branch).formed_day == DAY


def test_a_group_is_formed_of_people_who_are_free() -> None:
    branch = FakeBranch(borrowers=1)
    free = [named(f"free {number}") for number in range(6)]
    for borrower in free:
        branch.do("anil", BorrowerRegistered(branch.center, NO_ID, {1: "Free"}), borrower)
    form = GroupFormed(branch.center, "Yamuna", members=tuple(free))
    assert branch.do("anil", form, named("yamuna")) == refused(Reason.GROUP_FULL)
    taken = GroupFormed(branch.center, "Yamuna", members=(free[0], branch.borrowers[0]))
    assert branch.do("anil", taken, named("yamuna")) == refused(Reason.STALE_TRANSITION)
    twice = GroupFormed(branch.center, "Yamuna", members=(free[0], free[0]))
    assert branch.do("anil", twice, named("yamuna")) == refused(Reason.STALE_TRANSITION)
    stranger = GroupFormed(branch.center, "Yamuna", members=(free[0], named("nobody")))
    assert branch.do("anil", stranger, named("yamuna")) == refused(Reason.STALE_TRANSITION)
    formed = GroupFormed(branch.center, "Yamuna", members=tuple(free[:5]))
    assert branch.do("anil", formed, named("yamuna")) == APPLIED
    group = branch.state.find(Group, named("yamuna"))
    assert group is not None
    assert group.members == tuple(free[:5])
    member = branch.state.find(Borrower, free[0])
    assert member is not None
    assert (member.group_id, member.joined_day) == (named("yamuna"), DAY)


def test_members_elect_one_of_themselves_and_the_former_term_is_kept() -> None:
    branch = FakeBranch(borrowers=3)
    first, second, _ = branch.borrowers
    leader = GroupOffice.LEADER
    assert branch.do("anil", OfficerElected(leader, first), branch.group, day=DAY - 5) == APPLIED
    assert branch.do("bela", OfficerElected(leader, second), branch.group) == refused(Reason.STALE_TRANSITION)
    assert branch.do("bela", OfficerElected(leader, first, first), branch.group) == refused(Reason.NOTHING_CHANGED)
    assert branch.do("anil", OfficerElected(leader, second, first, "she travels"), branch.group) == APPLIED
    assert branch.do("anil", OfficerElected(GroupOffice.CASHIER, first), branch.group) == APPLIED
    assert branch.do("anil", OfficerElected(leader, named("x"), second), branch.group) == refused(Reason.NOT_A_MEMBER)
    assert branch.do("anil", OfficerElected(leader, first), named("none")) == refused(Reason.UNKNOWN_RECORD)
    group = group_of(branch)
    assert [(term.borrower_id, term.since, term.until) for term in group.terms if term.office is leader] == [
        (first, DAY - 5, DAY),
        (second, DAY, 0),
    ]
    assert group.holder(GroupOffice.CASHIER) == first
    assert group.holder(GroupOffice.SECRETARY) == NO_ID


def test_who_leaves_the_group_leaves_her_office() -> None:
    branch = FakeBranch(borrowers=2)
    branch.do("anil", GroupFormed(branch.center, "Yamuna"), named("yamuna"))
    branch.do("anil", OfficerElected(GroupOffice.LEADER, branch.borrowers[0]), branch.group)
    assert branch.do("anil", MemberMoved(branch.group, named("yamuna")), branch.borrowers[0]) == APPLIED
    assert group_of(branch).holder(GroupOffice.LEADER) == NO_ID
    assert group_of(branch).members == (branch.borrowers[1],)


def test_only_an_empty_group_is_dissolved() -> None:
    branch = FakeBranch(borrowers=1)
    assert branch.do("anil", GroupDissolved(), branch.group) == refused(Reason.GROUP_NOT_EMPTY)
    branch.do("anil", GroupFormed(branch.center, "Yamuna"), named("yamuna"))
    branch.do("anil", MemberMoved(branch.group, named("yamuna")), branch.borrowers[0])
    draft = Draft(branch.state)
    move_fund(draft, Movement(branch.group, branch.center, 500, DAY))
    branch.state.put(draft.changes)
    assert branch.do("anil", GroupDissolved(), branch.group) == refused(Reason.GROUP_NOT_EMPTY)
    draft = Draft(branch.state)
    move_fund(draft, Movement(branch.group, branch.center, -500, DAY))
    branch.state.put(draft.changes)
    assert branch.do("anil", GroupDissolved("moved away"), branch.group) == APPLIED
    assert branch.do("anil", GroupDissolved(), branch.group) == refused(Reason.STALE_TRANSITION)
    assert branch.do("anil", GroupDissolved(), named("none")) == refused(Reason.UNKNOWN_RECORD)
    back = MemberMoved(named("yamuna"), branch.group)
    assert branch.do("anil", back, branch.borrowers[0]) == refused(Reason.STALE_TRANSITION)


def test_a_round_counts_the_members_of_today() -> None:
    turns = tuple(Turn(named(name), named(f"loan {name}"), 1, DAY) for name in ("a", "b", "c"))
    group = Group(named("g"), named("c"), "Ganga", members=(named("a"), named("c")), turns=turns)
    assert [turn.borrower_id for turn in group.round(1)] == [named("a"), named("c")]
    assert group.round(2) == ()
