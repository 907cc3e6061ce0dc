"""Sync: where the records are, in words, from what the office has acknowledged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services import switches, sync_view
from fieldapp.ui import badges, phrases, tasks, theme
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.screens.sync_status_parts.needs import NeedsCard, doing, needs
from fieldapp.ui.screens.sync_status_parts.recovery_card import RecoveryCard
from fieldapp.ui.screens.sync_status_parts.sending_card import SendingCard
from fieldapp.ui.sync_words import Link, LinkState, link_chip
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card, Facts
from fieldapp.ui.widgets.empty import EmptyState, Veil
from fieldapp.ui.widgets.marks import StatusChip
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row, RowList, RowStyle
from fieldapp.ui.widgets.scroll import ColumnScroll
from fieldapp.ui.widgets.steps import Step, StepStrip
from fieldapp.ui.widgets.text import Text, rule

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk
    from fieldapp.services.photos import PhotoCounts
    from fieldapp.services.sync_view import SyncStatus


PAUSE_MINUTES = 60


class SyncStatusScreen(Screen):
    """What waits, what was received, and the last exchanges."""

    name = "sync"
    title = mark("Sync")
    nouns = frozenset(
        {"sync", "inbox", "visits", "meetings", "loans", "people", "assessments", "savings", "cash", "centers"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._status: SyncStatus | None = None
        self._to_decide = 0
        self._state = LinkState()
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 12, 16, 10)
        page.setSpacing(10)
        page.addLayout(self._head())
        self.sentence = Text("", Type.BODY_STRONG, wrap=True)
        page.addWidget(self.sentence)
        self.trouble, self.strip = Banner(), Banner()
        self.trouble.pressed.connect(lambda: self.activate(self.argument))
        page.addWidget(self.trouble)
        self.strip.pressed.connect(self.sync_now)
        page.addWidget(self.strip)
        self.recovery = RecoveryCard()
        page.addWidget(self.recovery)
        self.needs = NeedsCard()
        self.sending = SendingCard()
        self.needs.wanted.connect(lambda key: doing(key, self.sending.stick.take, self.open_screen.emit))
        self.sending.photos_wait.connect(self._let_photos_wait)
        self.sending.rest.connect(lambda: self.sync_pause.emit(PAUSE_MINUTES))
        self.sending.go_on.connect(self.sync_now)
        self.stick = self.sending.stick
        self.stick.carry.connect(self._carry)
        body = ColumnScroll()
        self.steps = StepStrip()
        body.column.addWidget(self.needs)
        body.column.addWidget(self.steps)
        side = QWidget()
        cards = QVBoxLayout(side)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(10)
        for card in (self._facts_card(), self.sending):
            cards.addWidget(card)
        cards.addWidget(self._history_card(), 1)
        waits = self._waiting_card()
        waits.setMinimumHeight(theme.px(240))
        parts = (Part(waits, share=3), Part(side, share=2))
        body.column.addWidget(Columns(parts, (Placement(820, ((0,), (1,))), Placement(0, ((0, 1),)))), 1)
        page.addWidget(body, 1)
        self._veil = Veil(body)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Text(tr("Sync"), Type.PAGE_TITLE))
        self._link = StatusChip()
        row.addWidget(self._link)
        row.addStretch(1)
        conflicts = Button(tr("Conflicts"), Look.GHOST, "git-merge")
        conflicts.clicked.connect(self._open_conflicts)
        row.addWidget(conflicts)
        now = Button(tr("Sync now"), Look.PRIMARY, "refresh-cw", "Ctrl+Shift+S")
        now.clicked.connect(self.sync_now)
        row.addWidget(now)
        return row

    def _waiting_card(self) -> Card:
        card = Card(padding=1, spacing=0)
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 14, 9)
        head.addWidget(Text(tr("Waiting on this laptop"), Type.PANEL_TITLE))
        head.addStretch(1)
        self._more = Text("", Type.SECONDARY, "second")
        head.addWidget(self._more)
        card.body.addLayout(head)
        card.body.addWidget(rule())
        self._stack = QStackedLayout()
        card.body.addLayout(self._stack, 1)  # first, or its first page would open as a window
        self.waiting = RowList(RowStyle(height=40, one_line=True, lead_width=58))
        self.waiting.setAccessibleName(tr("Waiting on this laptop"))
        self._stack.addWidget(self.waiting)
        self._stack.addWidget(EmptyState("cloud-check", tr("Nothing waits. The office has everything you finished.")))
        return card

    def _facts_card(self) -> Card:
        card = Card(tr("Where the records are"), spacing=8)
        self._facts = Facts()
        card.body.addWidget(self._facts)
        return card

    def _history_card(self) -> Card:
        card = Card(tr("Last exchanges"), padding=1, spacing=0)
        card.head.setContentsMargins(14, 8, 14, 8)
        card.body.addWidget(rule())
        self.history = RowList(RowStyle(height=44, tiles=False, margin=14, resting_mark=False))
        self.history.setAccessibleName(tr("Last exchanges"))
        self.history.setMinimumHeight(theme.px(132))
        card.body.addWidget(self.history, 1)
        return card

    def page_actions(self) -> list[Action]:
        rest = tr("go on") if self.sending.paused else tr("pause 1 h")
        return [
            Action("sync-move", tr("Choose"), keys="Up Down", hint=tr("choose"), bound=False, in_palette=False),
            Action("sync-page-now", tr("Sync now"), self.sync_now.emit, "Ctrl+Shift+S", "refresh-cw", tr("sync now")),
            Action("sync-conflicts", tr("Conflicts"), self._open_conflicts, "C", "git-merge", tr("conflicts")),
            Action("sync-pause", self.sending.words, self.sending.turn, "P", "pause", rest),
            Action("sync-stick", tr("Take by USB"), self.stick.take, "U", "usb", tr("take by USB")),
            Action("sync-photos", tr("When photos go"), self._to_photos, icon="image"),
            Action("sync-needs", tr("What needs you"), self._to_needs, "N", "triangle-alert", why_not=self._no_needs),
            Action("sync-copy", tr("Copy what IT types"), self.recovery.copy, "K", "copy", why_not=self._no_recovery),
            Action("sync-keys", tr("Keys"), keys="F1", hint=tr("keys"), bound=False, in_palette=False),
        ]

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        self.waiting.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._status is None:
            self._veil.start()
        tasks.run(lambda: sync_view.sync_status(self.desk), self._show, self._failed, owner=self)
        tasks.run(lambda: badges.counts(self.desk).get("conflicts", 0), self._show_to_decide, self._failed, owner=self)
        tasks.run(lambda: switches.photos_wait(self.desk), self.sending.show_wish, self._failed, owner=self)

    def _failed(self, fault: Fault) -> None:
        self._veil.stop()
        self.trouble.say(Tone.BAD, fault.sentence, tr("Try again"))

    def show_link(self, state: LinkState) -> None:
        """What the sync process does now."""
        self._state = state
        self._show_state()
        paused = state.link is Link.PAUSED
        if paused is not self.sending.paused:
            self.sending.show_paused(paused)
            self.actions_changed.emit()

    def _show_state(self) -> None:
        """Green only where the office has acknowledged everything, never because a network is there."""
        status, zone = self._status, self.desk.time_zone
        if self._state.link is Link.CONNECTED and status is not None and status.last_received_ms:
            if not status.waiting and not status.sent:
                time = phrases.moment(status.last_received_ms, self.desk.clock.today(), zone)
                self._link.set_chip(Chip(tr("All received {time}", time=time), Tone.OK, "cloud-check"))
                return
            self._link.set_chip(Chip(tr("Connected"), Tone.INFO, "cloud-upload"))
            return
        self._link.set_chip(link_chip(self._state, zone))

    def _let_photos_wait(self, wait: bool) -> None:
        later, now = tr("Photos wait for a good line"), tr("Photos go with every exchange")
        self.toast.emit(later if wait else now, None)
        tasks.run(lambda: switches.let_photos_wait(self.desk, wait=wait), self.saved.emit, owner=self)

    def _carry(self, folder: str) -> None:
        self.toast.emit(tr("Leave the stick in until it is said what is on it."), None)
        self.sync_stick.emit(folder)

    def _to_photos(self) -> None:
        self.sending.photos.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _to_needs(self) -> None:
        self.needs.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _no_needs(self) -> str | None:
        return None if self.needs.rows.rows else tr("Nothing needs you here.")

    def _no_recovery(self) -> str | None:
        return None if self.recovery.isVisibleTo(self) else tr("Nothing has to be typed; this laptop syncs by itself.")

    def _open_conflicts(self) -> None:
        self.open_screen.emit("conflicts", None)

    def _show(self, status: SyncStatus) -> None:
        self._veil.stop()
        self.trouble.hide()
        self._status = status
        self._show_state()
        self._show_needs()
        self.sentence.setText(status.sentence)
        self.recovery.show_recovery(status.recovery)
        if status.problem and status.recovery is None:
            self.strip.say(Tone.BAD, status.problem, tr("Try again"))
        elif status.warning:
            self.strip.say(Tone.WARN, status.warning)
        else:
            self.strip.hide()
        self.steps.show_steps(steps(status))
        rows = [self._waiting_row(item) for item in status.waiting_items]
        self.waiting.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        hidden = status.waiting + status.sent - len(rows)
        self._more.setText(tr_n("and {n} more", "and {n} more", hidden) if hidden > 0 else "")
        self._show_facts(status)
        self.history.set_rows([self._exchange_row(exchange) for exchange in status.history])

    def _show_to_decide(self, count: int) -> None:
        self._to_decide = count
        self._show_needs()

    def _show_needs(self) -> None:
        """What the count on the rail is about stands here too."""
        if self._status is not None:
            self.needs.show_needs(needs(self._status, self.desk.clock.now_ms(), self._to_decide))

    def _waiting_row(self, item: sync_view.WaitingItem) -> Row:
        sent = str(item.state).lower().endswith("sent")
        chip = Chip(tr("Sent"), Tone.MUTE, "arrow-up") if sent else Chip(tr("Saved here"), Tone.MUTE, "hard-drive")
        when = phrases.clock(item.at_ms, self.desk.time_zone)
        day = phrases.local_day(item.at_ms, self.desk.time_zone)
        today = self.desk.clock.today()
        about = "" if day == today else phrases.short_day(day, today)
        return Row(item.op_id, item.title, about, lead=when, chip=chip, bold=False)

    def _show_facts(self, status: SyncStatus) -> None:
        now, today, zone = self.desk.clock.now_ms(), self.desk.clock.today(), self.desk.time_zone

        def when(at_ms: int | None, never: str) -> str:
            return phrases.moment(at_ms, today, zone) if at_ms else never

        oldest = phrases.span(now - status.oldest_waiting_ms) if status.oldest_waiting_ms else tr("nothing waits")
        size = phrases.joined(tr("{size} kB", size=f"{max(1, status.waiting_bytes // 1000):,}"), tr("before packing"))
        self._facts.set_fact(tr("Size of what waits"), size if status.waiting_bytes else tr("nothing waits"))
        self._facts.set_fact(tr("Oldest waiting"), oldest)
        self._facts.set_fact(tr("Last exchange"), when(status.last_exchange_ms, tr("not yet")))
        self._facts.set_fact(tr("Last taken by the office"), when(status.last_received_ms, tr("nothing yet")))
        self._facts.set_fact(tr("Photos"), photos_in_words(status.photos))
        self._facts.set_fact(tr("Kept", "records"), tr("encrypted on this laptop"))

    def _exchange_row(self, exchange: sync_view.Exchange) -> Row:
        when = phrases.moment(exchange.at_ms, self.desk.clock.today(), self.desk.time_zone)
        icon, tone = ("circle-check", Tone.OK) if exchange.ok else ("cloud-off", Tone.MUTE)
        return Row(exchange.at_ms, exchange.sentence, when, icon=icon, icon_tone=tone, bold=False)


def photos_in_words(photos: PhotoCounts) -> str:
    """How many photos wait, and whether somebody must look at one."""
    kilobytes = f"{max(1, photos.waiting_bytes // 1000):,}"
    wait = tr_n("{n} wait, {size} kB", "{n} wait, {size} kB", photos.waiting, size=kilobytes)
    lost = tr_n("{n} cannot be sent", "{n} cannot be sent", photos.damaged) if photos.damaged else ""
    waiting = wait if photos.waiting else tr("none wait")
    return tr("{waiting}; {lost}", waiting=waiting, lost=lost) if lost else waiting


def steps(status: SyncStatus) -> list[Step]:
    """The four places a record can be, with how many are there."""
    returned = (
        tr_n("{n} returned to you", "{n} returned to you", status.returned)
        if status.returned
        else tr("by a supervisor")
    )
    return [
        Step("hard-drive", tr("Saved here"), status.waiting, tr("waiting to send"), Tone.MUTE),
        Step("arrow-up", tr("Sent"), status.sent, tr("no answer yet"), Tone.MUTE),
        Step("cloud-check", tr("Received"), status.received, tr("the office has them"), Tone.OK),
        Step("badge-check", tr("Accepted"), status.accepted, returned, Tone.WARN if status.returned else Tone.OK),
    ]
