"""Only lines with somebody else's money are between members; what is unsound about them is told before they count."""

from __future__ import annotations

import pytest

from fieldapp.domain.collection import between
from fieldapp.domain.collection.collection import Collection, Line, Method, Purpose, RepaymentRecorded
from fieldapp.domain.collection.cover import CoverPart, FundMove, FundMoved, JointCovered
from fieldapp.domain.disposition import held
from fieldapp.domain.fund import fund_balance
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.rejection import Reason
from fieldapp.domain.state import Draft
from tests.fakes.branch import DAY, FakeBranch, named


def document(method: Method = Method.CASH) -> Collection:
    return Collection(named("op"), named("user anil"), named("anil"), named("center"), DAY, 1, (), method=method)


def line(purpose: Purpose, amount: int, whose: Id, about: Id = NO_ID, payer: Id = NO_ID) -> Line:
    return Line(0, purpose, whose, amount, 1, about, payer=payer)


def test_what_concerns_others() -> None:
    usha, lata = named("usha"), named("lata")
    assert not between.concerns(line(Purpose.REPAYMENT, 1, usha))
    assert not between.concerns(line(Purpose.SAVINGS, 1, usha))
    assert between.concerns(line(Purpose.REPAYMENT, 1, usha, payer=lata))
    assert between.concerns(line(Purpose.FUND, 1, named("group")))
    assert between.concerns(line(Purpose.CLAIM, 1, usha))


@pytest.mark.parametrize(
    ("method", "made", "reason"),
    [
        (Method.CASH, line(Purpose.FUND, 5, named("no group")), Reason.UNKNOWN_RECORD),
        (Method.CASH, line(Purpose.FUND, 5, named("group")), Reason.NONE),
        (Method.CASH, line(Purpose.FUND, -701, named("group")), Reason.OVERDRAWN),
        (Method.CASH, line(Purpose.FUND, -700, named("group")), Reason.NONE),
        (Method.CASH, line(Purpose.FUND, 5, named("group"), named("no claim")), Reason.UNKNOWN_RECORD),
        (Method.HAND, line(Purpose.CLAIM, 5, named("borrower 0"), named("no claim")), Reason.UNKNOWN_RECORD),
        (Method.FUND, line(Purpose.REPAYMENT, 701, named("borrower 0"), payer=named("group")), Reason.OVERDRAWN),
        (Method.SAVINGS, line(Purpose.REPAYMENT, 1, named("borrower 0"), payer=named("borrower 1")), Reason.OVERDRAWN),
        (Method.CASH, line(Purpose.REPAYMENT, 1, named("borrower 0"), payer=named("borrower 1")), Reason.NONE),
    ],
)
def test_what_is_unsound(method: Method, made: Line, reason: Reason) -> None:
    branch = FakeBranch(borrowers=2)
    branch.do("anil", FundMoved(FundMove.FINE, 700, 1), branch.group)
    assert between.suspect(branch.state, document(method), made) is reason


def test_a_fund_that_is_emptied_twice_opens_an_item() -> None:
    branch = FakeBranch(borrowers=1)
    draft = Draft(branch.state)
    made = line(Purpose.FUND, -500, branch.group)
    between.counted(draft, document(), made)
    assert fund_balance(draft, branch.group) == -500
    assert [item.index().borrower for item in draft.changes if item.KIND.name == "INBOX"] == [branch.group]
    between.uncounted(draft, document(), made)
    assert fund_balance(draft, branch.group) == 0
    assert between.saved(draft, branch.borrowers[0]) == 0


@pytest.mark.parametrize("method", [Method.HAND, Method.SAVINGS, Method.FUND])
def test_no_repayment_comes_out_of_nobodys_money(method: Method) -> None:
    branch = FakeBranch(borrowers=2)
    assert branch.do("anil", RepaymentRecorded(500, 1, method), branch.loans[0]) == held(Reason.BAD_VALUE)
    covered = JointCovered((CoverPart(branch.borrowers[1], 500),), 2, Method.HAND)
    assert branch.do("anil", covered, branch.loans[0]) == held(Reason.BAD_VALUE)
    balance = branch.state.find(Balance, branch.loans[0])
    assert balance is not None
    assert balance.paid == 0
    assert not between.fits(Method.CASH, line(Purpose.CLAIM, 1, named("usha")))
    assert between.fits(Method.BANK, line(Purpose.REPAYMENT, 1, named("usha")))
