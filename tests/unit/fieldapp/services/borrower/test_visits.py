"""Visits: found again half typed, complete or not handed in, back with the supervisor's words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.domain.ids import id_text
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.policy import POLICY, PolicyPublished, VisitPolicy
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.work.approval import Decided, Verdict
from fieldapp.domain.work.visit import (
    LoanUse,
    PositionSource,
    Visit,
    VisitContent,
    VisitOutcome,
    VisitPurpose,
    WorkState,
)
from fieldapp.services import photos
from fieldapp.services.borrower import people
from fieldapp.services.borrower.visits import (
    SubmitVisit,
    VisitForm,
    add_photo_later,
    content_of,
    discard_visit_draft,
    draft_visit,
    missing,
    save_visit_draft,
    submit_visit,
    visit_form,
    visits,
    visits_made,
)
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.oversight.approvals import approval_queue
from tests.fakes.branch import named
from tests.fakes.clock import MONDAY
from tests.fakes.desks import desk_of
from tests.fakes.fleet import Fleet, fleet
from tests.fakes.morning_branch import MorningBranch
from tests.fakes.opened import opened_in

BORROWER = named("borrower 0")


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Fleet]:
    with fleet(tmp_path, borrowers=1) as branch:
        yield branch


@pytest.fixture
def desk(made: Fleet) -> Desk:
    return desk_of(made.laptops["anil"])


def form_of(desk: Desk) -> VisitForm:
    found = visit_form(desk, BORROWER)
    assert isinstance(found, VisitForm)
    return found


def test_what_was_typed_is_found_again_by_borrower_and_by_visit(desk: Desk) -> None:
    first = form_of(desk)
    save_visit_draft(desk, first.visit_id, BORROWER, {"note": "two goats", "purpose": "2", "latitude_e6": ""})
    again = form_of(desk)
    assert (again.visit_id, again.content.note, again.content.purpose) == (
        first.visit_id,
        "two goats",
        VisitPurpose.ARREARS,
    )
    by_visit = visit_form(desk, first.visit_id)
    assert isinstance(by_visit, VisitForm)
    assert by_visit.kept == again.kept
    discard_visit_draft(desk, first.visit_id)
    assert form_of(desk).visit_id != first.visit_id
    assert isinstance(visit_form(desk, named("nothing")), Rejection)


def test_kept_texts_that_do_not_fit_are_passed_over() -> None:
    content = content_of(
        {"purpose": "77", "promise_amount": "much", "outcome": "3", "next_visit_day": ""}, VisitContent()
    )
    assert content == VisitContent(outcome=VisitOutcome.PAID)


@pytest.mark.parametrize(
    ("content", "field"),
    [
        (VisitContent(note="x" * 2001), "note"),
        (VisitContent(outcome=VisitOutcome.PROMISE), "promise_amount"),
        (VisitContent(outcome=VisitOutcome.PROMISE, promise_amount=5), "promise_day"),
        (VisitContent(outcome=VisitOutcome.PROMISE, promise_amount=5, promise_day=MONDAY - 1), "promise_day"),
        (VisitContent(next_visit_day=MONDAY - 1), "next_visit_day"),
    ],
)
def test_what_is_missing_is_named_at_its_field(content: VisitContent, field: str) -> None:
    found = missing(content, MONDAY)
    assert found is not None
    assert found.field == field


def test_draft_hand_in_and_list(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    form = form_of(desk)
    shared = SubmitVisit(form.visit_id, BORROWER, VisitContent(note="half"))
    assert isinstance(draft_visit(desk, shared), Saved)
    save_visit_draft(desk, form.visit_id, BORROWER, {"note": "whole"})
    assert isinstance(submit_visit(desk, SubmitVisit(form.visit_id, BORROWER, VisitContent(note="whole"))), Saved)
    opened = opened_in(desk.book, monkeypatch)
    (row,) = visits(desk)
    assert (row.name, row.state) == ("Member 0", WorkState.SUBMITTED)
    assert (opened[Kind.VISIT], opened[Kind.BORROWER]) == (1, 0)
    assert (visits_made(desk), visits(desk, "all"), visits(desk, "mine", 0)) == (1, (row,), ())
    assert not visits(desk, "returned")
    assert form_of(desk).visit_id != form.visit_id, "the next visit is a new one"
    twice = submit_visit(desk, SubmitVisit(form.visit_id, BORROWER, VisitContent()))
    assert isinstance(twice, Rejection)
    assert twice.reason is Reason.STALE_TRANSITION
    unknown = submit_visit(desk, SubmitVisit(named("v"), named("nobody"), VisitContent()))
    assert isinstance(unknown, Rejection)


def test_a_returned_visit_carries_the_supervisors_words(made: Fleet, desk: Desk) -> None:
    form = form_of(desk)
    submit_visit(desk, SubmitVisit(form.visit_id, BORROWER, VisitContent(note="ok")))
    made.settle()
    with desk.book.view() as view:
        visit = view.find(Visit, form.visit_id)
    assert visit is not None
    back = Decided(Kind.VISIT, Verdict.RETURN, visit.version, visit.content_hash, "Whom did you meet?")
    made.laptops["rao"].do(back, visit.id)
    made.settle()
    (row,) = visits(desk, "returned")
    assert row.returned_because == "Whom did you meet?"
    again = visit_form(desk, form.visit_id)
    assert isinstance(again, VisitForm)
    assert (again.state, again.returned_because) == (WorkState.RETURNED, "Whom did you meet?")
    assert id_text(again.visit_id) == id_text(form.visit_id)


PHOTO = b"\xff\xd8\xff\xe0" + bytes(900)


def test_photos_and_seen_changes_go_with_the_visit_in_one_transaction(desk: Desk, made: Fleet) -> None:
    form = form_of(desk)
    versions = {view.field: view.version for view in form.fields}
    name = photos.keep(desk, PHOTO)
    assert isinstance(name, bytes)
    seen: dict[BorrowerField, int | str | None]
    seen = {BorrowerField.OCCUPATION: "Tailor", BorrowerField.HOUSEHOLD_SIZE: 6, BorrowerField.PHONE: "98260"}
    content = VisitContent(note="New machine", photos=(bytes(name),))
    saved = submit_visit(desk, SubmitVisit(form.visit_id, BORROWER, content, seen, versions))
    assert isinstance(saved, Saved)
    (line,) = photos.photos_of(desk, BORROWER, form.visit_id)
    assert (line.photo_id, line.waiting) == (name, True)
    found = people.profile(desk, BORROWER)
    assert {view.field: view.value for view in found.fields}[BorrowerField.OCCUPATION] == "Tailor"
    (edit,) = [entry for entry in found.timeline if entry.title.startswith("Changed")]
    assert "phone" not in edit.title.lower(), "what is the same is not written again"
    assert "seen at a visit" in edit.sentence
    (visit,) = [entry for entry in found.timeline if entry.kind == "visit"]
    assert visit.sentence.endswith("1 photo")
    made.settle()
    made.assert_equal()


def test_a_photo_that_is_not_here_stops_the_visit_and_nothing_of_it_is_written(desk: Desk) -> None:
    form = form_of(desk)
    content = VisitContent(note="x", photos=(bytes(32),))
    refused = submit_visit(desk, SubmitVisit(form.visit_id, BORROWER, content, {BorrowerField.OCCUPATION: "Tailor"}))
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.PHOTO_UNKNOWN
    assert people.profile(desk, BORROWER).timeline == form_timeline(desk)
    assert visits(desk) == ()


def form_timeline(desk: Desk) -> tuple[people.TimelineEntry, ...]:
    return tuple(entry for entry in people.profile(desk, BORROWER).timeline if entry.kind != "visit")


def test_what_is_typed_of_evidence_is_found_again() -> None:
    typed = {
        "photos": f"{bytes(32).hex()},{bytes(range(32)).hex()}", "loan_use": "2", "position_source": "1",
        "position_ms": "77", "happened_ms": "55", "latitude_e6": "23000000", "longitude_e6": "80000000",
    }  # fmt: skip
    content = content_of(typed, VisitContent())
    assert content.photos == (bytes(32), bytes(range(32)))
    assert (content.loan_use, content.position_source) == (LoanUse.PARTLY, PositionSource.RECEIVER)
    assert (content.position_ms, content.happened_ms) == (77, 55)
    assert content_of({"photos": "nonsense", "loan_use": "9"}, content).photos == content.photos


def test_a_visit_cannot_have_happened_after_it_was_typed() -> None:
    late = missing(VisitContent(happened_ms=10, ended_ms=9), MONDAY)
    assert late is not None
    assert (late.reason, late.field) == (Reason.DATE_IN_FUTURE, "happened_ms")
    assert missing(VisitContent(happened_ms=9, ended_ms=10), MONDAY) is None


def test_the_form_knows_where_she_lives(desk: Desk) -> None:
    assert form_of(desk).home is None
    place = {BorrowerField.LATITUDE: 25_612_500, BorrowerField.LONGITUDE: 85_137_600}
    people.edit_borrower(desk, people.EditBorrower(BORROWER, place))
    assert form_of(desk).home == (25_612_500, 85_137_600)
    near = VisitContent(note="At her door", latitude_e6=25_613_250, longitude_e6=85_137_600)
    submit_visit(desk, SubmitVisit(form_of(desk).visit_id, BORROWER, near))
    (told,) = [entry for entry in people.profile(desk, BORROWER).timeline if entry.kind == "visit"]
    assert told.sentence.endswith("83 m from home")


def test_a_photo_may_follow_a_visit_that_was_handed_in(morning: MorningBranch, anil: Desk) -> None:
    visit_id = anil.new_id()
    content = VisitContent(VisitPurpose.FOLLOW_UP, VisitOutcome.IN_ORDER, note="The camera was at home today.")
    assert isinstance(submit_visit(anil, SubmitVisit(visit_id, morning.borrowers[0], content, {}, {})), Saved)
    name = photos.keep(anil, b"\xff\xd8\xff\xe0" + bytes(200))
    assert not isinstance(name, Rejection)
    assert isinstance(add_photo_later(anil, visit_id, name), Saved)
    rao = morning.desk(morning.rao_id)
    morning.exchange(anil, rao)
    (item,) = approval_queue(rao)
    assert item.photos == (name,)
    again, unknown = add_photo_later(anil, visit_id, name), add_photo_later(anil, anil.new_id(), name)
    assert isinstance(again, Rejection)
    assert again.reason is Reason.NOTHING_CHANGED
    assert isinstance(unknown, Rejection)


def test_a_photo_that_policy_asks_for_is_missing_until_one_follows(morning: MorningBranch, anil: Desk) -> None:
    morning.office.write(Intent(PolicyPublished("with photos", visits=VisitPolicy(photo_arrears=True)), POLICY))
    morning.exchange(anil)
    form = visit_form(anil, morning.borrowers[0])
    assert isinstance(form, VisitForm)
    assert form.photo_rule.wants_photo(VisitPurpose.ARREARS)
    assert not form.photo_rule.wants_photo(VisitPurpose.FOLLOW_UP)
    content = VisitContent(VisitPurpose.ARREARS, VisitOutcome.IN_ORDER, ended_ms=anil.clock.now_ms())
    assert isinstance(submit_visit(anil, SubmitVisit(form.visit_id, morning.borrowers[0], content)), Saved)
    (row,) = visits(anil)
    assert (row.photo_later, row.revision) == (True, 1)
    (item,) = approval_queue(anil)
    assert [check.sentence for check in item.checks if check.label == "Photo"] == ["Asked for by policy, not there yet"]
    name = photos.keep(anil, b"\xff\xd8\xff" + bytes(99))
    assert not isinstance(name, Rejection)
    add_photo_later(anil, form.visit_id, name)
    (row,) = visits(anil)
    assert not row.photo_later
    (item,) = approval_queue(anil)
    assert "Photo" not in [check.label for check in item.checks]
