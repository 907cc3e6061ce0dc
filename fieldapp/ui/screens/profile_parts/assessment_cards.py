"""What the last assessment says: a score with its reasons, and the five C as bars; always a guide, never a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldapp.domain.words import mark, tr
from fieldapp.domain.work.questionnaire import FiveC
from fieldapp.ui import phrases, theme
from fieldapp.ui.screens.people_parts.score import WEAK, score_tone
from fieldapp.ui.screens.profile_parts.heads import let_title_wrap
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.marks import StatusChip
from fieldapp.ui.widgets.paint import Chip, Ink
from fieldapp.ui.widgets.text import Elided, Glyph, Text, rule

if TYPE_CHECKING:
    from fieldapp.domain.timestamp import Day
    from fieldapp.services.borrower.assessments import AssessmentView

REASONS_LEAST = 2
"""No score is shown with fewer reasons, as long as anything is known."""


FIVE_C = {
    FiveC.CHARACTER: mark("Character"),
    FiveC.CAPACITY: mark("Capacity"),
    FiveC.CAPITAL: mark("Capital"),
    FiveC.COLLATERAL: mark("Collateral"),
    FiveC.CONDITIONS: mark("Conditions"),
}
"""The five in words."""


class ScoreBars(QWidget):
    """A name, a bar and a number per line; the number is the text equivalent of the bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scores: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_scores(self, scores: tuple[tuple[str, int], ...]) -> None:
        """Names with scores of 0 to 100."""
        self._scores = scores
        self.setAccessibleName(", ".join(f"{name} {score}" for name, score in scores))
        self.updateGeometry()
        self.update()

    @property
    def scores(self) -> tuple[tuple[str, int], ...]:
        return self._scores

    def _pitch(self) -> int:
        return max(theme.px(20), paint.metrics(Type.BODY).height() + 2)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(220), self._pitch() * max(1, len(self._scores)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        names = max((paint.width_of(name, Type.BODY) for name, _ in self._scores), default=0) + theme.px(14)
        number = theme.px(30)
        for at, (name, score) in enumerate(self._scores):
            top, high = at * self._pitch(), self._pitch()
            paint.text(painter, QRect(0, top, names, high), name, Ink(Type.BODY, theme.color("text")))
            bar = QRectF(names, top + high / 2 - 3, self.width() - names - number, 6)
            ink = theme.qcolor(theme.tone_colors(score_tone(score)).text)
            paint.bar(painter, bar, score / 100, ink, theme.qcolor(theme.tokens().mute.soft))
            right = QRect(self.width() - number, top, number, high)
            strong = Ink(Type.BODY_STRONG, theme.color("text"), Qt.AlignmentFlag.AlignRight)
            paint.text(painter, right, str(score), strong)


class OutlookCard(Card):
    """The score, what speaks for her and what against, and the rules it came from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Character assessment"), parent, spacing=6)
        let_title_wrap(self)
        self._state = StatusChip()
        self.head.addWidget(self._state)
        line = QHBoxLayout()
        line.setSpacing(7)
        self._score, self._of = Text("", Type.HUGE_NUMBER), Text(tr("of 100"), Type.BODY, "second")
        line.addWidget(self._score)
        line.addWidget(self._of)
        self._when = Elided("", Type.SECONDARY, "second")
        self._when.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.addWidget(self._when, 1)
        self.body.addLayout(line)
        self._nobody = Text(tr("Nobody has assessed her yet. Press A to begin."), wrap=True, tone="second")
        self.body.addWidget(self._nobody)
        self._rule = rule()
        self.body.addWidget(self._rule)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(2)
        self.body.addLayout(self._reasons)
        self._rules = Text("", Type.CAPTION, "second", wrap=True)
        self.body.addWidget(self._rules)

    def show_assessment(self, view: AssessmentView | None, today: Day) -> None:
        """Show the last one, or that there is none."""
        while (item := self._reasons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for part in (self._score, self._of, self._rule, self._rules, self._when):
            part.setVisible(view is not None)
        self._nobody.setVisible(view is None)
        if view is None:
            self._state.set_chip(Chip(tr("None yet"), Tone.MUTE))
            return
        for part in (self._score, self._of, self._rule):
            part.setVisible(view.score is not None)
        if view.score is not None:
            self._score.setText(str(view.score))
            self._score.set_tone(str(score_tone(view.score)))
        self._when.setText(phrases.joined(phrases.short_day(view.day, today), view.author))
        old, advice = Chip(tr("Over a year old"), Tone.WARN, "clock"), Chip(tr("Advice"), Tone.MUTE)
        self._state.set_chip(old if view.old else advice)
        if view.hidden:
            self._rules.setText(tr("Hidden: you are asked to rate her too, without seeing this. Press A to begin."))
            return
        if view.score is None:
            nothing = tr("No score yet: nothing in the books, no two references, nothing observed. Press A to add it.")
            self._rules.setText(tr("She did not want it. That is no bad sign.") if view.declined else nothing)
            return
        for tone, words in _all_reasons(view):
            self._reasons.addWidget(_reason(ICONS[tone], tone, words))
        anew = tr("Press A to assess her anew.") if view.old else ""
        again = ""
        if view.again:
            again = tr("Rated again by {name}: {score} of 100", name=view.again[0], score=view.again[1])
        guide = tr("A guide, not a decision · rules {version}", version=view.rules_version)
        self._rules.setText(phrases.joined(guide, view.rules_words, again, anew))

    @property
    def spoken(self) -> str:
        """Everything the card says, as a screen reader reads it."""
        parts = [label.text() for label in self.findChildren(Text) if label.isVisibleTo(self)]
        return " ".join(part for part in parts if part)

    def set_state(self, chip: Chip) -> None:
        self._state.set_chip(chip)


ICONS = {"ok": "trending-up", "bad": "trending-down"}


def _all_reasons(view: AssessmentView) -> list[tuple[str, str]]:
    """Tone and words. Where little is known the five C say where they stand, so that no score rests on one reason."""
    made = [("ok", words) for words in view.reasons_up] + [("bad", words) for words in view.reasons_down]
    missing = max(0, REASONS_LEAST - len(made))
    for c, points in sorted(view.five_c.items(), key=lambda pair: -abs(pair[1] - 50))[:missing]:
        words = tr("{name} stands at {points} of 100", name=tr(FIVE_C[c]), points=points)
        made.append(("ok" if points >= 50 else "bad", words))
    return made


def _reason(icon: str, tone: str, words: str) -> QWidget:
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(7)
    line.addWidget(Glyph(icon, tone, 15), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Text(words, Type.BODY, wrap=True), 1)
    spoken = (
        tr("Speaks for her: {reason}", reason=words) if tone == "ok" else tr("Speaks against: {reason}", reason=words)
    )
    made.setAccessibleName(spoken)
    return made


class FiveCard(Card):
    """The five C."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Five C"), parent)
        self._day = Text("", Type.SECONDARY, "second")
        self.head.addWidget(self._day)
        self.bars = ScoreBars()
        self.body.addWidget(self.bars)
        self._weakest = Text("", Type.SECONDARY, "second", wrap=True)
        self.body.addWidget(self._weakest)

    def show_assessment(self, view: AssessmentView | None, today: Day) -> None:
        self.setVisible(view is not None and bool(view.five_c))
        if view is None:
            return
        self._day.setText(phrases.short_day(view.day, today))
        scores = tuple((tr(FIVE_C[c]), points) for c, points in sorted(view.five_c.items()))
        self.bars.show_scores(scores)
        low = [name for name, points in scores if points < WEAK]
        unknown = [tr(words) for c, words in FIVE_C.items() if c not in view.five_c]
        said = tr("Needs a new look: {names}.", names=", ".join(low)) if low else ""
        missing = tr("Not known, so not counted: {names}.", names=", ".join(unknown)) if unknown else ""
        self._weakest.setVisible(bool(said or missing))
        self._weakest.setText(" ".join(part for part in (said, missing) if part))
