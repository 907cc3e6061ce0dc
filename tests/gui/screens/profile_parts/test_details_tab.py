"""Every field in three cards, with who changed it last."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.domain.people import BorrowerField
from fieldapp.ui.screens.profile_parts.details_tab import CARDS, DetailsTab
from tests.fakes.desk import fake_desk
from tests.fakes.people_desk import field_view, profile
from tests.gui.seeing import cut_words, shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def tab(qtbot: QtBot) -> DetailsTab:
    made = DetailsTab(fake_desk())
    shown(qtbot, made, 1100, 500)
    made.show_profile(profile())
    return made


def test_no_field_stands_twice() -> None:
    names = [name for _title, fields in CARDS for name in fields]
    assert len(names) == len(set(names))


def test_fields_show_who_changed_them(tab: DetailsTab) -> None:
    line = tab.lists[0].lines[BorrowerField.NAME]
    assert line.words == "Kamala Devi"
    assert line.origin.text() == "Meera Joshi · Sat 5 Sep 10:42"
    assert cut_words(tab) == []


def test_a_field_never_set_has_no_origin(tab: DetailsTab) -> None:
    tab.show_profile(profile(fields=(field_view(BorrowerField.NAME, "Name", "Kamala Devi", changed_ms=0),)))
    assert not tab.lists[0].lines[BorrowerField.NAME].origin.isVisible()
    assert tab.lists[1].lines == {}


def test_an_edit_says_which_list_it_came_from(tab: DetailsTab, qtbot: QtBot) -> None:
    heard: list[tuple[object, ...]] = []
    tab.edited.connect(lambda *what: heard.append(what))
    tab.lists[1].start()
    QTest.keyClicks(tab.lists[1].lines[BorrowerField.PHONE].edit, "1")
    QTest.keyClick(tab.lists[1].lines[BorrowerField.PHONE].edit, Qt.Key.Key_Return)
    assert heard == [(tab.lists[1], BorrowerField.PHONE, "1", "")]
