"""Pages over records in which a newer program wrote numbers that this one has no name for: all open, all say so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fieldapp.domain.center.roll import Roll, RollRow
from fieldapp.domain.inbox import InboxItem
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.record import Record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.talk import Talk
from fieldapp.domain.work.approval import ReturnReason
from fieldapp.domain.work.assessment import RULES_VERSION, Assessment
from fieldapp.domain.work.behavior import Behavior, Counted
from fieldapp.services import second_rating, talks
from fieldapp.services.borrower import assessments, people
from fieldapp.services.borrower.visits import visits
from fieldapp.services.desk import Desk
from fieldapp.services.money.ledger import loan_statement
from fieldapp.services.oversight import conflicts, settled
from fieldapp.services.oversight.approvals import approval_queue
from fieldapp.store import work_lines
from fieldapp.store.projection import RecordCache, put_records
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.approvals import ApprovalsScreen
from fieldapp.ui.screens.assessment import AssessmentScreen
from fieldapp.ui.screens.conflicts import ConflictsScreen
from fieldapp.ui.screens.group import GroupScreen
from fieldapp.ui.screens.officer import OfficerScreen
from fieldapp.ui.screens.profile import ProfileScreen
from fieldapp.ui.screens.talk import TalkScreen
from fieldapp.ui.screens.today import TodayScreen
from fieldapp.ui.screens.visits import VisitsScreen
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground
from tests.unit.fieldapp.services.borrower.test_assessments import sitting

TOMORROW = 99
WORDS = "something that this program does not know yet"


@pytest.fixture
def branch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MorningBranch]:
    """Give a branch in which no assessment is drawn to be made a second time, for then the first is not shown."""
    for place in (second_rating, work_lines):
        monkeypatch.setattr(place, "is_drawn", lambda _assessment: False)
    made = MorningBranch(tmp_path)
    yield made
    made.close()


@pytest.fixture
def anil(branch: MorningBranch) -> Desk:
    return branch.desk(branch.anil_id)


@pytest.fixture
def rao(branch: MorningBranch) -> Desk:
    return branch.desk(branch.rao_id)


def written_by_a_newer_office(desk: Desk, *records: Record) -> None:
    """Put records as an exchange with a newer office would."""
    with desk.book.database.write() as connection:
        put_records(connection, records, RecordCache())


def open_page(qtbot: QtBot, screen: Screen, argument: object = None) -> str:
    """Open a page and return every word on it."""
    ground = Ground(screen, qtbot)
    ground.open(argument)
    assert ground.refusals == []
    return "\n".join(label.text() for label in screen.findChildren(QLabel))


def assessed(desk: Desk, branch: MorningBranch) -> Assessment:
    assessments.submit_assessment(desk, sitting(branch))
    with desk.book.view() as view:
        (item,) = view.of_borrower(Assessment, branch.borrowers[1])
    return item


def test_a_counter_of_tomorrow_stands_among_the_reasons(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, rao: Desk
) -> None:
    item = assessed(anil, branch)
    branch.exchange(anil, rao)
    newer = replace(item, content=replace(item.content, behavior=(Counted(Behavior(TOMORROW), 5, 5),)))
    for desk in (anil, rao):
        before = {loan: loan_statement(desk, loan) for loan in branch.loans}
        written_by_a_newer_office(desk, newer)
        assert {loan: loan_statement(desk, loan) for loan in branch.loans} == before
    shown = people.profile(anil, branch.borrowers[1]).assessment
    assert shown is not None
    assert shown.score is not None
    assert any(WORDS in reason for reason in shown.reasons_up)
    assert WORDS in open_page(window_ground, ProfileScreen(anil), branch.borrowers[1])
    open_page(window_ground, AssessmentScreen(anil), branch.borrowers[1])
    open_page(window_ground, TodayScreen(anil))
    (queued,) = approval_queue(rao)
    assert any(WORDS in text for _label, text in queued.lines)
    open_page(window_ground, ApprovalsScreen(rao))
    open_page(window_ground, OfficerScreen(rao), branch.anil_id)


def test_a_score_of_newer_rules_says_that_it_may_be_another(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, rao: Desk
) -> None:
    item = assessed(anil, branch)
    branch.exchange(anil, rao)
    newer = replace(item, content=replace(item.content, rules_version="five-c-9"))
    for desk in (anil, rao):
        written_by_a_newer_office(desk, newer)
    told = "made by newer rules (five-c-9). Update this laptop"
    page = open_page(window_ground, ProfileScreen(anil), branch.borrowers[1])
    assert told in page
    assert f"rules {RULES_VERSION}" in page, "those that the score on screen is by"
    (queued,) = approval_queue(rao)
    assert any(told in text for _label, text in queued.lines)
    with anil.book.view() as view:
        known = assessments.assessment_view(anil, view, item)
    assert known.rules_words == ""


def conflict_of(branch: MorningBranch, anil: Desk, rao: Desk) -> tuple[InboxItem, Borrower]:
    """Let two people change her phone number, and one of them something else too."""
    kamla = branch.borrowers[0]
    with anil.book.view() as view:
        her = view.find(Borrower, kamla)
    assert her is not None
    base = {BorrowerField.PHONE: her.version(BorrowerField.PHONE)}
    other = ((rao, "98260 11843", BorrowerField.LANDMARK), (anil, "98260 11834", BorrowerField.OCCUPATION))
    for desk, number, too in other:
        changes = {BorrowerField.PHONE: number, too: f"seen by {desk.me.name}"}
        people.edit_borrower(desk, people.EditBorrower(kamla, changes, base))
    branch.exchange(rao, anil, rao)
    with anil.book.view() as view:
        item = next(one for one in view.every(InboxItem) if one.field == BorrowerField.PHONE)
        again = view.find(Borrower, kamla)
    assert again is not None
    return item, again


def test_a_field_and_a_reason_of_tomorrow_are_decided_like_others(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, rao: Desk
) -> None:
    item, her = conflict_of(branch, anil, rao)
    newer = BorrowerField(TOMORROW)
    register = her.registers[BorrowerField.PHONE]
    spoilt = replace(
        her,
        registers={**her.registers, newer: register},
        earlier={**her.earlier, newer: (register,)},
        contended={newer: (item.id,)},
    )
    written_by_a_newer_office(anil, replace(item, field=TOMORROW, reason=Reason(99_999)), spoilt)
    label = WORDS[0].upper() + WORDS[1:]
    open_page(window_ground, ProfileScreen(anil), branch.borrowers[0])
    assert any(WORDS in entry.title for entry in people.profile(anil, branch.borrowers[0]).timeline)
    (record,) = [one for one in conflicts.open_conflicts(anil) if one.record_id == her.id]
    assert [value.label for value in record.values] == [label]
    open_page(window_ground, ConflictsScreen(anil))
    resolve = conflicts.Resolve((conflicts.Choice(record.values[0].item_id, "mine"),))
    conflicts.resolve_conflicts(anil, resolve)
    assert any(one.words.startswith(label) for one in settled.settled_this_week(anil).decided)
    open_page(window_ground, ConflictsScreen(anil))


def test_why_it_was_returned_and_what_was_said_about_it_may_be_of_tomorrow(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, rao: Desk
) -> None:
    assessments.submit_assessment(anil, sitting(branch))
    branch.exchange(anil, rao)
    (queued,) = approval_queue(rao)
    talks.say(rao, "assessment", queued.subject_id, "How do you know?")
    branch.exchange(rao, anil)
    with anil.book.view() as view:
        talk, item = view.every(Talk)[0], view.every(Assessment)[0]
    last = replace(item.steps[-1], reason_code=int(ReturnReason(TOMORROW)))
    other = replace(talk, id=branch.borrowers[2], subject=TOMORROW)
    written_by_a_newer_office(anil, other, replace(item, steps=(*item.steps[:-1], last)))
    assert talks.thread(anil, None, other.id) is not None
    open_page(window_ground, TalkScreen(anil), other.id)
    open_page(window_ground, TodayScreen(anil))
    open_page(window_ground, VisitsScreen(anil))
    assert visits(anil) == ()


def test_a_mark_of_tomorrow_is_left_out_of_a_members_strip(
    window_ground: QtBot, branch: MorningBranch, anil: Desk
) -> None:
    today = anil.clock.today()
    rows = tuple(RollRow(borrower, marks="19") for borrower in branch.borrowers)
    written_by_a_newer_office(anil, Roll(branch.center, (today - 14, today - 7), rows))
    open_page(window_ground, GroupScreen(anil), branch.groups[0])
    open_page(window_ground, ProfileScreen(anil), branch.borrowers[0])
