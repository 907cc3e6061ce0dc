"""The page of a center: know it before sitting down. Who comes, who is behind, which group may not borrow and why."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from fieldapp.domain.ids import Id, id_text
from fieldapp.domain.timestamp import date_of
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services import drafts
from fieldapp.services.group import page
from fieldapp.services.group.page import NOTE_FIELD, NOTE_FORM, CenterPage
from fieldapp.services.money import meetings
from fieldapp.services.money.meetings import Sheet
from fieldapp.services.money.sheet import UnknownCenter
from fieldapp.ui import messages, phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.print.folder import file_name, print_folder, show_file
from fieldapp.ui.print.sheet_pdf import write_sheet
from fieldapp.ui.screens.group_parts.closing_dialog import Ends, ask_to_close
from fieldapp.ui.screens.group_parts.member_rows import Member
from fieldapp.ui.screens.group_parts.members_screen import MembersScreen
from fieldapp.ui.screens.group_parts.not_held import called_off_lines
from fieldapp.ui.screens.sheet_parts.book import Book
from fieldapp.ui.screens.sheet_parts.printing import paper_sheet
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import NoteEdit
from fieldapp.ui.widgets.menu import Entry
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row, RowList, RowStyle
from fieldapp.ui.widgets.text import Text

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Saved

PAUSE_MS = 300
"""How long typing rests before it is written."""
RHYTHMS = {1: mark("every week"), 2: mark("every 2 weeks"), 4: mark("every 4 weeks")}


class CenterScreen(MembersScreen):
    """Opened with a center's id."""

    name = "center"
    title = mark("Center")
    icon = "building-2"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, with_group=True, parent=parent)
        self.shown: CenterPage | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._keep_note)
        self._note_of: Id | None = None
        self._note_typed_on = False
        self.folder = print_folder()
        self._build_side()
        by_id = {action.id: action for action in self.page_actions()}
        self.add_button(by_id["members.work"])
        self.add_button(by_id["center.print"])
        self.add_button(by_id["center.sheet"], Look.PRIMARY)

    def _build_side(self) -> None:
        self._groups_card = Card(tr("Groups"), padding=12, spacing=4)
        self.groups = RowList(RowStyle(height=44, margin=10, tiles=False))
        self.groups.setAccessibleName(tr("Groups of the center"))
        self.groups.opened.connect(lambda row: self.open_screen.emit("group", row.key))
        self._groups_card.body.addWidget(self.groups)
        self.side.column.addWidget(self._groups_card)
        notes = Card(tr("Your notes"), padding=12)
        self.note = NoteEdit(3)
        self.note.setAccessibleName(tr("Your notes on this center"))
        self.note.setPlaceholderText(tr("Who keeps the key, which road in the rains. Stays on this laptop."))
        self.note.textChanged.connect(self._note_typed)
        notes.body.addWidget(self.note)
        self.side.column.addWidget(notes)
        last = Card(tr("Last meeting"), padding=12)
        self.last = Text("", Type.BODY, wrap=True)
        last.body.addWidget(self.last)
        self.side.column.addWidget(last)
        self._rules_card = Card(tr("Rules"), padding=12)
        self.rules = Text("", Type.SECONDARY, "second", wrap=True)
        self._rules_card.body.addWidget(self.rules)
        self.side.column.addWidget(self._rules_card)
        self.side.column.addStretch(1)

    # the page contract

    def page_actions(self) -> list[Action]:
        why, note = self.why_not, self._focus_note
        move, print_it = self._with_center(self.work.move_center), self._print
        form, change = self._with_center(self.work.form_group), self._with_center(self.work.edit_center)
        return [
            *self.common_actions(),
            Action("center.sheet", tr("Open sheet"), self._open_sheet, "Ctrl+M", "calendar-check", tr("sheet")),
            Action("center.print", tr("Print sheet"), print_it, "Ctrl+P", "printer", tr("print")),
            Action("center.note", tr("Write a note"), note, "F4", "notebook-pen", tr("note")),
            Action("center.form-group", tr("Form a group here"), form, why_not=why),
            Action("center.edit", tr("Change name or place"), change, why_not=why),
            Action("center.move", tr("Change day or time"), move, why_not=why),
            Action("center.form", tr("Form a new center"), self.work.form_center),
            Action("center.close", tr("Close or merge this center"), self._close, icon="building-2", why_not=why),
        ]

    def activate(self, argument: object = None) -> None:
        self._keep_note()
        if not isinstance(argument, bytes):
            argument = self.argument
        super().activate(argument)
        if not isinstance(argument, bytes):
            self.banner.say(Tone.INFO, tr("No center is open. Choose one in Meetings."))
            return
        if self.shown is None or self.shown.center.center_id != argument:
            self.shown = None
            self.start_loading()
        tasks.run(partial(self._read, Id(argument)), self._show, self.failed, self)

    def _read(self, center_id: Id) -> CenterPage | None:
        try:
            return page.center_page(self.desk, center_id)
        except UnknownCenter:
            return None

    def hideEvent(self, event: QHideEvent) -> None:
        self._keep_note()
        super().hideEvent(event)

    # showing

    def _show(self, shown: CenterPage | None) -> None:
        if shown is None:
            self.say_gone()
            return
        self.shown = self._shown = shown
        center, blocked = shown.center, len(shown.blocks)
        self.banner.hide()
        if shown.closed_day:
            self._say_closed(shown)
        elif not shown.mine:
            theirs = tr(
                "This center is {officer}'s. You can read it; changes are hers to make.", officer=center.officer
            )
            self.banner.say(Tone.MUTE, theirs)
        self.heading.setText(tr("{name} center", name=center.name))
        groups = len(center.groups)
        all_free = Chip(tr("Open for loans"), Tone.OK, "circle-check")
        stopped = Chip(tr("{n} of {m} groups blocked", n=blocked, m=groups), Tone.WARN, "lock")
        self.state.set_chip(stopped if blocked else all_free)
        rhythm = center.rhythms[-1]
        other = tr_n("every {n} week", "every {n} weeks", rhythm.every_weeks)
        often = tr(RHYTHMS[rhythm.every_weeks]) if rhythm.every_weeks in RHYTHMS else other
        weekday = tr(phrases.WEEKDAYS[rhythm.weekday])
        meets = tr("{weekday} {time}, {often}", weekday=weekday, time=rhythm.time_text, often=often)
        following = tr("next {day}", day=phrases.short_day(center.next_day, self.desk.clock.today()))
        self.about.setText(phrases.joined(meets, following, center.place, center.village, center.officer))
        self._fit()
        self._show_side(shown)
        groups_of = [(group, row) for group in center.groups for row in group.members]
        self.show_members([Member(row, group.group_id, group.name) for group, row in groups_of])
        self.actions_changed.emit()

    def _say_closed(self, shown: CenterPage) -> None:
        day = phrases.full_day(shown.closed_day)
        if shown.merged_into:
            told = tr("Everybody went to {center} on {day}. Its history stays.", center=shown.merged_into, day=day)
        else:
            told = tr("This center was closed on {day}. Its history stays.", day=day)
        self.banner.say(Tone.MUTE, told)

    def _show_side(self, shown: CenterPage) -> None:
        blocks = dict(shown.blocks)
        rows = []
        for group in shown.center.groups:
            fund = tr("fund {amount}", amount=phrases.money(group.fund, self.desk.currency))
            stop = blocks.get(group.group_id)
            free = Chip(tr("Open", "may borrow"), Tone.OK, "circle-check")
            chip = Chip(tr("Blocked"), Tone.WARN, "lock") if stop else free
            about = phrases.joined(tr_n("{n} member", "{n} members", len(group.members)), fund)
            rows.append(Row(group.group_id, group.name, about, chip=chip))
        self.groups.set_rows(rows)
        self.groups.show_whole()
        self._groups_card.setVisible(bool(rows))
        self._fill_note(shown)
        self.last.setText(self._last_words(shown))
        owed = sum(claim.left for claim in shown.claims)
        lines = [f"{label}: {words}" for label, words in shown.rules]
        if owed:
            lines.append(tr("Open for covers: {amount}", amount=phrases.money(owed, self.desk.currency)))
        self._rules_card.set_title(tr("Rules · {version}", version=shown.policy))
        self.rules.setText("\n".join([*(messages.text(why) for _key, why in shown.blocks), *lines]))

    def _last_words(self, shown: CenterPage) -> str:
        last, away = shown.last, called_off_lines(shown.called_off, self.desk.clock.today())
        if last is None:
            return "\n".join([tr("No meeting is recorded yet."), *away])
        when = phrases.short_day(last.day, self.desk.clock.today())
        money = phrases.money(last.collected, self.desk.currency)
        day = f"{when[:1].upper()}{when[1:]}"
        head = tr("{day}: {n} of {m} came, {amount} collected.", day=day, n=last.came, m=last.members, amount=money)
        return "\n".join([head, *last.notes, *away])

    # notes

    def _fill_note(self, shown: CenterPage) -> None:
        """Put the kept note in, unless it is being typed."""
        if self._note_of == shown.center.center_id and (self._note_typed_on or self.note.hasFocus()):
            return
        self._note_of = None
        if self.note.toPlainText() != shown.note:
            self.note.setPlainText(shown.note)
        self._note_of = shown.center.center_id

    def _note_typed(self) -> None:
        if self._note_of is not None:
            self._note_typed_on = True
            if not self._pause.isActive():  # one who types without a pause is saved all the same
                self._pause.start()

    def _keep_note(self) -> None:
        self._pause.stop()
        if not self._note_typed_on or self._note_of is None:
            return
        self._note_typed_on = False
        text, key = self.note.toPlainText(), id_text(self._note_of)
        keep = partial(drafts.keep, self.desk, NOTE_FORM, key, {NOTE_FIELD: text})
        tasks.run(keep, self._note_kept, self._note_not_kept, self)

    def _note_kept(self, saved: Saved) -> None:
        self.saved.emit(saved)

    def _note_not_kept(self, fault: Fault) -> None:
        self._note_typed_on = True
        kept = tr("What you typed is still on screen.")
        self.banner.say(Tone.BAD, f"{fault.sentence} {kept}", tr("Try again"))

    def _focus_note(self) -> None:
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.side.ensureWidgetVisible(self.note)

    # doing

    def why_not(self) -> str | None:
        if self.shown is None:
            return super().why_not()
        if self.shown.closed_day:
            return tr("This center is closed. Nothing can be changed in it any more.")
        if self.shown.mine:
            return None
        return tr("This center is {officer}'s. Ask her, or the supervisor.", officer=self.shown.center.officer)

    def _with_center(self, do: Callable[[CenterPage], None]) -> Callable[[], None]:
        def act() -> None:
            if self.shown is not None:
                do(self.shown)

        return act

    def entries(self) -> list[Entry]:
        assert self.shown is not None
        made = super().entries()
        for group in self.shown.center.groups:
            if not group.members and self.chosen is None:
                made += self.group_entries(group.group_id, group.name)
        if made:
            return made
        return [
            Entry(self.shown.center.name),
            Entry(tr("Form a group"), self._with_center(self.work.form_group), "users-round", "N"),
            Entry(tr("Change name or place"), self._with_center(self.work.edit_center), "pencil", "E"),
            Entry(tr("Change day or time"), self._with_center(self.work.move_center), "calendar-days", "Y"),
            Entry(tr("Close or merge this center"), self._close, "building-2", "K"),
        ]

    def _close(self) -> None:
        """The supervisor ends the center; asked before it is done."""
        if self.shown is not None:
            center, told = self.shown.center.center_id, self.work.refused.emit
            ask_to_close(self.desk, center, self, Ends(self._worked, told))

    def _open_sheet(self) -> None:
        if self.shown is not None:
            self.open_screen.emit("sheet", (self.shown.center.center_id, self.shown.center.next_day))

    def _print(self) -> None:
        if self.shown is None:
            return
        center = self.shown.center
        read = partial(meetings.open_sheet, self.desk, center.center_id, center.next_day)
        tasks.run(read, self._write, self.failed, self)

    def _write(self, sheet: Sheet) -> None:
        day = date_of(sheet.day).isoformat()
        path = self.folder / (file_name("sheet", sheet.center_name, day) + ".pdf")
        with tasks.known_faults(self.failed):
            write_sheet(path, paper_sheet(Book(sheet), self.desk))
            self.toast.emit(tr("Collection sheet ready to print: {file}", file=path), None)
            show_file(path)
