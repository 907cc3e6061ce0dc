"""Questions keep the focus until they are answered; Enter does the main thing, Esc goes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui import theme
from fieldapp.ui.widgets.dialog import ASKING, Dialog
from tests.gui.seeing import cut_words, focused, shown

pytestmark = pytest.mark.usefixtures("window_ground")


class Ground(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.edit = QLineEdit()
        QVBoxLayout(self).addWidget(self.edit)


@pytest.fixture
def ground(qtbot: QtBot) -> Ground:
    made = Ground()
    shown(qtbot, made, 900, 600)
    made.edit.setFocus()
    return made


def question(ground: Ground) -> Dialog:
    sentence = "Receipts get their numbers now. You can still correct a mistake later with a reversal."
    made = Dialog(ground, "Finish Ujjala center meeting?", sentence)
    made.body.addWidget(QLineEdit())
    made.add_back("Back to sheet")
    made.add_other("Print later")
    made.add_main("Finish", "flag")
    return made


def test_it_covers_the_window_and_follows_its_size(ground: Ground) -> None:
    dialog = question(ground)
    dialog.ask()
    assert dialog.size() == ground.size()
    ground.resize(1000, 640)
    assert dialog.size() == ground.size()
    assert not dialog.isWindow()
    assert cut_words(dialog) == []


def test_enter_in_a_field_does_the_main_thing(ground: Ground, qtbot: QtBot) -> None:
    dialog = question(ground)
    dialog.ask()
    edit = dialog.panel.findChild(QLineEdit)
    assert edit is not None
    assert edit.hasFocus()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_escape_goes_back_and_returns_the_focus(ground: Ground, qtbot: QtBot) -> None:
    dialog = question(ground)
    dialog.ask()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert ground.edit.hasFocus()


def test_tab_stays_among_its_own_controls(ground: Ground) -> None:
    dialog = question(ground)
    dialog.ask()
    visited = []
    for _ in range(8):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        visited.append(focused())
    assert all(dialog.isAncestorOf(widget) for widget in visited)
    assert len(set(visited)) == 4
    QTest.keyClick(focused(), Qt.Key.Key_Backtab)
    assert dialog.isAncestorOf(focused())


def test_enter_on_another_button_presses_that_button(ground: Ground, qtbot: QtBot) -> None:
    dialog = Dialog(ground, "Return the visit?")
    back = dialog.add_back("Back")
    dialog.add_main("Return", danger=True)
    dialog.ask()
    back.setFocus()
    with qtbot.waitSignal(dialog.rejected), qtbot.assertNotEmitted(dialog.accepted):
        QTest.keyClick(back, Qt.Key.Key_Return)


def test_the_page_behind_gets_nothing(ground: Ground) -> None:
    dialog = question(ground)
    dialog.ask()
    QTest.mouseClick(dialog, Qt.MouseButton.LeftButton, pos=dialog.rect().topLeft())
    assert dialog.isVisible()
    QTest.keyClicks(focused(), "450")
    assert ground.edit.text() == ""


def test_the_window_counts_the_questions_in_front_of_it(ground: Ground) -> None:
    one, two = question(ground), question(ground)
    one.ask()
    two.ask()
    assert ground.property(ASKING) == 2
    two.reject()
    one.accept()
    assert ground.property(ASKING) == 0


def test_the_field_it_came_from_may_be_gone_when_it_is_answered(ground: Ground, qapp: QApplication) -> None:
    dialog = question(ground)
    dialog.ask()
    ground.edit.deleteLater()
    qapp.sendPostedEvents(ground.edit, QEvent.Type.DeferredDelete)
    dialog.reject()
    dialog.ask()
    dialog.reject()
    assert not dialog.isVisible()


def test_it_grows_with_the_words_of_its_buttons(qtbot: QtBot) -> None:
    window = QWidget()
    shown(qtbot, window, 1366, 697)
    dialog = Dialog(window, "Finish the meeting?", width=400)
    buttons = [dialog.add_back("Back to the sheet of the meeting"), dialog.add_other("Print 39 receipts later on")]
    buttons.append(dialog.add_main("Finish the meeting"))
    dialog.ask()
    QApplication.processEvents()
    assert cut_words(dialog) == []
    assert dialog.panel.width() > theme.px(400)
    window.resize(800, 560)
    QApplication.processEvents()
    assert dialog.panel.width() <= 800 - 48
