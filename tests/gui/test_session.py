"""From the door to the window, the lock, and back."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.desk import NOW_MS, FakeServices, fake_desk, view  # isort: skip - stands in for services before screens are read
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.ui import preferences, tasks
from fieldapp.ui.door import Opened, Refused
from fieldapp.ui.screens.farewell import Farewell
from fieldapp.ui.screens.first_start import FirstStartScreen
from fieldapp.ui.screens.unlock import UnlockScreen
from fieldapp.ui.screens.wiped import WipedScreen
from fieldapp.ui.session import Hooks, Session
from fieldapp.ui.sync_link import SyncProgram
from tests.fakes.door import FakeDoor
from tests.fakes.morning import sync_status
from tests.fakes.sheet_desk import SheetDesk, receipt_view

pytestmark = pytest.mark.usefixtures("window_ground")
IDLE = SyncProgram(sys.executable, ("-c", "import sys; sys.stdin.read()"))


@dataclass
class DeskDoor(FakeDoor):
    """Opens with real-looking desks, one per person."""

    desks: dict[str, Any] = field(default_factory=dict)

    def unlock(self, seat: str, secret: str) -> Opened | Refused:
        answer = super().unlock(seat, secret)
        if isinstance(answer, Refused):
            return answer
        made = self.desks.setdefault(seat, fake_desk(settings=SimpleNamespace(auto_lock_minutes=10)))
        return Opened(made)


@pytest.fixture
def door() -> DeskDoor:
    return DeskDoor()


@pytest.fixture
def left() -> list[Any]:
    return []


@pytest.fixture
def session(qtbot: QtBot, services: FakeServices, door: DeskDoor, left: list[Any]) -> Any:
    made = Session(door, Hooks(lambda _desk: IDLE, left.append))
    yield made
    made.end()


def main_of(session: Session) -> QWidget | None:
    """The main window as it is now."""
    return session.main


def unlock(qtbot: QtBot, session: Session, secret: str = "482915") -> None:
    screen = session.window
    assert isinstance(screen, UnlockScreen)
    QTest.keyClicks(screen.secret, secret)
    QTest.keyClick(screen.secret, Qt.Key.Key_Return)


def test_a_new_laptop_is_set_up_first(qtbot: QtBot, session: Session, door: DeskDoor) -> None:
    door.people = ()
    session.start()
    assert isinstance(session.window, FirstStartScreen)


def test_the_right_pin_opens_the_window_and_starts_the_sync(qtbot: QtBot, session: Session, left: list[Any]) -> None:
    session.start()
    unlock(qtbot, session)
    qtbot.waitUntil(lambda: session.main is not None and session.main.isVisible(), timeout=10_000)
    assert session.sync is not None
    qtbot.waitUntil(lambda: session.sync is not None and session.sync.running, timeout=10_000)
    desk = session.main.desk if session.main else None
    session.end()
    assert left == [desk]
    assert main_of(session) is None


def test_a_wrong_pin_opens_nothing(qtbot: QtBot, session: Session) -> None:
    session.start()
    unlock(qtbot, session, "000000")
    screen = session.window
    assert isinstance(screen, UnlockScreen)
    qtbot.waitUntil(lambda: screen.button.isEnabled(), timeout=10_000)
    assert session.main is None


def test_the_lock_hides_the_window_and_the_pin_brings_the_same_one_back(qtbot: QtBot, session: Session) -> None:
    session.start()
    unlock(qtbot, session)
    qtbot.waitUntil(lambda: session.main is not None and session.main.isVisible(), timeout=10_000)
    main = session.main
    assert main is not None
    session.lock()
    assert not main.isVisible()
    assert isinstance(session.window, UnlockScreen)
    unlock(qtbot, session)
    qtbot.waitUntil(lambda: main.isVisible(), timeout=10_000)
    assert main_of(session) is main


def test_somebody_else_gets_a_window_of_her_own(qtbot: QtBot, session: Session, left: list[Any]) -> None:
    session.start()
    unlock(qtbot, session)
    qtbot.waitUntil(lambda: session.main is not None and session.main.isVisible(), timeout=10_000)
    first = session.main.desk if session.main else None
    session.lock()
    screen = session.window
    assert isinstance(screen, UnlockScreen)
    QTest.keyClick(screen.secret, Qt.Key.Key_Down)
    unlock(qtbot, session)
    qtbot.waitUntil(lambda: session.main is not None and session.main.desk is not first, timeout=10_000)
    assert left == [first]


WIPED = SyncProgram(sys.executable, ("-c", 'import sys; print(\'{"event": "wipe"}\', flush=True); sys.stdin.read()'))


def test_an_order_of_the_office_closes_the_open_window_deletes_and_says_so(
    qtbot: QtBot, services: FakeServices, door: DeskDoor, left: list[Any]
) -> None:
    wiped: list[Any] = []
    session = Session(door, Hooks(lambda _desk: WIPED, left.append, wiped.append))
    session.start()
    unlock(qtbot, session)
    qtbot.waitUntil(lambda: isinstance(session.window, WipedScreen), timeout=20_000)
    assert session.main is None
    assert session.sync is None
    assert wiped == [door.desks["meera"]]
    assert left == []
    screen = session.window
    assert isinstance(screen, WipedScreen)
    qtbot.waitUntil(screen.isVisible)
    assert "nothing is lost" in screen.words.text()
    QTest.keyClick(screen.button, Qt.Key.Key_Return)
    assert not screen.isVisible()
    session.end()


def test_a_door_that_deletes_says_so_too(qtbot: QtBot, session: Session, door: DeskDoor) -> None:
    door.refusal = Refused("The office ordered that the records here be deleted.", wiped=True)
    session.start()
    unlock(qtbot, session, "000000")
    qtbot.waitUntil(lambda: isinstance(session.window, WipedScreen), timeout=10_000)


def test_a_window_that_died_says_what_is_safe_and_leads_to_the_drafts(
    qtbot: QtBot, services: FakeServices, door: DeskDoor, left: list[Any]
) -> None:
    services.answer("kept_here.names_written", [])
    services.answer("half_filled.last_written_ms", NOW_MS - 60_000)
    services.answer("half_filled.half_filled", ())
    beats: list[Any] = []
    hooks = Hooks(lambda _desk: IDLE, left.append, ended=lambda _desk: NOW_MS - 3_600_000, beat=beats.append)
    session = Session(door, hooks)
    session.start()
    unlock(qtbot, session)
    qtbot.waitUntil(lambda: session.main is not None and session.main.strip.isVisible(), timeout=10_000)
    assert session.main is not None
    told = "Fieldbook closed by itself after today 09:42. Everything up to today 10:41:07 is here."
    assert session.main.strip.words == told
    session._beat()
    assert beats == [session.main.desk]
    session.main.strip.pressed.emit()
    assert session.main.here.name == "drafts"
    assert not session.main.strip.isVisible()
    session.end()


def test_records_that_were_put_back_are_told_of_and_lead_to_the_way_out(
    qtbot: QtBot, services: FakeServices, door: DeskDoor, left: list[Any]
) -> None:
    services.answer("kept_here.names_written", [])
    session = Session(door, Hooks(lambda _desk: IDLE, left.append, warning=lambda _desk: "These were put back."))
    session.start()
    unlock(qtbot, session)
    qtbot.waitUntil(lambda: session.main is not None and session.main.strip.isVisible(), timeout=10_000)
    assert session.main is not None
    assert session.main.strip.words == "These were put back."
    session.main.strip.pressed.emit()
    assert session.main.here.name == "sync"
    session.end()


def test_a_meeting_that_was_finished_when_the_window_died_is_recorded_and_told(
    qtbot: QtBot, services: FakeServices, session: Session
) -> None:
    sheet = SheetDesk()
    sheet.install(services)
    saved = vars(sheet.saved("meetings"))
    recorded = view("meetings", "MeetingSaved", **saved, meeting_id=sheet.sheet.meeting_id, receipts=(receipt_view(),))
    services.answer("finishing.record_left", (Rejection(Reason.ALREADY_FINISHED), recorded))
    session.start()
    unlock(qtbot, session)
    told = "Meeting finished. 1 receipt, RP-MJ-002291"
    qtbot.waitUntil(lambda: session.main is not None and session.main.toast.words == told, timeout=10_000)
    assert session.main is not None
    assert session.main.hints.save.words == "Saved 10:42:07"


@pytest.mark.parametrize("waiting", [14, 0])
def test_closing_the_window_says_how_many_changes_wait_here(
    qtbot: QtBot, services: FakeServices, session: Session, left: list[Any], waiting: int
) -> None:
    services.answer("sync_view.sync_status", sync_status(waiting=waiting, sent=0))
    session.start()
    unlock(qtbot, session)
    qtbot.waitUntil(lambda: session.main is not None and session.main.isVisible(), timeout=10_000)
    assert session.main is not None
    session.main.close()
    assert session.window is None
    assert len(left) == 1
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, Farewell) and one.isVisible()]
    assert len(shown) == (1 if waiting else 0)
    for one in shown:
        assert one.words.text() == sync_status().sentence
        one.close()


def begins_anew(session: Session, monkeypatch: pytest.MonkeyPatch, do: Callable[[], object]) -> bool:
    """Whether the minutes until the lock begin anew by something."""
    begun: list[tuple[int, ...]] = []
    with monkeypatch.context() as watched:
        watched.setattr(session._idle, "start", lambda *minutes: begun.append(minutes))
        do()
    return bool(begun)


def test_idle_minutes_lock_and_a_key_puts_it_off(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.start()
    unlock(qtbot, session)
    qtbot.waitUntil(lambda: session.main is not None and session.main.isVisible(), timeout=10_000)
    assert session._idle.isActive()
    assert session._idle.interval() == 600_000
    main = session.main
    assert main is not None
    assert session._away.isActive(), "nobody is looked for at once"
    session._away.timeout.emit()
    assert begins_anew(session, monkeypatch, lambda: QTest.keyClick(main, Qt.Key.Key_Shift))
    assert not begins_anew(session, monkeypatch, lambda: QTest.keyClick(main, Qt.Key.Key_Shift)), "seen a moment ago"
    assert begins_anew(session, monkeypatch, session._away.timeout.emit), "and then the minutes count from later on"
    session._idle.start(1)
    qtbot.waitUntil(lambda: not main.isVisible(), timeout=5_000)
    assert isinstance(session.window, UnlockScreen)


def test_another_language_builds_the_window_anew_where_it_stood_and_keeps_what_is_half_typed(
    qtbot: QtBot, session: Session, services: FakeServices
) -> None:
    services.answer("drafts.recall", {})
    services.answer("drafts.keep", None)
    session.start()
    unlock(qtbot, session)
    qtbot.waitUntil(lambda: session.main is not None and session.main.isVisible(), timeout=10_000)
    old = session.main
    assert old is not None
    old.open("people")
    qtbot.waitUntil(lambda: not tasks.tasks().busy)
    half = old.here
    field = half.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, "geet")
    old.open("meetings")
    qtbot.waitUntil(lambda: not tasks.tasks().busy)
    plain = old.here
    preferences.change(language="pseudo")
    qtbot.waitUntil(lambda: session.main is not old and main_of(session) is not None, timeout=10_000)
    new = session.main
    assert new is not None
    qtbot.waitUntil(new.isVisible)
    assert new.here.name == "meetings"
    assert new.here is not plain
    assert "⟦" in new.rail.item("today").text()  # type: ignore[union-attr]
    new.back()
    assert new.here is half
    assert field.text() == "geet"
    qtbot.waitUntil(lambda: session.sync is not None and session.sync.running, timeout=10_000)
