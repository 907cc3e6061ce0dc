"""A receipt is genuine where the log has its number with its code."""

from __future__ import annotations

from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.collection.receipt import SIGNS, Answer, Standing
from fieldapp.domain.operation import Intent
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Desk
from fieldapp.services.money.receipt_check import CheckedReceipt, MissingReceipts, check_receipt, missing_receipts
from fieldapp.services.money.repayments import RecordRepayment, RepaymentSaved, Reverse, record_repayment, reverse
from tests.fakes.clock import MONDAY
from tests.fakes.morning_branch import MorningBranch


def taken(desk: Desk, morning: MorningBranch, which: int = 0) -> RepaymentSaved:
    saved = record_repayment(desk, RecordRepayment(morning.loans[which], 45_000))
    assert isinstance(saved, RepaymentSaved)
    return saved


def checked(desk: Desk, number: str, code: str) -> CheckedReceipt:
    found = check_receipt(desk, number, code)
    assert isinstance(found, CheckedReceipt)
    return found


def test_a_receipt_is_genuine_here_and_wherever_the_log_is(morning: MorningBranch, anil: Desk) -> None:
    saved = taken(anil, morning)
    receipt = saved.receipt
    genuine = CheckedReceipt(receipt.number, Answer(Standing.GENUINE, MONDAY, 45_000), saved.op_id)
    assert checked(anil, receipt.number.lower(), receipt.check_code.lower()) == genuine
    rao = morning.desk(morning.rao_id)
    assert checked(rao, receipt.number, receipt.check_code).answer.standing is Standing.UNKNOWN
    morning.exchange(anil, rao)
    assert checked(rao, receipt.number, receipt.check_code) == genuine


def test_a_void_is_told(morning: MorningBranch, anil: Desk) -> None:
    saved = taken(anil, morning)
    reverse(anil, Reverse(saved.op_id, None, "typed twice"))
    answer = checked(anil, saved.receipt.number, saved.receipt.check_code).answer
    assert (answer.standing, answer.voided) == (Standing.VOIDED, 45_000)


def test_another_code_or_number_is_unknown(morning: MorningBranch, anil: Desk) -> None:
    first, second = taken(anil, morning), taken(anil, morning, 1)
    other = checked(anil, first.receipt.number, second.receipt.check_code)
    assert other == CheckedReceipt(first.receipt.number, Answer(Standing.UNKNOWN))
    assert checked(anil, "Z9-000001", first.receipt.check_code).answer.standing is Standing.UNKNOWN


def test_typing_errors_are_told_without_the_log(anil: Desk, morning: MorningBranch) -> None:
    saved = taken(anil, morning)
    code = saved.receipt.check_code
    wrong = code[:-1] + SIGNS[(SIGNS.index(code[-1]) + 1) % 32]
    assert check_receipt(anil, saved.receipt.number, wrong) == Rejection(Reason.CODE_MISTYPED, {"typed": wrong})
    assert isinstance(check_receipt(anil, "abc", code), Rejection)


def test_numbers_that_were_left_out_are_listed(morning: MorningBranch, anil: Desk) -> None:
    taken(anil, morning)
    with anil.book.work() as work:
        work.take_receipts(3)
        body = RepaymentRecorded(45_000, work.take_receipts(1))
        work.append(Intent(body, morning.loans[1], morning.center, MONDAY))
        work.commit()
    rao, bela = morning.desk(morning.rao_id), morning.desk(morning.bela_id)
    morning.exchange(anil, rao, bela)
    gap = MissingReceipts("S1-000002", "Anil Kumar", 2, 4)
    assert missing_receipts(anil) == missing_receipts(rao) == (gap,)
    assert missing_receipts(bela) == ()
