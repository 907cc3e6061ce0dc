"""Registering a borrower: kept while it is typed, doubted where she may be known, recorded once."""

from __future__ import annotations

import pytest

from fieldapp.domain.ids import NO_ID, Id, id_text
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.policy import policy_of
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.borrower.people import EditBorrower, edit_borrower, search_people
from fieldapp.services.borrower.registration import (
    Candidate,
    FinishRegistration,
    GroupChoice,
    check_field,
    drop_registration,
    finish_registration,
    groups_in,
    keep_registration,
    look_alikes,
    register_form,
    unfinished_registrations,
)
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.group.groups import FormGroup, form_group
from fieldapp.ui import messages
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch
from tests.fakes.opened import opened_in


def wanted(morning: MorningBranch, **fields: str | int) -> FinishRegistration:
    named = {BorrowerField[name.upper()]: value for name, value in fields.items()}
    return FinishRegistration(new_id(), morning.center, NO_ID, named)


def said(result: object) -> str:
    assert isinstance(result, Rejection), result
    return messages.text(result)


def test_a_form_left_is_found_again_and_goes_when_it_is_finished(morning: MorningBranch, anil: Desk) -> None:
    form = register_form(anil)
    assert not form.begun
    keep_registration(anil, form.borrower_id, {"NAME": "Nirmala Das", "PHONE": "98270 1"})
    keep_registration(anil, form.borrower_id, {"PHONE": "98270 11111"})
    again = register_form(anil)
    assert (again.borrower_id, again.begun) == (form.borrower_id, True)
    assert again.kept == {"NAME": "Nirmala Das", "PHONE": "98270 11111"}
    assert not register_form(anil, fresh=True).begun
    assert [(key, name) for key, name, _at in unfinished_registrations(anil)] == [(form.borrower_id, "Nirmala Das")]
    fields = {BorrowerField.NAME: "Nirmala Das", BorrowerField.PHONE: "98270 11111"}
    done = finish_registration(anil, FinishRegistration(form.borrower_id, morning.center, NO_ID, fields))
    assert isinstance(done, Saved)
    assert unfinished_registrations(anil) == ()
    assert [row.borrower_id for row in search_people(anil, "nirmala")] == [form.borrower_id]
    twice = finish_registration(
        anil, FinishRegistration(form.borrower_id, morning.center, NO_ID, fields, confirmed=True)
    )
    assert isinstance(twice, Rejection)
    assert twice.reason is Reason.ALREADY_FINISHED


def test_a_form_can_be_thrown_away(anil: Desk) -> None:
    form = register_form(anil)
    keep_registration(anil, form.borrower_id, {"NAME": "N"})
    drop_registration(anil, form.borrower_id)
    assert register_form(anil).borrower_id != form.borrower_id


def test_the_form_offers_own_centers_with_room_in_their_groups(morning: MorningBranch, anil: Desk) -> None:
    morning.office.form_center("Elsewhere", morning.bela_id, weekday=2)
    form = register_form(anil)
    (center,) = form.centers
    assert (center.name, form.center_id) == ("Ujjala", center.center_id)
    assert [(group.name, group.room) for group in form.groups] == [("Ganga", 0), ("Tulsi", 0)]


def test_the_groups_are_those_of_the_center_the_form_stands_on(morning: MorningBranch, anil: Desk) -> None:
    other = morning.office.form_center("Abha", morning.anil_id, weekday=2)
    empty = morning.office.form_group(other, "Narmada")
    morning.exchange(anil)
    form = register_form(anil)
    with anil.book.view() as view:
        most = policy_of(view).group.members_max
    assert [center.name for center in form.centers] == ["Abha", "Ujjala"]
    assert (form.center_id, form.groups) == (other, (GroupChoice(empty, "Narmada", most),))
    assert [group.name for group in groups_in(anil, morning.center)] == ["Ganga", "Tulsi"]
    keep_registration(anil, form.borrower_id, {"CENTER": id_text(morning.center)})
    again = register_form(anil)
    assert (again.center_id, [group.name for group in again.groups]) == (morning.center, ["Ganga", "Tulsi"])


