"""A loan file: found again, everything wrong told at once, handed in whole or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.appraisal.appraisal import Appraisal
from fieldapp.domain.ids import Id, id_text
from fieldapp.domain.loan.application import Application, ApplicationState
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Desk
from fieldapp.services.loan.loan_file import HandIn, LoanFile, ask_in, hand_in, keep_wish, open_file, problems_of
from fieldapp.services.loan.loans import ApplicationSaved
from tests.fakes.morning_branch import MorningBranch
from tests.unit.fieldapp.services.lending import MONTHLY_ID, WEEKLY_ID, applied, publish

WISH = {
    "product": id_text(MONTHLY_ID), "amount": "30,000", "installments": "12", "purpose": "1",
    "recommended": "30000", "opinion": "Her shop is open every day.",
}  # fmt: skip
SHEET = {
    "first_month": "1", "line.0.section": "3", "line.0.label": "Wages",
    **{f"line.0.{month}": "20000" for month in range(12)},
}  # fmt: skip
PLEDGES = {"pledge.0.label": "Sewing machine", "pledge.0.kind": "5", "pledge.0.proof": "1", "pledge.0.value": "8000"}


@pytest.fixture(autouse=True)
def _products(morning: MorningBranch) -> None:
    publish(morning)


def opened(desk: Desk, subject: Id) -> LoanFile:
    found = open_file(desk, subject)
    assert isinstance(found, LoanFile), found
    return found


def filled(desk: Desk, borrower: Id) -> HandIn:
    file = opened(desk, borrower)
    return HandIn(
        file.application_id, borrower, WISH, SHEET, PLEDGES, file.form.seen if file.form else b"",  # type: ignore[arg-type]
        file.sheet.version, file.pledges_version,
    )  # fmt: skip


def test_an_empty_file_tells_everything_at_once(anil: Desk, morning: MorningBranch) -> None:
    wanted = replace(filled(anil, morning.borrowers[3]), wish={"product": id_text(MONTHLY_ID)}, sheet={})
    fields = [item.field for item in problems_of(anil, wanted)]
    assert fields == ["need.amount", "need.installments", "need.purpose"]
    wish = {**WISH, "amount": "30000", "recommended": "", "opinion": ""}
    fields = [item.field for item in problems_of(anil, replace(wanted, wish=wish, sheet={"line.0.3": "abc"}))]
    assert fields[0] == "sheet.line.0.3"
    assert fields[-2:] == ["opinion.recommended", "opinion.opinion"]


def test_sheet_pledges_application_and_opinion_are_one_step(anil: Desk, morning: MorningBranch) -> None:
    wanted = filled(anil, morning.borrowers[3])
    saved = hand_in(anil, wanted)
    assert isinstance(saved, ApplicationSaved), saved
    with anil.book.view() as view:
        application, appraisal = view.find(Application, saved.application_id), view.find(Appraisal, wanted.borrower_id)
    assert application is not None
    assert application.state is ApplicationState.APPRAISED
    assert application.recommendation is not None
    assert appraisal is not None
    assert appraisal.sheet is not None
    assert [item.label for item in appraisal.pledges] == ["Sewing machine"]
    assert application.recommendation.appraisal == appraisal.stamps[0].version
    again = opened(anil, wanted.borrower_id)
    assert (again.application_id, again.wish["opinion"]) == (saved.application_id, WISH["opinion"])
    assert ask_in(anil, wanted.borrower_id, again.wish) == ask_in(anil, wanted.borrower_id, WISH)


def test_nothing_is_recorded_where_a_part_was_changed_meanwhile(anil: Desk, morning: MorningBranch) -> None:
    wanted = filled(anil, morning.borrowers[3])
    before = len(anil.book.view().__enter__().every(Application))
    found = hand_in(anil, replace(wanted, sheet_version=anil.new_id()))
    assert isinstance(found, tuple)
    assert found[0].reason is Reason.STALE_TRANSITION
    with anil.book.view() as view:
        assert len(view.every(Application)) == before
        assert view.find(Appraisal, wanted.borrower_id) is None


def test_a_group_loan_needs_no_cash_flow(anil: Desk, morning: MorningBranch) -> None:
    wish = {"product": id_text(WEEKLY_ID), "amount": "20000", "installments": "50", "purpose": "1"}
    saved = hand_in(anil, replace(filled(anil, morning.borrowers[3]), wish=wish, sheet={}, pledges={}))
    assert isinstance(saved, ApplicationSaved), saved


def test_what_was_typed_is_found_by_the_borrower(anil: Desk, morning: MorningBranch) -> None:
    file = opened(anil, morning.borrowers[4])
    keep_wish(anil, file.application_id, file.borrower_id, {"amount": "4500"})
    again = opened(anil, morning.borrowers[4])
    assert (again.application_id, again.wish["amount"]) == (file.application_id, "4500")


def test_an_approved_file_can_be_changed_no_more(anil: Desk, morning: MorningBranch) -> None:
    loan = applied(anil, morning.borrowers[3]).row.application_id
    assert opened(anil, loan).form is not None, "it waits and can still be put right"


def test_a_loan_that_was_taken_over_has_no_file_and_names_its_borrower(morning: MorningBranch, anil: Desk) -> None:
    found = open_file(anil, morning.loans[0])
    assert isinstance(found, Rejection)
    assert (found.reason, found.facts) == (Reason.TAKEN_OVER, {"borrower": id_text(morning.borrowers[0])})
