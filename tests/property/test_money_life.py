"""A loan is the same however its state was come by: step by step, told again, or replayed from the log."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain import replay
from fieldapp.domain.collection.collection import RepaymentRecorded, Reversed
from fieldapp.domain.loan.account import Balance, Loan, booked
from fieldapp.domain.loan.by_terms import payoff, told, without
from fieldapp.domain.loan.pages import Deed
from fieldapp.domain.record import encode_record
from fieldapp.domain.savings import Savings, savings_id
from fieldapp.domain.state import MemoryState
from tests.fakes.branch import DAY
from tests.fakes.money_branch import PRODUCTS, STEPS, MoneyBranch, Step, fresh, lived


def accounts(branch: MoneyBranch) -> list[tuple[Loan, Balance]]:
    found = [
        (branch.state.find(Loan, key), branch.state.find(Balance, key)) for key in branch.taken_over + branch.loans
    ]
    return [(loan, balance) for loan, balance in found if loan and balance]


@settings(max_examples=50, deadline=None)
@given(STEPS)
def test_a_loan_told_again_and_the_log_folded_again_give_the_same(steps: list[Step]) -> None:
    branch = lived(steps)
    for loan, balance in accounts(branch):
        told_again = without(branch.state, loan, balance, booked(branch.state, balance))
        figures = replace(told_again.balance, state=balance.state) if not loan.rows else told_again.balance
        assert (told_again.loan, figures) == (loan, balance)
    again = MemoryState()
    for entry in branch.log:
        again.put(replay.apply(again, entry).changes)
    assert {key: encode_record(item) for key, item in again.records.items()} == {
        key: encode_record(item) for key, item in branch.state.records.items()
    }


@settings(max_examples=50, deadline=None)
@given(STEPS, st.integers(0, 11), st.sampled_from([1, 700, 2_100, 9_000, 25_000]), st.integers(0, 90))
def test_a_receipt_taken_back_leaves_everything_as_it_was(steps: list[Step], pick: int, amount: int, days: int) -> None:
    branch = lived(steps)
    loan_id = (branch.taken_over + branch.loans)[pick]
    before = branch.state.find(Loan, loan_id), branch.state.find(Balance, loan_id)
    assert before[0] is not None
    saved = branch.state.find(Savings, savings_id(before[0].borrower_id))
    branch.do("anil", RepaymentRecorded(amount, 1, confirmed_second=True), loan_id, day=DAY + days)
    branch.do("rao", Reversed(-1, "never was"), branch.last_operation, day=DAY + days)
    assert (branch.state.find(Loan, loan_id), branch.state.find(Balance, loan_id)) == before
    after = branch.state.find(Savings, savings_id(before[0].borrower_id))
    assert (after.balance if after else 0) == (saved.balance if saved else 0)


PAID = st.lists(
    st.tuples(st.integers(0, 80), st.sampled_from([1, 350, 2_100, 2_100, 4_200, 9_999, 19_000])), max_size=14
)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([0, 1, 2, 3]), PAID, st.integers(0, 80))
def test_rows_and_terms_say_the_same_where_both_can(number: int, paid: list[tuple[int, int]], asked: int) -> None:
    """The running figures of a fixed schedule against the replay of the product's terms."""
    branch = fresh()
    loan_id = branch.loans[number]
    for days, amount in paid:
        branch.do("anil", RepaymentRecorded(amount, 1, confirmed_second=True), loan_id, day=DAY + days)
    loan, balance = branch.state.find(Loan, loan_id), branch.state.find(Balance, loan_id)
    assert loan is not None
    assert balance is not None
    assert loan.product == PRODUCTS[number].code
    events = booked(branch.state, balance)
    assert all(event.deed is Deed.PAID for event in events)
    by_terms = replace(loan, by_terms=True, rows=loan.first_rows or loan.rows, first_rows=b"")
    _, replayed = told(branch.state, by_terms, events, balance)
    for name in (
        "outstanding", "interest", "fee", "penalty", "paid_principal", "paid_interest", "paid_fee", "paid_penalty",
        "excess", "to_savings", "oldest_unpaid", "state",
    ):  # fmt: skip
        assert getattr(replayed, name) == getattr(balance, name), name
    day = DAY + max((days for days, _ in paid), default=0) + asked
    assert payoff(branch.state, by_terms, replayed, day) == payoff(branch.state, loan, balance, day)
