"""The one box (Ctrl+K): people by any part of the name, what to do with the first of them, and every command.

The first row is always chosen, so letters and Enter are enough; each command shows the key that does it directly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.domain.staff import Role
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.borrower import finding
from fieldapp.services.borrower.finding import Found
from fieldapp.ui import phrases, tasks, theme
from fieldapp.ui.actions import Action, cap
from fieldapp.ui.screens.people_parts.among import Among
from fieldapp.ui.screens.people_parts.rows import gone_words
from fieldapp.ui.screens.people_parts.sought import Sought
from fieldapp.ui.tables.type_ahead import folded
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.dialog import Overlay
from fieldapp.ui.widgets.marks import KeyCap
from fieldapp.ui.widgets.notices import announce
from fieldapp.ui.widgets.rows import Row, RowList, RowStyle
from fieldapp.ui.widgets.text import Glyph, Text, rule

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import PersonRow
    from fieldapp.services.desk import Desk

PEOPLE_SHOWN = 6
COMMANDS_SHOWN, COMMANDS_LIKELY = 6, 5
ROWS_HIGH = 13


@dataclass(frozen=True)
class PersonStep:
    """Something to do with a person: the page it opens, its words, icon and letter. first: listed below a name."""

    page: str
    text: str
    icon: str
    letter: str
    first: bool = True


STEPS = (
    PersonStep("visit", mark("Start visit"), "map-pin", "V"),
    PersonStep("repayment", mark("Record repayment"), "receipt-text", "R"),
    PersonStep("savings", mark("Deposit or withdrawal"), "piggy-bank", "S", first=False),
    PersonStep("statement", mark("Passbook and statements"), "notebook", "B", first=False),
    PersonStep("assessment", mark("Start assessment"), "clipboard-check", "A"),
    PersonStep("application", mark("Apply for a loan"), "hand-coins", "L"),
)


@dataclass(frozen=True)
class Purpose:
    """What the box is open for: everything, or to choose a person for one step."""

    prompt: str = mark("Find a person, group or loan, or type a command")
    step: PersonStep | None = None


def _names(action: Action, words: Sequence[str]) -> bool:
    """Whether every word typed begins a word of the action."""
    known = folded(f"{action.text} {action.subtitle}").split()
    return all(any(one.startswith(word) for one in known) for word in words)


def _with_enter(rows: list[Row]) -> list[Row]:
    """The first row says that Enter opens it, unless it has a key of its own."""
    at = next((at for at, row in enumerate(rows) if not row.header), None)
    if at is not None and not rows[at].key_cap:
        rows[at] = replace(rows[at], key_cap="Enter", bold=True)
    return rows


class Palette(Overlay):
    """The box. `opened` names a page and its argument; `chosen` gives an action to perform."""

    opened = Signal(str, object)
    chosen = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk, known_pages: Iterable[str]) -> None:
        super().__init__(parent, 638)
        self._desk, self._pages = desk, frozenset(known_pages)
        self._actions: tuple[Action, ...] = ()
        self._of_people = {"person", "loan", *(step.page for step in STEPS)}
        self._purpose = Purpose()
        self._last: tuple[str, ...] = ()
        self._asked = 0
        self.setAccessibleName(tr("Find or do"))
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(8, 12, 6, 11)
        head.setSpacing(9)
        head.addWidget(Glyph("search", "accent", 18))
        self.edit = QLineEdit()
        theme.mark(self.edit, look="plain")
        self.edit.setFont(theme.font(Type.SEARCH))
        self.edit.textChanged.connect(self._search)
        self.edit.installEventFilter(self)
        head.addWidget(self.edit, 1)
        head.addWidget(KeyCap("Esc"))
        column.addLayout(head)
        column.addWidget(rule())
        column.addSpacing(6)
        self.list = RowList(RowStyle(height=38, margin=10, tiles=False, rules=False, one_line=True))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.opened.connect(self._open)
        self.list.moved.connect(self._say_row)
        self.list.clicked.connect(lambda _index: self._open(self.list.current))
        column.addWidget(self.list)
        self._none = Text("", Type.BODY, "second", wrap=True)
        self._none.setContentsMargins(10, 8, 10, 12)
        column.addWidget(self._none)

    def _place(self) -> None:
        outer = self._ground()
        outer.setContentsMargins(24, theme.px(63), 24, 24)
        outer.addLayout(self._middle())
        outer.addStretch(1)

    def ask_for(self, purpose: Purpose, actions: Sequence[Action]) -> None:
        """Open with an empty line."""
        self._purpose = purpose
        self._actions = tuple(action for action in actions if action.in_palette)
        prompt = tr(purpose.prompt) if purpose.step is None else purpose.prompt
        self.edit.setPlaceholderText(prompt)
        self.edit.setAccessibleName(prompt)
        self.edit.clear()
        self.ask()
        tasks.run(partial(finding.last_commands, self._desk), self._take_last, owner=self)
        self._search("")

    def _take_last(self, names: tuple[str, ...]) -> None:
        self._last = names

    def first_focus(self) -> QWidget:
        return self.edit

    def _search(self, typed: str) -> None:
        self._asked += 1
        asked, most = self._asked, PEOPLE_SHOWN if typed.strip() else finding.PEOPLE_KEPT

        def show(found: Found) -> None:
            if asked == self._asked:  # a slower answer to an older letter is dropped
                self._show(typed.strip(), found)

        tasks.run(partial(finding.find, self._desk, typed, most), show, owner=self)

    def _show(self, typed: str, found: Found) -> None:
        rows = self._rows(typed, found)
        self.list.set_rows(_with_enter(rows), current=None)
        self._stand_on_first()
        nobody = bool(typed) and not (found.people or found.places or found.loans)
        lonely = nobody and not any(isinstance(row.key, Action) for row in rows)
        self._none.setVisible(lonely or not rows)
        self._none.setText(self._nobody_words(typed))
        self.list.setVisible(bool(rows))
        room = max(theme.px(38) * 4, min(theme.px(38) * ROWS_HIGH, self.height() - theme.px(63) - theme.px(90)))
        self.list.setFixedHeight(min(self.list.content_height(), room) + 2)

    def _nobody_words(self, typed: str) -> str:
        """An officer's laptop holds the centers that were given to her; who else is in the branch a supervisor sees."""
        if self._desk.me.role is Role.OFFICER:
            told = mark("No one called {name} in your centers. A supervisor's laptop has everybody of the branch.")
            return tr(told, name=typed)
        return tr("No one called {name} on this laptop.", name=typed)

    def _rows(self, typed: str, found: Found) -> list[Row]:
        people = self._people_rows(found.people)
        if self._purpose.step is not None:
            return people
        places, loans = self._place_rows(found), self._loan_rows(found)
        if any(loan.number for loan in found.loans):
            rows = loans + people + places
        elif not found.by_name and any(place.by_name for place in found.places):
            rows = places + people + loans  # "ujjala" is the center before it is everybody who meets there
        else:
            rows = people + places + loans
        if typed and found.people:
            rows += self._step_rows(found.people[0])
        commands = self._command_rows(typed)
        if typed and not found.people and "register" in self._pages:
            rows += commands
            title, about = tr("New person: {name}", name=typed), tr("Nobody here is called so")
            return [*rows, Row(("register", typed), title, about, icon="user-plus", bold=False)]
        return rows + commands

    def _stand_on_first(self) -> None:
        places = [i for i, row in enumerate(self.list.rows) if not row.header]
        if places:
            self.list.setCurrentIndex(self.list.model().index(places[0], 0))
            self.list.scrollToTop()

    def _people_rows(self, found: Sequence[PersonRow]) -> list[Row]:
        if not found:
            return []
        rows = [Row(None, tr("People"), header=True)]
        for place, person in enumerate(found):
            late = tr_n("{n} day late", "{n} days late", person.days_late) if person.days_late else ""
            about = phrases.joined(
                person.code,
                person.center_name,
                late or gone_words(person) or (tr("up to date") if person.loan_label else ""),
            )
            key = ("person", person.borrower_id)
            rows.append(Row(key, person.name, about, avatar=person.name, bold=place == 0))
        return rows

    def _place_rows(self, found: Found) -> list[Row]:
        places = [place for place in found.places if place.kind in self._pages]
        if not places:
            return []
        icons = {"center": "building-2", "group": "users-round"}
        rows = [Row(None, tr("Centers and groups"), header=True)]
        for place in places:
            about = finding.place_words(place)
            rows.append(Row((place.kind, place.place_id), place.name, about, icon=icons[place.kind], bold=False))
        return rows

    def _loan_rows(self, found: Found) -> list[Row]:
        if not found.loans or "profile" not in self._pages:
            return []
        rows = [Row(None, tr("Loans"), header=True)]
        for loan in found.loans:
            title = tr("{loan} of {name}", loan=phrases.joined(loan.number, loan.label), name=loan.name)
            left = tr("{amount} left", amount=phrases.money(loan.outstanding, self._desk.currency))
            key = ("loan", (loan.borrower_id, loan.loan_id))
            rows.append(Row(key, title, left, icon="file-text", bold=False))
        return rows

    def _step_rows(self, person: PersonRow) -> list[Row]:
        steps = [step for step in STEPS if step.page in self._pages and step.first]
        if not steps:
            return []
        rows = [Row(None, tr("Do something with {name}", name=person.name), header=True)]
        for step in steps:
            about = ""
            if step.page == "repayment" and person.next_due_amount:
                amount = phrases.money(person.next_due_amount + person.arrears, self._desk.currency)
                about = tr("{amount} expected", amount=amount)
            key = (step.page, person.borrower_id)
            rows.append(Row(key, tr(step.text), about, icon=step.icon, bold=False, key_cap=f"Alt {step.letter}"))
        return rows

    def _command_rows(self, typed: str) -> list[Row]:
        words = folded(typed).split()
        fitting = [action for action in self._actions if _names(action, words)] if words else self._likely()
        if not fitting:
            return []
        rows = [Row(None, tr("Commands"), header=True)]
        for action in fitting[:COMMANDS_SHOWN]:
            icon = action.icon or "chevron-right"
            caps = cap(action.keys) if action.keys else ""
            rows.append(Row(action, action.text, action.subtitle, icon=icon, bold=False, key_cap=caps))
        return rows

    def _likely(self) -> list[Action]:
        """What was done from here last, then what the page offers in its bottom bar, then the rest."""
        last = {name: place for place, name in enumerate(self._last)}
        order = sorted(self._actions, key=lambda one: (last.get(one.id, len(last)), not one.hint))
        return order[:COMMANDS_LIKELY]

    def _open(self, row: Row | None) -> None:
        if row is None or row.header:
            return
        self.accept()
        if isinstance(row.key, Action):
            tasks.run(partial(finding.remember_command, self._desk, row.key.id), owner=self)
            self.chosen.emit(row.key)
            return
        assert isinstance(row.key, tuple)
        page, argument = row.key
        if page == "person":
            page = self._purpose.step.page if self._purpose.step else "profile"
        if page == "loan":
            page, argument = "profile", Among(argument[0], loan_id=argument[1])
        self.opened.emit(page, argument)

    def _list_in_people(self) -> None:
        """Ctrl+Enter: People, with what was typed in its box."""
        if "people" in self._pages and self._purpose.step is None:
            self.accept()
            self.opened.emit("people", Sought(self.edit.text().strip()))

    def _say_row(self, row: Row | None) -> None:
        if row is not None and self.isVisible():
            announce(self.edit, row.spoken)

    def _step_with_letter(self, letter: str) -> Callable[[], None] | None:
        row = self.list.current
        step = next((step for step in STEPS if step.letter == letter and step.page in self._pages), None)
        if step is None or row is None or not isinstance(row.key, tuple) or row.key[0] not in self._of_people:
            return None
        argument = row.key[1][0] if row.key[0] == "loan" else row.key[1]

        def go() -> None:
            self.accept()
            self.opened.emit(step.page, argument)

        return go

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._list_in_people()
            else:
                self._open(self.list.current)
            return True
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and 0 < key < 128:
            go = self._step_with_letter(chr(key))
            if go is not None:
                go()
                return True
        return False
