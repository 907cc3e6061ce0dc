"""Covers: the group pays a member's shortfall, she owes each of them, and whatever is taken back leaves no trace."""

from __future__ import annotations

import pytest

from fieldapp.domain.cash.cash import Cash
from fieldapp.domain.center.group import GroupFormed, GroupOffice, OfficerElected
from fieldapp.domain.center.ladder import Ladder, why_not_yet
from fieldapp.domain.center.member import MemberLeft, MemberMoved
from fieldapp.domain.collection.claim import Claim, ClaimState, claim_id
from fieldapp.domain.collection.collection import Collection, Fate, Method, RepaymentRecorded, Reversed, SavingsMoved
from fieldapp.domain.collection.cover import (
    CoverPart,
    CoverRepaid,
    FundMove,
    FundMoved,
    JointCovered,
    RepaidPart,
)
from fieldapp.domain.conflict import ConflictResolved, Resolution
from fieldapp.domain.disposition import Code, Disposition, held
from fieldapp.domain.fund import fund_balance
from fieldapp.domain.ids import Id
from fieldapp.domain.inbox import Choice, ItemKind
from fieldapp.domain.journal import Account, postings_of, trial_balance
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.people import BorrowerRegistered
from fieldapp.domain.policy import POLICY, PolicyPublished, SavingsPolicy
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, savings_id
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named

SHORT = 10_500
QUARTER = SHORT // 4


class Ganga(FakeBranch):
    """Five members with loans; the first one, Usha, is short of one installment of 105.00 on DAY."""

    def __init__(self) -> None:
        super().__init__(borrowers=5)
        self.usha, *self.others = self.borrowers
        self.loan = self.loans[0]

    def cover(self, method: Method = Method.CASH, amount: int = QUARTER, *payers: Id) -> Disposition:
        parts = tuple(CoverPart(payer, amount) for payer in payers or self.others)
        return self.do("anil", JointCovered(parts, 11, method), self.loan)

    def fill_fund(self, amount: int) -> None:
        self.do("anil", FundMoved(FundMove.CONTRIBUTION, amount, 1, self.usha), self.group)

    def paid(self) -> int:
        balance = self.state.find(Balance, self.loan)
        assert balance is not None
        return balance.paid

    def cash(self) -> int:
        cash = self.state.find(Cash, named("user anil"))
        return cash.held if cash else 0

    def saved(self, who: Id) -> int:
        account = self.state.find(Savings, savings_id(who))
        return account.balance if account else 0

    def ladder(self, who: Id) -> Ladder:
        found = self.state.find(Ladder, who)
        assert found is not None
        return found

    def claims(self) -> list[Claim]:
        return [item for item in self.state.records.values() if isinstance(item, Claim)]

    def trial(self) -> dict[tuple[Account, Id], int]:
        rows = [row for item in self.state.records.values() for row in postings_of(item)]
        return trial_balance(rows)


def test_four_pay_for_usha_and_she_owes_each_of_them() -> None:
    branch = Ganga()
    assert branch.cover() == APPLIED
    assert branch.paid() == SHORT
    assert branch.cash() == SHORT
    assert [(claim.creditor, claim.amount, claim.state) for claim in branch.claims()] == [
        (other, QUARTER, ClaimState.OPEN) for other in branch.others
    ]
    usha = branch.ladder(branch.usha)
    assert (usha.owes, usha.times_covered, usha.covered[0].amount) == (SHORT, 1, SHORT)
    assert all(branch.ladder(other).owed == QUARTER for other in branch.others)
    document = branch.state.find(Collection, branch.last_operation)
    assert document is not None
    assert [(line.payer, line.receipt) for line in document.lines] == list(
        zip(branch.others, (11, 12, 13, 14), strict=True)
    )
    refusal = why_not_yet(branch.state, branch.usha, 1, DAY)
    assert refusal is not None
    assert (refusal.reason, refusal.facts["owes"]) == (Reason.COVER_OWED, "₹ 105")


def test_a_covered_installment_is_paid_for_the_portfolio() -> None:
    branch = Ganga()
    branch.cover()
    balance = branch.state.find(Balance, branch.loan)
    assert balance is not None
    assert balance.oldest_unpaid > DAY


