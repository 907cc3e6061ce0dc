"""What is known here of a loan that was taken over from earlier books: there is no application, what she signed is on
paper elsewhere, but her terms, her installments, who stands in for her and her papers are known and can be printed."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.center.center import Center
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import User
from fieldapp.services.appraisal.appraisals import AppraisalForm, appraisal_form
from fieldapp.services.appraisal.guarantors import GuarantorLine, guarantors_of
from fieldapp.services.desk import Desk
from fieldapp.services.directory import PersonRow, some_rows
from fieldapp.services.loan.loan_file import Paper, papers_of
from fieldapp.services.money.positions import LoanView, loan_view


@dataclass(frozen=True)
class TakenOverLoan:
    """A loan without an application. officer: who looks after it now. opening_paid: paid before, minor units."""

    person: PersonRow
    officer: str
    loan: LoanView
    opening_paid: int
    sheet: AppraisalForm
    guarantors: tuple[GuarantorLine, ...]
    papers: tuple[Paper, ...]


def taken_over_loan(desk: Desk, loan_id: Id) -> TakenOverLoan | Rejection:
    """Return what is known of a loan, as it stands today; UNKNOWN_LOAN where it is not on this laptop."""
    with desk.book.view() as view:
        loan, balance = view.find(Loan, loan_id), view.find(Balance, loan_id)
        if loan is None or balance is None:
            return Rejection(Reason.UNKNOWN_LOAN)
        center = view.find(Center, loan.center_id)
        officer = view.find(User, center.officer_id) if center is not None else None
        stands = loan_view(loan, balance, desk.clock.today())
        person = some_rows(desk, view, [loan.borrower_id])[loan.borrower_id]
    sheet = appraisal_form(desk, loan.borrower_id)
    if isinstance(sheet, Rejection):
        return sheet
    return TakenOverLoan(
        person=person,
        officer=officer.name if officer is not None else "",
        loan=stands,
        opening_paid=loan.opening_paid,
        sheet=sheet,
        guarantors=guarantors_of(desk, loan_id),
        papers=papers_of(desk, loan.borrower_id, sheet),
    )
