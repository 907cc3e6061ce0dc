"""A loan file as one page: the wish, the cash-flow sheet, who stands in and what is pledged; handed in as one step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from fieldapp.domain.appraisal.appraisal import (
    Appraisal,
    AppraisalRecorded,
    BusinessFileRecorded,
    Part,
    PledgesRecorded,
)
from fieldapp.domain.ids import NO_ID, Id, id_text, parse_id
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.loan.application import Application, LoanPurpose, Wish
from fieldapp.domain.loan.applying import LoanApplied, LoanAppraised
from fieldapp.domain.loan.catalog import ProductVersion
from fieldapp.domain.loan.product import Model
from fieldapp.domain.money import parse_amount
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import TEXT_MAX, Borrower, BorrowerField
from fieldapp.domain.policy import policy_of
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.appraisal import appraisals, file_entry, pledge_entry
from fieldapp.services.appraisal.appraisals import AppraisalForm, appraisal_form
from fieldapp.services.appraisal.covenants import CovenantLine, covenants_of
from fieldapp.services.appraisal.entry import sheet_of
from fieldapp.services.appraisal.guarantors import GuarantorLine, guarantors_of
from fieldapp.services.days import day_month_year
from fieldapp.services.desk import Desk
from fieldapp.services.loan.application_form import ApplicationForm, application_form
from fieldapp.services.loan.applications import ApplicationView, application_view
from fieldapp.services.loan.eligibility import UNDECIDED, why_not_in
from fieldapp.services.loan.loans import FORM, ApplicationSaved, record
from fieldapp.services.loan.products import Ask, limit_broken
from fieldapp.services.talks import TalkView, talk_view
from fieldapp.store.queries import drafts
from fieldapp.store.unit_of_work import Saved, UnitOfWork
from fieldapp.store.view import View

_WISH: Final = ("product", "amount", "installments", "purpose", "note", "recommended", "opinion")


@dataclass(frozen=True)
class Paper:
    """One thing that must be known of a borrower before money is lent, and whether it is."""

    ok: bool
    sentence: str


@dataclass(frozen=True)
class LoanFile:
    """Everything one page shows. form: None where it can be changed no more. view: as handed in, None before that.

    wish: the cells of the wish and of the opinion. pledges: the cells of the register. file: those of the business
    file. talk: what was said about the application, with the approval that waits to be agreed on.
    """

    application_id: Id
    borrower_id: Id
    form: ApplicationForm | None
    view: ApplicationView | None
    sheet: AppraisalForm
    wish: Mapping[str, str]
    pledges: Mapping[str, str]
    pledges_version: Id
    guarantors: tuple[GuarantorLine, ...]
    papers: tuple[Paper, ...]
    file: Mapping[str, str] = field(default_factory=dict)
    file_version: Id = NO_ID
    covenants: tuple[CovenantLine, ...] = ()
    talk: TalkView | None = None
    center_id: Id = NO_ID


@dataclass(frozen=True)
class HandIn:
    """A file to hand in. seen, sheet_version, pledges_version: as they were when the page was opened."""

    application_id: Id
    borrower_id: Id
    wish: Mapping[str, str]
    sheet: Mapping[str, str]
    pledges: Mapping[str, str]
    seen: Id = NO_ID
    sheet_version: Id = NO_ID
    pledges_version: Id = NO_ID
    file: Mapping[str, str] = field(default_factory=dict)
    file_version: Id = NO_ID


def open_file(desk: Desk, subject_id: Id) -> LoanFile | Rejection:
    """Return the file of an application, or of the one a borrower has now, or of her next.

    UNKNOWN_RECORD; TAKEN_OVER for a loan that was never applied for here, with its borrower.
    """
    subject = _current(desk, subject_id)
    form = application_form(desk, subject)
    view = application_view(desk, subject)
    if isinstance(form, Rejection) and isinstance(view, Rejection):
        return _no_file(desk, subject) or form
    if isinstance(form, ApplicationForm):
        application_id, borrower_id = form.application_id, form.borrower_id
    else:
        assert isinstance(view, ApplicationView)
        application_id, borrower_id = view.row.application_id, view.row.borrower_id
    sheet = appraisal_form(desk, borrower_id)
    if isinstance(sheet, Rejection):
        return sheet
    with desk.book.view() as state:
        appraisal = state.find(Appraisal, borrower_id)
        kept = drafts.recall(state.connection, pledge_entry.FORM, id_text(borrower_id))
        figures = drafts.recall(state.connection, file_entry.FORM, id_text(borrower_id))
        application = state.find(Application, application_id)
        talk = talk_view(desk, state, Kind.APPLICATION, application) if application else None
    pledged = pledge_entry.cells_of_pledges(appraisal.pledges if appraisal else (), desk.currency)
    known = view if isinstance(view, ApplicationView) else None
    return LoanFile(
        application_id=application_id,
        borrower_id=borrower_id,
        form=form if isinstance(form, ApplicationForm) else None,
        view=known,
        sheet=sheet,
        wish={**_wish_cells(desk, known), **(form.kept if isinstance(form, ApplicationForm) else {})},
        pledges={**pledged, **kept},
        pledges_version=appraisal.version(Part.PLEDGES) if appraisal else NO_ID,
        guarantors=guarantors_of(desk, application_id),
        papers=papers_of(desk, borrower_id, sheet),
        file={**file_entry.cells_of_file(appraisal.file if appraisal else None, desk.currency), **figures},
        file_version=appraisal.version(Part.FILE) if appraisal else NO_ID,
        covenants=tuple(line for line in covenants_of(desk, borrower_id) if line.loan_id == application_id),
        talk=talk,
        center_id=application.center_id if application else NO_ID,
    )


def _no_file(desk: Desk, loan_id: Id) -> Rejection | None:
    """Return why a loan has no file: it was taken over from earlier books. None where there is no such loan."""
    with desk.book.view() as view:
        loan = view.find(Loan, loan_id)
    return Rejection(Reason.TAKEN_OVER, {"borrower": id_text(loan.borrower_id)}) if loan is not None else None


def version_now(desk: Desk, application_id: Id) -> Id:
    """Return the last step of an application on this laptop, NO_ID before the first."""
    with desk.book.view() as view:
        application = view.find(Application, application_id)
    return application.version if application is not None else NO_ID


_FIELDS: Final = {
    BorrowerField.NATIONAL_ID: mark("Number of her identity paper"),
    BorrowerField.PHONE: mark("Telephone"),
    BorrowerField.ADDRESS: mark("Address"),
    BorrowerField.BIRTH_DAY: mark("Day of birth"),
}


def papers_of(desk: Desk, borrower_id: Id, sheet: AppraisalForm) -> tuple[Paper, ...]:
    """Return what must be known of a borrower before money is lent, and whether it is."""
    with desk.book.view() as view:
        borrower = view.find(Borrower, borrower_id)
    found = [
        Paper(known, _known(tr(words), known=known))
        for field, words in _FIELDS.items()
        for known in (borrower is not None and bool(borrower.text(field) or borrower.number(field)),)
    ]
    if sheet.version != NO_ID:
        day, name = day_month_year(sheet.day), sheet.author
        said = tr("Cash flow of {day} by {name}: still counts", day=day, name=name)
        if sheet.outdated:
            said = tr("Cash flow of {day} by {name}: too old, ask her again", day=day, name=name)
        found.append(Paper(not sheet.outdated, said))
    return tuple(found)


def _known(paper: str, *, known: bool) -> str:
    if known:
        return tr("{paper}: known", paper=paper)
    return tr("{paper}: missing, write it on her page", paper=paper)


def _current(desk: Desk, subject: Id) -> Id:
    """Return the application a borrower has begun or handed in and not had decided, else the id that was given."""
    with desk.book.view() as view:
        if view.find(Borrower, subject) is None:
            return subject
        for form in drafts.forms(view.connection, FORM):
            if drafts.recall(view.connection, FORM, form.key).get("borrower_id") == id_text(subject):
                return parse_id(form.key)
        found = [item for item in view.of_borrower(Application, subject) if _stands(desk, view, item)]
    return found[-1].id if found else subject


def _stands(desk: Desk, view: View, item: Application) -> bool:
    return item.state_on(desk.clock.today()) in UNDECIDED and view.find(Loan, item.id) is None


def _wish_cells(desk: Desk, view: ApplicationView | None) -> dict[str, str]:
    if view is None or view.product is None:
        return {}
    unit = desk.currency.unit
    said = view.recommended
    return {
        "product": id_text(view.product.product_id),
        "amount": f"{view.asked // unit}" if view.asked % unit == 0 else f"{view.asked / unit}",
        "installments": str(view.asked_installments),
        "purpose": str(int(view.purpose)),
        "note": view.note,
        "recommended": "" if said is None else f"{said // unit}",
        "opinion": view.recommendation,
    }


def keep_wish(desk: Desk, application_id: Id, borrower_id: Id, cells: Mapping[str, str]) -> Saved:
    """Keep typed cells of the wish and the opinion on this laptop's disk."""
    with desk.book.work() as work:
        work.keep_draft(FORM, id_text(application_id), {"borrower_id": id_text(borrower_id), **cells})
        return work.commit()