def test_what_is_taken_back_leaves_no_trace() -> None:
    branch = Ganga()
    before = branch.paid(), branch.cash(), branch.ladder(branch.usha).owes
    branch.cover()
    document = branch.last_operation
    assert branch.do("anil", Reversed(2, "she gave nothing"), document) == APPLIED
    usha = branch.ladder(branch.usha)
    assert (branch.paid(), usha.owes, usha.covered[0].amount) == (3 * QUARTER, 3 * QUARTER, 3 * QUARTER)
    assert branch.claims()[2].state is ClaimState.WITHDRAWN
    assert branch.do("anil", Reversed(-1, "not at all"), document) == APPLIED
    assert (branch.paid(), branch.cash(), branch.ladder(branch.usha).owes) == before
    assert (branch.ladder(branch.usha).times_covered, branch.ladder(branch.usha).covered) == (0, ())
    assert all(branch.ladder(other).owed == 0 for other in branch.others)


def test_savings_pay_only_as_far_as_they_go() -> None:
    branch = Ganga()
    rich, poor = branch.others[:2]
    branch.do("anil", SavingsMoved(QUARTER, 1), rich)
    branch.do("anil", SavingsMoved(QUARTER - 1, 2), poor)
    cash = branch.cash()
    verdict = branch.cover(Method.SAVINGS, QUARTER, rich, poor)
    assert verdict == Disposition(Code.APPLIED_WITH_CONFLICT, Reason.OVERDRAWN)
    assert (branch.saved(rich), branch.saved(poor), branch.paid()) == (0, QUARTER - 1, QUARTER)
    assert branch.cash() == cash
    assert branch.ladder(branch.usha).owes == QUARTER
    assert branch.trial()[Account.SAVINGS, poor] == -(QUARTER - 1)
    assert not any(account is Account.SUSPENSE for account, _ in branch.trial())
    (item,) = branch.open_items()
    assert (item.kind, item.amount) == (ItemKind.OVERDRAWN, QUARTER)


def test_one_account_does_not_pay_twice() -> None:
    branch = Ganga()
    rich = branch.others[0]
    branch.do("anil", SavingsMoved(QUARTER, 1), rich)
    branch.cover(Method.SAVINGS, QUARTER, rich, rich)
    assert (branch.saved(rich), branch.paid()) == (0, QUARTER)


def test_savings_that_paid_come_back_with_a_reversal() -> None:
    branch = Ganga()
    branch.do("anil", SavingsMoved(5_000, 1), branch.others[0])
    branch.cover(Method.SAVINGS, QUARTER, branch.others[0])
    assert branch.trial()[Account.SAVINGS, branch.others[0]] == -(5_000 - QUARTER)
    branch.do("anil", Reversed(reason="no"), branch.last_operation)
    assert branch.saved(branch.others[0]) == 5_000
    assert branch.trial()[Account.SAVINGS, branch.others[0]] == -5_000


def test_the_fund_pays_for_a_member() -> None:
    branch = Ganga()
    branch.fill_fund(12_000)
    cash = branch.cash()
    assert branch.cover(Method.FUND, SHORT, branch.group) == APPLIED
    assert (fund_balance(branch.state, branch.group), branch.paid(), branch.cash()) == (1_500, SHORT, cash)
    assert branch.trial()[Account.GROUP_FUND, branch.group] == -1_500
    assert branch.ladder(branch.usha).owes == SHORT
    branch.do("anil", RepaymentRecorded(500, 30), branch.loans[1])
    parts = (CoverPart(branch.group, SHORT - 500),)
    assert branch.do("anil", JointCovered(parts, 31, Method.FUND), branch.loans[1]) == held(Reason.OVERDRAWN)
    assert fund_balance(branch.state, branch.group) == 1_500


def test_only_those_who_answer_for_her_are_payers() -> None:
    branch = Ganga()
    branch.do("anil", BorrowerRegistered(branch.center, Id(bytes(16)), {1: "Stranger"}), named("stranger"))
    assert branch.cover(Method.CASH, QUARTER, named("stranger")) == held(Reason.NOT_A_MEMBER)
    assert branch.cover(Method.CASH, QUARTER, branch.usha) == held(Reason.NOT_A_MEMBER)
    assert branch.cover(Method.FUND, QUARTER, branch.others[0]) == held(Reason.NOT_A_MEMBER)
    assert branch.cash() == 2 * QUARTER
    assert branch.claims() == []
    parts = (CoverPart(branch.others[0], 100),)
    assert branch.do("anil", JointCovered(parts, 1), named("no loan")) == held(Reason.UNKNOWN_LOAN)


