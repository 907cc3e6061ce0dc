"""The document of money: found by what it is about, and its postings line by line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.collection.document import Collection, Fate, Line, Method, Purpose
from fieldapp.domain.journal import Account, Posting, postings_of
from fieldapp.domain.rejection import Reason
from tests.fakes.branch import DAY, named

USER, LOAN, HER = named("user"), named("loan"), named("her")


def document(*lines: Line, method: Method = Method.CASH) -> Collection:
    return Collection(named("doc"), USER, named("seat"), named("center"), DAY, 0, lines, method=method, entity=HER)


@pytest.mark.parametrize(
    ("purpose", "amount", "posting"),
    [
        (Purpose.REPAYMENT, 500, Posting(Account.CASH, USER, Account.SETTLEMENT, LOAN, 500)),
        (Purpose.SAVINGS, -70, Posting(Account.SAVINGS, HER, Account.CASH, USER, 70)),
        (Purpose.FINE, 20, Posting(Account.CASH, USER, Account.FINES, named("center"), 20)),
        (Purpose.REFUND, -40, Posting(Account.REFUNDS_DUE, LOAN, Account.CASH, USER, 40)),
        (Purpose.HAND_OVER, -9_000, Posting(Account.LOANS, LOAN, Account.CASH, USER, 9_000)),
        (Purpose.FEE, 90, Posting(Account.CASH, USER, Account.FEE_INCOME, LOAN, 90)),
    ],
)
def test_each_purpose_has_its_two_sides(purpose: Purpose, amount: int, posting: Posting) -> None:
    assert postings_of(document(Line(0, purpose, HER, amount, 1, LOAN))) == (posting,)


def test_what_was_never_credible_or_is_taken_back_leaves_no_row() -> None:
    line = Line(0, Purpose.REPAYMENT, HER, 500, 1, LOAN)
    bad = replace(line, fate=Fate.HELD, reason=Reason.BAD_VALUE)
    assert postings_of(document(bad, replace(line, fate=Fate.REVERSED))) == ()


def test_other_ways_to_pay_are_other_accounts() -> None:
    line = Line(0, Purpose.REPAYMENT, HER, 500, 1, LOAN, payer=named("group"))
    accounts = [postings_of(document(line, method=method))[0].debit for method in Method if method is not Method.HAND]
    assert accounts == [
        Account.CASH, Account.MOBILE_MONEY, Account.BANK, Account.CHEQUES, Account.SAVINGS, Account.GROUP_FUND,
    ]  # fmt: skip
    assert postings_of(document(line, method=Method.HAND)) == (), "from one member to another moves nothing here"
    assert postings_of(document(line, method=Method.FUND))[0].debit_of == named("group")


def test_sums_by_fate_and_the_index_that_finds_what_waits() -> None:
    line = Line(0, Purpose.REPAYMENT, HER, 500, 1, LOAN)
    waits = replace(line, number=1, amount=70, fate=Fate.HELD, reason=Reason.OVERPAID)
    mixed = document(line, waits, replace(line, number=2, amount=9, fate=Fate.REVERSED))
    assert (mixed.total(), mixed.total(Fate.HELD), mixed.total(Fate.REVERSED)) == (570, 70, 9)
    assert mixed.index().state == Fate.HELD
    assert mixed.line(1) == waits
    assert mixed.line(7) is None
