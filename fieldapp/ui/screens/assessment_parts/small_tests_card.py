"""The two small tests: five times today or later, then three sums; one question at a time, one key each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.domain.money import Currency
from fieldapp.domain.words import tr
from fieldapp.domain.work.small_tests import AMOUNT_TODAY, CANNOT_SAY, LATER, PATIENCE_STEPS, SUMS, TODAY, offered
from fieldapp.ui import phrases
from fieldapp.ui.screens.assessment_parts import session as kept
from fieldapp.ui.screens.assessment_parts.interview_card import AnswerKeys
from fieldapp.ui.screens.assessment_parts.session import TESTS, SmallTests
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Choice
from fieldapp.ui.widgets.text import Text


class SmallTestsCard(Card):
    """`changed` with each choice."""

    changed = Signal()

    def __init__(self, money: Currency, parent: QWidget | None = None) -> None:
        super().__init__(tr("Small tests"), parent, padding=18, spacing=12)
        self._money, self._tests = money, SmallTests()
        self._place = Text("", Type.BODY, "second")
        self.head.addWidget(self._place)
        said = tr("Optional, like the statements. They do not count in the score; they are kept to learn from.")
        self.body.addWidget(Text(said, Type.BODY, "second", wrap=True))
        self.question = Text("", Type.PANEL_TITLE, wrap=True)
        self.body.addWidget(self.question)
        self.keys = AnswerKeys(columns=2)
        self.keys.chosen.connect(self._choose)
        self.keys.back.connect(self.go_back)
        self.body.addWidget(self.keys)
        line = QHBoxLayout()
        back = Button(tr("Back"), Look.GHOST, "arrow-left", "Backspace")
        back.clicked.connect(self.go_back)
        line.addWidget(back)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addStretch(1)

    def show_tests(self, tests: SmallTests) -> None:
        self._tests = tests
        at = tests.at
        self._place.setText(tr("{done} of {total}", done=at, total=TESTS))
        self.keys.setVisible(at < TESTS)
        if at >= TESTS:
            self.question.setText(tr("Both tests are through."))
            return
        words, choices = self._staircase() if at < PATIENCE_STEPS else self._sum(at - PATIENCE_STEPS)
        self.question.setText(tr("“{words}”", words=words))
        self.keys.setAccessibleName(words)
        self.keys.set_choices(choices)
        self.keys.set_value(None)

    def _staircase(self) -> tuple[str, list[Choice]]:
        unit = self._money.unit
        today = phrases.money(AMOUNT_TODAY * unit, self._money)
        later = phrases.money(offered(self._tests.marks) * unit, self._money)
        words = tr("If you could choose: {today} today, or {later} in six months?", today=today, later=later)
        return words, [
            Choice(TODAY, tr("{amount} today", amount=today)),
            Choice(LATER, tr("{amount} in six months", amount=later)),
        ]

    def _sum(self, at: int) -> tuple[str, list[Choice]]:
        item = SUMS[at]
        choices = [Choice(number, answer) for number, answer in enumerate(item.answers, 1)]
        return tr(item.question), [*choices, Choice(CANNOT_SAY, tr(kept.CANNOT_SAY))]

    def take_focus(self) -> None:
        self.keys.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        if self._tests.marks:
            self._tests.marks.pop()
            self._tell()

    def _choose(self, value: object) -> None:
        if isinstance(value, int) and self._tests.at < TESTS:
            self._tests.marks.append(value)
            self._tell()

    def _tell(self) -> None:
        self.show_tests(self._tests)
        self.keys.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
