"""Covers from a laptop: equal shares, refusals with numbers, and what is owed between members."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.center.group import Group
from fieldapp.domain.collection.cover import FundMove, RepaidPart
from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.borrower.people import profile
from fieldapp.services.desk import Desk
from fieldapp.services.group.cover import (
    CoverPart,
    CoverPlan,
    CoverSaved,
    CoverWanted,
    Method,
    RecordCover,
    RepayCover,
    claims_of,
    cover_plan,
    record_cover,
    repay_cover,
    short_loans,
)
from fieldapp.services.group.fund import MoveFund, move_fund
from fieldapp.services.group.groups import MoveMember, move
from fieldapp.services.money.repayments import Reverse, receipt, reverse
from fieldapp.services.money.savings import savings_view
from fieldapp.ui import messages
from tests.fakes.clock import new_id
from tests.fakes.morning_branch import MorningBranch

KAMLA = 0
SHORT = 135_000


@pytest.fixture
def members(morning: MorningBranch, anil: Desk) -> tuple[Id, ...]:
    """The members of Ganga; the first one, Kamla, is short of two installments and of today's."""
    with anil.book.view() as view:
        group = view.find(Group, morning.groups[0])
        assert group is not None
        return group.members


def plan(result: CoverPlan | Rejection) -> CoverPlan:
    assert isinstance(result, CoverPlan), result
    return result


def saved(result: CoverSaved | Rejection) -> CoverSaved:
    assert isinstance(result, CoverSaved), result
    return result


def said(result: object) -> str:
    assert isinstance(result, Rejection), result
    return messages.text(result)


def shares(loan_id: Id, *payers: Id, amount: int = 22_500) -> RecordCover:
    return RecordCover(loan_id, tuple(CoverPart(payer, amount) for payer in payers))


def test_a_shortfall_is_shared_alike(morning: MorningBranch, anil: Desk, members: tuple[Id, ...]) -> None:
    wanted = CoverWanted(morning.loans[KAMLA])
    shared = plan(cover_plan(anil, wanted))
    assert (shared.name, shared.short, shared.missing) == ("Kamla Devi", SHORT, 0)
    assert [part.amount for part in shared.parts] == [27_000] * 5
    two = plan(cover_plan(anil, replace(wanted, payers=members[1:3], amount=45_001)))
    assert [part.amount for part in two.parts] == [22_501, 22_500]
    assert all(part.able is None for part in two.parts)
    by_savings = plan(cover_plan(anil, replace(wanted, method=Method.SAVINGS)))
    assert [(part.amount, part.able) for part in by_savings.parts] == [(10_000, 10_000)] * 5
    assert by_savings.missing == 85_000
    by_fund = plan(cover_plan(anil, replace(wanted, method=Method.FUND)))
    assert [(part.name, part.amount) for part in by_fund.parts] == [("Fund of Ganga", 0)]
    assert by_fund.missing == SHORT


def test_no_more_is_paid_than_she_is_short_of(morning: MorningBranch, anil: Desk, members: tuple[Id, ...]) -> None:
    wanted = CoverWanted(morning.loans[KAMLA], amount=SHORT + 1)
    assert said(cover_plan(anil, wanted)) == (
        "₹ 1,350.01 is more than the ₹ 1,350 that Kamla Devi is short of. Enter ₹ 1,350 or less."
    )
    assert said(cover_plan(anil, replace(wanted, amount=0))) == messages.text(Rejection(Reason.EMPTY_AMOUNT))
    assert said(cover_plan(anil, CoverWanted(new_id()))) == messages.text(Rejection(Reason.UNKNOWN_LOAN))
    too_much = shares(morning.loans[KAMLA], *members[1:6], amount=30_000)
    assert "₹ 1,500 is more than the ₹ 1,350" in said(record_cover(anil, too_much))


def test_four_pay_and_everybody_sees_it(morning: MorningBranch, anil: Desk, members: tuple[Id, ...]) -> None:
    kamla, *others = members
    done = saved(record_cover(anil, shares(morning.loans[KAMLA], *others[:4])))
    assert [number.split("-")[-1][-1] for number in done.receipts] == ["1", "2", "3", "4"]
    hers = claims_of(anil, kamla)
    assert [line.left for line in hers.owes] == [22_500] * 4
    assert {line.other_id for line in hers.owes} == set(others[:4])
    (owed,) = claims_of(anil, others[0]).owed
    assert (owed.other, owed.amount, owed.left) == ("Kamla Devi", 22_500, 22_500)
    slip = receipt(anil, done.op_id, 2)
    assert slip is not None
    assert (slip.paid, slip.borrower_name, slip.lines) == (22_500, "Farida Begum", (("Paid for Kamla Devi", 22_500),))
    covered = profile(anil, kamla).timeline[0]
    assert (covered.kind, covered.amount) == ("cover", 90_000)
    assert covered.sentence.startswith("Réhana Begum ₹ 225, Usha Devi ₹ 225")
    paid = profile(anil, others[0]).timeline[0]
    assert (paid.kind, paid.title, paid.amount) == ("cover", "Paid for Kamla Devi", 22_500)
    assert paid.sentence == "she still owes ₹ 225"


def test_a_reversal_undoes_all(morning: MorningBranch, anil: Desk, members: tuple[Id, ...]) -> None:
    done = saved(record_cover(anil, shares(morning.loans[KAMLA], *members[1:5])))
    assert not isinstance(reverse(anil, Reverse(done.op_id, None, "not paid")), Rejection)
    assert claims_of(anil, members[0]).owes == ()
    assert plan(cover_plan(anil, CoverWanted(morning.loans[KAMLA]))).short == SHORT
    assert profile(anil, members[1]).timeline[0].sentence == "Reversed"