def test_what_a_supervisor_lets_count_opens_its_claim() -> None:
    branch = Ganga()
    branch.do("anil", BorrowerRegistered(branch.center, Id(bytes(16)), {1: "Sister"}), named("sister"))
    branch.cover(Method.CASH, QUARTER, named("sister"))
    (item,) = branch.open_items()
    branch.do("rao", ConflictResolved((Resolution(item.id, Choice.KEEP),)), item.entity)
    assert branch.paid() == QUARTER
    (claim,) = branch.claims()
    assert (claim.creditor, claim.left) == (named("sister"), QUARTER)


@pytest.mark.parametrize("through_office", [False, True])
def test_she_repays_those_who_paid(*, through_office: bool) -> None:
    branch = Ganga()
    branch.cover()
    document, cash = branch.last_operation, branch.cash()
    first, second = claim_id(document, 0), claim_id(document, 1)
    repaid = CoverRepaid((RepaidPart(first, QUARTER), RepaidPart(second, 100)), 20, through_office)
    assert branch.do("anil", repaid, branch.usha) == APPLIED
    assert [(claim.repaid, claim.state) for claim in branch.claims()[:2]] == [
        (QUARTER, ClaimState.SETTLED),
        (100, ClaimState.OPEN),
    ]
    assert branch.ladder(branch.usha).owes == SHORT - QUARTER - 100
    assert branch.ladder(branch.others[0]).owed == 0
    moved = QUARTER + 100 if through_office else 0
    assert branch.cash() == cash + moved
    assert branch.saved(branch.others[0]) == (QUARTER if through_office else 0)
    assert sum(branch.trial().values()) == 0
    branch.do("anil", Reversed(reason="not yet"), branch.last_operation)
    assert branch.ladder(branch.usha).owes == SHORT
    assert (branch.cash(), branch.saved(branch.others[0])) == (cash, 0)
    assert branch.claims()[0].state is ClaimState.OPEN


def test_the_fund_gets_back_what_it_paid() -> None:
    branch = Ganga()
    branch.fill_fund(SHORT)
    branch.cover(Method.FUND, SHORT, branch.group)
    claim = claim_id(branch.last_operation, 0)
    by_hand = CoverRepaid((RepaidPart(claim, 500),), 20)
    assert branch.do("anil", by_hand, branch.usha) == held(Reason.NOT_ALLOWED)
    repaid = CoverRepaid((RepaidPart(claim, 500),), 21, through_office=True)
    assert branch.do("anil", repaid, branch.usha) == APPLIED
    assert fund_balance(branch.state, branch.group) == 500
    assert branch.ladder(branch.usha).owes == SHORT - 500


def test_nobody_repays_what_she_does_not_owe() -> None:
    branch = Ganga()
    branch.cover()
    claim = claim_id(branch.last_operation, 0)

    def repaid(amount: int, who: Id, of: Id = claim) -> Disposition:
        return branch.do("anil", CoverRepaid((RepaidPart(of, amount),), 20), who)

    assert repaid(QUARTER + 1, branch.usha) == held(Reason.COVER_TOO_MUCH)
    assert repaid(QUARTER, branch.others[0]) == held(Reason.UNKNOWN_RECORD)
    assert repaid(QUARTER, branch.usha, named("none")) == held(Reason.UNKNOWN_RECORD)
    assert repaid(0, branch.usha) == held(Reason.BAD_VALUE)
    assert branch.ladder(branch.usha).owes == SHORT


def test_a_claim_that_is_withdrawn_after_a_repayment_is_square() -> None:
    branch = Ganga()
    branch.cover()
    document = branch.last_operation
    branch.do("anil", CoverRepaid((RepaidPart(claim_id(document, 0), 500),), 20), branch.usha)
    branch.do("anil", Reversed(reason="counted twice"), document)
    assert branch.ladder(branch.usha).owes == 0
    assert all(branch.ladder(other).owed == 0 for other in branch.others)


