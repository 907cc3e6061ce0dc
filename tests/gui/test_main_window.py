"""The shell: pages by key, history, counts, what changed, faults; all by keyboard."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.ui import errors, tasks, theme
from fieldapp.ui.actions import Action
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.pages import Page
from fieldapp.ui.screen import Screen
from fieldapp.ui.sync_words import Link, LinkState
from fieldapp.ui.tokens import Scheme
from tests.fakes.desk import NOW_MS, FakeServices, fake_desk
from tests.fakes.morning import sync_status
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground", "services")


HELD = {
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}


class _Plain(Screen):
    title = "Plain"
    nouns = frozenset({"people"})

    def __init__(self, desk: Any, name: str) -> None:
        self.name = name  # type: ignore[misc]
        super().__init__(desk)
        self.edit = QLineEdit()
        QVBoxLayout(self).addWidget(self.edit)
        self.opened: list[object] = []
        self.refreshed: list[frozenset[str]] = []
        self.done: list[str] = []
        self.reason: str | None = None

    def page_actions(self) -> list[Action]:
        return [
            Action("go", "Go", lambda: self.done.append("go"), "G", hint="go", why_not=lambda: self.reason),
            Action("move", "Move", keys="Up Down", hint="move", bound=False),
            Action("leave", "Leave", lambda: self.done.append("esc"), "Escape"),
        ]

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        self.opened.append(argument)
        self.setFocus()

    def refresh(self, changed: frozenset[str]) -> None:
        self.refreshed.append(changed)


def _page(name: str, **parts: Any) -> Page:
    return Page(name, name.title(), "user", lambda desk: _Plain(desk, name), **parts)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    pages = (_page("today"), _page("people"), _page("profile", rail="people", on_rail=False))
    made = MainWindow(fake_desk(), pages)
    shown(qtbot, made)
    made.start()
    return made


def here(window: MainWindow) -> _Plain:
    screen = window.here
    assert isinstance(screen, _Plain)
    return screen


def press(window: MainWindow, keys: str) -> None:
    """Press a key as Qt spells it, at whatever has the focus."""
    *held, key = keys.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for name in held:
        modifiers |= HELD[name]
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key[f"Key_{key}"], modifiers)


def test_the_first_page_is_open_and_lit(window: MainWindow) -> None:
    assert window.here.name == "today"
    item = window.rail.item("today")
    assert item is not None
    assert item.isChecked()
    assert window.windowTitle() == "Fieldbook — Rampur branch"


def test_pages_open_by_number_and_history_goes_both_ways(window: MainWindow) -> None:
    press(window, "Alt+2")
    assert window.here.name == "people"
    window.here.open_screen.emit("profile", b"kamala")
    assert here(window).opened == [b"kamala"]
    lit = window.rail.item("people")
    assert lit is not None
    assert lit.isChecked()
    press(window, "Alt+Left")
    assert window.here.name == "people"
    press(window, "Alt+Left")
    assert window.here.name == "today"
    press(window, "Alt+Right")
    press(window, "Alt+Right")
    assert window.here.name == "profile"
    assert here(window).opened == [b"kamala", b"kamala"]


def test_a_page_is_built_when_it_is_opened_first(window: MainWindow) -> None:
    assert window.stack.count() == 1
    window.open("people")
    assert window.stack.count() == 2


def test_the_keys_of_the_page_stand_in_the_bar_and_work(window: MainWindow) -> None:
    assert window.hints.keys.hints == (("G", "go"), ("↑ ↓", "move"))
    press(window, "G")
    assert here(window).done == ["go"]


def test_letters_belong_to_the_text_field_that_has_the_focus(window: MainWindow) -> None:
    page = here(window)
    page.edit.setFocus()
    press(window, "G")
    assert page.done == []
    assert page.edit.text() == "g"


def test_a_key_of_the_page_wins_over_that_of_the_window(window: MainWindow) -> None:
    press(window, "Escape")
    assert here(window).done == ["esc"]


def test_what_is_not_possible_says_why(window: MainWindow) -> None:
    here(window).reason = "The day is closed"
    press(window, "G")
    assert here(window).done == []
    assert window.toast.words == "The day is closed"


def test_single_letters_can_be_switched_off_and_on_again(window: MainWindow) -> None:
    window.toggle_letters()
    press(window, "G")
    assert here(window).done == []
    press(window, "Ctrl+Z")
    press(window, "G")
    assert here(window).done == ["go"]


def test_what_was_saved_is_told_with_its_time_and_to_every_page(window: MainWindow, qtbot: QtBot) -> None:
    window.open("people")
    people = here(window)
    saved = SimpleNamespace(at_ms=NOW_MS, changed=frozenset({"people", "sync"}))
    with qtbot.waitSignal(window.refresh.changed):
        people.saved.emit(saved)
    assert window.hints.save.words == "Saved 10:42:07"
    assert people.refreshed == [frozenset({"people"})]


def test_hidden_pages_are_not_refreshed_but_load_when_opened(window: MainWindow) -> None:
    today = here(window)
    window.open("people")
    window.refresh.announce(frozenset({"people"}))
    assert today.refreshed == []
    window.open("today")
    assert today.opened == [None, None]


def test_nouns_the_page_does_not_show_leave_it_alone(window: MainWindow) -> None:
    window.refresh.announce(frozenset({"cash"}))
    assert here(window).refreshed == []


def test_counts_stand_on_the_rail(qtbot: QtBot) -> None:
    pages = (_page("today"), _page("visits"), _page("sync"))
    window = MainWindow(fake_desk(), pages)
    qtbot.addWidget(window)
    window.show()
    window.start()
    visits, sync = window.rail.item("visits"), window.rail.item("sync")
    assert visits is not None
    assert sync is not None
    qtbot.waitUntil(lambda: visits.count == 2)
    assert sync.count == 3
    assert "2 need you" in visits.accessibleName()


def test_the_foot_of_the_rail_follows_the_link(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.status is not None)
    assert window.rail.sync_lines.second == "16 changes safe here"
    window.link_changed(LinkState(Link.SENDING, done=9, of=14))
    assert window.rail.sync_lines.title == "Sending"


def test_a_state_that_says_itself_again_keeps_its_beginning(window: MainWindow) -> None:
    window.link_changed(LinkState(Link.OFFLINE, NOW_MS))
    window.link_changed(LinkState(Link.OFFLINE, NOW_MS + 60_000))
    assert window.link.since_ms == NOW_MS
    window.link_changed(LinkState(Link.CONNECTED, NOW_MS + 60_000))
    assert window.link.since_ms == NOW_MS + 60_000


def test_midnight_passes_while_the_window_is_open(window: MainWindow) -> None:
    window.check_day()
    assert here(window).refreshed == []
    window.desk.clock.day += 1  # type: ignore[attr-defined]
    window.check_day()
    assert window.top.day.text() == "Fri 16 Oct 2026"
    assert here(window).refreshed == [frozenset({"people"})]


def test_a_fault_stands_in_a_strip_until_it_is_closed(window: MainWindow) -> None:
    errors.show(errors.Fault("The disk is full. Free some space, then retry.", "quota"))
    assert window.strip.words.startswith("The disk is full")
    assert window.hints.save.words.startswith("Not saved")
    window.strip.pressed.emit()
    assert window.strip.words == ""


def test_a_refusal_without_a_field_is_told_below(window: MainWindow) -> None:
    window.here.rejected.emit(Rejection(Reason.NOTHING_CHANGED))
    assert window.toast.words.startswith("Nothing is different")


def test_undo_takes_back_what_the_notice_tells(window: MainWindow) -> None:
    undone: list[int] = []
    window.here.toast.emit("Visit deleted", lambda: undone.append(1))
    assert window.toast.words == "Visit deleted"
    press(window, "Ctrl+Z")
    assert undone == [1]
    assert window.toast.words == ""


def test_the_keys_of_the_page_are_listed_by_f1_and_rest_meanwhile(window: MainWindow) -> None:
    press(window, "F1")
    assert window.property("asking") == 1
    press(window, "G")
    assert here(window).done == []
    press(window, "Escape")
    assert not window.property("asking")
    press(window, "G")
    assert here(window).done == ["go"]


def test_wishes_go_to_the_composition_root(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.lock_requested):
        press(window, "F12")
    with qtbot.waitSignal(window.sync_requested):
        press(window, "Ctrl+Shift+S")
    with qtbot.waitSignal(window.look_chosen) as chosen:
        window.choose_look(Scheme.DARK, 115)
    assert chosen.args == [Scheme.DARK, 115]
    assert theme.current().scheme is Scheme.DARK


def test_narrow_windows_have_a_narrow_rail(window: MainWindow) -> None:
    window.resize(1366, 697)
    wide = window.rail.width()
    window.resize(1093, 614)
    assert window.rail.width() < wide / 2


def test_synthetic_records_say_so(qtbot: QtBot, services: FakeServices) -> None:
    window = MainWindow(fake_desk(synthetic=True), (_page("today"),))
    qtbot.addWidget(window)
    assert window.top.state.chip.text == "Synthetic records"


def test_tab_stays_reachable_in_the_shell(window: MainWindow) -> None:
    assert window.rail.sync_lines.title
    window.top.find_box.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.top.find_box.hasFocus()


def test_a_wrong_clock_is_said_once_on_every_page_and_taken_back(qtbot: QtBot, services: FakeServices) -> None:
    warning = "The clock of this laptop was 3 hours ahead of the office's. Set date and time in the system's settings."
    services.answer("sync_view.sync_status", sync_status(clock_warning=warning))
    window = MainWindow(fake_desk())
    shown(qtbot, window)
    window.start()
    qtbot.waitUntil(lambda: window.strip.words == warning, timeout=10_000)
    window.strip.pressed.emit()
    window._read_status()
    qtbot.waitUntil(lambda: not tasks.tasks().busy)
    assert window.strip.words == ""
    services.answer("sync_view.sync_status", sync_status(clock_warning=warning.replace("3", "4")))
    window._read_status()
    qtbot.waitUntil(lambda: "4 hours" in window.strip.words)
    unread = "1 entry about money came from a newer version"
    services.answer("sync_view.sync_status", sync_status(clock_warning=warning, money_warning=unread))
    window._read_status()
    qtbot.waitUntil(lambda: window.strip.words == f"{unread} {warning}")
    services.answer("sync_view.sync_status", sync_status())
    window._read_status()
    qtbot.waitUntil(lambda: window.strip.words == "")
