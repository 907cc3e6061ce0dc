"""The board of loans and an approval against a rule, over real encrypted books of two people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.domain.ids import Id
from fieldapp.domain.loan.application import ApplicationState
from fieldapp.services import talks
from fieldapp.services.desk import Desk
from fieldapp.services.loan.applications import ApplicationView, application_view
from fieldapp.services.loan.loans import DecideLoan, decide
from fieldapp.services.oversight.approvals import approval_queue
from fieldapp.ui.screens.approvals import ApprovalsScreen
from fieldapp.ui.screens.loans import LoansScreen
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground
from tests.gui.seeing import cut_words, nameless, outside, small_targets
from tests.unit.fieldapp.services.lending import WEEKLY_ID, applied, publish


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path)
    publish(made)
    yield made
    made.close()


@pytest.fixture
def anil(branch: MorningBranch) -> Desk:
    return branch.desk(branch.anil_id)


@pytest.fixture
def rao(branch: MorningBranch) -> Desk:
    return branch.desk(branch.rao_id)


@pytest.fixture
def asked(branch: MorningBranch, anil: Desk, rao: Desk) -> Id:
    loan = applied(anil, branch.borrowers[3], 20_000_00, WEEKLY_ID).row.application_id
    branch.exchange(anil, rao)
    return loan


def _open(qtbot: QtBot, screen: LoansScreen | ApprovalsScreen, argument: object = None) -> Ground:
    ground = Ground(screen, qtbot)
    ground.open(argument)
    return ground


def _state(desk: Desk, loan: Id) -> ApplicationState:
    view = application_view(desk, loan)
    assert isinstance(view, ApplicationView)
    return view.row.state


def test_against_a_rule_the_supervisor_is_asked_for_her_reason(window_ground: QtBot, rao: Desk, asked: Id) -> None:
    screen = ApprovalsScreen(rao)
    ground = _open(window_ground, screen)
    ground.press("a")
    assert screen.reason.isVisible()
    assert _state(rao, asked) is ApplicationState.APPLIED
    ground.press("Ctrl+Enter")
    assert screen.reason.field.problem, "without words nothing is decided"
    before = ground.presses
    ground.type("Her group has paid for years.")
    ground.press("Ctrl+Enter")
    assert _state(rao, asked) is ApplicationState.APPROVED
    assert ground.presses - before - len("Her group has paid for years.") + 1 <= 4


def test_escape_leaves_it_undecided(window_ground: QtBot, rao: Desk, asked: Id) -> None:
    screen = ApprovalsScreen(rao)
    ground = _open(window_ground, screen)
    ground.press("a", "Esc")
    assert not screen.reason.isVisible()
    assert screen.list.hasFocus()
    assert _state(rao, asked) is ApplicationState.APPLIED


@pytest.fixture
def ready(window_ground: QtBot, branch: MorningBranch, anil: Desk, rao: Desk, asked: Id) -> Id:
    ground = _open(window_ground, ApprovalsScreen(rao))
    ground.press("a")
    ground.type("Her group has paid for years.")
    ground.press("Ctrl+Enter")
    branch.exchange(rao, anil)
    return asked


def test_the_board_leads_to_the_hand_over(window_ground: QtBot, anil: Desk, ready: Id) -> None:
    screen = LoansScreen(anil)
    ground = _open(window_ground, screen)
    headings = [row.title for row in screen.list.rows if row.header]
    assert headings[0] == "To hand over · 1"
    ground.press("Enter")
    assert ground.opened[-1] == ("hand_over", ready)
    for problems in (cut_words, small_targets, nameless, outside):
        assert problems(ground) == []
    ground.press("Ctrl+3")
    assert screen.empty.isVisible(), "nothing waits with the supervisor"


def test_what_the_supervisor_has_is_talked_about(window_ground: QtBot, anil: Desk, asked: Id) -> None:
    ground = _open(window_ground, LoansScreen(anil))
    ground.press("d")
    assert ground.opened[-1] == ("talk", ("application", asked))


def test_other_terms_that_are_asked_about_come_back_to_the_queue(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, rao: Desk, asked: Id
) -> None:
    seen = application_view(rao, asked)
    assert isinstance(seen, ApplicationView)
    words = "the season first"
    decide(rao, DecideLoan(asked, seen.version, seen.content_hash, "approve", 15_000_00, reason_text=words))
    assert approval_queue(rao) == ()
    branch.exchange(rao, anil)
    talks.say(anil, "application", asked, "She needs all of it for the machine")
    branch.exchange(anil, rao)
    screen = ApprovalsScreen(rao)
    ground = _open(window_ground, screen)
    item = screen.current
    assert item is not None
    assert item.decided
    ground.press("a")
    assert "approved with other terms" in str(ground.refusals[0])
    ground.press("r", "9", "Ctrl+Enter")
    assert _state(rao, asked) is ApplicationState.RETURNED
    assert approval_queue(rao) == ()