def keep_pledges(desk: Desk, borrower_id: Id, cells: Mapping[str, str]) -> Saved:
    """Keep typed cells of the register of pledges on this laptop's disk."""
    with desk.book.work() as work:
        work.keep_draft(pledge_entry.FORM, id_text(borrower_id), cells)
        return work.commit()


def ask_in(desk: Desk, borrower_id: Id, wish: Mapping[str, str]) -> Ask | None:
    """Return what the typed wish asks for; None until product, amount and installments can be read."""
    product, amount, count = wish.get("product", ""), parse_amount(wish.get("amount", ""), desk.currency), 0
    if wish.get("installments", "").strip().isdecimal():
        count = int(wish["installments"])
    if not product or isinstance(amount, Rejection) or not amount or not count:
        return None
    return Ask(borrower_id, parse_id(product), amount, count)


def problems_of(desk: Desk, wanted: HandIn) -> tuple[Rejection, ...]:
    """Return everything that has to be put right before a file is handed in.

    The field of each begins with the part it stands in: "need.", "sheet.", "pledge.", "file." or "opinion.".
    """
    with desk.book.view() as view:
        return (*_wish_problems(desk, view, wanted), *_sheet_problems(desk, view, wanted), *_opinion(desk, wanted))


def _wish_problems(desk: Desk, view: View, wanted: HandIn) -> list[Rejection]:
    wish = wanted.wish
    found: list[Rejection] = []
    if not wish.get("product"):
        found.append(Rejection(Reason.REQUIRED, {"what": mark("which loan it is")}, "need.product"))
    amount = parse_amount(wish.get("amount", ""), desk.currency)
    if isinstance(amount, Rejection):
        found.append(Rejection(Reason.REQUIRED, {"what": mark("the amount she asks for")}, "need.amount"))
    if not wish.get("installments", "").strip().isdecimal():
        found.append(Rejection(Reason.REQUIRED, {"what": mark("how many installments")}, "need.installments"))
    if not wish.get("purpose"):
        found.append(Rejection(Reason.REQUIRED, {"what": mark("what the money is for")}, "need.purpose"))
    if len(wish.get("note", "")) > TEXT_MAX:
        found.append(Rejection(Reason.TOO_LONG, {"length": len(wish["note"]), "most": TEXT_MAX}, "need.note"))
    ask = ask_in(desk, wanted.borrower_id, wish)
    version = view.find(ProductVersion, ask.product_id) if ask else None
    if ask is not None and version is not None:
        breach = limit_broken(version.product, ask.amount, ask.installments, desk.currency)
        found += [replace(breach, field=f"need.{breach.field}")] if breach else []
    return found


