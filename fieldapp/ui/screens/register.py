"""Registering a borrower: one page, kept while it is typed, and somebody who may be the same person beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.shape import Plain
from fieldapp.domain.words import mark, tr
from fieldapp.services.borrower import registration
from fieldapp.services.borrower.registration import Candidate, FinishRegistration, GroupChoice, LookAlike, RegisterForm
from fieldapp.ui import messages, phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.screens.people_parts.flow import FlowLayout
from fieldapp.ui.screens.profile_parts.typed import parse_field
from fieldapp.ui.screens.register_parts.fields import CENTER, GROUP, PersonFields, PlaceCard
from fieldapp.ui.tables.typed import typed_text
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import Veil
from fieldapp.ui.widgets.marks import StatusChip
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row, RowList, RowStyle
from fieldapp.ui.widgets.scroll import ColumnScroll
from fieldapp.ui.widgets.text import Elided, Text

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Saved

PAUSE_MS = 300
"""How long typing rests before it is written, and before look-alikes are searched."""


class RegisterScreen(Screen):
    """Opened with nothing or "new" (the newest one begun, else an empty form), the id of a begun one, or a name."""

    name = "register"
    title = mark("New person")
    nouns = frozenset({"people"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form: RegisterForm | None = None
        self._filling = self._busy = self._sure = False
        self._unsaved: dict[str, str] = {}
        self._asked = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._rested)
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 10, 14, 10)
        page.setSpacing(9)
        page.addLayout(self._build_head())
        self.banner = Banner()
        self.banner.pressed.connect(self._try_again)
        page.addWidget(self.banner)
        body = self._build_body()
        page.addWidget(body, 1)
        self._veil = Veil(body)

    def _build_head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(Text(tr("New person"), Type.PAGE_TITLE))
        self.state = StatusChip()
        line.addWidget(self.state)
        line.addWidget(Elided("", Type.BODY, "second"), 1)
        leave = Button(tr("Leave as draft"), icon="pencil", keys="Escape")
        leave.clicked.connect(self._leave)
        finish = Button(tr("Register"), Look.PRIMARY, "check", "Ctrl+Return")
        finish.clicked.connect(self._finish)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=10)
        flow.addWidget(leave)
        flow.addWidget(finish)
        line.addWidget(buttons)
        return line

    def _build_body(self) -> ColumnScroll:
        self.lines, self.place = PersonFields(), PlaceCard()
        for name, edit in self.lines.edits.items():
            edit.textChanged.connect(partial(self._typed, name))
        self.place.center.picked.connect(self._center_chosen)
        self.place.wanted.connect(self._read_groups)
        self.place.group.picked.connect(self._placed)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.alike_card = Card(tr("Is she one of these?"), padding=12)
        self.alike = RowList(RowStyle(height=44, margin=8, tiles=False))
        self.alike.setAccessibleName(tr("People who may be the same person"))
        self.alike.opened.connect(lambda row: self.open_screen.emit("profile", row.key))
        self.alike_card.body.addWidget(self.alike)
        self.alike_card.hide()
        column.addWidget(self.alike_card)
        column.addWidget(self.place)
        column.addStretch(1)
        parts = (Part(self.lines.who), Part(self.lines.household), Part(right))
        placements = (Placement(900, ((0,), (1,), (2,))), Placement(0, ((0, 1, 2),)))
        area = ColumnScroll()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.column.addWidget(Columns(parts, placements), 1)
        return area

    # the page contract

    def page_actions(self) -> list[Action]:
        return [
            Action("register.next", tr("Next field"), keys="Tab", hint=tr("next"), bound=False, in_palette=False),
            Action("register.finish", tr("Register"), self._finish, "Ctrl+Return", "check", tr("register")),
            Action(
                "register.alike", tr("Look at who may be the same"), self._to_alike, "F3", "users", tr("same person?")
            ),
            Action("register.leave", tr("Leave as draft"), self._leave, "Escape", "pencil", tr("leave as draft")),
            Action("register.drop", tr("Throw this form away"), self._drop, icon="trash-2"),
            Action("register.another", tr("Start another form"), self._another, icon="user-plus"),
        ]

    def activate(self, argument: object = None) -> None:
        self._keep()
        super().activate(argument)
        named = argument if isinstance(argument, str) and argument != "new" else ""
        key = Id(argument) if isinstance(argument, bytes) else None
        read = partial(registration.register_form, self.desk, key, fresh=bool(named))
        if self.form is None:
            self._veil.start()
        tasks.run(read, partial(self._show, named), self._failed, self)

    def refresh(self, _changed: frozenset[str]) -> None:
        """What is typed is never replaced; who looks like her may have come meanwhile."""
        self._search()

    def hideEvent(self, event: QHideEvent) -> None:
        self._keep()
        super().hideEvent(event)

    # showing

    def _failed(self, fault: Fault) -> None:
        self._busy = False
        self._veil.stop()
        words = tr("{trouble} What you typed is still on screen.", trouble=fault.sentence)
        self.banner.say(Tone.BAD, words, tr("Try again"), copied=lambda: typed_text(self))

    def _try_again(self) -> None:
        self.banner.hide()
        if self._sure:
            self._finish()
        elif self.form is None:
            self.activate(self.argument)
        else:
            self._keep()

    def _show(self, named: str, form: RegisterForm) -> None:
        self._veil.stop()
        self.form, self._sure, self._busy = form, False, False
        self._unsaved.clear()
        self.banner.hide()
        self._filling = True
        for name, edit in self.lines.edits.items():
            edit.setText(form.kept.get(name, ""))
            self.lines.fields[name].set_problem("")
        self.place.offer(form)
        self._filling = False
        self.state.set_chip(Chip(tr("Draft"), Tone.DRAFT, "pencil") if form.begun else Chip(""))
        if not form.centers:
            words = tr("No center is yours yet, so nobody can be registered. Form a center first.")
            self.banner.say(Tone.WARN, words)
        if named:
            self.lines.edits[BorrowerField.NAME.name].setText(named)
        empty = (edit for edit in self.lines.edits.values() if not edit.text())
        next(empty, self.lines.edits[BorrowerField.NAME.name]).setFocus(Qt.FocusReason.OtherFocusReason)
        self._search()

    # typing

    def _typed(self, name: str, text: str) -> None:
        if self._filling or self.form is None:
            return
        self._sure = False
        self._unsaved[name] = text
        self.lines.fields[name].set_problem("")
        self._pause.start()

    def _center_chosen(self) -> None:
        if self._filling or self.form is None:
            return
        self._filling = True
        self.place.offer_groups()
        self._filling = False
        self._placed()

    def _read_groups(self, center_id: Id) -> None:
        read = partial(registration.groups_in, self.desk, center_id)
        tasks.run(read, partial(self._offer_groups, center_id), self._failed, self)

    def _offer_groups(self, center_id: Id, groups: tuple[GroupChoice, ...]) -> None:
        self._filling = True
        self.place.learn(center_id, groups)
        self._filling = False

    def _placed(self) -> None:
        if self._filling or self.form is None:
            return
        self.place.group_field.set_problem("")
        self._unsaved |= self.place.texts()
        self._pause.start()

    def _rested(self) -> None:
        self._keep()
        self._search()

    def _keep(self) -> None:
        """Write what is not on the disk yet."""
        self._pause.stop()
        if self.form is None or not self._unsaved:
            return
        values, self._unsaved = self._unsaved, {}
        keep = partial(registration.keep_registration, self.desk, self.form.borrower_id, values)

        def failed(fault: Fault) -> None:
            self._unsaved = values | self._unsaved
            self._failed(fault)

        tasks.run(keep, self._kept, failed, self)

    def _kept(self, saved: Saved) -> None:
        self.state.set_chip(Chip(tr("Draft"), Tone.DRAFT, "pencil"))
        self.saved.emit(saved)

    # who looks like her

    def _search(self) -> None:
        self._asked += 1
        text = {name: edit.text() for name, edit in self.lines.edits.items()}
        typed = Candidate(text["NAME"], text["PHONE"], text["NATIONAL_ID"], text["VILLAGE"] or self.place.village)
        find = partial(registration.look_alikes, self.desk, typed)
        tasks.run(find, partial(self._show_alike, self._asked), self._failed, self)

    def _show_alike(self, asked: int, found: tuple[LookAlike, ...]) -> None:
        if asked != self._asked:
            return
        rows = []
        for one in found:
            chip = Chip(one.why[:1].upper() + one.why[1:], Tone.WARN if one.sure else Tone.MUTE, "users")
            rows.append(Row(one.borrower_id, one.name, phrases.joined(one.code, one.center_name), chip=chip))
        self.alike.set_rows(rows)
        self.alike.show_whole()
        self.alike_card.setVisible(bool(rows))

    def _to_alike(self) -> None:
        if self.alike.rows:
            self.alike.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.toast.emit(tr("Nobody registered looks like her."), None)

    # finishing

    def _fields(self) -> dict[BorrowerField, Plain] | None:
        """The values, or None with the first problem marked."""
        values: dict[BorrowerField, Plain] = {}
        today = self.desk.clock.today()
        for name, edit in self.lines.edits.items():
            field = BorrowerField[name]
            value = parse_field(field, edit.text(), self.desk.currency, today)
            problem = value if isinstance(value, Rejection) else registration.check_field(self.desk, field, value)
            if problem is not None:
                self._stop_at(name, problem)
                return None
            if not isinstance(value, Rejection) and value is not None:
                values[field] = value
        return values

    def _stop_at(self, name: str, problem: Rejection) -> None:
        nameless = problem.reason is Reason.REQUIRED and name == "NAME"
        words = tr("Enter her name.") if nameless else messages.text(problem)
        field = {CENTER: self.place.center_field, GROUP: self.place.group_field}.get(name) or self.lines.fields[name]
        field.set_problem(words)
        field.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        if self.form is None or self._busy:
            return
        values = self._fields()
        if values is None:
            return
        self._keep()
        self._busy = True
        wanted = FinishRegistration(
            self.form.borrower_id, self.place.center_id, self.place.group_id, values, confirmed=self._sure
        )
        tasks.run(partial(registration.finish_registration, self.desk, wanted), self._finished, self._failed, self)

    def _finished(self, result: Saved | Rejection) -> None:
        self._busy = False
        if not isinstance(result, Rejection):
            key, self.form = (self.form.borrower_id if self.form else None), None
            self._unsaved.clear()
            self.saved.emit(result)
            self.toast.emit(tr("Registered and saved here. It goes to the office by itself"), None)
            self.open_screen.emit("profile", key)
        elif result.reason is Reason.LOOKS_REGISTERED:
            self._sure = True
            self.banner.say(Tone.WARN, messages.text(result), tr("Register another person"))
        elif result.field in (CENTER, GROUP) or result.field in self.lines.fields:
            self._stop_at(result.field, result)
        else:
            self.banner.say(Tone.WARN, messages.text(result))

    def _leave(self) -> None:
        self._keep()
        self.back.emit()

    def _another(self) -> None:
        self._keep()
        tasks.run(
            partial(registration.register_form, self.desk, fresh=True), partial(self._show, ""), self._failed, self
        )

    def _drop(self) -> None:
        """Throw the form away; Undo writes every field again."""
        if self.form is None:
            return
        form, self.form = self.form, None
        self._pause.stop()
        self._unsaved.clear()
        texts = {name: edit.text() for name, edit in self.lines.edits.items()} | self.place.texts()
        self.toast.emit(tr("The form was thrown away."), partial(self._bring_back, form.borrower_id, texts))
        tasks.run(partial(registration.drop_registration, self.desk, form.borrower_id), self.saved.emit, owner=self)
        self.back.emit()

    def _bring_back(self, borrower_id: Id, texts: dict[str, str]) -> None:
        keep = partial(registration.keep_registration, self.desk, borrower_id, texts)
        tasks.run(keep, lambda _saved: self.open_screen.emit("register", borrower_id), self._failed, self)
