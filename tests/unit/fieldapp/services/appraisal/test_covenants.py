"""Covenants on the plan of the day: soon, due, missed, broken, and gone with the loan."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.timestamp import date_of
from fieldapp.services.appraisal.business_files import BalanceSheet, BusinessFile, IncomeStatement, record_file
from fieldapp.services.appraisal.covenants import (
    AgreeCovenant,
    CheckCovenant,
    CovenantType,
    Promise,
    Ratio,
    Verdict,
    agree_covenant,
    check_covenant,
    covenants_due,
    covenants_of,
)
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money.repayments import RecordRepayment, record_repayment
from fieldapp.services.today import today
from tests.fakes.branch import named
from tests.fakes.morning_branch import MorningBranch


def wanted(morning: MorningBranch, desk: Desk, in_days: int, **more: object) -> AgreeCovenant:
    body = AgreeCovenant(
        morning.loans[4], morning.borrowers[4], CovenantType.DOCUMENT, "Brings the sales book",
        desk.clock.today() + in_days, 30,
    )  # fmt: skip
    return replace(body, **more)  # type: ignore[arg-type]


def test_a_covenant_from_agreement_to_check(morning: MorningBranch, anil: Desk) -> None:
    day = anil.clock.today()
    assert isinstance(agree_covenant(anil, wanted(morning, anil, 10)), Saved)
    assert isinstance(agree_covenant(anil, wanted(morning, anil, 15)), Saved)
    [need] = [item for item in today(anil).needs_me if item.kind == "covenant"]
    assert (need.id, need.title) == (morning.borrowers[4], "Covenant of Usha Devi")
    assert need.sentence.startswith("Brings the sales book. Check by ")
    [line] = covenants_due(anil, day)
    assert (line.standing, line.days, line.name) == ("upcoming", 10, "Usha Devi")
    assert line.sentence.startswith("Check by ")
    assert [item.standing for item in covenants_due(anil, day + 10)] == ["due", "upcoming"]
    assert [item.standing for item in covenants_due(anil, day + 11)] == ["missed", "upcoming"]
    morning.clock.go_on(10 * 86_400_000)
    [both] = [item for item in today(anil).needs_me if item.kind == "covenant"]
    assert both.sentence.endswith(". And 1 more")
    assert [item.standing for item in covenants_due(anil, day + 10)] == ["due", "upcoming"]
    assert covenants_due(anil, day + 11)[0].sentence == "Should have been checked yesterday"
    assert covenants_due(anil, day + 13)[0].sentence == "Should have been checked 3 days ago"
    check = CheckCovenant(line.covenant_id, line.next_due, Verdict.BROKEN, "No book was kept", line.version)
    assert isinstance(check_covenant(anil, check), Saved)
    broken = covenants_due(anil, day)[0]
    assert (broken.standing, broken.sentence, broken.days) == ("broken", "Broken: No book was kept", 40)
    stale = check_covenant(anil, check)
    assert isinstance(stale, Rejection)
    assert stale.reason is Reason.STALE_TRANSITION
    assert len(covenants_of(anil, morning.borrowers[4])) == 2


def test_a_promised_ratio_is_measured_by_the_newest_file(morning: MorningBranch, anil: Desk) -> None:
    usha, day = morning.borrowers[4], anil.clock.today()
    promise = Promise(Ratio.CURRENT, Decimal("1.2"))
    agree_covenant(anil, wanted(morning, anil, 1, kind=CovenantType.RATIO, promise=promise))
    agree_covenant(anil, wanted(morning, anil, 2, promise=Promise(Ratio.DSCR, Decimal("1.3"))))
    assert [(line.measured, line.suggested) for line in covenants_due(anil, day)] == [("", None)] * 2
    file = BusinessFile(BalanceSheet(cash=110_000, payables=100_000), IncomeStatement())
    saved = record_file(anil, usha, file)
    assert isinstance(saved, Saved)
    when = f"{date_of(day):%d %b %Y}"
    assert [(line.measured, line.suggested) for line in covenants_due(anil, day)] == [
        (f"Current ratio 1.10 by the file of {when}, promised at least 1.20", Verdict.BROKEN),
        (f"Cash over debt service: not enough figures by the file of {when}", None),
    ]
    better = replace(file, balance=BalanceSheet(cash=120_000, payables=100_000))
    assert isinstance(record_file(anil, usha, better, saved.op_id), Saved)
    assert covenants_due(anil, day)[0].suggested is Verdict.KEPT


def test_others_see_their_own_and_a_supervisor_all(morning: MorningBranch, anil: Desk) -> None:
    agree_covenant(anil, wanted(morning, anil, 1))
    rao, bela = morning.desk(morning.rao_id), morning.desk(morning.bela_id)
    morning.exchange(anil, rao, bela)
    day = anil.clock.today()
    assert [len(covenants_due(desk, day)) for desk in (anil, rao, bela)] == [1, 1, 0]
    line = covenants_due(rao, day)[0]
    waived = CheckCovenant(line.covenant_id, line.next_due, Verdict.WAIVED, "Flood", line.version)
    refused = check_covenant(anil, waived)
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.NEEDS_SUPERVISOR
    assert isinstance(check_covenant(rao, waived), Saved)


def test_what_cannot_be_agreed_or_checked(morning: MorningBranch, anil: Desk) -> None:
    tries = [
        agree_covenant(anil, wanted(morning, anil, 1, text=" ")),
        agree_covenant(anil, wanted(morning, anil, 1, text="x" * 3_000)),
        agree_covenant(anil, wanted(morning, anil, -1)),
        agree_covenant(anil, wanted(morning, anil, 1, borrower_id=named("nobody"))),
        check_covenant(anil, CheckCovenant(named("x"), 1, Verdict.KEPT, " ", named("x"))),
        check_covenant(anil, CheckCovenant(named("x"), 1, Verdict.KEPT, "seen", named("x"))),
    ]
    assert [item.reason for item in tries if isinstance(item, Rejection)] == [
        Reason.REQUIRED, Reason.TOO_LONG, Reason.DATE_TOO_EARLY, Reason.UNKNOWN_RECORD, Reason.EVIDENCE_NEEDED,
        Reason.UNKNOWN_RECORD,
    ]  # fmt: skip


def test_the_covenants_of_a_closed_loan_are_over(morning: MorningBranch, anil: Desk) -> None:
    agree_covenant(anil, wanted(morning, anil, 1))
    with anil.book.view() as view:
        loan, balance = view.find(Loan, morning.loans[4]), view.find(Balance, morning.loans[4])
    assert loan is not None
    assert balance is not None
    left = sum(row.total for row in loan.schedule) - balance.paid
    assert isinstance(record_repayment(anil, RecordRepayment(loan.id, left)), Saved)
    assert covenants_due(anil, anil.clock.today()) == ()
    [line] = covenants_of(anil, morning.borrowers[4])
    assert (line.standing, line.sentence) == ("over", "Over")
