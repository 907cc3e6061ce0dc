"""The hand-over: every step ticked, too little cash asked about, the receipt at the end; over real books."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.domain.cash.cash import Cash
from fieldapp.domain.collection.collection import Collection, Method
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.loan.handing import HandOverStep
from fieldapp.domain.operation import Intent
from fieldapp.domain.photo import Photo
from fieldapp.domain.policy import POLICY, CashPolicy, PolicyPublished
from fieldapp.domain.rejection import Rejection
from fieldapp.services.desk import Desk
from fieldapp.services.money.repayments import RecordRepayment, record_repayment
from fieldapp.ui.screens.approvals import ApprovalsScreen
from fieldapp.ui.screens.hand_over import HandOverScreen
from fieldapp.ui.screens.hand_over_parts.dialogs import CashDialog, NoPhotoDialog
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground
from tests.gui.seeing import cut_words, nameless, outside, small_targets
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
def asked(branch: MorningBranch, anil: Desk, rao: Desk) -> Id:
    loan = applied(anil, branch.borrowers[3], 20_000_00, WEEKLY_ID).row.application_id
    branch.exchange(anil, rao)
    return loan


def _open(qtbot: QtBot, screen: HandOverScreen | ApprovalsScreen, argument: object = None) -> Ground:
    ground = Ground(screen, qtbot)
    ground.open(argument)
    return ground


@pytest.fixture
def ready(window_ground: QtBot, branch: MorningBranch, anil: Desk, rao: Desk, asked: Id) -> Id:
    ground = _open(window_ground, ApprovalsScreen(rao))
    ground.press("a")
    ground.type("Her group has paid for years.")
    ground.press("Ctrl+Enter")
    branch.exchange(rao, anil)
    return asked


def test_every_step_is_ticked_and_missing_cash_is_asked_about(
    window_ground: QtBot, anil: Desk, ready: Id, tmp_path: Path
) -> None:
    signature = tmp_path / "signed.jpg"
    signature.write_bytes(jpeg(640, 480))
    screen = HandOverScreen(anil)
    ground = _open(window_ground, screen, ready)
    for problems in (cut_words, small_targets, nameless, outside):
        assert problems(ground) == []
    ground.press("Ctrl+Enter")
    assert "4 steps are not ticked" in screen.missing.words
    ground.press("1", "2", "3", "4", "Ctrl+Enter")
    assert len(ground.findChildren(NoPhotoDialog)) == 1, "the paper is not photographed"
    ground.press("Esc")
    screen.steps.pick = lambda _parent: [str(signature)]
    ground.press("F6")
    assert screen.steps.photo is not None
    ground.press("Ctrl+Enter")
    dialogs = ground.findChildren(CashDialog)
    assert len(dialogs) == 1
    ground.press("Enter")
    with anil.book.view() as view:
        assert view.find(Loan, ready) is None, "Enter is the safe answer"
    ground.press("Ctrl+Enter", "Tab", "Enter")
    with anil.book.view() as view:
        loan = view.find(Loan, ready)
        photo = [item for item in view.of_borrower(Photo, loan.borrower_id) if item.about == ready] if loan else []
    assert loan is not None
    assert [item.step for item in loan.ticked] == list(HandOverStep)
    assert all(item.at_ms == anil.clock.now_ms() for item in loan.ticked)
    assert (bytes(photo[0].content), loan.paid_by) == (loan.signed, Method.CASH)
    assert screen.receipt.receipt is not None
    assert ground.toasts


def test_a_transfer_needs_its_number_and_no_cash(window_ground: QtBot, anil: Desk, ready: Id) -> None:
    screen = HandOverScreen(anil)
    ground = _open(window_ground, screen, ready)
    ground.press("1", "2", "3", "4", "m", "Ctrl+Enter")
    assert "number of the transfer" in screen.way.field.problem
    ground.type("NEFT 88123")
    ground.press("Ctrl+Enter", "Tab", "Enter")
    with anil.book.view() as view:
        loan, document = view.find(Loan, ready), None
        cash = view.find(Cash, anil.me.user_id)
        if loan is not None:
            document = view.find(Collection, loan.hand_over)
    assert document is not None
    assert document.method is Method.BANK
    assert cash is None or cash.held == 0, "her bag is as full as before"
    assert loan is not None
    assert loan.signed == b""


@pytest.mark.parametrize(
    ("totals", "said"),
    [
        ([450_00] * 50, "50 installments of ₹ 450"),
        ([450_00, 450_00, 440_00], "3 installments of ₹ 450"),
        ([220_00] * 8 + [12_220_00], "9 installments, from ₹ 220 up to ₹ 12,220"),
    ],
)
def test_what_she_pays_is_never_told_by_the_first_installment_alone(
    window_ground: QtBot, anil: Desk, totals: list[int], said: str
) -> None:
    assert HandOverScreen(anil)._installments(totals) == said


def test_before_the_blind_count_she_is_not_told(
    window_ground: QtBot, anil: Desk, branch: MorningBranch, ready: Id
) -> None:
    branch.office.write(Intent(PolicyPublished("blind", cash=CashPolicy(blind=True)), POLICY))
    branch.exchange(anil)
    assert not isinstance(record_repayment(anil, RecordRepayment(branch.loans[4], 45_000)), Rejection)
    screen = HandOverScreen(anil)
    ground = _open(window_ground, screen, ready)
    assert "without being told" in screen.cash.words
    ground.press("1", "2", "3", "4", "Ctrl+Enter", "Tab", "Enter")
    dialog = ground.findChildren(CashDialog)[-1]
    assert "450" not in dialog.sentence.text(), "what is in the bag is not said"


def test_what_cannot_be_handed_over_says_why(window_ground: QtBot, anil: Desk, asked: Id) -> None:
    screen = HandOverScreen(anil)
    _open(window_ground, screen, asked)
    assert screen.empty.isVisible()
    assert "approved" in screen.empty.accessibleName()
