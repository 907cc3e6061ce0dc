"""Sync: where the records are, from what the office has acknowledged."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.services.photos import PhotoCounts
from fieldapp.services.recovery import Whose, recovery_for
from fieldapp.ui import tasks
from fieldapp.ui.screens.sync_status import SyncStatusScreen, photos_in_words, steps
from fieldapp.ui.screens.sync_status_parts.stick_button import plugged_in
from fieldapp.ui.sync_words import Link, LinkState
from fieldapp.ui.tokens import Tone
from tests.fakes.desk import HOUR, NOW_MS, FakeServices, fake_desk, same_id, view
from tests.fakes.morning import sync_status

pytestmark = pytest.mark.usefixtures("window_ground", "services")


def loaded(qtbot: QtBot, services: FakeServices, **changes: Any) -> SyncStatusScreen:
    services.answer("sync_view.sync_status", sync_status(**changes))
    screen = SyncStatusScreen(fake_desk())
    qtbot.addWidget(screen)
    screen.resize(1180, 620)
    screen.show()
    screen.activate()
    qtbot.waitUntil(lambda: not tasks.tasks().busy)
    return screen


def test_the_four_places_in_the_one_vocabulary() -> None:
    places = steps(sync_status())
    assert [(place.word, place.count) for place in places] == [
        ("Saved here", 14),
        ("Sent", 2),
        ("Received", 311),
        ("Accepted", 46),
    ]
    assert places[3].about == "1 returned to you"
    assert places[3].tone is Tone.WARN
    assert steps(sync_status(returned=0))[3].tone is Tone.OK


def test_waiting_records_are_named_in_words_with_their_state(qtbot: QtBot, services: FakeServices) -> None:
    screen = loaded(qtbot, services)
    first = screen.waiting.rows[0]
    assert first.lead == "08:32"
    assert first.title == "Shanti center meeting, 38 members"
    assert first.chip is not None
    assert first.chip.text == "Saved here"
    assert screen._more.text() == "and 11 more"
    assert screen.sentence.text() == "14 changes wait here safely. Nothing is lost."


def test_when_nothing_waits_it_says_that_the_office_has_everything(qtbot: QtBot, services: FakeServices) -> None:
    screen = loaded(qtbot, services, waiting=0, sent=0, waiting_items=(), oldest_waiting_ms=None)
    assert screen._stack.currentIndex() == 1
    assert screen._more.text() == ""
    assert screen._facts._rows["Oldest waiting"][1].text() == "nothing waits"


def test_a_problem_stands_on_top_with_a_way_on(qtbot: QtBot, services: FakeServices) -> None:
    screen = loaded(qtbot, services, problem="This laptop's clock says 2019. Set the date.")
    assert screen.strip.words.startswith("This laptop's clock says 2019")
    with qtbot.waitSignal(screen.sync_now):
        screen.strip.pressed.emit()


def test_a_new_laptop_has_never_exchanged(qtbot: QtBot, services: FakeServices) -> None:
    screen = loaded(qtbot, services, last_exchange_ms=None, last_received_ms=None, history=())
    assert screen._facts._rows["Last exchange"][1].text() == "not yet"
    assert screen.history.rows == ()


def test_exchanges_tell_success_and_silence_apart(qtbot: QtBot, services: FakeServices) -> None:
    icons = [row.icon for row in loaded(qtbot, services).history.rows]
    assert icons == ["circle-check", "circle-check", "cloud-off"]


def test_sync_now_and_conflicts_have_keys(qtbot: QtBot, services: FakeServices) -> None:
    screen = loaded(qtbot, services)
    actions = {action.id: action for action in screen.page_actions()}
    with qtbot.waitSignal(screen.sync_now):
        actions["sync-page-now"].run()
    with qtbot.waitSignal(screen.open_screen) as opened:
        actions["sync-conflicts"].run()
    assert opened.args == ["conflicts", None]


def test_the_link_is_shown_apart_from_the_records(qtbot: QtBot, services: FakeServices) -> None:
    screen = loaded(qtbot, services)
    screen.show_link(LinkState(Link.SENDING, done=9, of=14))
    assert screen._link.chip.text == "Sending 9 of 14"


WAY_OUT = recovery_for("chain-fork", Whose("Meera Joshi", "0190a2b3-seat"))


def test_a_laptop_that_cannot_go_on_shows_what_it_types(qtbot: QtBot, services: FakeServices) -> None:
    screen = loaded(qtbot, services, problem="This laptop was restored or copied.", recovery=WAY_OUT)
    assert screen.recovery.isVisible()
    assert not screen.strip.isVisible()
    assert [line.text() for line in screen.recovery.lines] == [
        'python -m sync_server device code "Meera Joshi"',
        "fieldapp renew --seat 0190a2b3-seat --code CODE",
    ]
    copy = next(action for action in screen.page_actions() if action.id == "sync-copy")
    assert copy.why_not() is None
    copy.run()
    assert "fieldapp renew --seat 0190a2b3-seat --code CODE" in QGuiApplication.clipboard().text()
    services.answer("sync_view.sync_status", sync_status())
    screen.activate()
    qtbot.waitUntil(lambda: not tasks.tasks().busy)
    assert not screen.recovery.isVisible()
    assert copy.why_not() is not None
    assert screen.recovery.lines == []


def test_a_wrong_clock_is_told(qtbot: QtBot, services: FakeServices) -> None:
    screen = loaded(qtbot, services, clock_warning="The clock of this laptop was 3 hours ahead of the office's.")
    assert screen.strip.words == "The clock of this laptop was 3 hours ahead of the office's."


def test_photos_wait_in_words(qtbot: QtBot, services: FakeServices) -> None:
    screen = loaded(qtbot, services, photos=PhotoCounts(waiting=3, waiting_bytes=240_000, damaged=1))
    assert screen._facts._rows["Photos"][1].text() == "3 wait, 240 kB; 1 cannot be sent"
    assert photos_in_words(PhotoCounts()) == "none wait"


def test_what_needs_somebody_has_its_button(qtbot: QtBot, services: FakeServices) -> None:
    four_days_ago = NOW_MS - 4 * 24 * HOUR
    screen = loaded(
        qtbot, services, returned=2, photos=PhotoCounts(damaged=1), last_exchange_ms=four_days_ago, free_bytes=180 << 20
    )
    assert [row.title for row in screen.needs.rows.rows] == [
        "Only 180 MB free. New photos wait; typing still works. Delete files or ask IT",
        "No exchange for 4 days. Go where a network is, or carry it.",
        "2 records came back or were not taken.",
        "Records to decide · 3",
        "1 photo cannot be sent. Take it again.",
    ]
    next(action for action in screen.page_actions() if action.id == "sync-needs").run()
    screen.needs.rows.step(1)
    screen.stick._ask = lambda _parent, _start: "/somewhere/STICK"
    with qtbot.waitSignal(screen.sync_stick):
        QTest.keyClick(screen.needs.rows, Qt.Key.Key_Return)
    screen.needs.rows.step(1)
    with qtbot.waitSignal(screen.open_screen) as opened:
        QTest.keyClick(screen.needs.rows, Qt.Key.Key_Return)
    assert opened.args == ["visits", "returned"]
    screen.needs.rows.step(1)
    with qtbot.waitSignal(screen.open_screen) as opened:
        QTest.keyClick(screen.needs.rows, Qt.Key.Key_Return)
    assert opened.args == ["conflicts", None]


def test_where_nothing_is_wrong_nothing_needs_anybody(qtbot: QtBot, services: FakeServices) -> None:
    services.answer("conflicts.open_conflicts", lambda: ())
    screen = loaded(qtbot, services, returned=0, free_bytes=9 << 30)
    assert not screen.needs.isVisible()
    action = next(action for action in screen.page_actions() if action.id == "sync-needs")
    assert action.why_not() == "Nothing needs you here."


def test_an_hour_of_rest_and_going_on(qtbot: QtBot, services: FakeServices) -> None:
    screen = loaded(qtbot, services)
    with qtbot.waitSignal(screen.sync_pause) as asked:
        next(action for action in screen.page_actions() if action.keys == "P").run()
    assert asked.args == [60]
    screen.show_link(LinkState(Link.PAUSED))
    assert screen.sending.pause.text() == "Go on now"
    with qtbot.waitSignal(screen.sync_now):
        next(action for action in screen.page_actions() if action.keys == "P").run()


def test_photos_can_wait_for_a_good_line(qtbot: QtBot, services: FakeServices) -> None:
    services.answer("switches.let_photos_wait", lambda *, wait: view("desk", "Saved", op_id=same_id(1), at_ms=NOW_MS,
                                                                     changed=frozenset()))  # fmt: skip
    screen = loaded(qtbot, services)
    next(action for action in screen.page_actions() if action.id == "sync-photos").run()
    QTest.keyClick(screen.sending.photos, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: not tasks.tasks().busy)
    assert [named for name, _args, named in services.calls if name == "switches.let_photos_wait"] == [{"wait": True}]


def test_green_means_that_the_office_has_everything(qtbot: QtBot, services: FakeServices) -> None:
    screen = loaded(qtbot, services, waiting=0, sent=0, waiting_items=(), last_received_ms=NOW_MS - HOUR)
    screen.show_link(LinkState(Link.CONNECTED))
    assert (screen._link.chip.text, screen._link.chip.tone) == ("All received today 09:42", Tone.OK)
    screen = loaded(qtbot, services)
    screen.show_link(LinkState(Link.CONNECTED))
    assert (screen._link.chip.text, screen._link.chip.tone) == ("Connected", Tone.INFO)


def test_how_much_waits_is_told(qtbot: QtBot, services: FakeServices) -> None:
    screen = loaded(qtbot, services, waiting_bytes=14_200)
    assert screen._facts._rows["Size of what waits"][1].text() == "14 kB · before packing"


def test_one_key_asks_for_the_stick_and_one_answer_is_enough(
    qtbot: QtBot, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = loaded(qtbot, services)
    asked: list[str] = []

    def folder(_parent: object, start: str) -> str:
        asked.append(start)
        return "/somewhere/STICK"

    monkeypatch.setattr(screen.stick, "_ask", folder)
    action = next(one for one in screen.page_actions() if one.id == "sync-stick")
    assert action.keys == "U"
    with qtbot.waitSignal(screen.sync_stick) as sent:
        action.run()
    assert sent.args == ["/somewhere/STICK"]
    monkeypatch.setattr(screen.stick, "_ask", lambda _parent, _start: "")
    with qtbot.assertNotEmitted(screen.sync_stick):
        screen.stick.click()


def test_what_is_plugged_in_is_offered_first() -> None:
    assert plugged_in(["/", "/home", "/media/asha/STICK", "/run/media/asha/KINGSTON"]) == "/run/media/asha/KINGSTON"
    assert plugged_in(["C:/", "E:/"]) == "E:/"
    assert plugged_in(["/", "C:/"]) == ""
