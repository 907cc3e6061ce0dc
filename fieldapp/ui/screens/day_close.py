"""The end of the day: count without being told, see whether it agrees, hand over, sign, lock, print."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.ids import Id, id_text
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services import drafts, second_person
from fieldapp.services.cash import control
from fieldapp.services.cash import day as days
from fieldapp.services.cash.day import CashSaved, CountCash, WhoseDay
from fieldapp.services.desk import DataState
from fieldapp.ui import phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.print.paper_printing import PaperPrinting
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.day_close_parts.day_paper import day_paper
from fieldapp.ui.screens.day_close_parts.note_count import LOOSE
from fieldapp.ui.screens.day_close_parts.steps import DaySteps, Step
from fieldapp.ui.screens.day_close_parts.summary import DaySummary
from fieldapp.ui.screens.repayment_parts.receipt_panel import scrolled
from fieldapp.ui.screens.sheet_parts.head import PageHead
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Look
from fieldapp.ui.widgets.empty import Skeleton
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.paint import Chip

if TYPE_CHECKING:
    from fieldapp.services.cash.view import CashDayView
    from fieldapp.services.desk import Desk

SAVE_AFTER_MS = 300
STANDINGS = {
    "not_open": Chip(mark("Not opened"), Tone.MUTE, "circle"),
    "open": Chip(mark("Opened"), Tone.INFO, "lock-open"),
    "closed": Chip(mark("Closed"), Tone.OK, "lock"),
    "verified": Chip(mark("Counted alike"), Tone.OK, "badge-check"),
}
Loaded = tuple["CashDayView", tuple[dict[str, str], dict[str, str]], tuple[tuple[Id, str], ...], frozenset[Id]]


class DayCloseScreen(Screen):
    """Opened from the rail for the own day of today, or with a WhoseDay."""

    name = "day_close"
    title = mark("Day close")
    nouns = frozenset({"cash", "sync"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._day: CashDayView | None = None
        self._busy = False
        self._earlier: int | None = None
        self._texts: dict[str, str] = {}
        self.printing = PaperPrinting(self)
        self.printing.printed.connect(lambda words: self.toast.emit(words, None))
        self._autosave = QTimer(self)
        self._autosave.setSingleShot(True)
        self._autosave.setInterval(SAVE_AFTER_MS)
        self._autosave.timeout.connect(self.keep_typing)
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 9, 14, 8)
        page.setSpacing(10)
        self.head = PageHead("wallet")
        self.head.title.setText(tr("Day close"))
        page.addWidget(self.head)
        self.banner = Banner()
        self.banner.pressed.connect(self._banner_pressed)
        page.addWidget(self.banner)
        self._stack = QStackedWidget()
        self._skeleton, self.summary = Skeleton(), DaySummary(desk.currency)
        self.steps = DaySteps(desk)
        self.steps.unfinished.opened.connect(self.open_screen)
        self.steps.edited.connect(self._show_head)
        for typed in (self.steps.count.typed, self.steps.typed):
            typed.connect(self._autosave.start)
        for widget in (self._skeleton, self.steps, scrolled(self.summary)):
            self._stack.addWidget(widget)
        page.addWidget(self._stack, 1)

    # the page contract

    def page_actions(self) -> list[Action]:
        if self._day is None:
            return []
        if self._closed:
            return [
                Action("day.print", tr("Print A4"), self.print, "Ctrl+P", "printer", tr("print A4")),
                Action("day.roll", tr("Print on 80 mm"), self.print_roll, "Ctrl+Shift+P", "receipt", tr("80 mm roll")),
                *self._moving(),
            ]
        steps = self.steps
        words = steps.words
        return [
            Action("day.down", tr("Down the notes"), keys="Return", hint=tr("down"), bound=False, in_palette=False),
            Action("day.next", words, self.next, "Ctrl+Return", "check", words.lower(), why_not=steps.why_not),
            Action("day.count", tr("Go to the count"), steps.count.notes.start, "F9", "banknote", tr("count by notes")),
            Action(
                "day.photo",
                tr("Photo of the slip"),
                steps.hand_over.photo.choose,
                "F6",
                "camera",
                tr("photo of the slip"),
                why_not=steps.why_no_slip,
            ),
            Action("day.draw", tr("Money drawn from the branch"), self.draw, icon="hand-coins"),
            Action("day.witness", tr("A second person signs too"), steps.ask_witness, icon="users"),
            *self._moving(),
        ]

    def _moving(self) -> list[Action]:
        made = [
            Action("day.before", tr("Day before"), partial(self._go, -1), "Ctrl+PgUp", "chevron-left", tr("day before"))
        ]
        if self._day is not None and self._day.day < self.desk.clock.today():
            after = partial(self._go, 1)
            made.append(Action("day.after", tr("Day after"), after, "Ctrl+PgDown", "chevron-right", tr("day after")))
        return made

    def activate(self, argument: object = None) -> None:
        if self._autosave.isActive():  # what was typed belongs to the day that is left
            self._autosave.stop()
            self.keep_typing()
        super().activate(argument)
        if self._day is None:
            self._skeleton.start()
            self._stack.setCurrentWidget(self._skeleton)
        self._load()

    def refresh(self, _changed: frozenset[str]) -> None:
        """Money that moved meanwhile is shown; what is being typed stays."""
        self._load()

    @property
    def _whose(self) -> WhoseDay:
        return self.argument if isinstance(self.argument, WhoseDay) else WhoseDay()

    @property
    def _absent(self) -> bool:
        """It is somebody else's day."""
        return self._whose.user_id is not None and self._whose.user_id != self.desk.me.user_id

    @property
    def _closed(self) -> bool:
        return self._day is not None and self._day.standing in ("closed", "verified")

    def _go(self, by: int) -> None:
        if self._day is not None:
            self.open_screen.emit("day_close", WhoseDay(self._day.day + by, self._whose.user_id))

    # loading and showing

    def _load(self) -> None:
        whose = self._whose

        def work() -> Loaded:
            found = days.cash_day_view(self.desk, whose.day, whose.user_id)
            key = id_text(found.day_id)
            typed = tuple(drafts.recall(self.desk, form, key) for form in (days.COUNT_FORM, days.HAND_FORM))
            here = frozenset(second_person.proofs(self.desk))
            return found, (typed[0], typed[1]), control.witnesses(self.desk, found.user_id), here

        tasks.run(work, partial(self._show, whose), self._failed, owner=self)

    def _failed(self, fault: Fault) -> None:
        self._busy = False
        self._skeleton.stop()
        self._earlier = None
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    def _show(self, whose: WhoseDay, loaded: Loaded) -> None:
        if whose != self._whose:
            return
        self._skeleton.stop()
        view, (typed, beside), staff, here = loaded
        another = self._day is None or self._day.day_id != view.day_id
        if another:
            self.steps.show_witnesses(staff, here, wanted=self._absent)
        self._day = self.steps.view = view
        self.steps.count.notes.show_notes(view.denominations)
        if another or not self.steps.count.dirty:
            self._fill(view, typed)
        self._take(view)
        if another:
            self.steps.fill(beside)
            self._texts = self.steps.texts()
        if self._closed:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif another:
            self.steps.go_on()

    def _fill(self, view: CashDayView, typed: dict[str, str]) -> None:
        """What was typed and not kept comes back; else what was kept."""
        kept = {item.value: item.count for item in view.count.pieces} if view.count else {}
        counted = {int(value): int(number) for value, number in typed.items() if number} if typed else kept
        self.steps.count.fill(counted, dirty=bool(typed))

    def _take(self, view: CashDayView) -> None:
        self._day = view
        whose = view.name if self._absent else ""
        self.head.title.setText(phrases.joined(tr("Day close"), phrases.full_day(view.day), whose))
        self.head.state.set_chip(STANDINGS[view.standing].said)
        self._show_banner(view)
        if self._closed:
            self.summary.show_day(view)
            self._stack.setCurrentIndex(2)
        else:
            self.steps.show_day(view)
            self._stack.setCurrentIndex(1)
        self._show_head()

    def _show_banner(self, view: CashDayView) -> None:
        earlier = next((block for block in view.blocks if block.kind == "earlier_day"), None)
        self._earlier = earlier.day if earlier else None
        if earlier is not None:
            first = tr("{sentence} Close it first. Nothing of it is lost.", sentence=earlier.sentence)
            either = tr("{sentence} Close it first, or carry on. Nothing of it is lost.", sentence=earlier.sentence)
            self.banner.say(Tone.WARN, first if earlier.blocks else either, tr("Close that day"))
        elif view.standing == "closed" and view.state in (DataState.SAVED_HERE, DataState.SENT, DataState.DRAFT):
            self.banner.say(
                Tone.MUTE, tr("Closed here, not yet received at the office. It is sent with the next sync.")
            )
        elif view.standing == "closed":
            words = tr("Closed and received at the office. Whoever took the money still has to count it.")
            self.banner.say(Tone.INFO, words)
        elif view.standing == "verified":
            self.banner.say(Tone.OK, tr("Whoever took the money counted the same. Nothing is left to do."))
        elif view.reopened:
            self.banner.say(
                Tone.INFO,
                tr(
                    "Your supervisor opened this day again: {reason}. Close it again.",
                    reason=view.reopen_reason,
                ),
            )
        else:
            self.banner.hide()

    def _banner_pressed(self) -> None:
        if self._earlier is None:
            self._load()
        else:
            self.open_screen.emit("day_close", WhoseDay(self._earlier, self._whose.user_id))

    def _show_head(self) -> None:
        if self._day is None:
            return
        actions = {action.id: action for action in self.page_actions()}
        looks = [("day.next", Look.PRIMARY)]
        if self._closed:
            looks = [("day.roll", Look.SECONDARY), ("day.print", Look.PRIMARY)]
        self.head.show_actions([(actions[name], look) for name, look in looks])
        self.actions_changed.emit()

    # the steps

    def next(self) -> None:
        """Ctrl+Enter: the next thing that is to do, once."""
        if self._busy or self._day is None or self._closed:
            return
        match self.steps.step:
            case Step.OPEN | Step.COUNT as step:
                self._keep_count(opening=step is Step.OPEN)
            case Step.EXPLAIN:
                reason, whose = self.steps.difference.reason.text(), self._pinned()
                self._run(lambda: days.explain_difference(self.desk, reason, whose), self._explained)
            case Step.HAND_OVER:
                self._move(days.hand_in)
            case Step.CLOSE:
                self._close()

    def _run(self, work: Callable[[], CashSaved | Rejection], after: Callable[[], None]) -> None:
        self._busy = True

        def done(result: CashSaved | Rejection) -> None:
            self._busy = False
            if isinstance(result, Rejection):
                if not self.steps.blame(result):
                    self.rejected.emit(result)
                return
            self._day = self.steps.view = result.view
            after()
            self._take(result.view)
            if not self._closed:
                self.steps.go_on()
            self.saved.emit(result)

        tasks.run(work, done, self._failed, owner=self)

    def _pinned(self) -> WhoseDay:
        """The day on screen, whatever midnight has done to `today` meanwhile."""
        assert self._day is not None, "no step is taken before the day is on screen"
        return WhoseDay(self._day.day, self._day.user_id)

    def _keep_count(self, *, opening: bool) -> None:
        if self.steps.count.wrong():
            return
        self._autosave.stop()
        wanted = CountCash(self.steps.count.counted(), whose=self._pinned())
        keep, after = (days.open_day, self._opened) if opening else (days.count_cash, self._counted)
        self._run(lambda: keep(self.desk, wanted), after)

    def _opened(self) -> None:
        self.steps.count.fill({}, dirty=False)
        self.toast.emit(tr("The day is open. Count again when it ends."), None)

    def _counted(self) -> None:
        self.steps.count.dirty = False

    def _explained(self) -> None:
        self.steps.difference.reason.clear()

    def _move(self, move: Callable[[Desk, days.MoveCash], CashSaved | Rejection]) -> None:
        wanted = self.steps.transfer(self._pinned())
        if isinstance(wanted, Rejection):
            if not self.steps.blame(wanted):
                self.rejected.emit(wanted)
            return
        self._run(lambda: move(self.desk, wanted), self._moved)

    def _moved(self) -> None:
        self.steps.hand_over.clear()
        self._texts = {}
        self._autosave.start()

    def draw(self) -> None:
        """Money taken from the branch, with the amount and slip that stand at the hand-over."""
        if self._day is not None and not self._closed:
            self._move(days.draw_cash)

    def _close(self) -> None:
        sign, whose, desk = self.steps.sign, self._pinned(), self.desk
        reason, witness, secret = sign.kept_reason.text(), sign.witness_id, sign.pin.text()
        second = None if sign.second_field.isHidden() else sign.second_pin.text()

        def work() -> CashSaved | Rejection:
            problem = desk.prove(secret) if desk.prove is not None else ""
            if problem:
                return Rejection(Reason.NOT_ALLOWED, {"sentence": problem})
            if second is not None and (refused := second_person.signed(desk, witness, second)) is not None:
                return refused
            return days.close_day(desk, reason, whose, witness)

        self._run(work, self._locked)

    def _locked(self) -> None:
        self.steps.sign.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.print()

    # what is typed is on the disk within a third of a second

    def keep_typing(self) -> None:
        """Write the count that is being typed, an empty line as none, and what is typed about the hand-over."""
        if self._day is None or self._closed:
            return
        key, texts = id_text(self._day.day_id), self.steps.texts()
        if self.steps.count.dirty:
            counted = self.steps.count.counted()
            values = {str(value): str(counted.get(value) or "") for value in (*self._day.denominations, LOOSE)}
            tasks.run(partial(drafts.keep, self.desk, days.COUNT_FORM, key, values), self.saved.emit, owner=self)
        if texts != self._texts:
            self._texts = texts
            tasks.run(partial(drafts.keep, self.desk, days.HAND_FORM, key, texts), self.saved.emit, owner=self)

    # paper

    def print(self) -> None:
        """The day on A4."""
        if self._day is not None and self._closed:
            self.printing.print(day_paper(self._day, self.desk))

    def print_roll(self) -> None:
        """The day on a roll of 80 mm."""
        if self._day is not None and self._closed:
            self.printing.print_roll(day_paper(self._day, self.desk))
