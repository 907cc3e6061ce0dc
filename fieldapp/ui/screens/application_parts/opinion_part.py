"""The last part: what the officer recommends, and everything that is still wrong, each with the way to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.domain.money import Currency
from fieldapp.domain.people import TEXT_MAX
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import tr, tr_n
from fieldapp.ui import messages, theme
from fieldapp.ui.screens.application_parts.session import WISH, FileSession
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Field, MoneyEdit, NoteEdit
from fieldapp.ui.widgets.rows import Row, RowList, RowStyle

ROWS, ROW_HEIGHT = 6, 38
"""So many problems are seen at once; the list scrolls."""


class OpinionPart(QWidget):
    """The recommended amount and one or two sentences."""

    def __init__(self, session: FileSession, money: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(tr("Your opinion"), spacing=12)
        self.amount, self.words = MoneyEdit(money), NoteEdit(5)
        self.amount.textEdited.connect(lambda text: self._typed("recommended", text))
        self.words.textChanged.connect(lambda: self._typed("opinion", self.words.toPlainText()))
        self.fields = {
            "recommended": Field(tr("I recommend"), self.amount, tr("0 where you advise against it")),
            "opinion": Field(
                tr("Why"), self.words, tr("At most {count} letters. The supervisor reads it first.", count=TEXT_MAX)
            ),
        }
        for field in self.fields.values():
            card.body.addWidget(field)
        column.addWidget(card)
        column.addStretch(1)

    def show_cells(self) -> None:
        text = self._session.text
        if self.amount.text() != text(WISH, "recommended") and not (
            self.amount.hasFocus() and self.amount.isModified()
        ):
            self.amount.setText(text(WISH, "recommended"))
        if self.words.toPlainText() != text(WISH, "opinion"):
            self.words.setPlainText(text(WISH, "opinion"))
        for control in (self.amount, self.words):
            control.setEnabled(not self._session.read_only)

    def _typed(self, name: str, text: str) -> None:
        if text != self._session.text(WISH, name):
            self._session.change("Typing", WISH, {name: text})
            self.fields[name].set_problem("")

    def start(self) -> None:
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)


class ProblemList(Card):
    """Everything to put right; Enter goes to the field. `wanted(field)`."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("To put right first"), parent, spacing=4)
        self.list = RowList(RowStyle(height=ROW_HEIGHT, one_line=True))
        self.list.setAccessibleName(tr("To put right first"))
        self.list.opened.connect(lambda row: self.wanted.emit(str(row.key)))
        self.body.addWidget(self.list)
        self.hide()

    def show_problems(self, problems: Sequence[Rejection]) -> None:
        """Take the focus, so that Enter goes to the first."""
        rows = [
            Row(problem.field, messages.text(problem), icon="octagon-alert", button=tr("Go there"), bold=False)
            for problem in problems
        ]
        self.set_title(tr_n("{n} thing to put right first", "{n} things to put right first", len(problems)))
        self.list.set_rows(rows)
        self.list.setFixedHeight(min(len(rows), ROWS) * theme.px(ROW_HEIGHT) + 4)
        self.setVisible(bool(rows))
        if rows:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
