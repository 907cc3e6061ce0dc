"""Operations on groups are called by whom and what they are about."""

from __future__ import annotations

from typing import Any

import pytest

from fieldapp.domain.center.center import CenterEdited, CenterMoved
from fieldapp.domain.center.group import GroupDissolved, GroupFormed, GroupOffice, OfficerElected
from fieldapp.domain.center.member import MemberJoined, MemberLeft, MemberMoved
from fieldapp.domain.center.training import RecognitionTested, TrainingHeld
from fieldapp.domain.collection.cover import CoverPart, CoverRepaid, FundMove, FundMoved, JointCovered, RepaidPart
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.money import currency
from fieldapp.services.group.titles import group_title
from tests.fakes.branch import DAY, FakeBranch, named

WHO, GROUP, LOAN = named("borrower 0"), named("group"), named("loan 0")


@pytest.mark.parametrize(
    ("body", "entity", "title"),
    [
        (JointCovered((CoverPart(WHO, 200), CoverPart(GROUP, 300)), 1), LOAN, "₹ 5 paid for Member 0 by 2 others"),
        (JointCovered((CoverPart(WHO, 200),), 1), named("x"), "₹ 2 paid for a member by one"),
        (FundMoved(FundMove.FINE, 500, 1), GROUP, "Fine into the fund of Ganga, ₹ 5"),
        (FundMoved(FundMove.WITHDRAWAL, 500, 1), GROUP, "Withdrawal from the fund of Ganga, ₹ 5"),
        (CoverRepaid((RepaidPart(LOAN, 500),), 1), WHO, "Member 0 repaid ₹ 5 to one"),
        (MemberMoved(GROUP, NO_ID), WHO, "Member 0 moved to another group"),
        (MemberJoined(GROUP), WHO, "Member 0 joined Ganga"),
        (MemberLeft(GROUP), named("x"), "a member left Ganga"),
        (OfficerElected(GroupOffice.LEADER, WHO), GROUP, "Member 0 is leader of Ganga"),
        (TrainingHeld((WHO,)), GROUP, "Training of Ganga, 1 came"),
        (RecognitionTested(passed=False), GROUP, "Recognition test of Ganga, not passed"),
        (GroupDissolved(), named("x"), "a group dissolved"),
        (CenterMoved(DAY, 0, 540), named("center"), "Ujjala meets differently from 04 Oct"),
        (CenterMoved(DAY, 0, 540), named("x"), "A center meets differently from 04 Oct"),
        (CenterEdited("Ujjala", "Rampur"), named("center"), "Center Ujjala changed"),
        (GroupFormed(named("center"), "Ganga"), GROUP, ""),
    ],
)
def test_titles_of_groups(body: Any, entity: Id, title: str) -> None:
    branch = FakeBranch(borrowers=1)
    rupee = currency("INR")
    assert rupee is not None
    assert group_title(branch.state, branch.entry("anil", body, entity).operation, body, rupee) == title
