"""What the officer saw herself: a rating per C that says what it looks like, with evidence where it is extreme."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.domain.work.questionnaire import FiveC
from fieldapp.ui import theme
from fieldapp.ui.screens.assessment_parts.session import ObservationEntry
from fieldapp.ui.screens.assessment_parts.words import ANCHORS, RATINGS, c_name
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.text import Elided, Text, rule


class ObservationRow(QWidget):
    """One C: the rating, what that rating looks like, and the evidence."""

    typed = Signal(str, str)
    entered = Signal()

    def __init__(self, c: FiveC, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._c = c
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        upper = QHBoxLayout()
        upper.setSpacing(12)
        name = Text(c_name(c), Type.BODY_STRONG)
        name.setMinimumWidth(theme.px(118))
        upper.addWidget(name)
        self.rating = ChoiceKeys([Choice(str(value), tr(words)) for value, words in enumerate(RATINGS, 1)], columns=5)
        self.rating.setAccessibleName(c_name(c))
        self.rating.chosen.connect(self._rated)
        self.rating.installEventFilter(self)
        upper.addWidget(self.rating, 1)
        column.addLayout(upper)
        self.more = QWidget()
        lower = QHBoxLayout(self.more)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(12)
        self.anchor = Elided("", Type.SECONDARY, "second")
        lower.addWidget(self.anchor, 1)
        self.evidence = QLineEdit()
        self.evidence.setPlaceholderText(tr("What did you see or hear?"))
        self.evidence.setAccessibleName(tr("Evidence: {c}", c=c_name(c)))
        self.evidence.textEdited.connect(partial(self.typed.emit, "evidence"))
        self.evidence.textEdited.connect(lambda _text: self.set_problem(""))
        lower.addWidget(self.evidence, 1)
        column.addWidget(self.more)
        self._line = InlineMessage()
        column.addWidget(self._line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return super().eventFilter(watched, event)

    @property
    def problem(self) -> str:
        return self._line.words

    def set_problem(self, sentence: str) -> None:
        theme.mark(self.evidence, state="bad" if sentence else "")
        self._line.say(Tone.BAD if sentence else Tone.MUTE, sentence)

    def _rated(self, value: object) -> None:
        self._say_anchor(str(value))
        self.set_problem("")
        self.typed.emit("rating", str(value))

    def _say_anchor(self, rating: str) -> None:
        self.anchor.setText(tr(ANCHORS[self._c][int(rating) - 1]) if rating else tr("Nothing rated yet"))
        self.anchor.set_tone("second" if rating else "third")
        self.more.setVisible(bool(rating))

    def show_entry(self, entry: ObservationEntry) -> None:
        self.rating.set_value(entry.rating or None)
        self.evidence.setText(entry.evidence)
        self._say_anchor(entry.rating)


class ObservationsCard(Card):
    """`typed(c, part, text)` with each change."""

    typed = Signal(int, str, str)
    entered = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Observations"), parent, padding=18, spacing=9)
        words = tr("Weak and strong need a word of what you saw. What you did not see, leave open.")
        self.body.addWidget(Text(words, Type.BODY, "second", wrap=True))
        self.rows: dict[FiveC, ObservationRow] = {}
        for c in FiveC:
            if self.rows:
                self.body.addWidget(rule())
            row = ObservationRow(c)
            row.typed.connect(partial(self.typed.emit, int(c)))
            row.entered.connect(partial(self.entered.emit, int(c)))
            self.rows[c] = row
            self.body.addWidget(row)
        self.body.addStretch(1)

    def show_entries(self, entries: dict[FiveC, ObservationEntry]) -> None:
        for c, row in self.rows.items():
            row.show_entry(entries[c])

    def take_focus(self) -> None:
        self.rows[FiveC.CHARACTER].rating.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, c: FiveC, sentence: str) -> None:
        """Say at one C what is missing."""
        self.rows[c].set_problem(sentence)
        self.rows[c].evidence.setFocus(Qt.FocusReason.OtherFocusReason)