def test_who_owes_her_group_does_not_leave_it_unseen() -> None:
    branch = Ganga()
    branch.cover()
    branch.do("anil", RepaymentRecorded(105_000 - SHORT, 30), branch.loan)
    assert branch.do("anil", MemberLeft(branch.group), branch.usha) == held(Reason.COVER_OWED)
    branch.do("anil", GroupFormed(branch.center, "Yamuna"), named("yamuna"))
    assert branch.do("anil", MemberMoved(branch.group, named("yamuna")), branch.usha) == APPLIED
    assert branch.ladder(branch.usha).owes == SHORT


def test_a_fund_is_filled_by_members_and_emptied_by_two() -> None:
    branch = Ganga()
    leader = branch.others[0]
    branch.do("anil", OfficerElected(GroupOffice.LEADER, leader), branch.group)
    branch.fill_fund(2_000)
    assert branch.do("anil", FundMoved(FundMove.FINE, 500, 2), branch.group) == APPLIED
    alone = FundMoved(FundMove.WITHDRAWAL, 100, 3, reason="tea")
    assert branch.do("anil", alone, branch.group) == held(Reason.NOT_ALLOWED)
    by_another = FundMoved(FundMove.WITHDRAWAL, 100, 4, leader=branch.others[1])
    assert branch.do("anil", by_another, branch.group) == held(Reason.NOT_ALLOWED)
    signed = FundMoved(FundMove.WITHDRAWAL, 600, 5, leader=leader, reason="festival")
    assert branch.do("anil", signed, branch.group) == APPLIED
    assert fund_balance(branch.state, branch.group) == 1_900
    assert branch.trial()[Account.GROUP_FUND, branch.group] == -1_900
    too_much = FundMoved(FundMove.WITHDRAWAL, 1_901, 6, leader=leader)
    assert branch.do("anil", too_much, branch.group) == held(Reason.OVERDRAWN)
    assert fund_balance(branch.state, branch.group) == 1_900
    assert branch.do("anil", FundMoved(FundMove.FINE, 0, 7), branch.group) == held(Reason.BAD_VALUE)
    assert branch.do("anil", FundMoved(FundMove.FINE, 5, 8), named("none")) == held(Reason.UNKNOWN_RECORD)
    branch.do("office", PolicyPublished("hills", savings=SavingsPolicy(fund_withdrawal_max=50)), POLICY)
    over = FundMoved(FundMove.WITHDRAWAL, 51, 9, leader=leader)
    assert branch.do("anil", over, branch.group) == held(Reason.FUND_LIMIT)


def test_a_fund_below_zero_is_somebodys_business() -> None:
    branch = Ganga()
    branch.fill_fund(1_000)
    contribution = branch.last_operation
    branch.cover(Method.FUND, 1_000, branch.group)
    assert branch.do("anil", Reversed(reason="wrong group"), contribution) == APPLIED
    assert fund_balance(branch.state, branch.group) == -1_000
    (item,) = branch.open_items()
    assert (item.kind, item.entity) == (ItemKind.OVERDRAWN, branch.group)
    document = branch.state.find(Collection, contribution)
    assert document is not None
    assert document.lines[0].fate is Fate.REVERSED


def test_what_is_paid_twice_for_one_shortfall_waits_for_the_supervisor() -> None:
    branch = Ganga()
    branch.cover()
    again = JointCovered((CoverPart(branch.others[0], 7_000),), 20)
    assert branch.do("bela", again, branch.loan) == held(Reason.COVER_TOO_MUCH)
    assert branch.paid() == SHORT
    assert branch.ladder(branch.usha).owes == SHORT
    (item,) = branch.open_items()
    branch.do("rao", ConflictResolved((Resolution(item.id, Choice.REVERSE),)), item.entity)
    cash = branch.state.find(Cash, named("user bela"))
    assert cash is not None
    assert cash.held == 0


def test_a_cover_beyond_the_shortfall_counts_as_far_as_it_fits() -> None:
    branch = Ganga()
    parts = (CoverPart(branch.others[0], 9_000), CoverPart(branch.others[1], 9_000), CoverPart(branch.others[2], 1_500))
    verdict = branch.do("anil", JointCovered(parts, 1), branch.loan)
    assert verdict == Disposition(Code.APPLIED_WITH_CONFLICT, Reason.COVER_TOO_MUCH)
    assert branch.paid() == SHORT
    assert [claim.creditor for claim in branch.claims()] == [branch.others[0], branch.others[2]]
