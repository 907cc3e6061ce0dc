"""Savings outside a meeting over a real book, by keys: saved once, limits with their numbers, asked twice, reversed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.domain.collection.collection import Collection, Method
from fieldapp.domain.operation import Intent
from fieldapp.domain.policy import POLICY, PolicyPublished, SavingsPolicy
from fieldapp.services.cash.day import CountCash, cash_day_view, close_day, count_cash, open_day
from fieldapp.services.desk import Desk
from fieldapp.services.money.savings import savings_view
from fieldapp.ui.screens.repayment_parts.doubt_dialog import DoubtDialog
from fieldapp.ui.screens.repayment_parts.reverse_dialog import ReverseDialog
from fieldapp.ui.screens.savings import SavingsScreen
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground
from tests.gui.seeing import cut_words, nameless, outside, small_targets


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path)
    yield made
    made.close()


@pytest.fixture
def anil(branch: MorningBranch) -> Desk:
    return branch.desk(branch.anil_id)


@pytest.fixture
def ground(window_ground: QtBot, anil: Desk, branch: MorningBranch, tmp_path: Path) -> Ground:
    screen = SavingsScreen(anil)
    screen.printing.folder = tmp_path / "paper"
    made = Ground(screen, window_ground)
    made.open(branch.borrowers[4])
    made.presses = 0
    return made


def screen_of(ground: Ground) -> SavingsScreen:
    assert isinstance(ground.screen_, SavingsScreen)
    return ground.screen_


def test_the_weekly_amount_is_saved_with_one_chord(ground: Ground, anil: Desk, branch: MorningBranch) -> None:
    before = savings_view(anil, branch.borrowers[4]).balance
    assert screen_of(ground).form.amount.text() == "20"
    ground.press("Ctrl+Enter")
    assert ground.presses == 2
    assert savings_view(anil, branch.borrowers[4]).balance == before + 2_000
    assert ground.toasts == ["Saved here. Receipt S1-000001. She has ₹ 120 in savings"]
    assert "S1-000001" in screen_of(ground).receipt.accessibleName()


def test_a_withdrawal_is_a_digit_an_amount_and_a_chord(
    ground: Ground, anil: Desk, branch: MorningBranch, tmp_path: Path
) -> None:
    ground.press("2")
    ground.type("30")
    preview = screen_of(ground).receipt.receipt
    assert preview is not None
    assert preview.lines == (("Savings taken out", -3_000),)
    ground.press("Ctrl+Enter", "Ctrl+P")
    assert savings_view(anil, branch.borrowers[4]).balance == 7_000
    assert len(list((tmp_path / "paper").iterdir())) == 1


def test_limits_are_seen_before_and_said_after(ground: Ground, anil: Desk, branch: MorningBranch) -> None:
    branch.office.write(Intent(PolicyPublished("hills 2026", savings=SavingsPolicy(withdrawal_max=3_000)), POLICY))
    branch.exchange(anil)
    ground.open(branch.borrowers[4])
    ground.press("2")
    form = screen_of(ground).form
    assert form.amount_field._line.words == "At most ₹ 30 today (hills 2026)"
    ground.type("31")
    ground.press("Ctrl+Enter")
    assert form.amount_field.problem == "At most ₹ 30 may be taken out at a time (hills 2026). Enter less."
    assert savings_view(anil, branch.borrowers[4]).balance == 10_000


def test_the_same_amount_again_is_asked_about(ground: Ground, anil: Desk, branch: MorningBranch) -> None:
    ground.press("Ctrl+Enter", "n", "Ctrl+Enter")
    (dialog,) = [item for item in ground.findChildren(DoubtDialog) if item.isVisible()]
    assert "Usha Devi saved ₹ 20 today already" in dialog.sentence.text()
    assert savings_view(anil, branch.borrowers[4]).balance == 12_000
    dialog.record.click()
    ground.settle()
    assert savings_view(anil, branch.borrowers[4]).balance == 14_000


def test_a_receipt_is_taken_back_with_a_reason(ground: Ground, anil: Desk, branch: MorningBranch) -> None:
    ground.press("2")
    ground.type("30")
    ground.press("Ctrl+Enter", "x")
    assert [item for item in ground.findChildren(ReverseDialog) if item.isVisible()]
    ground.press("1", "Enter")
    assert savings_view(anil, branch.borrowers[4]).balance == 10_000
    assert ground.toasts[-1] == "Receipt S1-000001 is reversed. Take it back."
    assert screen_of(ground).head.state.chip.text == "Reversed"


def test_mobile_money_is_not_cash(ground: Ground, anil: Desk, branch: MorningBranch) -> None:
    screen_of(ground).form.method.setFocus()
    ground.press("2", "Ctrl+Enter")
    with anil.book.view() as view:
        (document,) = [item for item in view.every(Collection) if item.author == branch.anil_id]
    assert document.method is Method.MOBILE_MONEY


def test_without_anybody_the_find_box_is_asked(window_ground: QtBot, anil: Desk) -> None:
    screen = SavingsScreen(anil)
    asked: list[str] = []
    screen.choose_person.connect(asked.append)
    Ground(screen, window_ground).open(None)
    assert asked == ["savings"]


def test_nothing_is_cut(ground: Ground) -> None:
    for size in ((1180, 624), (800, 540)):
        ground.resize(*size)
        ground.settle()
        screen = screen_of(ground)
        assert (cut_words(screen), small_targets(screen), nameless(screen), outside(screen)) == ([], [], [], [])


def test_cash_taken_from_an_empty_bag_opens_the_day(ground: Ground, anil: Desk) -> None:
    assert "Saving opens it, with nothing brought" in screen_of(ground).till.words
    ground.press("Ctrl+Enter")
    assert cash_day_view(anil).standing == "open"
    assert screen_of(ground).till.words == ""
    ground.press("n")
    assert screen_of(ground).till.words == ""


def test_a_closed_day_is_told_before_money_is_taken(ground: Ground, anil: Desk, branch: MorningBranch) -> None:
    open_day(anil, CountCash({}))
    count_cash(anil, CountCash({}))
    close_day(anil)
    ground.open(branch.borrowers[4])
    assert screen_of(ground).till.words.startswith("Your cash day is closed. Cash taken now is kept aside")
    screen_of(ground).till.pressed.emit()
    assert ground.opened[-1] == ("day_close", None)
