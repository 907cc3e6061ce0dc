"""Every reason of groups has its words in the inbox."""

from __future__ import annotations

import pytest

from fieldapp.domain.center.member import MemberLeft
from fieldapp.domain.inbox import InboxItem, ItemKind
from fieldapp.domain.operation import Intent
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role
from fieldapp.services.money.doubts import HELD_WORDS, group_doubt
from fieldapp.services.money.repayments import HELD_WORDS as ALL_HELD_WORDS
from fieldapp.services.oversight.conflicts import open_conflicts
from tests.fakes.branch import DAY, named
from tests.fakes.clock import MONDAY
from tests.fakes.morning_branch import MorningBranch


def item(kind: ItemKind, reason: Reason) -> InboxItem:
    return InboxItem(named("i"), kind, named("who"), named("c"), named("op"), reason, Role.SUPERVISOR, DAY, amount=500)


@pytest.mark.parametrize("reason", [reason for reason in Reason if 43 <= reason <= 52 or reason in HELD_WORDS])
def test_money_that_waits_says_why(reason: Reason) -> None:
    said = group_doubt(item(ItemKind.MONEY, reason), "₹ 5")
    assert said.startswith("₹ 5 ")
    assert said.endswith(".")


def test_what_is_no_groups_business_is_left_to_others() -> None:
    assert group_doubt(item(ItemKind.MONEY, Reason.CLOSED_LOAN), "₹ 5") == ""
    assert group_doubt(item(ItemKind.TRANSITION, Reason.STALE_TRANSITION), "") == ""
    assert HELD_WORDS.items() <= ALL_HELD_WORDS.items()


def test_a_member_held_back_is_told_to_the_supervisor(morning: MorningBranch) -> None:
    kamla = morning.borrowers[0]
    left = MemberLeft(morning.groups[0], "moves to town")
    morning.office.write(Intent(left, kamla, morning.center, MONDAY))
    (record,) = open_conflicts(morning.desk(morning.rao_id))
    assert (record.title, record.subtitle) == (
        "Kamla Devi",
        "She was to leave her group and has a running loan.",
    )
