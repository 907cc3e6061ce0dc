"""What was typed at the door is found again, whatever happened to the laptop in between."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.loan.application import ApplicationState
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Desk
from fieldapp.services.loan.application_form import (
    ApplicationForm,
    application_form,
    discard_application,
    keep_application,
    unfinished_applications,
)
from fieldapp.services.loan.loans import ApplicationSaved, Enquire, decide, enquire
from tests.fakes.clock import new_id
from tests.fakes.morning_branch import MorningBranch
from tests.unit.fieldapp.services.lending import applied, approve, done, publish, shown


@pytest.fixture(autouse=True)
def _products(morning: MorningBranch) -> None:
    publish(morning)


def form(desk: Desk, subject: bytes) -> ApplicationForm:
    found = application_form(desk, subject)  # type: ignore[arg-type]
    assert isinstance(found, ApplicationForm), found
    return found


def test_a_new_form_is_empty_and_lists_what_is_offered(morning: MorningBranch, anil: Desk) -> None:
    found = form(anil, morning.borrowers[3])
    assert (found.name, found.seen, found.state, found.wish, found.kept) == ("Lata Patel", NO_ID, None, None, {})
    assert [card.code for card in found.products] == ["GW", "IM"]


def test_what_was_typed_is_found_by_her_name_and_by_its_id(morning: MorningBranch, anil: Desk) -> None:
    lata = morning.borrowers[3]
    begun = form(anil, lata)
    keep_application(anil, begun.application_id, lata, {"amount": "25,000"})
    keep_application(anil, begun.application_id, lata, {"note": "a goat"})
    for subject in (lata, begun.application_id):
        again = form(anil, subject)
        assert again.application_id == begun.application_id
        assert again.kept == {"amount": "25,000", "note": "a goat"}
    (unfinished,) = unfinished_applications(anil)
    assert (unfinished.application_id, unfinished.name) == (begun.application_id, "Lata Patel")
    discard_application(anil, begun.application_id)
    assert unfinished_applications(anil) == ()
    assert form(anil, lata).application_id != begun.application_id


def test_her_enquiry_is_where_her_application_begins(morning: MorningBranch, anil: Desk) -> None:
    asked = enquire(anil, Enquire(morning.borrowers[3], 25_000_00))
    assert isinstance(asked, ApplicationSaved)
    found = form(anil, morning.borrowers[3])
    assert (found.application_id, found.seen, found.state) == (
        asked.application_id, asked.op_id, ApplicationState.ENQUIRY,
    )  # fmt: skip


def test_a_returned_application_opens_with_the_reason(morning: MorningBranch, anil: Desk) -> None:
    rao = morning.desk(morning.rao_id)
    view = applied(anil, morning.borrowers[3])
    morning.exchange(anil, rao)
    back = replace(approve(shown(rao, view.row.application_id)), verdict="return", reason_text="Show her books")
    done(decide(rao, back))
    morning.exchange(rao, anil)
    found = form(anil, view.row.application_id)
    assert (found.state, found.returned_because) == (ApplicationState.RETURNED, "Show her books")
    assert found.wish is not None
    assert found.wish.amount == 30_000_00


def test_what_is_decided_is_not_written_again(morning: MorningBranch, anil: Desk) -> None:
    rao = morning.desk(morning.rao_id)
    view = applied(anil, morning.borrowers[3])
    morning.exchange(anil, rao)
    done(decide(rao, approve(shown(rao, view.row.application_id))))
    assert application_form(rao, view.row.application_id) == Rejection(Reason.ALREADY_RESOLVED)
    assert application_form(rao, new_id()) == Rejection(Reason.UNKNOWN_RECORD)
