"""The group fund from a laptop: what came in, what two took out, and refusals with limit or balance."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.collection.cover import FundMove
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.policy import POLICY, PolicyPublished, SavingsPolicy
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Desk
from fieldapp.services.group.cover import CoverPart, CoverSaved, Method, RecordCover, record_cover
from fieldapp.services.group.fund import MoveFund, fund_view, move_fund
from fieldapp.services.group.groups import Elect, GroupOffice, UnknownGroup, elect
from fieldapp.services.money.repayments import Reverse, reverse
from fieldapp.ui import messages
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch


@pytest.fixture
def ganga(morning: MorningBranch, anil: Desk) -> Id:
    elect(anil, Elect(morning.groups[0], GroupOffice.LEADER, morning.borrowers[0]))
    return morning.groups[0]


def said(result: object) -> str:
    assert isinstance(result, Rejection), result
    return messages.text(result)


def saved(result: CoverSaved | Rejection) -> CoverSaved:
    assert isinstance(result, CoverSaved), result
    return result


def test_what_moved_is_told_newest_first(morning: MorningBranch, anil: Desk, ganga: Id) -> None:
    kamla = morning.borrowers[0]
    saved(move_fund(anil, MoveFund(ganga, FundMove.CONTRIBUTION, 5_000, kamla)))
    fine = saved(move_fund(anil, MoveFund(ganga, FundMove.FINE, 200, reason="came late")))
    saved(move_fund(anil, MoveFund(ganga, FundMove.WITHDRAWAL, 1_000, leader=kamla, reason="festival")))
    saved(record_cover(anil, RecordCover(morning.loans[0], (CoverPart(ganga, 500),), Method.FUND)))
    assert not isinstance(reverse(anil, Reverse(fine.op_id, None, "she was on time")), Rejection)
    page = fund_view(anil, ganga)
    assert (page.group_name, page.balance, page.signers) == ("Ganga", 3_500, ((kamla, "Kamla Devi"),))
    assert sorted((line.amount, line.member, line.reversed) for line in page.lines) == [
        (-1_000, "", False), (-500, "Kamla Devi", False), (200, "", True), (5_000, "Kamla Devi", False),
    ]  # fmt: skip
    assert {(line.day, line.officer, line.held) for line in page.lines} == {(MONDAY, "Anil Kumar", False)}


def test_a_withdrawal_needs_a_reason_a_second_name_and_the_money(morning: MorningBranch, anil: Desk, ganga: Id) -> None:
    wanted = MoveFund(ganga, FundMove.WITHDRAWAL, 100, leader=morning.borrowers[0], reason="tea")
    assert said(move_fund(anil, replace(wanted, reason=" "))) == messages.text(Rejection(Reason.REASON_NEEDED))
    by_another = replace(wanted, leader=morning.borrowers[2])
    assert said(move_fund(anil, by_another)) == "Enter the leader or cashier who signs with you."
    assert said(move_fund(anil, wanted)) == "The fund of Ganga has ₹ 0. Enter that or less."
    morning.office.write(Intent(PolicyPublished("hills", savings=SavingsPolicy(fund_withdrawal_max=99)), POLICY))
    morning.exchange(anil)
    assert said(move_fund(anil, wanted)) == "At most ₹ 0.99 may leave the fund at a time (hills). Enter less."


def test_what_cannot_be_is_refused(morning: MorningBranch, anil: Desk, ganga: Id) -> None:
    wanted = MoveFund(ganga, FundMove.CONTRIBUTION, 100)
    assert said(move_fund(anil, replace(wanted, amount=0))) == messages.text(Rejection(Reason.EMPTY_AMOUNT))
    assert said(move_fund(anil, replace(wanted, amount=-1))) == messages.text(Rejection(Reason.NEGATIVE_AMOUNT))
    assert said(move_fund(anil, replace(wanted, amount=10**15))) == messages.text(Rejection(Reason.TOO_LARGE))
    assert said(move_fund(anil, replace(wanted, group_id=new_id()))) == messages.text(Rejection(Reason.UNKNOWN_RECORD))
    stranger = replace(wanted, member=morning.borrowers[1])
    assert said(move_fund(anil, stranger)) == "Sunita Bai is not in Ganga. Choose one of its members."
    with pytest.raises(UnknownGroup):
        fund_view(anil, new_id())
