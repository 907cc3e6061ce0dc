"""One repayment: its split, its receipt, the doubts before it, and taking it back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.borrower.people import search_people
from fieldapp.services.desk import DataState, Desk, Saved
from fieldapp.services.money import printed
from fieldapp.services.money.receipts import check_code, split
from fieldapp.services.money.repayments import (
    RecordRepayment,
    RepaymentSaved,
    Reverse,
    UnknownLoan,
    expected_repayment,
    receipt,
    recent_collections,
    record_repayment,
    reverse,
)
from tests.fakes.clock import DAY_MS, MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch
from tests.fakes.opened import opened_in


def paid(desk: Desk, loan_id: object, amount: int, *, confirmed: bool = False) -> RepaymentSaved:
    saved = record_repayment(desk, RecordRepayment(loan_id, amount, confirmed_second=confirmed))  # type: ignore[arg-type]
    assert isinstance(saved, RepaymentSaved), saved
    return saved


def refused(desk: Desk, loan_id: object, amount: int) -> Rejection:
    result = record_repayment(desk, RecordRepayment(loan_id, amount))  # type: ignore[arg-type]
    assert isinstance(result, Rejection)
    return result


def test_what_is_expected(morning: MorningBranch, anil: Desk) -> None:
    expected = expected_repayment(anil, morning.loans[0], MONDAY)
    assert (expected.name, expected.arrears, expected.due, expected.expected) == ("Kamla Devi", 90_000, 45_000, 135_000)
    assert expected.payoff == 38 * 45_000
    parts = expected.split(150_000)
    assert (parts.arrears, parts.installment, parts.ahead, parts.over) == (90_000, 45_000, 15_000, 0)
    with pytest.raises(UnknownLoan):
        expected_repayment(anil, new_id(), MONDAY)


amounts = st.integers(0, 10**9)


@given(amounts, amounts, amounts, amounts)
def test_a_split_sums_to_the_amount(amount: int, arrears: int, due: int, later: int) -> None:
    parts = split(amount, arrears, due, arrears + due + later)
    assert parts.arrears + parts.installment + parts.savings + parts.ahead + parts.over == amount
    assert min(parts.arrears, parts.installment, parts.ahead, parts.over) >= 0
    assert parts.arrears <= arrears
    assert parts.ahead <= later


def test_a_repayment_gives_its_receipt_at_once_and_again(morning: MorningBranch, anil: Desk) -> None:
    saved = paid(anil, morning.loans[0], 100_000)
    first = saved.receipt
    assert (first.number, first.paid, first.copy) == ("S1-000001", 100_000, 0)
    assert first.lines == (("Arrears", 90_000), ("Installment", 10_000))
    assert (first.officer_name, first.borrower_code, first.branch_name) == ("Anil Kumar", "RP-1200", "North branch")
    paid(anil, morning.loans[0], 3_000)
    again = receipt(anil, saved.op_id, 0)
    assert again is not None
    assert again == first, "it was never printed: the next print is the original"
    printed.give_out(anil, [first])
    copied = receipt(anil, saved.op_id, 0)
    assert copied is not None
    assert copied.copy == 1
    assert {**vars(copied), "copy": 0} == vars(first)
    assert receipt(anil, new_id(), 0) is None


def test_the_office_can_compute_the_check_code(morning: MorningBranch, anil: Desk) -> None:
    from fieldapp.protocol.segment import leaf_of

    saved = paid(anil, morning.loans[0], 100_000)
    morning.exchange(anil)
    entry = next(entry for entry in morning.office.log if entry.op_id == saved.op_id)
    assert check_code(leaf_of(entry.operation), 1) == saved.receipt.check_code
    assert len(saved.receipt.check_code.replace("-", "")) == 10
    assert check_code(leaf_of(entry.operation), 2) != saved.receipt.check_code


@pytest.mark.parametrize(
    ("amount", "reason"),
    [
        (0, Reason.EMPTY_AMOUNT),
        (-5, Reason.NEGATIVE_AMOUNT),
        (10**13, Reason.TOO_LARGE),
        (45_000 * 40, Reason.OVERPAID),
    ],
)
def test_amounts_that_cannot_be(morning: MorningBranch, anil: Desk, amount: int, reason: Reason) -> None:
    assert refused(anil, morning.loans[0], amount).reason is reason
    assert recent_collections(anil) == ()


def test_the_same_amount_twice_on_a_day_is_asked_about(morning: MorningBranch, anil: Desk) -> None:
    paid(anil, morning.loans[1], 45_000)
    asked = refused(anil, morning.loans[1], 45_000)
    assert (asked.reason, asked.facts["confirm"]) == (Reason.DUPLICATE_COLLECTION, 1)
    second = paid(anil, morning.loans[1], 45_000, confirmed=True)
    assert second.receipt.number == "S1-000002"


def test_an_installment_two_officers_collected_is_kept_aside(morning: MorningBranch, anil: Desk) -> None:
    bela = morning.desk(morning.bela_id)
    paid(anil, morning.loans[1], 45_000)
    paid(bela, morning.loans[1], 45_000)
    morning.exchange(anil, bela, anil)
    rows = {row.mine: row for row in recent_collections(anil)}
    assert rows[True].held_reason is None
    assert rows[False].held_reason == "perhaps collected twice"
    assert rows[True].state is DataState.RECEIVED


def test_only_the_receipts_that_are_shown_are_opened(
    morning: MorningBranch, anil: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for loan in morning.loans[:3]:
        paid(anil, loan, 45_000)
    opened = opened_in(anil.book, monkeypatch)
    shown = recent_collections(anil, 2)
    assert [row.receipt_number for row in shown] == ["S1-000003", "S1-000002"]
    assert (opened[Kind.COLLECTION], opened[Kind.BORROWER]) == (2, 0)


def test_a_closed_loan_takes_money_only_when_meant(morning: MorningBranch, anil: Desk) -> None:
    paid(anil, morning.loans[1], 45_000 * 36)
    asked = refused(anil, morning.loans[1], 1_000)
    assert (asked.reason, asked.facts["confirm"]) == (Reason.CLOSED_LOAN, 1)
    paid(anil, morning.loans[1], 1_000, confirmed=True)
    assert [row.held_reason for row in recent_collections(anil) if row.held_reason] == ["the loan is closed"]
    assert refused(anil, new_id(), 1_000).reason is Reason.UNKNOWN_LOAN


def test_the_author_takes_it_back_on_the_same_day(morning: MorningBranch, anil: Desk) -> None:
    saved = paid(anil, morning.loans[0], 90_000)
    assert isinstance(reverse(anil, Reverse(saved.op_id, None, "wrong person")), Saved)
    (row,) = search_people(anil, "kamla devi")
    assert row.arrears == 90_000
    (listed,) = recent_collections(anil)
    assert listed.reversed
    again = reverse(anil, Reverse(saved.op_id, None, "once more"))
    assert isinstance(again, Rejection)
    assert again.reason is Reason.ALREADY_REVERSED


def test_others_and_later_days_need_a_supervisor(morning: MorningBranch, anil: Desk) -> None:
    saved = paid(anil, morning.loans[0], 90_000)
    no_reason = reverse(anil, Reverse(saved.op_id, None, " "))
    assert isinstance(no_reason, Rejection)
    assert no_reason.reason is Reason.REASON_NEEDED
    morning.clock.go_on(DAY_MS)
    late = reverse(anil, Reverse(saved.op_id, None, "late"))
    assert isinstance(late, Rejection)
    assert late.reason is Reason.NOT_ALLOWED
    morning.exchange(anil)
    rao = morning.desk(morning.rao_id)
    assert isinstance(reverse(rao, Reverse(saved.op_id, None, "shown to me")), Saved)
