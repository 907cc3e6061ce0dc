"""Handing over: by whom, on which approval, once; the money leaves the bag and the schedule begins."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.cash.cash import Cash
from fieldapp.domain.collection.collection import Method
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.application import Application, ApplicationState
from fieldapp.domain.loan.group_rules import GroupPolicy
from fieldapp.domain.operation import Intent
from fieldapp.domain.policy import POLICY, PolicyPublished
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.savings import Savings, savings_id
from fieldapp.services import talks
from fieldapp.services.borrower.people import profile
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.loan.applications import to_hand_over
from fieldapp.services.loan.hand_over import (
    HandOverLoan,
    HandOverView,
    LoanHandedOver,
    all_ticked,
    hand_over,
    hand_over_view,
)
from fieldapp.services.loan.loans import decide
from tests.fakes.clock import DAY_MS, MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch
from tests.unit.fieldapp.services.lending import WEEKLY_ID, applied, approve, done, publish, shown


@pytest.fixture
def rao(morning: MorningBranch) -> Desk:
    return morning.desk(morning.rao_id)


@pytest.fixture(autouse=True)
def _products(morning: MorningBranch) -> None:
    publish(morning)
    rules = GroupPolicy(members_max=9)
    morning.office.write(Intent(PolicyPublished("hills", group=rules), POLICY))


@pytest.fixture
def ready(morning: MorningBranch, anil: Desk, rao: Desk) -> Id:
    """An approved weekly loan of 20,000 for Lata, on Anil's laptop."""
    loan = applied(anil, morning.borrowers[3], 20_000_00, WEEKLY_ID).row.application_id
    morning.exchange(anil, rao)
    done(decide(rao, replace(approve(shown(rao, loan)), valid_days=7, reason_text="her group is known")))
    morning.exchange(rao, anil)
    return loan


def view_of(desk: Desk, loan: Id) -> HandOverView:
    found = hand_over_view(desk, loan)
    assert isinstance(found, HandOverView), found
    return found


def given(desk: Desk, loan: Id) -> HandOverLoan:
    return HandOverLoan(
        loan,
        view_of(desk, loan).authorisation,
        more_than_at_hand=True,
        ticked=all_ticked(desk.clock.now_ms()),
        without_photo=True,
    )


def test_what_is_counted_out_is_shown_before(anil: Desk, ready: Id) -> None:
    found = view_of(anil, ready)
    assert (found.name, found.approver, found.expires) == ("Lata Patel", "S. Rao", MONDAY + 7)
    assert found.in_hand == 20_000_00 - 200_00 - 1_000_00, "less a fee of 1 % and a saving of 5 %"
    assert (found.at_hand, len(found.offer.rows)) == (0, 50)


def test_the_money_leaves_the_bag_and_the_loan_runs(morning: MorningBranch, anil: Desk, ready: Id) -> None:
    promised = view_of(anil, ready).offer
    saved = hand_over(anil, given(anil, ready))
    assert isinstance(saved, LoanHandedOver), saved
    with anil.book.view() as view:
        loan, balance = view.find(Loan, ready), view.find(Balance, ready)
        cash = view.find(Cash, morning.anil_id)
        application, account = view.find(Application, ready), view.find(Savings, savings_id(morning.borrowers[3]))
    assert loan is not None
    assert balance is not None
    assert application is not None
    assert [(row.due_day, row.total) for row in loan.schedule] == [(row.day, row.total) for row in promised.rows]
    assert (balance.outstanding, loan.agreed) == (20_000_00, promised.agreed)
    assert application.state is ApplicationState.HANDED_OVER
    assert cash is not None
    assert cash.held == -(20_000_00 - 200_00 - 1_000_00)
    assert account is not None
    assert account.balance >= 1_000_00
    assert saved.receipt.number.endswith("000001")
    assert to_hand_over(anil) == ()
    told = [(entry.kind, entry.title, entry.amount) for entry in profile(anil, morning.borrowers[3]).timeline]
    assert ("loan", "Group weekly loan", 20_000_00) in told
    assert not any("asked for" in title or (amount and amount < 0) for _, title, amount in told), "it is a loan now"


def test_it_is_handed_over_once(anil: Desk, ready: Id) -> None:
    command = given(anil, ready)
    assert isinstance(hand_over(anil, command), LoanHandedOver)
    again = hand_over(anil, command)
    assert again == Rejection(Reason.AUTHORISATION_USED, {"name": "Lata Patel", "day": "09 Nov 2026"})


