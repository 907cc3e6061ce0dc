"""The one box (Ctrl+K): people by any part of the name, what to do with the first of them, and every command.

The first row is always chosen, so letters and Enter are enough; each command shows the key that does it directly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.borrower import people
from fieldapp.ui import phrases, tasks, theme
from fieldapp.ui.actions import Action, cap
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.dialog import Overlay
from fieldapp.ui.widgets.marks import KeyCap
from fieldapp.ui.widgets.rows import Row, RowList, RowStyle
from fieldapp.ui.widgets.text import Glyph, Text, rule

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import PersonRow
    from fieldapp.services.desk import Desk

PEOPLE_SHOWN = 6
PEOPLE_BEFORE_TYPING = 4
COMMANDS_SHOWN = 6
ROWS_HIGH = 12


@dataclass(frozen=True)
class PersonStep:
    """Something to do with a person: the page it opens, its words, icon and letter."""

    page: str
    text: str
    icon: str
    letter: str


STEPS = (
    PersonStep("visit", mark("Start visit"), "map-pin", "V"),
    PersonStep("repayment", mark("Record repayment"), "receipt-text", "R"),
    PersonStep("savings", mark("Deposit or withdrawal"), "piggy-bank", "S"),
    PersonStep("statement", mark("Passbook and statements"), "notebook", "B"),
    PersonStep("assessment", mark("Start assessment"), "clipboard-check", "A"),
    PersonStep("application", mark("Apply for a loan"), "hand-coins", "L"),
)


@dataclass(frozen=True)
class Purpose:
    """What the box is open for: everything, or to choose a person for one step."""

    prompt: str = mark("Find a person, group or loan, or type a command")
    step: PersonStep | None = None


class Palette(Overlay):
    """The box. `opened` names a page and its argument; `chosen` gives an action to perform."""

    opened = Signal(str, object)
    chosen = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk, known_pages: Iterable[str]) -> None:
        super().__init__(parent, 638)
        self._desk, self._pages = desk, frozenset(known_pages)
        self._actions: tuple[Action, ...] = ()
        self._purpose = Purpose()
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
        self._search("")

    def first_focus(self) -> QWidget:
        return self.edit

    def _search(self, typed: str) -> None:
        self._asked += 1
        asked = self._asked

        def show(found: Sequence[PersonRow]) -> None:
            if asked == self._asked:  # a slower answer to an older letter is dropped
                self._show(typed.strip(), found)

        def find() -> Sequence[PersonRow]:
            return people.search_people(self._desk, typed, PEOPLE_SHOWN)

        tasks.run(find, show, owner=self)

    def _show(self, typed: str, found: Sequence[PersonRow]) -> None:
        rows = self._people_rows(found)
        if self._purpose.step is None:
            if found and typed:
                rows += self._step_rows(found[0])
            elif typed and "register" in self._pages:
                title, about = tr("New person: {name}", name=typed), tr("Nobody here is called so")
                rows.append(Row(("register", typed), title, about, icon="user-plus", key_cap="Enter"))
            rows += self._command_rows(typed)
        self.list.set_rows(rows, current=None)
        self._stand_on_first()
        none = not rows
        self._none.setVisible(none)
        self._none.setText(tr("No one called {name}. Look in People, or add a new person.", name=typed))
        self.list.setVisible(not none)
        self.list.setFixedHeight(min(self.list.content_height(), theme.px(38) * ROWS_HIGH) + 2)

    def _stand_on_first(self) -> None:
        places = [i for i, row in enumerate(self.list.rows) if not row.header]
        if places:
            self.list.setCurrentIndex(self.list.model().index(places[0], 0))
            self.list.scrollToTop()

    def _people_rows(self, found: Sequence[PersonRow]) -> list[Row]:
        if not found:
            return []
        rows = [Row(None, tr("People"), header=True)]
        shown = found if self.edit.text().strip() else found[:PEOPLE_BEFORE_TYPING]
        for place, person in enumerate(shown):
            late = tr_n("{n} day late", "{n} days late", person.days_late) if person.days_late else ""
            about = phrases.joined(
                person.code, person.center_name, late or (tr("up to date") if person.loan_label else "")
            )
            enter = "Enter" if place == 0 else ""
            key = ("person", person.borrower_id)
            rows.append(Row(key, person.name, about, avatar=person.name, bold=place == 0, key_cap=enter))
        return rows

    def _step_rows(self, person: PersonRow) -> list[Row]:
        steps = [step for step in STEPS if step.page in self._pages]
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
        words = typed.lower().split()
        fitting = [a for a in self._actions if all(word in f"{a.text} {a.subtitle}".lower() for word in words)]
        if not fitting:
            return []
        rows = [Row(None, tr("Commands"), header=True)]
        for action in fitting[:COMMANDS_SHOWN]:
            icon = action.icon or "chevron-right"
            caps = cap(action.keys) if action.keys else ""
            rows.append(Row(action, action.text, action.subtitle, icon=icon, bold=False, key_cap=caps))
        return rows

    def _open(self, row: Row | None) -> None:
        if row is None or row.header:
            return
        self.accept()
        if isinstance(row.key, Action):
            self.chosen.emit(row.key)
            return
        assert isinstance(row.key, tuple)
        page, argument = row.key
        if page == "person":
            page = self._purpose.step.page if self._purpose.step else "profile"
        self.opened.emit(page, argument)

    def _step_with_letter(self, letter: str) -> Callable[[], None] | None:
        row = self.list.current
        step = next((step for step in STEPS if step.letter == letter and step.page in self._pages), None)
        if step is None or row is None or not isinstance(row.key, tuple):
            return None
        argument = row.key[1]

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
            self._open(self.list.current)
            return True
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and 0 < key < 128:
            go = self._step_with_letter(chr(key))
            if go is not None:
                go()
                return True
        return False