def sheet_needed(view: View, ask: Ask | None) -> bool:
    """Tell whether a loan is handed in with a cash-flow sheet and an opinion: individual loans and large ones."""
    version = view.find(ProductVersion, ask.product_id) if ask else None
    if ask is None or version is None:
        return False
    from_amount = policy_of(view).authority.appraise_from
    large = bool(from_amount) and ask.amount >= from_amount
    return large or version.product.offering.model is Model.INDIVIDUAL


def _sheet_problems(desk: Desk, view: View, wanted: HandIn) -> list[Rejection]:
    typed = sheet_of(wanted.sheet, desk.currency, wanted.application_id)
    needed = sheet_needed(view, ask_in(desk, wanted.borrower_id, wanted.wish))
    lines = [item for item in typed.problems if needed or item.reason is not Reason.SHEET_EMPTY]
    pledged = pledge_entry.pledges_of(wanted.pledges, desk.currency)
    found = [replace(item, field=f"sheet.{item.field}") for item in lines]
    return [*found, *pledged.problems, *file_entry.file_of(wanted.file, desk.currency).problems]


def _opinion(desk: Desk, wanted: HandIn) -> list[Rejection]:
    with desk.book.view() as view:
        needed = sheet_needed(view, ask_in(desk, wanted.borrower_id, wanted.wish))
    wish = wanted.wish
    said, words = wish.get("recommended", "").strip(), wish.get("opinion", "").strip()
    if not (needed or said or words):
        return []
    found: list[Rejection] = []
    if isinstance(parse_amount(said, desk.currency), Rejection):
        found.append(Rejection(Reason.REQUIRED, {"what": mark("the amount you recommend")}, "opinion.recommended"))
    if not words:
        found.append(Rejection(Reason.REQUIRED, {"what": mark("your opinion in a sentence")}, "opinion.opinion"))
    if len(words) > TEXT_MAX:
        found.append(Rejection(Reason.TOO_LONG, {"length": len(words), "most": TEXT_MAX}, "opinion.opinion"))
    return found


