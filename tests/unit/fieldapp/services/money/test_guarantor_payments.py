"""A guarantor pays: it counts on the loan, she gets a receipt, and the borrower owes it to her."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.appraisal.guarantor import live_for
from fieldapp.domain.cash.cash import Cash
from fieldapp.domain.collection.claim import Claim
from fieldapp.domain.collection.collection import Reversed
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.operation import Intent
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.appraisal.guarantors import (
    GiveGuarantee,
    Outsider,
    give_guarantee,
    guarantors_of,
    register_guarantor,
)
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money.guarantor_payments import (
    GuarantorPaid,
    GuarantorPays,
    Method,
    paid_by,
    record_guarantor_payment,
)
from tests.fakes.branch import named
from tests.fakes.morning_branch import MorningBranch


def with_guarantor(morning: MorningBranch, desk: Desk) -> Id:
    person = register_guarantor(desk, Outsider("Asha Bai", income=900_000, costs=200_000), morning.center)
    assert isinstance(person, bytes)
    given = GiveGuarantee(morning.loans[0], morning.borrowers[0], Id(person), 100_000, 300_000)
    assert isinstance(give_guarantee(desk, given), Saved)
    return Id(person)


def test_she_pays_and_the_borrower_owes_her(morning: MorningBranch, anil: Desk) -> None:
    asha, loan = with_guarantor(morning, anil), morning.loans[0]
    with anil.book.view() as view:
        before, held = view.find(Balance, loan), view.find(Cash, anil.me.user_id)
    paid = record_guarantor_payment(anil, GuarantorPays(loan, asha, 90_000, note="Called last week"))
    assert isinstance(paid, GuarantorPaid)
    assert paid.receipt
    with anil.book.view() as view:
        after, cash = view.find(Balance, loan), view.find(Cash, anil.me.user_id)
        [line] = live_for(view, loan)
        assert paid_by(view, line) == 90_000
        [claim] = view.of_borrower(Claim, morning.borrowers[0])
    assert before is not None
    assert after is not None
    assert cash is not None
    assert after.paid - before.paid == 90_000
    assert cash.held - (held.held if held else 0) == 90_000
    assert (claim.creditor, claim.left) == (asha, 90_000)
    assert guarantors_of(anil, loan)[0].paid == 90_000
    with anil.book.work() as work:
        work.append(Intent(Reversed(-1), paid.op_id, morning.center, anil.clock.today()))
        work.commit()
    assert guarantors_of(anil, loan)[0].paid == 0


def test_what_she_cannot_pay(morning: MorningBranch, anil: Desk) -> None:
    asha, loan = with_guarantor(morning, anil), morning.loans[0]
    wanted = GuarantorPays(loan, asha, 300_001)
    tries = [
        record_guarantor_payment(anil, wanted),
        record_guarantor_payment(anil, replace(wanted, amount=0)),
        record_guarantor_payment(anil, replace(wanted, guarantor_id=morning.borrowers[5])),
        record_guarantor_payment(anil, replace(wanted, loan_id=named("nothing"))),
        record_guarantor_payment(anil, replace(wanted, amount=500, method=Method.SAVINGS)),
    ]
    assert [item.reason for item in tries if isinstance(item, Rejection)] == [
        Reason.TOO_LARGE, Reason.EMPTY_AMOUNT, Reason.GUARANTEE_ENDED, Reason.UNKNOWN_LOAN, Reason.OVERDRAWN,
    ]  # fmt: skip
    assert tries[0] == Rejection(Reason.TOO_LARGE, {"most": "₹ 3,000"}, "amount")
