"""What is agreed besides paying: each covenant with its next due date, one more by a letter, and its check."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.domain.money import parse_amount
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.appraisal import covenants
from fieldapp.services.appraisal.business_files import RATIO_WORDS
from fieldapp.services.appraisal.covenants import (
    AgreeCovenant,
    CheckCovenant,
    CovenantLine,
    CovenantType,
    Promise,
    Ratio,
    Verdict,
)
from fieldapp.services.desk import Result
from fieldapp.services.loan.loan_file import LoanFile
from fieldapp.ui import messages, phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, DateEdit, Field
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row, RowList

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

KINDS = (
    (CovenantType.RATIO, mark("A ratio of the books")),
    (CovenantType.DOCUMENT, mark("A paper")),
    (CovenantType.INSURANCE, mark("An insurance")),
    (CovenantType.TURNOVER, mark("Sales through us")),
    (CovenantType.NO_NEW_DEBT, mark("No new debt")),
    (CovenantType.OTHER, mark("Something else")),
)
RATIOS = (
    (Ratio.CURRENT, True),
    (Ratio.QUICK, True),
    (Ratio.DEBT_EQUITY, False),
    (Ratio.GROSS_MARGIN, True),
    (Ratio.STOCK_DAYS, False),
    (Ratio.DSCR, True),
)
"""Ratios that can be promised, and whether at least or at most."""
OFTEN = ((0, mark("Once")), (30, mark("Every month")), (91, mark("Every quarter")), (365, mark("Every year")))
STANDINGS = {
    "upcoming": (mark("Ahead"), Tone.MUTE, "calendar"),
    "due": (mark("Due"), Tone.WARN, "clock"),
    "missed": (mark("Missed"), Tone.BAD, "clock-alert"),
    "broken": (mark("Broken"), Tone.BAD, "octagon-alert"),
    "over": (mark("Over"), Tone.MUTE, "check"),
}


class CovenantDialog(Dialog):
    """What she promises, when it is looked at first, and how often. `filled(kind, text, day, days, promise)`."""

    filled = Signal(object, str, int, int, object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, tr("What does she promise besides paying?"), width=680)
        self._desk = desk
        self.kind = ChoiceKeys([Choice(int(kind), tr(words)) for kind, words in KINDS], columns=3)
        self.kind.chosen.connect(lambda _value: self._chosen())
        self.words, self.figure = QLineEdit(), QLineEdit()
        self.day = DateEdit(desk.clock.today())
        self.day.set_day(desk.clock.today() + 30)
        self.often = ChoiceKeys([Choice(days, tr(words)) for days, words in OFTEN], columns=2)
        self.often.set_value(0)
        self.ratio = ChoiceKeys([Choice(int(ratio), tr(RATIO_WORDS[ratio])) for ratio, _least in RATIOS], columns=3)
        self.fields = {
            "kind": Field(tr("What kind"), self.kind, aside=tr("keys 1 to 6")),
            "ratio": Field(tr("Which ratio"), self.ratio, aside=tr("keys 1 to 6")),
            "figure": Field(tr("The figure to keep"), self.figure, tr("like 1.2, or 30 for 30 %")),
            "text": Field(tr("In her words"), self.words),
            "first_due": Field(tr("Looked at first on"), self.day, aside=tr("20, +7 or fri")),
            "often": Field(tr("How often"), self.often, aside=tr("keys 1 to 4")),
        }
        for name in ("kind", "ratio"):
            self.body.addWidget(self.fields[name])
        for names in (("text", "figure"), ("first_due", "often")):
            line = QHBoxLayout()
            line.setSpacing(12)
            for name in names:
                line.addWidget(self.fields[name], 2 if name in ("text", "often") else 1, Qt.AlignmentFlag.AlignTop)
            self.body.addLayout(line)
        self._show_ratio()
        self.add_back(tr("Nothing"))
        self.add_main(tr("Agree on it"), "handshake")

    def first_focus(self) -> QWidget:
        return self.kind

    def _show_ratio(self) -> None:
        wanted = self.kind.value == int(CovenantType.RATIO)
        for name in ("ratio", "figure"):
            self.fields[name].setVisible(wanted)

    def _chosen(self) -> None:
        self.fields["kind"].set_problem("")
        self._show_ratio()
        first: QWidget = self.ratio if self.kind.value == int(CovenantType.RATIO) else self.words
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _promise(self) -> Promise | Rejection | None:
        if self.kind.value != int(CovenantType.RATIO):
            return None
        ratio = next((item for item in RATIOS if int(item[0]) == self.ratio.value), None)
        typed = parse_amount(self.figure.text().replace("%", ""), self._desk.currency)
        if ratio is None or isinstance(typed, Rejection):
            return Rejection(Reason.NOT_A_NUMBER, {"typed": self.figure.text()}, "figure" if ratio else "ratio")
        limit = Decimal(typed) / self._desk.currency.unit
        limit = limit / 100 if ratio[0] is Ratio.GROSS_MARGIN else limit
        return Promise(ratio[0], limit, ratio[1])

    def confirm(self) -> None:
        kind, day, promise = self.kind.value, self.day.day, self._promise()
        missing = {
            "kind": kind is None,
            "text": not self.words.text().strip(),
            "first_due": day is None or day < self._desk.clock.today(),
        }
        for name, lacking in missing.items():
            if lacking:
                self._refuse(name, tr("Fill this in to go on."))
                return
        if isinstance(promise, Rejection):
            self._refuse(promise.field, messages.text(promise))
            return
        often = self.often.value
        assert isinstance(kind, int)
        assert day is not None
        self.filled.emit(kind, self.words.text().strip(), day, often if isinstance(often, int) else 0, promise)
        self.accept()

    def _refuse(self, name: str, sentence: str) -> None:
        self.fields[name].set_problem(sentence)
        self.fields[name].control.setFocus(Qt.FocusReason.OtherFocusReason)


class CheckDialog(Dialog):
    """Whether she kept it, and what was seen. `filled(verdict, evidence)`."""

    filled = Signal(object, str)

    def __init__(self, line: CovenantLine, parent: QWidget) -> None:
        super().__init__(parent, tr("Did she keep it?"), phrases.joined(line.text, line.measured))
        choices = (
            Choice(int(Verdict.KEPT), tr("Kept"), "check"),
            Choice(int(Verdict.BROKEN), tr("Broken"), "octagon-alert"),
            Choice(int(Verdict.WAIVED), tr("Waived this once"), "circle-minus"),
        )
        self.verdict = ChoiceKeys(choices, columns=3)
        self.verdict.set_value(int(line.suggested) if line.suggested else None)
        self.words = QLineEdit()
        self.verdict.chosen.connect(lambda _value: self.words.setFocus(Qt.FocusReason.TabFocusReason))
        self.fields = {
            "verdict": Field(tr("What you found"), self.verdict, aside=tr("keys 1 to 3")),
            "evidence": Field(tr("What you saw"), self.words),
        }
        for field in self.fields.values():
            self.body.addWidget(field)
        self.add_back(tr("Not now"))
        self.add_main(tr("Record the check"), "file-check")

    def first_focus(self) -> QWidget:
        return self.verdict

    def confirm(self) -> None:
        if not isinstance(self.verdict.value, int):
            self.fields["verdict"].set_problem(tr("Choose what you found, with a key from 1 to 3."))
        elif not self.words.text().strip():
            self.fields["evidence"].set_problem(messages.text(Rejection(Reason.EVIDENCE_NEEDED)))
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.filled.emit(Verdict(self.verdict.value), self.words.text().strip())
            self.accept()


class CovenantsPart(QWidget):
    """`saved(Saved)` when one was agreed on or checked."""

    saved = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file: LoanFile | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        card = Card(tr("Covenants"))
        line = QHBoxLayout()
        self.add = Button(tr("Agree on one"), Look.SECONDARY, "plus", "N")
        self.add.clicked.connect(self.ask)
        card.head.addWidget(self.add)
        self.list = RowList()
        self.list.setAccessibleName(tr("Covenants"))
        self.list.opened.connect(lambda _row: self.check())
        card.body.addLayout(line)
        card.body.addWidget(self.list, 1)
        self.told = InlineMessage()
        card.body.addWidget(self.told)
        column.addWidget(card, 1)

    def part_actions(self) -> list[Action]:
        """What can be done here."""
        return [
            Action("application.covenant", tr("Agree on a covenant"), self.ask, "N", "plus", tr("covenant")),
            Action("application.checked", tr("Check it"), keys="Return", hint=tr("check it"), bound=False),
        ]

    def show_file(self, file: LoanFile) -> None:
        self._file = file
        self.list.set_rows([self._row(line) for line in file.covenants])
        words = tr("Nothing is promised besides paying. N agrees on something.")
        self.told.say(Tone.MUTE, "" if file.covenants else words)

    def start(self) -> None:
        (self.list if self.list.rows else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, line: CovenantLine) -> Row:
        words, tone, icon = STANDINGS[line.standing]
        return Row(
            key=line.covenant_id,
            title=line.text,
            subtitle=phrases.joined(line.sentence, line.measured),
            icon="file-check",
            chip=Chip(tr(words), tone, icon),
            button=tr("Check it"),
        )

    @property
    def current(self) -> CovenantLine | None:
        """The one the cursor stands on."""
        row = self.list.current
        lines = self._file.covenants if self._file is not None else ()
        return next((line for line in lines if row is not None and line.covenant_id == row.key), None)

    def ask(self) -> None:
        """N: agree on one."""
        file = self._file
        if file is None:
            return
        dialog = CovenantDialog(self._desk, self)

        def agree(kind: int, text: str, day: int, days: int, promise: Promise | None) -> None:
            wanted = AgreeCovenant(
                file.application_id, file.borrower_id, CovenantType(kind), text, day, days, promise=promise
            )
            tasks.run(partial(covenants.agree_covenant, self._desk, wanted), self._done, owner=self)

        dialog.filled.connect(agree)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def check(self) -> None:
        """Enter: record what was found."""
        line = self.current
        if line is None or line.standing == "over":
            return
        dialog = CheckDialog(line, self)

        def record(verdict: Verdict, evidence: str) -> None:
            wanted = CheckCovenant(line.covenant_id, line.next_due, verdict, evidence, line.version)
            tasks.run(partial(covenants.check_covenant, self._desk, wanted), self._done, owner=self)

        dialog.filled.connect(record)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def _done(self, result: Result) -> None:
        if isinstance(result, Rejection):
            self.told.say(Tone.WARN, messages.text(result))
        else:
            self.saved.emit(result)
