"""The form of an application: what was typed so far, found again after a crash, and what it is filled in from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fieldapp.domain.ids import NO_ID, Id, id_text, parse_id
from fieldapp.domain.loan.application import STEPS, Application, ApplicationState, Transition, Wish
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Desk
from fieldapp.services.loan.loans import FORM
from fieldapp.services.loan.products import ProductCard, products
from fieldapp.store.queries import drafts
from fieldapp.store.unit_of_work import Saved
from fieldapp.store.view import View

_BORROWER = "borrower_id"


@dataclass(frozen=True)
class ApplicationForm:
    """An application to be filled in. seen: the version it is opened at, NO_ID for a new one.

    wish: what was asked for before, None for nothing. kept: what is typed and not handed in, by field.
    returned_because: the supervisor's words, '' where it was not returned.
    """

    application_id: Id
    borrower_id: Id
    name: str
    seen: Id
    state: ApplicationState | None
    wish: Wish | None
    returned_because: str
    kept: Mapping[str, str]
    products: tuple[ProductCard, ...]


@dataclass(frozen=True)
class UnfinishedApplication:
    """One begun application; saved_ms: when the last field of it was typed."""

    application_id: Id
    borrower_id: Id
    name: str
    saved_ms: int


def application_form(desk: Desk, subject_id: Id) -> ApplicationForm | Rejection:
    """Return the form of an application, or of a borrower's next one; what was begun for her is found again.

    UNKNOWN_RECORD where the id is neither; ALREADY_RESOLVED where the application can be changed no more.
    """
    offered = products(desk)
    with desk.book.view() as view:
        application = view.find(Application, subject_id)
        kept = drafts.recall(view.connection, FORM, id_text(subject_id))
        borrower_id = application.borrower_id if application else parse_id(kept.get(_BORROWER, id_text(subject_id)))
        borrower = view.find(Borrower, borrower_id)
        if borrower is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        application_id = subject_id
        if subject_id == borrower_id:
            application_id = _begun_for(view, borrower_id) or desk.new_id()
            application = view.find(Application, application_id)
            kept = drafts.recall(view.connection, FORM, id_text(application_id))
    state = application.state_on(desk.clock.today()) if application else None
    if state not in STEPS[Transition.APPLY].start:
        return Rejection(Reason.ALREADY_RESOLVED)
    last = application.steps[-1] if application else None
    return ApplicationForm(
        application_id=application_id,
        borrower_id=borrower_id,
        name=borrower.text(BorrowerField.NAME),
        seen=application.version if application else NO_ID,
        state=state,
        wish=application.wish if application else None,
        returned_because=last.reason if last and state is ApplicationState.RETURNED else "",
        kept={key: text for key, text in kept.items() if key != _BORROWER},
        products=offered,
    )


def _begun_for(view: View, borrower_id: Id) -> Id | None:
    """Return the application that was begun for a borrower and not handed in, or her enquiry."""
    for form in drafts.forms(view.connection, FORM):
        if drafts.recall(view.connection, FORM, form.key).get(_BORROWER) == id_text(borrower_id):
            return parse_id(form.key)
    enquiries = [item for item in view.of_borrower(Application, borrower_id) if item.state is ApplicationState.ENQUIRY]
    return enquiries[-1].id if enquiries else None


def keep_application(desk: Desk, application_id: Id, borrower_id: Id, values: Mapping[str, str]) -> Saved:
    """Keep what is typed of an application on this laptop's disk, field by field."""
    with desk.book.work() as work:
        work.keep_draft(FORM, id_text(application_id), {_BORROWER: id_text(borrower_id), **values})
        return work.commit()


def discard_application(desk: Desk, application_id: Id) -> Saved:
    """Forget what was typed and not handed in."""
    with desk.book.work() as work:
        work.discard_draft(FORM, id_text(application_id))
        return work.commit()


def unfinished_applications(desk: Desk) -> tuple[UnfinishedApplication, ...]:
    """Return what is half typed on this laptop, the newest first; without those of people who are not here any more."""
    found = []
    with desk.book.view() as view:
        for form in drafts.forms(view.connection, FORM):
            kept = drafts.recall(view.connection, FORM, form.key)
            borrower = view.find(Borrower, parse_id(kept[_BORROWER])) if _BORROWER in kept else None
            if borrower is not None:
                name = borrower.text(BorrowerField.NAME)
                found.append(UnfinishedApplication(parse_id(form.key), borrower.id, name, form.saved_ms))
    return tuple(found)
