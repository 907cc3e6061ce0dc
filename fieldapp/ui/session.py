"""From the door to the window and back: who may enter, the window of whoever did, and the lock when nobody types."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.config import Preferences
from fieldapp.domain.words import tr
from fieldapp.ui import fonts, phrases, preferences, tasks, theme
from fieldapp.ui.door import Door
from fieldapp.ui.errors import Fault
from fieldapp.ui.screens.unlock import UnlockScreen
from fieldapp.ui.tokens import Scheme

if TYPE_CHECKING:
    from fieldapp.domain.rejection import Rejection
    from fieldapp.services.desk import Desk
    from fieldapp.services.money.meetings import MeetingSaved
    from fieldapp.ui.main_window import MainWindow
    from fieldapp.ui.screens.first_start import FirstStartScreen
    from fieldapp.ui.screens.wiped import WipedScreen
    from fieldapp.ui.sync_link import SyncLink, SyncProgram

_TYPING = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
FIRST_SIZE = (1100, 680)
BEAT_MS = 20_000
"""How often it is written down that the window is alive."""
LOOK_AWAY_MS = 15_000
"""How long nobody looks for typing after some was seen: every event of the program would pass through here."""


def keep_look(scheme: Scheme, scale: int) -> None:
    """Remember the look and the text size for the next start."""
    preferences.change(scheme=str(scheme), scale=scale)


@dataclass(frozen=True)
class Hooks:
    """What the composition root does for the windows.

    sync_program: how the sync process of a desk is started. leave: closes a desk's records. wipe: closes and deletes
    them, once the office has everything and ordered it. preferences, keep_preferences: what was chosen for the windows
    of this laptop. language: the institution's, where nobody chose one. keep_report: writes a crash report down.
    faults: tells what is trouble of disk and network. reports: reads the crash reports.
    load_ahead: what is needed once a secret is typed, in steps that are taken in the background meanwhile.
    ended: when the window before was last alive, if it was not closed. beat: writes that this one is alive.
    warning: what to say of the records at once, '' for nothing.
    folder: of this laptop's data, where only one program may be at work.
    """

    sync_program: Callable[[Desk], SyncProgram]
    leave: Callable[[Desk], None]
    wipe: Callable[[Desk], None] = lambda _desk: None
    preferences: Callable[[], Preferences] = Preferences
    keep_preferences: Callable[[Preferences], None] = lambda _chosen: None
    language: str = ""
    keep_report: Callable[[str], None] = lambda _text: None
    now_in_words: Callable[[], str] = lambda: ""
    faults: Callable[[], tuple[type[Exception], ...]] = tuple
    load_ahead: tuple[Callable[[], object], ...] = ()
    ended: Callable[[Desk], int | None] = lambda _desk: None
    beat: Callable[[Desk], None] = lambda _desk: None
    warning: Callable[[Desk], str] = lambda _desk: ""
    folder: Path | None = None
    version: str = ""
    reports: Callable[[], str] = lambda: ""


class Session(QObject):
    """Shows one window at a time; `window` is the one that is shown.

    `at_work` once somebody has entered and her first page is filled.
    """

    at_work = Signal()

    def __init__(self, door: Door, hooks: Hooks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._hooks = hooks
        self._entrance: UnlockScreen | FirstStartScreen | WipedScreen | None = None
        self._last_word: WipedScreen | None = None
        self.main: MainWindow | None = None
        self.sync: SyncLink | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.lock)
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.timeout.connect(self._look_for_typing)
        preferences.told().changed.connect(self._on_preferences)
        self._alive = QTimer(self)
        self._alive.setInterval(BEAT_MS)
        self._alive.timeout.connect(self._beat)
        self._alive.start()

    @property
    def window(self) -> QWidget | None:
        """The window on screen."""
        return self._entrance or self.main

    def start(self) -> None:
        """Ask who works here, or set the laptop up."""
        if self._door.seats():
            self._ask_who()
        else:
            self._set_up()

    def raise_window(self) -> None:
        """Bring the window on screen before all others: somebody started the program again."""
        window = self.window
        if window is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive)
            window.show()
            if QGuiApplication.platformName() != "offscreen":  # which has no windows to be behind
                window.raise_()
            window.activateWindow()

    def _ask_who(self) -> None:
        screen = UnlockScreen(self._door, self._hooks.version)
        screen.another_person.connect(self._set_up)
        screen.wiped.connect(self._say_wiped)
        self._enter_by(screen)
        screen.start()

    def _set_up(self) -> None:
        from fieldapp.ui.screens.first_start import FirstStartScreen

        screen = FirstStartScreen(self._door, self._hooks.version)
        screen.back.connect(self.start)
        self._enter_by(screen)

    def _enter_by(self, screen: UnlockScreen | FirstStartScreen) -> None:
        screen.opened.connect(self._opened)
        self._show_entrance(screen)

    def _show_entrance(self, screen: UnlockScreen | FirstStartScreen | WipedScreen) -> None:
        self._close_entrance()
        screen.look_chosen.connect(keep_look)
        screen.setWindowTitle("Fieldbook")
        screen.resize(*FIRST_SIZE)
        self._entrance = screen
        screen.show()

    def _close_entrance(self) -> None:
        if self._entrance is not None:
            self._entrance.hide()
            self._entrance.deleteLater()
            self._entrance = None

    def _opened(self, desk: Desk) -> None:
        if self.main is not None and self.main.desk is not desk:
            self._leave()
        self._close_entrance()
        if self.main is None:
            self._open_main(desk)
        if self.main is not None:
            self.main.show()
            self.main.activateWindow()
        self._watch(desk)

    def _on_preferences(self, before: Preferences, now: Preferences) -> None:
        if (before.language, before.latin_digits) != (now.language, now.latin_digits):
            QTimer.singleShot(0, self, self.build_anew)  # not while the page that asked is still at work

    def build_anew(self) -> None:
        """Build the window on screen in the language in force; what is half typed in it stays."""
        old, before = self.main, self._entrance
        if old is not None:
            at = QApplication.focusWidget()
            if at is not None:
                at.clearFocus()  # a field that is left keeps what was typed
            self._stop_sync()
            tasks.stop()
            self._open_main(old.desk, old)
            old.hide()
            old.deleteLater()
        if before is None and self.main is not None:
            self.main.show()
            self.main.activateWindow()
        elif before is not None and before is self._last_word:
            self._say_wiped()
        elif before is not None:
            self.start()

    def _open_main(self, desk: Desk, old: MainWindow | None = None) -> None:
        from fieldapp.ui.main_window import MainWindow
        from fieldapp.ui.sync_link import SyncLink

        main = self.main = MainWindow(desk)
        if old is not None:
            main.setGeometry(old.geometry())
            main.setWindowState(old.windowState())
        main.lock_requested.connect(self.lock)
        main.look_chosen.connect(keep_look)
        main.closed.connect(self._closed)
        sync = self.sync = SyncLink(self._hooks.sync_program(desk), desk.clock.now_ms)
        sync.changed.connect(main.refresh.arrived)
        sync.link_changed.connect(main.link_changed)
        sync.wiped.connect(self.wipe)
        sync.problem.connect(lambda sentence: main.show_fault(Fault(sentence, "")))
        main.sync_requested.connect(sync.ask)
        main.pause_requested.connect(sync.pause)
        main.stick_requested.connect(sync.carry)
        sync.carried.connect(main.toast.say)
        if old is None:
            main.start()
            tasks.run(lambda: None, lambda _done: self._first_page_is_there(sync), owner=main)
            self._after_start(main)
        else:
            main.carry_over(old)
            sync.start()

    def _first_page_is_there(self, sync: SyncLink) -> None:
        """What the first page asked for is done: the exchange begins, which is a program of its own to be started."""
        self.at_work.emit()
        if self.sync is sync:
            sync.start()

    def _after_start(self, main: MainWindow) -> None:
        """Once the first page is there: the fonts of the names here, and a word where the last window died."""
        from fieldapp.services import half_filled, kept_here
        from fieldapp.services.money import finishing

        desk = main.desk
        tasks.run(partial(finishing.record_left, desk), partial(_tell_recorded, main), owner=main)
        tasks.run(partial(kept_here.names_written, desk), self._load_fonts, owner=main)
        if warning := self._hooks.warning(desk):
            main.say_warning(warning)
        ended = self._hooks.ended(desk)
        if ended is not None and not warning:
            tasks.run(partial(half_filled.last_written_ms, desk), partial(self._say_ended, main, ended), owner=main)

    def _load_fonts(self, names: list[str]) -> None:
        if fonts.load_for_texts(names):
            now = theme.current()
            theme.apply(now.scheme, now.scale, now.density)

    def _say_ended(self, main: MainWindow, ended_ms: int, written_ms: int | None) -> None:
        desk, today = main.desk, main.desk.clock.today()
        ended = phrases.moment(ended_ms, today, desk.time_zone)
        day = phrases.short_day(phrases.local_day(written_ms or ended_ms, desk.time_zone), today)
        time = phrases.clock(written_ms or ended_ms, desk.time_zone, seconds=True)
        main.say_ended(ended, tr("{day} {time}", day=day, time=time))

    def _beat(self) -> None:
        if self.main is not None:
            self._hooks.beat(self.main.desk)

    def _watch(self, desk: Desk) -> None:
        minutes = desk.settings.auto_lock_minutes
        if minutes > 0:
            self._idle.setInterval(minutes * 60_000)
            self._look_away()

    def _look_away(self) -> None:
        """Somebody is here: the lock waits, and nobody is looked for during the next seconds."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._idle.start()
        self._away.start(LOOK_AWAY_MS)

    def _look_for_typing(self) -> None:
        """From here on the minutes count: the lock may come some seconds late, never early."""
        app = QApplication.instance()
        if app is not None and self._idle.isActive():
            self._idle.start()
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """The first typing after a while puts the lock off."""
        if event.type() in _TYPING and self._idle.isActive():
            self._look_away()
        return False

    def _stop_watching(self) -> None:
        self._idle.stop()
        self._away.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def lock(self) -> None:
        """Hide the records and ask for the secret again; forms stay open behind, and the sync goes on."""
        self._stop_watching()
        if self.main is not None and self._entrance is None:
            self.main.hide()
            self._ask_who()

    def wipe(self) -> None:
        """Close and delete the records of whoever works here, and say so; the office has everything and ordered it."""
        self._stop_watching()
        self._leave(self._hooks.wipe)
        self._say_wiped()

    def _say_wiped(self) -> None:
        from fieldapp.ui.screens.wiped import WipedScreen

        self._last_word = WipedScreen(self._hooks.version)
        self._show_entrance(self._last_word)

    def _closed(self) -> None:
        """Somebody closed the window: end, and say what waits here without asking anything."""
        main, waits, app = self.main, "", QGuiApplication.instance()
        ending = isinstance(app, QGuiApplication) and app.isSavingSession()  # the laptop goes off: nobody reads
        if main is not None and not ending:
            main.hide()
            tasks.stop()  # what the pages still had to write counts too
            waits = _what_waits(main.desk)
        where = main.geometry() if main is not None else QRect()
        self.end()
        if waits:
            from fieldapp.ui.screens.farewell import Farewell

            self.farewell = Farewell(waits, where)
            self.farewell.say()

    def end(self) -> None:
        """Stop the sync and close the records."""
        self._stop_watching()
        self._leave()
        self._close_entrance()

    def _stop_sync(self) -> None:
        sync, self.sync = self.sync, None
        if sync is not None:
            sync.stop()
            sync.deleteLater()

    def _leave(self, leave: Callable[[Desk], None] | None = None) -> None:
        main, self.main = self.main, None
        self._stop_sync()
        if main is not None:
            main.hide()
            tasks.stop()  # what was handed over is finished before the records close
            (leave or self._hooks.leave)(main.desk)
            main.deleteLater()


def _what_waits(desk: Desk) -> str:
    """Return what has not been acknowledged by the office, in a sentence; '' for nothing."""
    from fieldapp.services import sync_view

    sentences: list[str] = []
    with tasks.known_faults(lambda _fault: None):
        status = sync_view.sync_status(desk)
        sentences = [status.sentence] if status.waiting + status.sent else []
    return "".join(sentences)


def _tell_recorded(main: MainWindow, results: tuple[MeetingSaved | Rejection, ...]) -> None:
    """A meeting that was finished when the program ended is recorded by now, or its sheet is open again."""
    from fieldapp.domain.rejection import Rejection
    from fieldapp.ui.screens.sheet_parts.barred import saved_words

    for result in results:
        if isinstance(result, Rejection):
            main.on_rejected(result)
        else:
            main.on_saved(result)
            main.toast.say(saved_words(result))