def test_savings_and_fund_pay_only_what_they_have(morning: MorningBranch, anil: Desk, members: tuple[Id, ...]) -> None:
    loan = morning.loans[KAMLA]
    by_savings = replace(shares(loan, members[1], amount=10_001), method=Method.SAVINGS)
    assert said(record_cover(anil, by_savings)) == "She has ₹ 100 in savings. Enter that or less."
    twice = replace(shares(loan, members[1], members[1], amount=6_000), method=Method.SAVINGS)
    assert said(record_cover(anil, twice)) == "She has ₹ 100 in savings. Enter that or less."
    saved(record_cover(anil, replace(by_savings, parts=(CoverPart(members[1], 10_000), CoverPart(members[2], 0)))))
    assert savings_view(anil, members[1]).balance == 0
    by_fund = replace(shares(loan, morning.groups[0], amount=500), method=Method.FUND)
    assert said(record_cover(anil, by_fund)) == "The fund of Ganga has ₹ 0. Enter that or less."
    saved(move_fund(anil, MoveFund(morning.groups[0], FundMove.FINE, 500)))
    saved(record_cover(anil, by_fund))
    assert {line.other for line in claims_of(anil, members[0]).owes} == {"Réhana Begum", "Fund of Ganga"}


def test_only_members_of_her_group_pay(morning: MorningBranch, anil: Desk, members: tuple[Id, ...]) -> None:
    loan = morning.loans[KAMLA]
    stranger = morning.borrowers[1]
    assert stranger not in members
    assert said(record_cover(anil, shares(loan, stranger))) == (
        "Sunita Bai is not in Ganga. Choose one of its members."
    )
    assert said(record_cover(anil, shares(loan, members[0]))) == messages.text(Rejection(Reason.NOT_A_MEMBER))
    assert said(record_cover(anil, shares(loan, members[1], amount=-1))) == messages.text(
        Rejection(Reason.NEGATIVE_AMOUNT)
    )
    assert said(record_cover(anil, shares(loan, members[1], amount=10**15))) == messages.text(
        Rejection(Reason.TOO_LARGE)
    )


def test_she_gives_back_the_oldest_first(morning: MorningBranch, anil: Desk, members: tuple[Id, ...]) -> None:
    kamla = members[0]
    saved(record_cover(anil, shares(morning.loans[KAMLA], *members[1:3])))
    saved(repay_cover(anil, RepayCover(kamla, 30_000)))
    assert sorted(line.left for line in claims_of(anil, kamla).owes) == [15_000]
    assert said(repay_cover(anil, RepayCover(kamla, 15_001))) == (
        "₹ 150.01 is more than the ₹ 150 that Kamla Devi is short of. Enter ₹ 150 or less."
    )
    assert said(repay_cover(anil, RepayCover(kamla))) == messages.text(Rejection(Reason.EMPTY_AMOUNT))
    assert said(repay_cover(anil, RepayCover(new_id(), 5))) == messages.text(Rejection(Reason.UNKNOWN_RECORD))
    (left,) = claims_of(anil, kamla).owes
    morning.clock.go_on(60_000)
    saved(repay_cover(anil, RepayCover(kamla, parts=(RepaidPart(left.claim_id, 15_000),), through_office=True)))
    assert claims_of(anil, kamla).owes == ()
    assert savings_view(anil, left.other_id).balance == 25_000
    told = profile(anil, kamla).timeline[0]
    assert (told.kind, told.title, told.amount) == ("cover", "Gave back what others paid", 15_000)


def test_what_the_fund_paid_goes_through_the_office(
    morning: MorningBranch, anil: Desk, members: tuple[Id, ...]
) -> None:
    kamla = members[0]
    saved(move_fund(anil, MoveFund(morning.groups[0], FundMove.FINE, 500)))
    paid = replace(shares(morning.loans[KAMLA], morning.groups[0], amount=500), method=Method.FUND)
    saved(record_cover(anil, paid))
    (claim,) = claims_of(anil, kamla).owes
    by_hand = repay_cover(anil, RepayCover(kamla, parts=(RepaidPart(claim.claim_id, 500),)))
    assert said(by_hand) == messages.text(Rejection(Reason.NOT_ALLOWED))
    saved(repay_cover(anil, RepayCover(kamla, 500, through_office=True)))
    assert claims_of(anil, kamla).owes == ()


def test_who_moves_away_is_still_owed(morning: MorningBranch, anil: Desk, members: tuple[Id, ...]) -> None:
    saved(record_cover(anil, shares(morning.loans[KAMLA], members[1])))
    other = morning.office.form_group(morning.office.form_center("Shanti", morning.anil_id), "Yamuna")
    morning.exchange(anil)
    assert not isinstance(move(anil, MoveMember(members[1], other, "married")), Rejection)
    assert [line.other for line in claims_of(anil, members[1]).owed] == ["Kamla Devi"]
    assert [line.other for line in claims_of(anil, members[0]).owes] == ["Réhana Begum"]


def test_a_member_is_short_on_a_loan(morning: MorningBranch, anil: Desk, members: tuple[Id, ...]) -> None:
    (short,) = short_loans(anil, members[KAMLA])
    assert (short.loan_id, short.short) == (morning.loans[KAMLA], SHORT)
    saved(record_cover(anil, shares(short.loan_id, members[1], amount=SHORT)))
    assert short_loans(anil, members[KAMLA]) == ()
