"""A form of figures: groups of fields side by side, each a cell of the session; what is typed is a draft at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.domain.money import Currency
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import tr
from fieldapp.ui import messages, theme
from fieldapp.ui.screens.application_parts.session import FileSession
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, DateEdit, Field, MoneyEdit

WIDTH = 284
"""Pixels at 100 % text size that a field wants."""


class Takes(IntEnum):
    """What a figure is typed as."""

    AMOUNT = 1
    NUMBER = 2
    WORDS = 3
    DAY = 4
    CHOICE = 5


@dataclass(frozen=True)
class Figure:
    """One field: its cell, its marked label, what is typed, and for a choice the marked words by number."""

    cell: str
    label: str
    takes: Takes = Takes.AMOUNT
    choices: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class FigureGroup:
    """Figures under one marked heading, in so many columns."""

    title: str
    figures: Sequence[Figure]
    columns: int = 4


class GroupCard(Card):
    """The figures of a group, in as many columns as there is room for."""

    def __init__(self, group: FigureGroup) -> None:
        super().__init__(tr(group.title), spacing=10)
        self._most, self._columns = group.columns, 0
        self._fields: list[Field] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self.body.addLayout(self._grid)

    def add(self, field: Field) -> None:
        self._fields.append(field)
        self._place(self._most)

    def _place(self, columns: int) -> None:
        for at in range(self._most):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        for at, field in enumerate(self._fields):
            self._grid.addWidget(field, at // columns, at % columns, Qt.AlignmentFlag.AlignTop)
        self._columns = columns

    def minimumSizeHint(self) -> QSize:
        """One column is enough."""
        return QSize(theme.px(WIDTH), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fitting = max(1, min(self._most, self.width() // theme.px(WIDTH)))
        if fitting != self._columns:
            self._place(fitting)


class FiguresPart(QWidget):
    """Writes every field into a form of the session as it is typed."""

    def __init__(
        self, form: str, groups: Sequence[FigureGroup], session: FileSession, money: Currency, today: Day
    ) -> None:
        super().__init__()
        self._form, self._session, self._money, self._today = form, session, money, today
        self.fields: dict[str, Field] = {}
        self._figures: dict[str, Figure] = {}
        self._showing = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        for group in groups:
            self.column.addWidget(self._build_group(group))

    def _build_group(self, group: FigureGroup) -> Card:
        card = GroupCard(group)
        for figure in group.figures:
            field = Field(tr(figure.label), self._edit(figure))
            self.fields[figure.cell], self._figures[figure.cell] = field, figure
            card.add(field)
        return card

    def _edit(self, figure: Figure) -> QWidget:
        keep: Callable[[str], None] = lambda text, cell=figure.cell: self._typed(cell, text)  # type: ignore[misc]  # noqa: E731
        if figure.takes is Takes.CHOICE:
            keys = ChoiceKeys([Choice(str(number), tr(words)) for number, words in figure.choices], columns=4)
            keys.chosen.connect(lambda value, cell=figure.cell: self._typed(cell, str(value)))
            return keys
        if figure.takes is Takes.DAY:
            day = DateEdit(self._today)
            day.day_changed.connect(lambda cell=figure.cell, day=day: self._typed(cell, str(day.day or "")))
            return day
        edit = MoneyEdit(self._money) if figure.takes is Takes.AMOUNT else QLineEdit()
        edit.textEdited.connect(keep)
        return edit

    # showing

    def show_cells(self) -> None:
        """Show the texts of the session where they differ; the field being typed stays."""
        self._showing = True
        for cell, field in self.fields.items():
            edit, text = field.control, self._session.text(self._form, cell)
            edit.setEnabled(not self._session.read_only)
            if isinstance(edit, ChoiceKeys):
                edit.set_value(text or None)
            elif isinstance(edit, DateEdit):
                if not edit.hasFocus():
                    edit.set_day(int(text) if text.isdecimal() else None)
            elif isinstance(edit, QLineEdit) and edit.text() != text and not (edit.hasFocus() and edit.isModified()):
                edit.setText(text)
        self._showing = False

    def show_problem(self, problem: Rejection) -> bool:
        """Stand at the field of a problem; False where it is not here."""
        field = self.fields.get(problem.field)
        if field is not None:
            field.set_problem(messages.text(problem))
            field.control.setFocus(Qt.FocusReason.OtherFocusReason)
        return field is not None

    def start(self) -> None:
        next(iter(self.fields.values())).control.setFocus(Qt.FocusReason.TabFocusReason)

    def _typed(self, cell: str, text: str) -> None:
        if not self._showing and text != self._session.text(self._form, cell):
            self._session.change("Typing", self._form, {cell: text})
            self.fields[cell].set_problem("")
