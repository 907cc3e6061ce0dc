"""Parts of a loan file that record by themselves, and other terms agreed on: over real encrypted books, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.domain.appraisal.appraisal import Appraisal
from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.talk import Talk
from fieldapp.services import photos
from fieldapp.services.appraisal import covenants, guarantors
from fieldapp.services.appraisal.guarantors import Outsider
from fieldapp.services.desk import Desk
from fieldapp.services.loan.applications import ApplicationView, application_view
from fieldapp.services.loan.hand_over import HandOverLoan, HandOverView, all_ticked, hand_over, hand_over_view
from fieldapp.services.loan.loans import DecideLoan, decide
from fieldapp.ui.screens.application import ApplicationScreen
from fieldapp.ui.screens.application_parts import parts
from fieldapp.ui.screens.application_parts.covenants_part import CheckDialog, CovenantDialog
from fieldapp.ui.screens.application_parts.guarantor_dialogs import CallDialog, GuarantorDialog, ReleaseDialog
from tests.fakes.clock import DAY_MS
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground
from tests.gui.seeing import cut_words, nameless
from tests.gui.test_pictures import jpeg
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
def loan(branch: MorningBranch, anil: Desk) -> Id:
    return applied(anil, branch.borrowers[5], 20_000_00, WEEKLY_ID).row.application_id


def opened(qtbot: QtBot, desk: Desk, subject: Id) -> tuple[Ground, ApplicationScreen]:
    screen = ApplicationScreen(desk)
    ground = Ground(screen, qtbot)
    ground.open(subject)
    return ground, screen


def test_somebody_from_outside_stands_in_and_is_released(window_ground: QtBot, anil: Desk, loan: Id) -> None:
    ground, screen = opened(window_ground, anil, loan)
    screen.body.show_part(parts.GUARANTORS)
    ground.press("g")
    ground.type("Shanti Devi")
    dialog = ground.findChildren(GuarantorDialog)[-1]
    dialog.outsider.setFocus()
    ground.press("Enter")
    ground.type("98111 22333")
    for amount in ("", "90000", "4000", "500"):
        ground.press("Tab")
        ground.type(amount)
    ground.press("Enter")
    (line,) = guarantors.guarantors_of(anil, loan)
    assert (line.name, line.is_borrower, line.amount) == ("Shanti Devi", False, 20_000_00)
    assert line.free is not None
    assert line.free > 0
    screen.body.show_part(parts.GUARANTORS)
    ground.press("l", "Enter")
    assert ground.findChildren(ReleaseDialog)[-1].field.problem, "not without a reason"
    ground.type("She moves away")
    ground.press("Enter")
    assert guarantors.guarantors_of(anil, loan) == ()


def test_only_a_supervisor_asks_a_guarantor_to_pay(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, rao: Desk, loan: Id, tmp_path: Path
) -> None:
    who = guarantors.register_for(anil, Outsider("Shanti", income=50_000_00, costs=5_000_00), branch.borrowers[5])
    assert not isinstance(who, Rejection)
    wanted = guarantors.GiveGuarantee(loan, branch.borrowers[5], who, 100_00, 5_000_00)
    assert not isinstance(guarantors.give_guarantee(anil, wanted), Rejection)
    branch.exchange(anil, rao)
    seen = application_view(rao, loan)
    assert isinstance(seen, ApplicationView)
    decide(rao, DecideLoan(loan, seen.version, seen.content_hash, "approve", reason_text="her group is known"))
    branch.exchange(rao, anil)
    shown = hand_over_view(anil, loan)
    assert isinstance(shown, HandOverView)
    ticked = all_ticked(anil.clock.now_ms())
    given = HandOverLoan(loan, shown.authorisation, more_than_at_hand=True, ticked=ticked, without_photo=True)
    assert not isinstance(hand_over(anil, given), Rejection)
    branch.exchange(anil, rao)
    later, page = opened(window_ground, anil, loan)
    signed = tmp_path / "signed.jpg"
    signed.write_bytes(jpeg(320, 240))
    page.pick = lambda _parent: [str(signed)]
    later.press("F6")
    assert [line.here for line in photos.photos_of(anil, branch.borrowers[5], loan)] == [True], "the photo follows"
    ground, screen = opened(window_ground, rao, loan)
    screen.body.show_part(parts.GUARANTORS)
    ground.press("c")
    dialog = ground.findChildren(CallDialog)[-1]
    dialog.amount.selectAll()
    ground.type("3000")
    ground.press("Enter")
    assert "not behind" in screen.body.guarantors.told.words
    branch.clock.go_on(9 * DAY_MS)
    ground.press("c")
    dialog = ground.findChildren(CallDialog)[-1]
    dialog.amount.selectAll()
    ground.type("3000")
    ground.press("Enter")
    (line,) = guarantors.guarantors_of(rao, loan)
    assert line.called == 3_000_00
    assert line.called_until == rao.clock.today() + 14


def test_a_covenant_is_agreed_on_and_checked(window_ground: QtBot, branch: MorningBranch, anil: Desk, loan: Id) -> None:
    ground, screen = opened(window_ground, anil, loan)
    screen.body.show_part(parts.COVENANTS)
    ground.press("n")
    dialog = ground.findChildren(CovenantDialog)[-1]
    assert cut_words(dialog) == []
    assert nameless(dialog) == []
    ground.press("2")
    ground.type("Brings the insurance paper of the cow")
    ground.press("Enter")
    (line,) = covenants.covenants_of(anil, branch.borrowers[5])
    assert (line.text, line.loan_id) == ("Brings the insurance paper of the cow", loan)
    screen.body.show_part(parts.COVENANTS)
    ground.press("Enter")
    assert ground.findChildren(CheckDialog)
    ground.press("1")
    ground.type("Paper seen, valid for a year")
    ground.press("Enter")
    (line,) = covenants.covenants_of(anil, branch.borrowers[5])
    assert [check.evidence for check in line.checks] == ["Paper seen, valid for a year"]


def test_the_business_file_is_typed_shown_in_ratios_and_handed_in(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, loan: Id
) -> None:
    ground, screen = opened(window_ground, anil, loan)
    before = screen.body.has_file
    ground.press("Ctrl+0")
    assert (before, screen.body.has_file) == (False, True), "made when it is opened first"
    cells = screen.body.file.statements.fields
    typed = {"balance.cash": "5000", "balance.stock": "15000", "balance.payables": "10000", "income.sales": "90000",
             "income.cost_of_goods": "60000"}  # fmt: skip
    for name, text in typed.items():
        cells[f"file.{name}"].control.setFocus()
        ground.type(text)
    ground.settle()
    window_ground.waitUntil(lambda: screen._live is not None and bool(screen._live.ratios))
    said = [line.words for line in screen.body.file.ratios._lines if line.words]
    assert any(words.startswith("Current ratio: 2.00") for words in said)
    cells["file.balance.cash"].control.setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    ground.press("Ctrl+Enter")
    with anil.book.view() as view:
        appraisal = view.find(Appraisal, branch.borrowers[5])
    assert appraisal is not None
    assert appraisal.file is not None
    assert (appraisal.file.income.sales, appraisal.file.balance.stock) == (90_000_00, 15_000_00)


def test_other_terms_are_agreed_on_or_discussed(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, rao: Desk, loan: Id
) -> None:
    branch.exchange(anil, rao)
    seen = application_view(rao, loan)
    assert isinstance(seen, ApplicationView)
    decide(rao, DecideLoan(loan, seen.version, seen.content_hash, "approve", 15_000_00, reason_text="the season first"))
    branch.exchange(rao, anil)
    assert not isinstance(hand_over_view(anil, loan), HandOverView)
    ground, screen = opened(window_ground, anil, loan)
    assert "15,000" in screen.banner.words
    assert "20,000" in screen.banner.words
    assert screen._live is not None
    assert screen._live.offer is not None
    assert screen._live.offer.amount == 15_000_00, "what is approved is shown"
    ground.press("d")
    assert ground.opened[-1] == ("talk", ("application", loan))
    ground.press("Ctrl+Enter")
    with anil.book.view() as view:
        talk = view.find(Talk, loan)
    assert talk is not None
    assert isinstance(hand_over_view(anil, loan), HandOverView)


def test_somebody_elses_step_is_said_and_what_is_typed_stays(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, rao: Desk, loan: Id
) -> None:
    branch.exchange(anil, rao)
    ground, screen = opened(window_ground, anil, loan)
    screen.body.show_part(parts.OPINION)
    ground.type("18000")
    seen = application_view(rao, loan)
    assert isinstance(seen, ApplicationView)
    back = DecideLoan(loan, seen.version, seen.content_hash, "return", reason_code=9, reason_text="Look again")
    decide(rao, back)
    branch.exchange(rao, anil)
    screen.refresh(frozenset({"applications"}))
    ground.settle()
    assert "Somebody changed this application" in screen.banner.words
    assert screen.session.text("wish", "recommended") == "18000"