def hand_in(desk: Desk, wanted: HandIn) -> ApplicationSaved | tuple[Rejection, ...]:
    """Hand in sheet, pledges, application and recommendation in one step, or return everything to put right first.

    Nothing is recorded where anything stands in the way of recording; what was typed stays. What stands in the way of
    the loan itself does not stop it: it is told, and the supervisor sees the same. STALE_TRANSITION where somebody
    changed a part since the page was opened.
    """
    problems = problems_of(desk, wanted)
    if problems:
        return problems
    ask = ask_in(desk, wanted.borrower_id, wanted.wish)
    assert ask is not None  # problems_of named it
    with desk.book.work() as work:
        borrower = work.find(Borrower, wanted.borrower_id)
        if borrower is None:
            return (Rejection(Reason.UNKNOWN_RECORD),)
        refusal = _write(desk, work, wanted, (borrower, ask))
        if refusal is not None:
            return (refusal,)
        work.discard_draft(FORM, id_text(wanted.application_id))
        work.discard_draft(appraisals.FORM, id_text(wanted.borrower_id))
        work.discard_draft(pledge_entry.FORM, id_text(wanted.borrower_id))
        work.discard_draft(file_entry.FORM, id_text(wanted.borrower_id))
        ask = replace(ask, handed_over=desk.clock.today())
        told = why_not_in(work.view, desk, ask, wanted.application_id)
        saved = work.commit()
    return ApplicationSaved(saved.op_id, saved.at_ms, saved.changed, wanted.application_id, told)


def _write(desk: Desk, work: UnitOfWork, wanted: HandIn, who: tuple[Borrower, Ask]) -> Rejection | None:
    borrower, ask = who
    today, scope = desk.clock.today(), borrower.center_id
    refusal, sheet_op = _write_sheet(desk, work, wanted, scope)
    if refusal is not None:
        return refusal
    version = work.find(ProductVersion, ask.product_id)
    if version is None:
        return Rejection(Reason.UNKNOWN_RECORD)
    group = borrower.group_id if version.product.offering.model is Model.GROUP else NO_ID
    purpose, note = LoanPurpose(int(wanted.wish["purpose"])), wanted.wish.get("note", "").strip()
    wish = Wish(ask.amount, version.id, ask.installments, purpose, note, group)
    applied = LoanApplied(borrower.id, wish, wanted.seen)
    refusal = record(work, Intent(applied, wanted.application_id, scope, today))
    words = wanted.wish.get("opinion", "").strip()
    if refusal is not None or not words:
        return refusal
    said = parse_amount(wanted.wish["recommended"], desk.currency)
    application = work.find(Application, wanted.application_id)
    assert application is not None
    assert isinstance(said, int)
    appraised = LoanAppraised(said, application.version, sheet_op, words)
    return record(work, Intent(appraised, wanted.application_id, scope, today))


def _write_sheet(desk: Desk, work: UnitOfWork, wanted: HandIn, scope: Id) -> tuple[Rejection | None, Id]:
    """Append what changed of sheet and pledges; return why not, and the operation that the sheet now rests on."""
    known = work.find(Appraisal, wanted.borrower_id)
    today, sheet_op = desk.clock.today(), known.version(Part.SHEET) if known else NO_ID
    typed = sheet_of(wanted.sheet, desk.currency, wanted.application_id)
    if not typed.problems and typed.sheet != (known.sheet if known else None):
        body = AppraisalRecorded(typed.sheet, wanted.sheet_version)
        refusal = record(work, Intent(body, wanted.borrower_id, scope, today))
        if refusal is not None:
            return refusal, NO_ID
        sheet_op = work.last_operation
    pledges = pledge_entry.pledges_of(wanted.pledges, desk.currency).pledges
    if pledges != (known.pledges if known else ()):
        pledged = PledgesRecorded(pledges, wanted.pledges_version)
        refusal = record(work, Intent(pledged, wanted.borrower_id, scope, today))
        if refusal is not None:
            return refusal, NO_ID
    file = file_entry.file_of(wanted.file, desk.currency).file
    if file is not None and file != (known.file if known else None):
        filed = BusinessFileRecorded(file, wanted.file_version)
        return record(work, Intent(filed, wanted.borrower_id, scope, today)), sheet_op
    return None, sheet_op
