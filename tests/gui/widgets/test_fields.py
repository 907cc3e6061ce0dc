"""What is typed is understood, shown grouped, and told where it is wrong."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.timestamp import day_of
from fieldapp.ui import theme
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.choice_button import ChoiceButton
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, DateEdit, Field, MoneyEdit, NoteEdit
from tests.fakes.desk import TODAY, rupees
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


class Form(QWidget):
    """A few controls under one another."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        for part in parts:
            column.addWidget(part)


def read(edit: DateEdit) -> tuple[int | None, bool]:
    return edit.day, edit.understood


def type_into(edit: QLineEdit, text: str) -> None:
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    edit.clear()
    QTest.keyClicks(edit, text)


@pytest.mark.parametrize(
    ("typed", "minor", "shown_as"),
    [
        ("1450", 145_000, "1,450"),
        ("1,450", 145_000, "1,450"),
        ("1450.5", 145_050, "1,450.50"),
        ("3*450", 135_000, "1,350"),
    ],
)
def test_an_amount_is_read_and_shown_grouped_after_leaving(qtbot: QtBot, typed: str, minor: int, shown_as: str) -> None:
    money, other = MoneyEdit(rupees()), QLineEdit()
    shown(qtbot, Form(money, other), 300, 120)
    type_into(money, typed)
    assert money.parsed() == minor
    other.setFocus()
    assert money.text() == shown_as


def test_letters_stay_as_typed_and_say_why(qtbot: QtBot) -> None:
    money, other = MoneyEdit(rupees()), QLineEdit()
    shown(qtbot, Form(money, other), 300, 120)
    type_into(money, "abc")
    other.setFocus()
    assert money.text() == "abc"
    refused = money.parsed()
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.NOT_A_NUMBER


def test_an_amount_is_preset_and_selected_so_that_typing_replaces_it(qtbot: QtBot) -> None:
    money = MoneyEdit(rupees())
    shown(qtbot, Form(money), 300, 60)
    with qtbot.waitSignal(money.amount_changed):
        money.set_amount(145_000, select=True)
    money.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(money, "500")
    assert money.parsed() == 50_000
    money.set_amount(None)
    assert money.text() == ""


def test_a_day_is_typed_short_and_shown_in_full(qtbot: QtBot) -> None:
    day, other = DateEdit(TODAY), QLineEdit()
    shown(qtbot, Form(day, other), 300, 120)
    type_into(day, "20")
    assert day.day == day_of(date(2026, 10, 20))
    other.setFocus()
    assert day.text() == "Tue 20 Oct 2026"
    type_into(day, "soon")
    assert read(day) == (None, False)
    day.clear()
    assert day.understood


def test_the_arrows_step_through_days(qtbot: QtBot) -> None:
    day = DateEdit(TODAY)
    shown(qtbot, Form(day), 300, 60)
    QTest.keyClick(day, Qt.Key.Key_Up)
    assert day.day == TODAY + 1
    QTest.keyClick(day, Qt.Key.Key_Down)
    assert day.day == TODAY
    day.set_day(None)
    assert day.text() == ""


def test_a_field_tells_its_problem_in_place_of_the_hint(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = Field("Amount paid", edit, "What she gives you", "in cash")
    shown(qtbot, Form(field), 300, 120)
    assert edit.accessibleName() == "Amount paid"
    assert field._line.words == "What she gives you"
    field.set_problem("Use numbers only, like 450")
    assert field.problem == "Use numbers only, like 450"
    assert edit.accessibleDescription() == "Use numbers only, like 450"
    assert edit.property("state") == "bad"
    field.grab()
    field.set_problem("")
    assert field.problem == ""
    assert field._line.words == "What she gives you"
    field.set_hint("Matches the sheet", Tone.OK)
    assert field._line.words == "Matches the sheet"
    field.set_label("Amount")
    assert edit.accessibleName() == "Amount"


def test_a_field_does_not_jump_when_it_gets_the_focus(qtbot: QtBot) -> None:
    edit, other = QLineEdit(), QLineEdit()
    shown(qtbot, Form(edit, other), 300, 120)
    other.setFocus()
    before = edit.height()
    edit.setFocus()
    qtbot.wait(1)
    assert edit.height() == before


def test_tab_leaves_a_note(qtbot: QtBot) -> None:
    note, other = NoteEdit(), QLineEdit()
    shown(qtbot, Form(note, other), 300, 200)
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_Tab)
    assert other.hasFocus()


PURPOSES = [Choice(name, name.title()) for name in ("arrears", "use", "business", "reference")]


def test_number_keys_choose(qtbot: QtBot) -> None:
    keys = ChoiceKeys(PURPOSES, 2)
    shown(qtbot, keys, 400, 90)
    keys.setFocus()
    with qtbot.waitSignal(keys.chosen) as chosen:
        QTest.keyClick(keys, Qt.Key.Key_3)
    assert chosen.args == ["business"]
    assert keys.value == "business"


def test_the_arrows_move_in_rows_and_columns_and_stop_at_the_ends(qtbot: QtBot) -> None:
    keys = ChoiceKeys(PURPOSES, 2)
    shown(qtbot, keys, 400, 90)
    for key, expected in (
        (Qt.Key.Key_Right, "arrears"),
        (Qt.Key.Key_Right, "use"),
        (Qt.Key.Key_Down, "reference"),
        (Qt.Key.Key_Down, "reference"),
        (Qt.Key.Key_Up, "use"),
        (Qt.Key.Key_Left, "arrears"),
    ):
        QTest.keyClick(keys, key)
        assert keys.value == expected


def test_numbers_beyond_the_choices_do_nothing(qtbot: QtBot) -> None:
    keys = ChoiceKeys(PURPOSES)
    qtbot.addWidget(keys)
    QTest.keyClick(keys, Qt.Key.Key_9)
    assert keys.value is None


def test_the_keyboard_is_seen_before_the_first_choice_and_at_the_chosen_one(qtbot: QtBot) -> None:
    keys = ChoiceKeys(PURPOSES)
    shown(qtbot, Form(QLineEdit(), keys), 500, 200)

    def rings() -> list[str]:
        return [button.text() for button in keys.findChildren(ChoiceButton) if button.has_ring]

    assert rings() == []
    keys.setFocus()
    assert rings() == [PURPOSES[0].text]
    QTest.keyClick(keys, Qt.Key.Key_2)
    assert rings() == [PURPOSES[1].text]
    keys.clearFocus()
    assert rings() == []


def test_other_choices_keep_what_is_still_offered(qtbot: QtBot) -> None:
    keys = ChoiceKeys(PURPOSES)
    qtbot.addWidget(keys)
    keys.set_value("use")
    keys.set_choices(PURPOSES[1:3])
    assert keys.value == "use"
    keys.set_choices(PURPOSES[2:])
    assert keys.value is None


def test_an_amount_grows_with_the_text(qtbot: QtBot) -> None:
    money = MoneyEdit(rupees())
    shown(qtbot, Form(money), 300, 60)
    theme.apply(scale=150)
    assert money.font().pixelSize() == 20
