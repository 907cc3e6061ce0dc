"""The visit form: recorded standing at a door in about a minute; what is typed is on the disk 300 ms later."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.domain.work.visit import VisitOutcome, VisitPurpose, WorkState
from fieldapp.services.borrower import visits
from fieldapp.services.borrower.visits import SubmitVisit, VisitForm
from fieldapp.ui import messages, phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.screens.visit_parts.changes_card import changes_of
from fieldapp.ui.screens.visit_parts.checking import fields_of, problem_of
from fieldapp.ui.screens.visit_parts.drops import Drops
from fieldapp.ui.screens.visit_parts.evidence import Evidence
from fieldapp.ui.screens.visit_parts.form import VisitEntry, late_without_time, position_text
from fieldapp.ui.screens.visit_parts.pads import LeftPad, RightPad
from fieldapp.ui.screens.visit_parts.person_strip import PersonStrip
from fieldapp.ui.screens.visit_parts.words import leaving, outcomes_after, standing, state_chip, when_locked
from fieldapp.ui.tables.typed import typed_text
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.empty import Veil
from fieldapp.ui.widgets.fields import Field
from fieldapp.ui.widgets.marks import StatusChip
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.scroll import ColumnScroll
from fieldapp.ui.widgets.text import Elided, Text

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Result, Saved

PAUSE_MS = 300
"""How long typing rests before it is written."""


class VisitScreen(Screen):
    """Opened with a borrower's id (a new visit, or the one begun before), with the id of a visit, or ("visit", id)."""

    name = "visit"
    title = mark("Visit")
    nouns = frozenset({"people"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.entry: VisitEntry | None = None
        self._filling = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._keep)
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 10, 14, 10)
        page.setSpacing(9)
        page.addLayout(self._build_head())
        self.banner, self.returned = Banner(), Banner()
        self.banner.pressed.connect(self._try_again)
        page.addWidget(self.returned)
        page.addWidget(self.banner)
        page.addWidget(self._build_body(), 1)
        self.evidence = Evidence(desk, self.right, self)
        self._connect()

    # building

    def _build_head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        self._title = Text(tr("Visit"), Type.PAGE_TITLE)
        line.addWidget(self._title)
        self._state = StatusChip()
        line.addWidget(self._state)
        self._since = Elided("", Type.BODY, "second")
        line.addWidget(self._since, 1)
        self._leave_button = Button(tr("Leave as draft"), icon="pencil", keys="Escape")
        self._leave_button.clicked.connect(self._leave)
        self._finish_button = Button(tr("Finish visit"), Look.PRIMARY, "check", "Ctrl+Return")
        self._finish_button.clicked.connect(self._finish)
        line.addWidget(self._leave_button)
        line.addWidget(self._finish_button)
        return line

    def _build_body(self) -> ColumnScroll:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.person = PersonStrip(self.desk.currency, self.desk.clock.today())
        self.left, self.right = LeftPad(self.desk), RightPad(self.desk)
        column.addWidget(self.person)
        column.addWidget(self.left, 1)
        sides = (Part(left, share=6), Part(self.right, share=5))
        self._form = Columns(sides, (Placement(860, ((0,), (1,))), Placement(0, ((0, 1),))))
        area = ColumnScroll()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.column.addWidget(self._form, 1)
        self._veil = Veil(area)
        return area

    def _connect(self) -> None:
        left, right = self.left, self.right
        left.purpose.chosen.connect(self._purpose_chosen)
        left.outcome.chosen.connect(self._outcome_chosen)
        left.amount.amount_changed.connect(self._amount_typed)
        left.day.day_changed.connect(lambda: self._day_typed("promise_day", left.day.day))
        right.note.textChanged.connect(lambda: self._typed("note", right.note.toPlainText()))
        right.people.textChanged.connect(lambda text: self._typed("people_met", text))
        right.next_visit.day_changed.connect(lambda: self._day_typed("next_visit_day", right.next_visit.day))
        right.position.textEdited.connect(self.evidence.position_typed)
        right.no_position.chosen.connect(lambda reason: self._typed("no_position_reason", str(reason)))
        left.loan_use.chosen.connect(self._use_chosen)
        right.when.changed.connect(lambda ms: self._typed("happened_ms", str(ms)))
        right.changes.typed.connect(lambda name, text: self._typed(visits.change_name(name), text))
        right.photos.refused.connect(lambda sentence: self.banner.say(Tone.WARN, sentence))
        self.evidence.typed.connect(self._typed)
        self.evidence.saved.connect(self.saved)
        self.evidence.later.connect(lambda words: self.toast.emit(words, None))
        self.evidence.told.connect(lambda sentence: self.banner.say(Tone.INFO, sentence))
        self.drops = Drops(self, right.photos.drop)

    # the page contract

    def page_actions(self) -> list[Action]:
        why, choose, again = self._why_locked, self.right.photos.choose, self._position_again
        made = [
            Action("visit.choose", tr("Choose"), keys="1–9", hint=tr("choose"), bound=False, in_palette=False),
            Action("visit.note", tr("Write the note"), self._focus_note, "F4", "notebook-pen", tr("note"), why_not=why),
            Action("visit.photo", tr("Add photos"), choose, "F6", "camera", tr("photo"), why_not=self._why_nobody),
            Action("visit.position", tr("Take the position"), again, "F7", "map-pin", tr("position"), why_not=why),
            Action("visit.earlier", tr("It was earlier"), self.right.when.ask, icon="history", why_not=why),
            Action("visit.finish", tr("Finish visit"), self._finish, "Ctrl+Return", "check", tr("finish"), why_not=why),
            Action("visit.leave", tr("Leave as draft"), self._leave, "Escape", "pencil", tr("leave as draft")),
        ]
        return made if self.entry is None or self.entry.open else when_locked(made)

    def activate(self, argument: object = None) -> None:
        self._keep()
        super().activate(argument)
        subject = argument[1] if isinstance(argument, tuple) and len(argument) == 2 else argument
        if not isinstance(subject, bytes):
            nobody = tr("No visit is open. Choose a person in People and press V.")
            self.banner.say(Tone.INFO, nobody, tr("Choose a person"))
            return
        self.entry = None
        self._form.setEnabled(False)
        self._veil.start()
        tasks.run(partial(visits.visit_form, self.desk, Id(subject)), self._show, self._failed, self)

    def refresh(self, changed: frozenset[str]) -> None:
        """What is typed here is never replaced by news from elsewhere; the card of the person may be."""
        if self.entry is not None and "people" in changed:
            look = partial(visits.visit_form, self.desk, self.entry.visit_id)
            tasks.run(look, self._show_person_again, lambda _fault: None, self)

    def _show_person_again(self, form: VisitForm | Rejection) -> None:
        if not isinstance(form, Rejection):
            self.person.show_person(form.borrower)

    def hideEvent(self, event: QHideEvent) -> None:
        self._keep()
        self.evidence.end()
        super().hideEvent(event)

    def _failed(self, fault: Fault) -> None:
        self._veil.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    def _try_again(self) -> None:
        self.banner.hide()
        if self.entry is None and self.argument is None:
            self.choose_person.emit("visit")
        elif self.entry is None:
            self.activate(self.argument)
        else:
            self._keep()

    # showing

    def _show(self, form: VisitForm | Rejection) -> None:
        self._veil.stop()
        if isinstance(form, Rejection):
            self.banner.say(Tone.WARN, messages.text(form))
            return
        self.banner.hide()
        self.entry = VisitEntry(form, self.desk.clock.now_ms())
        self.person.show_person(form.borrower)
        self._title.setText(tr("Visit {name}", name=form.borrower.name))
        self._state.set_chip(state_chip(form.state))
        started = self.entry.content.started_ms
        at = phrases.moment(started, self.desk.clock.today(), self.desk.time_zone) if started else ""
        self._since.setText(tr("since {time}", time=at) if at else "")
        self._fill(self.entry)
        self._say_state(form)
        self.evidence.begin(self.entry, form.home)
        self._form.setEnabled(True)
        self.left.setEnabled(self.entry.open)
        self.right.set_open(self.entry.open)
        self._finish_button.setVisible(self.entry.open)
        self._leave_button.set_words(*leaving(is_open=self.entry.open))
        self._focus_first()
        self.actions_changed.emit()

    def _fill(self, entry: VisitEntry) -> None:
        """Put the visit into the fields without taking that for typing."""
        content, left, right = entry.content, self.left, self.right
        self._filling = True
        left.purpose.set_value(content.purpose if entry.is_chosen("purpose") else None)
        left.outcome.set_value(content.outcome if entry.is_chosen("outcome") else None)
        left.amount.set_amount(content.promise_amount or None)
        left.day.set_day(content.promise_day or None)
        right.note.setPlainText(content.note)
        right.people.setText(content.people_met)
        right.next_visit.set_day(content.next_visit_day or None)
        right.position.setText(position_text(content))
        right.position_field.hide()
        right.no_position.set_value(content.no_position_reason or None)
        left.loan_use.set_value(int(content.loan_use) or None)
        right.when.show_time(content.happened_ms)
        right.changes.show_fields(entry.fields, entry.changes)
        self._filling = False
        for field in self._fields().values():
            field.set_problem("")
        self._show_asked()

    def _say_state(self, form: VisitForm) -> None:
        words = standing(form)
        if words:
            tone = Tone.WARN if form.state is WorkState.RETURNED else Tone.MUTE
            locked = form.state in (WorkState.SUBMITTED, WorkState.ACCEPTED)
            self.returned.say(tone, words, icon="lock" if locked else "")
        else:
            self.returned.hide()

    def _focus_first(self) -> None:
        """Where typing goes on: the first thing that is not chosen, else the note."""
        entry, left = self.entry, self.left
        if entry is None or not entry.open:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        targets = ((left.purpose, "purpose"), (left.outcome, "outcome"))
        first = next((widget for widget, name in targets if not entry.is_chosen(name)), self.right.note)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_asked(self) -> None:
        """The promise and the use of the loan are asked where purpose and outcome ask for them."""
        entry = self.entry
        promise = entry is not None and entry.is_chosen("outcome") and entry.content.outcome is VisitOutcome.PROMISE
        self.left.promise.setVisible(promise)
        check = (
            entry is not None and entry.is_chosen("purpose") and entry.content.purpose is VisitPurpose.LOAN_USE_CHECK
        )
        self.left.use_card.setVisible(check)
        if entry is not None and entry.is_chosen("purpose"):
            self.left.outcome.offer(outcomes_after(entry.content.purpose))
        else:
            self.left.outcome.offer(tuple(VisitOutcome))

    # typing

    def _typed(self, name: str, text: str) -> None:
        if self._filling or self.entry is None or not self.entry.type(name, text):
            return
        field = self._fields().get(name)
        if field is not None:
            field.set_problem("")
        if not self._pause.isActive():  # one who types without a pause is saved all the same
            self._pause.start()

    def _purpose_chosen(self, value: object) -> None:
        self._typed("purpose", str(int(value)) if isinstance(value, int) else "")
        self._show_asked()
        self.left.outcome.setFocus(Qt.FocusReason.TabFocusReason)

    def _outcome_chosen(self, value: object) -> None:
        self._typed("outcome", str(int(value)) if isinstance(value, int) else "")
        self._show_asked()
        after: QWidget = self.right.note if self.left.use_card.isHidden() else self.left.loan_use
        after = self.left.amount if value is VisitOutcome.PROMISE else after
        after.setFocus(Qt.FocusReason.TabFocusReason)

    def _use_chosen(self, value: object) -> None:
        self._typed("loan_use", str(value))
        self.right.note.setFocus(Qt.FocusReason.TabFocusReason)

    def _amount_typed(self) -> None:
        parsed = self.left.amount.parsed()
        self._typed("promise_amount", str(parsed) if isinstance(parsed, int) else "0")

    def _day_typed(self, name: str, day: int | None) -> None:
        self._typed(name, str(day or 0))

    # keeping and finishing

    def _keep(self) -> None:
        """Write what is not on the disk yet."""
        self._pause.stop()
        entry = self.entry
        if entry is None or not entry.unsaved:
            return
        values = entry.unsaved
        write = partial(visits.save_visit_draft, self.desk, entry.visit_id, entry.borrower_id, values)
        tasks.run(write, partial(self._kept, entry, values), self._not_kept, self)

    def _kept(self, entry: VisitEntry, values: dict[str, str], saved: Saved) -> None:
        entry.written(values)
        self.saved.emit(saved)

    def _not_kept(self, fault: Fault) -> None:
        self.banner.say(
            Tone.BAD,
            tr("{trouble} What you typed is still on screen.", trouble=fault.sentence),
            tr("Try again"),
            copied=lambda: typed_text(self),
        )

    def _fields(self) -> dict[str, Field]:
        return fields_of(self.left, self.right)

    def _problem(self) -> tuple[str, str] | None:
        return problem_of(self.entry, self.left, self.right) if self.entry is not None else None

    def _finish(self) -> None:
        entry = self.entry
        if entry is None or not entry.open:
            return
        problem = self._problem()
        if problem is not None:
            self._say_problem(*problem)
            return
        now = self.desk.clock.now_ms()
        if late_without_time(entry.content, now):
            self._ask_when(entry.content.started_ms)
            return
        if self.evidence.asks_photo():
            return
        self._keep()
        changes = changes_of(entry, self.desk)
        if isinstance(changes, Rejection):
            self._say_problem(changes.field, messages.text(changes))
            return
        versions = {view.field: view.version for view in entry.fields}
        command = SubmitVisit(entry.visit_id, entry.borrower_id, entry.finished(now), changes, versions)
        tasks.run(partial(visits.submit_visit, self.desk, command), self._finished, self._not_kept, self)

    def _ask_when(self, started_ms: int) -> None:
        """A draft that rested over night is about a visit of then: ask, with that time to be confirmed."""
        self.right.when.show_time(started_ms)
        self._typed("happened_ms", str(started_ms))
        words = tr("This was begun long ago. When was the visit? Change the time, or press Ctrl+Enter if it is right.")
        self._say_problem("happened_ms", words)

    def _say_problem(self, name: str, sentence: str) -> None:
        field = self._fields()[name]
        field.set_problem(sentence)
        field.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finished(self, result: Result) -> None:
        if isinstance(result, Rejection):
            if result.field in self._fields():
                self._say_problem(result.field, messages.text(result))
            else:
                self.banner.say(Tone.WARN, messages.text(result))
            return
        self.entry = None
        self.evidence.end()
        self.saved.emit(result)
        self.toast.emit(tr("Visit saved here. It goes to the supervisor by itself"), None)
        self.back.emit()

    def _leave(self) -> None:
        self._keep()
        self.back.emit()

    def _why_nobody(self) -> str | None:
        return None if self.entry is not None else tr("No visit is open.")

    def _why_locked(self) -> str | None:
        if self.entry is None:
            return tr("No visit is open.")
        return None if self.entry.open else tr("This visit is locked. It can be changed when it comes back.")

    def _focus_note(self) -> None:
        self.right.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _position_again(self) -> None:
        """Listen anew, and stand where it can be typed."""
        self.evidence.again()
        self.right.place.ask()