def test_somebody_with_her_phone_or_number_or_name_is_shown(morning: MorningBranch, anil: Desk) -> None:
    kamla = morning.borrowers[0]
    edit = EditBorrower(kamla, {BorrowerField.NATIONAL_ID: "1234-5678 9012"})
    by_phone = look_alikes(anil, Candidate(phone="+91 9826012000"))
    assert [(item.borrower_id, item.why, item.sure) for item in by_phone] == [(kamla, "same phone number", True)]
    assert look_alikes(anil, Candidate(national_id="123456789012")) == ()
    assert isinstance(edit_borrower(anil, edit), Saved)
    (by_number,) = look_alikes(anil, Candidate(national_id="123456789012"))
    assert (by_number.borrower_id, by_number.why) == (kamla, "same National ID")
    (by_name,) = look_alikes(anil, Candidate(name="devi kamlo", village="rampur"))
    assert (by_name.borrower_id, by_name.why, by_name.sure) == (kamla, "same name in Rampur", False)
    assert look_alikes(anil, Candidate(name="Kamla Devi", village="Khairi")) == ()
    assert look_alikes(anil, Candidate(name="Kamla")) == ()
    assert look_alikes(anil, Candidate(phone="12000")) == ()


def test_nobody_is_opened_to_find_who_looks_like_nobody(
    anil: Desk, morning: MorningBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = morning.office.form_center("Vindhya", morning.anil_id, weekday=2)
    morning.office.form_group(other, "Narmada")
    morning.exchange(anil)
    opened = opened_in(anil.book, monkeypatch)
    assert len(register_form(anil).centers) == 2
    typed = Candidate("Nobody Atall", "+91 7000000001", "990000000001", "Rampur")
    assert look_alikes(anil, Candidate()) == look_alikes(anil, typed) == ()
    assert opened[Kind.BORROWER] == 0
    assert opened[Kind.GROUP] == len(morning.groups) == 2, "groups of the center the form stands on, and no others"
    assert "directory" not in anil.book.memory
    assert look_alikes(anil, Candidate(phone="+91 9826012000"))[0].borrower_id == morning.borrowers[0]
    assert Kind.BORROWER not in opened


def test_her_phone_at_somebody_else_asks_before_it_saves(morning: MorningBranch, anil: Desk) -> None:
    asked = wanted(morning, name="Nirmala", phone="9826012000")
    refused = finish_registration(anil, asked)
    assert said(refused).startswith("Kamla Devi has the same phone number.")
    sure = FinishRegistration(asked.borrower_id, asked.center_id, asked.group_id, asked.fields, confirmed=True)
    assert isinstance(finish_registration(anil, sure), Saved)


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        (BorrowerField.PHONE, "12", Reason.NOT_A_PHONE),
        (BorrowerField.PHONE, "1" * 16, Reason.NOT_A_PHONE),
        (BorrowerField.BIRTH_DAY, MONDAY + 1, Reason.DATE_IN_FUTURE),
        (BorrowerField.BIRTH_DAY, MONDAY - 121 * 366, Reason.DATE_TOO_EARLY),
        (BorrowerField.NAME, None, Reason.REQUIRED),
        (BorrowerField.NOTE, "x" * 3000, Reason.TOO_LONG),
        (BorrowerField.EARNERS, "two", Reason.BAD_VALUE),
    ],
)
def test_each_field_has_its_check(anil: Desk, name: BorrowerField, value: str | int | None, reason: Reason) -> None:
    problem = check_field(anil, name, value)
    assert problem is not None
    assert (problem.reason, problem.field) == (reason, name.name)


def test_what_can_be_is_taken(anil: Desk) -> None:
    assert check_field(anil, BorrowerField.PHONE, "98260 12000") is None
    assert check_field(anil, BorrowerField.BIRTH_DAY, MONDAY - 30 * 365) is None
    assert check_field(anil, BorrowerField.PHONE, None) is None


def test_she_needs_a_name_a_center_and_room_in_the_group(morning: MorningBranch, anil: Desk) -> None:
    fields = {BorrowerField.NAME: "Nirmala"}
    nowhere = finish_registration(anil, FinishRegistration(new_id(), new_id(), NO_ID, fields))
    assert said(nowhere) == "Enter her center."
    assert said(finish_registration(anil, wanted(morning, phone="98270 11111"))) == "Enter her name."
    full = finish_registration(anil, FinishRegistration(new_id(), morning.center, morning.groups[0], fields))
    assert "which is the most" in said(full)
    unknown = finish_registration(anil, FinishRegistration(new_id(), morning.center, new_id(), fields))
    assert isinstance(unknown, Rejection)
    assert unknown.field == "GROUP"
    assert isinstance(form_group(anil, FormGroup(morning.center, "Yamuna")), Saved)
    yamuna: Id = next(group.group_id for group in groups_in(anil, morning.center) if group.name == "Yamuna")
    joined = finish_registration(anil, FinishRegistration(new_id(), morning.center, yamuna, fields))
    assert isinstance(joined, Saved)
    (row,) = search_people(anil, "nirmala")
    assert row.group_name == "Yamuna"
