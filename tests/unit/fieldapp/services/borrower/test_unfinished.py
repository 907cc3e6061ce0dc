"""Visits that were begun and not handed in."""

from __future__ import annotations

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.work.visit import VisitPurpose
from fieldapp.services.borrower.unfinished import unfinished_visits
from fieldapp.services.borrower.visits import SubmitVisit, VisitForm, save_visit_draft, submit_visit, visit_form
from fieldapp.services.desk import Desk
from tests.fakes.morning_branch import MorningBranch


def _begin(desk: Desk, morning: MorningBranch, number: int, **typed: str) -> None:
    form = visit_form(desk, morning.borrowers[number])
    assert isinstance(form, VisitForm)
    save_visit_draft(desk, form.visit_id, form.borrower.borrower_id, typed)


def test_nothing_begun_is_nothing_listed(anil: Desk) -> None:
    assert unfinished_visits(anil) == ()


def test_what_was_typed_is_listed_newest_first(anil: Desk, morning: MorningBranch) -> None:
    _begin(anil, morning, 0, purpose="2", note="Cow sick")
    morning.clock.go_on(60_000)
    _begin(anil, morning, 1, note="Nobody there")
    newest, oldest = unfinished_visits(anil)
    assert (newest.name, newest.purpose_chosen, newest.content.note) == ("Sunita Bai", False, "Nobody there")
    assert (oldest.name, oldest.content.purpose) == ("Kamla Devi", VisitPurpose.ARREARS)
    assert newest.saved_ms - oldest.saved_ms == 60_000


def test_a_visit_that_was_handed_in_is_not_unfinished(anil: Desk, morning: MorningBranch) -> None:
    _begin(anil, morning, 0, purpose="1", outcome="1")
    (begun,) = unfinished_visits(anil)
    submit_visit(anil, SubmitVisit(begun.visit_id, begun.borrower_id, begun.content))
    assert unfinished_visits(anil) == ()


def test_a_draft_of_somebody_unknown_is_left_out(anil: Desk) -> None:
    save_visit_draft(anil, anil.new_id(), NO_ID, {"note": "?"})
    assert unfinished_visits(anil) == ()
