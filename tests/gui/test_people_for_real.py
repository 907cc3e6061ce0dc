"""The pages about people over real encrypted books: what a key confirmed is stored, sent, decided and comes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.domain.people import BorrowerField
from fieldapp.domain.work.visit import WorkState
from fieldapp.services import photos
from fieldapp.services.borrower import assessments, people, visits
from fieldapp.services.borrower.people import EditBorrower
from fieldapp.services.desk import Desk, Settings
from fieldapp.services.oversight import conflicts, risk
from fieldapp.services.oversight.approvals import approval_queue
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.approvals import ApprovalsScreen
from fieldapp.ui.screens.assessment import AssessmentScreen
from fieldapp.ui.screens.conflicts import ConflictsScreen
from fieldapp.ui.screens.people import PeopleScreen
from fieldapp.ui.screens.people_parts.among import Among
from fieldapp.ui.screens.profile import ProfileScreen
from fieldapp.ui.screens.risk import RiskScreen
from fieldapp.ui.screens.risk_parts.numbers import percent
from fieldapp.ui.screens.visit import VisitScreen
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground
from tests.gui.test_pictures import jpeg, with_exif
from tests.unit.fieldapp.services.borrower.test_receiver import SHARP


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path)
    yield made
    made.close()


@pytest.fixture
def anil(branch: MorningBranch) -> Desk:
    return branch.desk(branch.anil_id)


@pytest.fixture
def rao(branch: MorningBranch) -> Desk:
    return branch.desk(branch.rao_id)


def _page(qtbot: QtBot, screen: Screen, argument: object = None) -> Ground:
    ground = Ground(screen, qtbot)
    ground.open(argument)
    return ground


def test_a_name_typed_without_its_accent_opens_her(window_ground: QtBot, anil: Desk, branch: MorningBranch) -> None:
    ground = _page(window_ground, PeopleScreen(anil))
    ground.press("r", "e", "h", "Enter")
    _page_name, chosen = ground.opened[-1]
    assert isinstance(chosen, Among)
    assert chosen.borrower_id == branch.borrowers[2]


def test_a_phone_number_finds_her_too(window_ground: QtBot, anil: Desk, branch: MorningBranch) -> None:
    ground = _page(window_ground, PeopleScreen(anil))
    ground.type("12004")
    ground.press("Enter")
    chosen = ground.opened[-1][1]
    assert isinstance(chosen, Among)
    assert chosen.borrower_id == branch.borrowers[4]


def test_a_field_edited_in_place_is_stored(window_ground: QtBot, anil: Desk, branch: MorningBranch) -> None:
    kamla = branch.borrowers[0]
    ground = _page(window_ground, ProfileScreen(anil), kamla)
    ground.press("F2")
    ground.type("98260 77777")
    ground.press("Enter")
    fields = {view.field: view for view in people.profile(anil, kamla).fields}
    assert fields[BorrowerField.PHONE].value == "98260 77777"
    assert fields[BorrowerField.PHONE].changed_by == "Anil Kumar"
    screen = ground.screen_
    assert isinstance(screen, ProfileScreen)
    assert screen.overview.household.lines[BorrowerField.PHONE].words == "98260 77777"


def test_a_visit_goes_to_the_supervisor_and_comes_back_accepted(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, rao: Desk
) -> None:
    ground = _page(window_ground, VisitScreen(anil), branch.borrowers[0])
    ground.press("2", "2")
    ground.type("500")
    ground.press("Tab")
    ground.type("+5")
    ground.press("Tab")
    ground.type("Cow sick since Monday, milk halved.")
    ground.press("Ctrl+Enter")
    assert ground.toasts, "the page said that it is saved"
    branch.exchange(anil, rao)

    queue = _page(window_ground, ApprovalsScreen(rao))
    screen = queue.screen_
    assert isinstance(screen, ApprovalsScreen)
    assert [row.title for row in screen.list.rows] == ["Visit · Kamla Devi"]
    queue.press("a")
    assert screen.empty.isVisible()
    branch.exchange(rao, anil)
    (visit,) = visits.visits(anil)
    assert visit.state is WorkState.ACCEPTED


def test_position_photo_and_change_reach_the_supervisor(
    window_ground: QtBot, branch: MorningBranch, rao: Desk, tmp_path: Path
) -> None:
    kamla = branch.borrowers[0]
    receiver, picture = tmp_path / "receiver", tmp_path / "IMG_0001.jpg"
    receiver.write_bytes(SHARP)
    picture.write_bytes(with_exif(jpeg(1600, 1200)))
    anil = branch.desk(branch.anil_id, Settings(receiver_port=str(receiver)))
    people.edit_borrower(
        anil, EditBorrower(kamla, {BorrowerField.LATITUDE: 25_612_500, BorrowerField.LONGITUDE: 85_137_600})
    )
    ground = _page(window_ground, VisitScreen(anil), kamla)
    screen = ground.screen_
    assert isinstance(screen, VisitScreen)
    window_ground.waitUntil(lambda: "93 m from home" in screen.right.place.status.text(), timeout=5000)
    screen.right.photos.pick = lambda _parent: [str(picture)]
    ground.press("3", "1", "1")
    ground.type("Two cows bought as she said, seen both.")
    ground.press("F6")
    screen.right.changes.buttons[BorrowerField.OCCUPATION].click()
    ground.type("Dairy")
    ground.press("Ctrl+Enter")
    assert ground.toasts
    (kept,) = photos.photos_of(anil, kamla)
    assert kept.waiting
    branch.exchange(anil, rao)
    (item,) = approval_queue(rao)
    sentences = {check.label: check.sentence for check in item.checks}
    assert (sentences["Position"], sentences["Loan use"]) == ("93 m from her home", "Used as she said")
    assert ("Photos", "1") in item.lines
    assert {view.field: view.value for view in people.profile(rao, kamla).fields}[BorrowerField.OCCUPATION] == "Dairy"


def test_a_returned_visit_shows_the_reason_and_is_handed_in_again(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, rao: Desk
) -> None:
    ground = _page(window_ground, VisitScreen(anil), branch.borrowers[1])
    ground.press("1", "1")
    ground.type("Fine")
    ground.press("Ctrl+Enter")
    branch.exchange(anil, rao)
    queue = _page(window_ground, ApprovalsScreen(rao))
    queue.press("r", "1", "Ctrl+Enter")
    branch.exchange(rao, anil)
    (visit,) = visits.visits(anil, "returned")
    again = _page(window_ground, VisitScreen(anil), visit.visit_id)
    screen = again.screen_
    assert isinstance(screen, VisitScreen)
    assert "Note too short" in screen.returned.words
    again.press("F4")
    again.type(" and the shop is open every day")
    again.press("Ctrl+Enter")
    branch.exchange(anil, rao)
    (visit,) = visits.visits(anil)
    assert visit.state is WorkState.SUBMITTED


def test_what_was_typed_is_there_after_the_program_was_gone(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, qtbot: QtBot
) -> None:
    ground = _page(window_ground, VisitScreen(anil), branch.borrowers[3])
    ground.press("3", "6", "4")
    ground.type("Shed burnt down")
    qtbot.waitUntil(lambda: len(ground.saves) > 0, timeout=3000)
    ground.settle()
    qtbot.wait(400)
    ground.settle()
    again = _page(window_ground, VisitScreen(branch.desk(branch.anil_id)), branch.borrowers[3])
    screen = again.screen_
    assert isinstance(screen, VisitScreen)
    assert screen.right.note.toPlainText() == "Shed burnt down"
    assert screen.left.purpose.value == 3


def test_an_assessment_is_scored_only_when_it_is_handed_in(
    window_ground: QtBot, branch: MorningBranch, anil: Desk
) -> None:
    ground = _page(window_ground, AssessmentScreen(anil), branch.borrowers[0])
    ground.press("1")
    for number in range(24):
        ground.press("5" if number % 2 else "4")
    screen = ground.screen_
    assert isinstance(screen, AssessmentScreen)
    assert people.profile(anil, branch.borrowers[0]).assessment is None
    ground.press("F4", "4", "Ctrl+Enter")
    stored = people.profile(anil, branch.borrowers[0]).assessment
    assert stored is not None
    assert f"{stored.score} of 100" in screen.outlook.spoken
    assert stored.rules_version in screen.outlook.spoken
    assert len(assessments.questionnaire(anil)) == 24


def test_two_laptops_change_one_phone_number_and_a_person_chooses(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, rao: Desk
) -> None:
    kamla = branch.borrowers[0]
    version = next(view.version for view in people.profile(anil, kamla).fields if view.field is BorrowerField.PHONE)
    for desk, number, learnt in ((rao, "98260 11843", "told by phone"), (anil, "98260 11834", "read from her phone")):
        edit = people.EditBorrower(kamla, {BorrowerField.PHONE: number}, {BorrowerField.PHONE: version}, learnt)
        people.edit_borrower(desk, edit)
    branch.exchange(rao, anil, rao)
    profile = _page(window_ground, ProfileScreen(anil), kamla).screen_
    assert isinstance(profile, ProfileScreen)
    assert "1 value" in profile.strips.conflict.words

    ground = _page(window_ground, ConflictsScreen(anil))
    screen = ground.screen_
    assert isinstance(screen, ConflictsScreen)
    assert [row.value.label for row in screen.table.rows] == ["Mobile number"]
    ground.press("Left", "Ctrl+Enter")
    assert conflicts.open_conflicts(anil) == ()
    branch.exchange(anil, rao)
    for desk in (anil, rao):
        fields = {view.field: view.value for view in people.profile(desk, kamla).fields}
        assert fields[BorrowerField.PHONE] == "98260 11834"


def test_the_risk_page_shows_the_figures_of_the_branch(window_ground: QtBot, rao: Desk) -> None:
    view = risk.risk_overview(rao)
    screen = _page(window_ground, RiskScreen(rao)).screen_
    assert isinstance(screen, RiskScreen)
    assert percent(view.par1_share) in screen.cards[2].accessibleName()
    assert view.par1 > 0, "Kamla is behind"
    assert screen.officers.rows.rowCount() == len(view.officers)
