"""The window: rail, top bar, the page, bottom bar.

It opens pages, binds keys and passes on what changed; it knows no records.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDynamicPropertyChangeEvent, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.words import mark, tr
from fieldapp.services import sync_view
from fieldapp.ui import badges, errors, messages, phrases, preferences, tasks, theme
from fieldapp.ui.actions import Action, Registry
from fieldapp.ui.pages import Page, pages_for
from fieldapp.ui.palette import STEPS, Palette, Purpose
from fieldapp.ui.refresh import Refresh
from fieldapp.ui.screen import SIGNALS, half_typed
from fieldapp.ui.shell_actions import new_menu, person_menu, window_actions
from fieldapp.ui.sync_words import LinkState, rail_lines
from fieldapp.ui.tokens import Scheme, Tone
from fieldapp.ui.widgets.dialog import ASKING
from fieldapp.ui.widgets.hint_bar import HintBar
from fieldapp.ui.widgets.nav_rail import NavRail, RailLines, RailPage
from fieldapp.ui.widgets.notices import announce
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.strip_row import StripRow
from fieldapp.ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from fieldapp.config import Preferences
    from fieldapp.domain.rejection import Rejection
    from fieldapp.services.desk import Desk, Saved
    from fieldapp.services.sync_view import SyncStatus
    from fieldapp.ui.screen import Screen

WIDE_FROM = 1180
OFFICE = mark("Office")
ROLES = {"OFFICER": mark("Loan officer"), "SUPERVISOR": mark("Supervisor")}
HISTORY = 50


class MainWindow(QWidget):
    """The shell around the pages of one person.

    The composition root connects `sync_requested`, `lock_requested` and `look_chosen` (scheme, text size), feeds
    `link_changed` with what the sync process says, and calls `refresh.announce(nouns)` for what it brought.
    """

    sync_requested = Signal()
    pause_requested = Signal(int)
    stick_requested = Signal(str)
    lock_requested = Signal()
    look_chosen = Signal(object, int)
    closed = Signal()

    def __init__(self, desk: Desk, pages: tuple[Page, ...] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.desk = desk
        self.pages = {page.name: page for page in pages or pages_for(desk.me.role)}
        self.refresh = Refresh(self)
        self.registry = Registry(self)
        self.registry.single_letters = preferences.current().letters
        self.link = LinkState()
        self.status: SyncStatus | None = None
        self._screens: dict[str, Screen] = {}
        self._stale: dict[str, frozenset[str]] = {}
        self._past: list[tuple[str, object]] = []
        self._future: list[tuple[str, object]] = []
        self._here: tuple[str, object] = ("", None)
        self.setWindowTitle(f"Fieldbook — {desk.branch_name}")
        self.setMinimumSize(800, 560)
        self.resize(1366, 697)
        theme.mark(self, box="canvas")
        self._lay_out()
        self._connect()
        self.palette_box = Palette(self, desk, self.pages)
        self.palette_box.opened.connect(self.open)
        self.palette_box.chosen.connect(self.registry.perform)
        errors.show_faults_with(self.show_fault)
        self.registry.set_global(window_actions(self))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        me = self.desk.me
        on_rail = [page for page in self.pages.values() if page.on_rail]
        items = [RailPage(p.name, p.said, p.icon, f"Alt+{n}") for n, p in enumerate(on_rail, 1)]
        self.rail = NavRail(items, RailLines(me.name, tr(ROLES.get(me.role.name, OFFICE))))
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column, 1)
        self.top = TopBar()
        column.addWidget(self.top)
        self._warning = ""
        self._strip = StripRow()
        self.strip = self._strip.banner
        column.addLayout(self._strip)
        self.stack = QStackedWidget()
        column.addWidget(self.stack, 1)
        self.hints = HintBar()
        self.toast = self.hints.toast
        column.addWidget(self.hints)
        self._show_day()
        self.hints.save.say(tr("All work is saved on this laptop"))

    def _show_day(self) -> None:
        self._day = self.desk.clock.today()
        synthetic = Chip(tr("Synthetic records"), Tone.WARN, "triangle-alert") if self.desk.synthetic else None
        self.top.show_day(phrases.full_day(self._day), synthetic)

    def check_day(self) -> None:
        """A laptop that stays open over midnight shows the new day, on the page too."""
        if self.desk.clock.today() != self._day:
            self._show_day()
            self.here.refresh(self.here.nouns)

    def _connect(self) -> None:
        preferences.told().changed.connect(self._on_preferences)
        self._minute = QTimer(self)
        self._minute.setInterval(60_000)
        self._minute.timeout.connect(self.check_day)
        self._minute.start()
        self.rail.chosen.connect(self.open)
        self.rail.sync_pressed.connect(lambda: self.open("sync"))
        self.rail.person_pressed.connect(self.open_person)
        self.top.find_pressed.connect(self.open_find)
        self.top.new_pressed.connect(self.open_new)
        self.refresh.changed.connect(self._on_changed)
        self.registry.refused.connect(self._refuse)
        self.registry.changed.connect(lambda: self.hints.keys.show_actions(self.registry.page_actions))

    # ---- pages

    def start(self) -> None:
        """Open the first page and count what waits."""
        self.open(next(iter(self.pages)))
        self._count()
        self._read_status()

    def open(self, name: str, argument: object = None) -> None:
        """Open a page; the page left is remembered for Alt+Left."""
        if self._here[0]:
            self._past = [*self._past, self._here][-HISTORY:]
            self._future = []
        self._show(name, argument)

    def back(self) -> None:
        """The page before, or the first page."""
        if self._past:
            self._future.append(self._here)
            self._show(*self._past.pop())
        elif self._here[0] != next(iter(self.pages)):
            self._show(next(iter(self.pages)), None)

    def forward(self) -> None:
        """Back again to where Alt+Left was pressed."""
        if self._future:
            self._past.append(self._here)
            self._show(*self._future.pop())

    @property
    def here(self) -> Screen:
        """The page on screen."""
        return self._screens[self._here[0]]

    def _show(self, name: str, argument: object) -> None:
        tasks.tasks().hold_rubbish()
        screen = self._screens[name] if name in self._screens else self._build(name)
        self._here = (name, argument)
        self._stale.pop(name, None)
        self.stack.setCurrentWidget(screen)
        self.rail.select(self.pages[name].lit)
        screen.activate(argument)
        self.registry.set_page(screen.page_actions(), screen)
        at = QApplication.focusWidget()
        if at is None or not screen.isAncestorOf(at):
            screen.setFocus(Qt.FocusReason.OtherFocusReason)
        tasks.tasks().release_soon()

    def _build(self, name: str) -> Screen:
        screen = self.pages[name].build(self.desk)
        screen.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return self._take_in(name, screen)

    def _take_in(self, name: str, screen: Screen) -> Screen:
        screen.open_screen.connect(self.open)
        screen.choose_person.connect(self.choose_person)
        screen.back.connect(self.back)
        screen.toast.connect(self.toast.say)
        screen.saved.connect(self.on_saved)
        screen.rejected.connect(self.on_rejected)
        screen.actions_changed.connect(lambda: self._rebind(screen))
        screen.sync_now.connect(self.sync_requested)
        screen.sync_pause.connect(self.pause_requested)
        screen.sync_stick.connect(self.stick_requested)
        screen.show_link(self.link)
        self._screens[name] = screen
        self.stack.addWidget(screen)
        return screen

    def carry_over(self, old: MainWindow) -> None:
        """Go on where another window of the same person stood: its place, its history, and whatever is half typed.

        A page with something typed moves as it is, in the language it was built in; every other one is built anew.
        """
        old.registry.set_page((), old)
        for name, screen in list(old._screens.items()):
            if half_typed(screen):
                for signal in SIGNALS:
                    getattr(screen, signal).disconnect()
                old.stack.removeWidget(screen)
                del old._screens[name]
                self._take_in(name, screen)
        self._past, self._future = old._past, old._future
        name, argument = old._here
        if name in self._screens:
            self._here = (name, argument)
            self.stack.setCurrentWidget(self._screens[name])
            self._screens[name].show()
            self.rail.select(self.pages[name].lit)
            self._rebind(self._screens[name])
        else:
            self._show(name or next(iter(self.pages)), argument)
        self.link_changed(old.link)
        self._count()
        self._read_status()

    def _rebind(self, screen: Screen) -> None:
        if self.stack.currentWidget() is screen:
            self.registry.set_page(screen.page_actions(), screen)

    # ---- what changed

    def on_saved(self, saved: Saved) -> None:
        """Something is on the disk: say when, and tell every page."""
        words = tr("Saved {time}", time=phrases.clock(saved.at_ms, self.desk.time_zone, seconds=True))
        self.hints.save.say(words)
        announce(self.hints.save, words)
        self.refresh.announce(saved.changed)

    def _refuse(self, reason: str) -> None:
        self.toast.say(reason)

    def on_rejected(self, rejection: Rejection) -> None:
        """A refusal without a field of its own."""
        self.toast.say(messages.text(rejection))

    def show_fault(self, fault: errors.Fault) -> None:
        """Trouble of the environment that no page took care of."""
        self.hints.save.say(tr("Not saved. Read the strip at the top"), "octagon-alert", "bad")
        self._strip.say(Tone.BAD, fault.sentence, tr("Close"))

    def say_warning(self, sentence: str) -> None:
        """Something is wrong with the records as a whole; the page about the exchange says what to do."""
        self._strip.say(Tone.BAD, sentence, tr("Open Sync"), lambda: self.open("sync"))

    def say_ended(self, ended: str, safe: str) -> None:
        """The last start did not end by being closed; times in words."""
        words = tr("Fieldbook closed by itself after {time}. Everything up to {safe} is here.", time=ended, safe=safe)
        self._strip.say(Tone.WARN, words, tr("Open drafts"), lambda: self.open("drafts"))

    def _on_preferences(self, _before: Preferences, now: Preferences) -> None:
        self._fit()
        self.use_letters(on=now.letters)

    def _on_changed(self, nouns: frozenset[str]) -> None:
        for name, screen in self._screens.items():
            touched = nouns & screen.nouns
            if not touched:
                continue
            if name == self._here[0]:
                screen.refresh(touched)
            else:
                self._stale[name] = self._stale.get(name, frozenset()) | touched
        if nouns & badges.NOUNS:
            self._count()
        self._read_status()

    def _count(self) -> None:
        tasks.run(lambda: badges.counts(self.desk), self.rail.set_counts, owner=self)

    def _read_status(self) -> None:
        tasks.run(lambda: sync_view.sync_status(self.desk), self._show_status, owner=self)

    def _show_status(self, status: SyncStatus) -> None:
        self.status = status
        self._warn(status.warning)
        self.rail.show_sync(rail_lines(status, self.link, self.desk.time_zone))

    def _warn(self, warning: str) -> None:
        """Say once what is wrong for the whole laptop, wherever the person is, and take it back when it is right."""
        if warning == self._warning:
            return
        if self.strip.words == self._warning:
            self._strip.close()
        self._warning = warning
        if warning:
            self._strip.say(Tone.WARN, warning, tr("Close"))

    def link_changed(self, state: LinkState) -> None:
        """What the sync process does now; a state that only says itself again keeps its beginning."""
        if state.link is self.link.link and self.link.since_ms is not None:
            state = replace(state, since_ms=self.link.since_ms)
        self.link = state
        self.rail.show_sync(rail_lines(self.status, state, self.desk.time_zone))
        for screen in self._screens.values():
            screen.show_link(state)

    # ---- what the window itself does

    def open_find(self) -> None:
        """The find box."""
        self.ask_for(Purpose())

    def open_new(self) -> None:
        """Ctrl+N."""
        new_menu(self)

    def open_person(self) -> None:
        """The menu of the person who works here."""
        person_menu(self)

    def ask_for(self, purpose: Purpose) -> None:
        """The find box, for everything or to choose a person for one step."""
        self.palette_box.ask_for(purpose, self.registry.all_actions)

    def choose_person(self, page: str) -> None:
        """Choose somebody in the find box, then open a page for her."""
        step = next(step for step in STEPS if step.page == page)
        self.ask_for(Purpose(tr("{step}: with whom?", step=tr(step.text)), step))

    def show_keys(self) -> None:
        """F1."""
        from fieldapp.ui.key_sheet import KeySheet  # brings what the guide is printed with

        page = self.pages[self._here[0]]
        sheet = KeySheet(self, page.said, self.registry.page_actions, window_actions(self), page.name)
        sheet.finished.connect(sheet.deleteLater)
        sheet.ask()

    def undo(self) -> None:
        """Take back what the notice at the bottom tells, else what the page can undo."""
        if not self.toast.undo():
            self.here.undo()

    def choose_look(self, scheme: Scheme, scale: int) -> None:
        """Dress the window anew and let the composition root remember it."""
        theme.apply(scheme, scale, theme.current().density)
        self._fit()
        self.look_chosen.emit(scheme, scale)

    def perform(self, action: Action) -> None:
        """Do an action, or say why it is not possible now."""
        self.registry.perform(action)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QDynamicPropertyChangeEvent) and event.propertyName() == ASKING.encode():
            self.registry.suspend(suspended=bool(self.property(ASKING)))
        return super().event(event)

    def toggle_letters(self) -> None:
        """Switch the keys that are bare letters off or on, for people whose typing wanders or who dictate."""
        on = not self.registry.single_letters
        preferences.change(letters=on)
        self.use_letters(on=on)
        words = tr("Letters work as keys again") if on else tr("Letters no longer work as keys")
        self.toast.say(words, self.toggle_letters)

    def use_letters(self, *, on: bool) -> None:
        """Bind the keys that are bare letters, or leave them to typing."""
        if on != self.registry.single_letters:
            self.registry.single_letters = on
            self.registry.set_global(window_actions(self))
            self._rebind(self.here)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.rail.set_narrow(narrow=self.width() * 100 < WIDE_FROM * theme.current().scale)

    def closeEvent(self, event: QCloseEvent) -> None:
        errors.show_faults_with(None)
        self.closed.emit()
        super().closeEvent(event)