def test_two_laptops_with_one_approval_make_one_loan_and_an_item(morning: MorningBranch, anil: Desk, ready: Id) -> None:
    bela = morning.desk(morning.bela_id)
    morning.exchange(bela)
    for desk in (anil, bela):
        assert isinstance(hand_over(desk, given(desk, ready)), LoanHandedOver), "neither knows of the other"
    morning.exchange(anil, bela, anil)
    state = morning.office.state
    held = [state.find(Cash, user) for user in (morning.anil_id, morning.bela_id)]
    assert all(item is not None and item.held < 0 for item in held), "both bags are lighter: cash is never refused"
    assert to_hand_over(anil) == ()
    application = state.find(Application, ready)
    assert application is not None
    assert application.state is ApplicationState.HANDED_OVER


def test_less_cash_than_the_loan_is_asked_about_first(anil: Desk, ready: Id) -> None:
    found = hand_over(anil, replace(given(anil, ready), more_than_at_hand=False))
    assert isinstance(found, Rejection)
    assert (found.reason, found.facts["amount"], found.facts["held"]) == (Reason.CASH_OVERDRAWN, "₹ 18,800", "₹ 0")


def test_who_approved_it_an_old_approval_and_unknown_loans_hand_nothing_over(
    morning: MorningBranch, anil: Desk, rao: Desk, ready: Id
) -> None:
    assert hand_over_view(rao, ready) == Rejection(Reason.MAKER_IS_CHECKER)
    wrong = HandOverLoan(ready, new_id(), more_than_at_hand=True)
    assert hand_over(anil, wrong) == Rejection(Reason.AUTHORISATION_DIFFERS)
    assert hand_over_view(anil, new_id()) == Rejection(Reason.UNKNOWN_RECORD)
    waiting = applied(anil, morning.borrowers[4]).row.application_id
    assert hand_over_view(anil, waiting) == Rejection(Reason.NOT_APPROVED, {"name": "Usha Devi"})


def test_an_approval_that_ended_hands_nothing_over(morning: MorningBranch, anil: Desk, ready: Id) -> None:
    morning.clock.go_on(7 * DAY_MS)
    assert isinstance(hand_over_view(anil, ready), HandOverView), "its last day"
    morning.clock.go_on(DAY_MS)
    assert hand_over_view(anil, ready) == Rejection(Reason.AUTHORISATION_EXPIRED, {"day": "16 Nov 2026"})


def test_a_group_that_fell_behind_since_the_approval_waits(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    loans = [applied(anil, morning.borrowers[row], 20_000_00, WEEKLY_ID).row.application_id for row in (3, 5)]
    morning.exchange(anil, rao)
    done(decide(rao, approve(shown(rao, loans[0]))))
    done(decide(rao, replace(approve(shown(rao, loans[1])), reason_text="I know what keeps them")))
    morning.exchange(rao, anil)
    assert isinstance(hand_over_view(anil, loans[0]), HandOverView)
    morning.clock.go_on(16 * DAY_MS)
    waits = hand_over_view(anil, loans[0])
    assert isinstance(waits, Rejection), "two installments of everybody are unpaid by now"
    assert waits.facts["policy"] == "hills"
    assert isinstance(hand_over_view(anil, loans[1]), HandOverView), "approved in spite of it, with a reason"


def test_nothing_is_handed_over_before_every_step_and_the_photo(anil: Desk, ready: Id) -> None:
    command = given(anil, ready)
    found = hand_over(anil, replace(command, ticked=command.ticked[:3]))
    assert found == Rejection(Reason.STEPS_NOT_DONE, {"n": 1})
    assert hand_over(anil, replace(command, without_photo=False)) == Rejection(Reason.SIGNATURE_MISSING, {"confirm": 1})


def test_a_transfer_leaves_the_bag_as_it_is(morning: MorningBranch, anil: Desk, ready: Id) -> None:
    wanted = replace(given(anil, ready), more_than_at_hand=False, method=Method.MOBILE_MONEY, reference=" TX 9 ")
    saved = hand_over(anil, wanted)
    assert isinstance(saved, LoanHandedOver), saved
    with anil.book.view() as view:
        cash, loan = view.find(Cash, morning.anil_id), view.find(Loan, ready)
    assert cash is None or cash.held == 0
    assert loan is not None
    assert loan.paid_by == Method.MOBILE_MONEY
    assert len(loan.ticked) == 4


def test_other_terms_are_agreed_on_before_the_money_goes(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    loan = applied(anil, morning.borrowers[5], 20_000_00, WEEKLY_ID).row.application_id
    morning.exchange(anil, rao)
    done(decide(rao, replace(approve(shown(rao, loan)), amount=15_000_00, reason_text="the season first")))
    morning.exchange(rao, anil)
    assert hand_over_view(anil, loan) == Rejection(Reason.CHANGES_NOT_AGREED)
    thread = talks.thread(anil, "application", loan)
    assert not isinstance(thread, Rejection)
    assert thread.to_agree is not None
    assert isinstance(talks.agree(anil, loan, thread.to_agree), Saved)
    assert view_of(anil, loan).offer.amount == 15_000_00
    assert isinstance(hand_over(anil, given(anil, loan)), LoanHandedOver)
