"""The parts of an assessment at the left, with how far each one is; and the five C at the right, without a score."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.domain.words import mark, tr
from fieldapp.domain.work.questionnaire import FiveC
from fieldapp.ui import phrases
from fieldapp.ui.screens.assessment_parts.session import PART, TESTS, AssessmentSession
from fieldapp.ui.screens.assessment_parts.words import ANCHORS, RATINGS, c_name
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.rows import Row, RowList, RowStyle
from fieldapp.ui.widgets.text import Glyph, Text

PARTS = (
    (mark("Ask first"), "message-square"),
    (mark("Interview"), "list-checks"),
    (mark("References"), "users"),
    (mark("Observations"), "eye"),
    (mark("Small tests"), "scale"),
)


WANTED = 3
"""How many references are asked; a fourth only where they lie far apart."""


def part_rows(session: AssessmentSession) -> Sequence[Row]:
    """One row per part with how far it is."""
    interview = session.interview
    total = len(interview.statements)
    spoken = sum(entry.stated for entry in session.references)
    read = tr("{done} of {total}", done=total - interview.open, total=total)
    if session.consent == PART:
        read = tr("left out")
    seen = sum(bool(entry.rating) for entry in session.observations.values())
    small = tr("{done} of {total}", done=session.small.at, total=TESTS) if session.small.at else tr("optional")
    figures = (
        (_consent(session), bool(session.consent)),
        (read, interview.open == 0 or session.consent == PART),
        (tr("{done} of {total}", done=spoken, total=WANTED), spoken >= WANTED),
        (tr("{done} of {total}", done=seen, total=len(session.observations)), seen == len(session.observations)),
        (small, session.small.at == TESTS),
    )
    return [
        Row(
            key=at,
            title=tr(name),
            subtitle=words,
            icon="circle-check" if done else icon,
            icon_tone=Tone.OK if done else Tone.MUTE,
            faded=session.declined and at > 0,
        )
        for at, ((name, icon), (words, done)) in enumerate(zip(PARTS, figures, strict=True))
    ]


def _consent(session: AssessmentSession) -> str:
    if session.declined:
        return tr("declined")
    return tr("agreed") if session.consent else tr("open", "not done yet")


class PartsList(RowList):
    """The parts; Ctrl+1 to Ctrl+5 open them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(RowStyle(height=46, tiles=False), parent)
        self.setAccessibleName(tr("Parts of the assessment"))


class CoverageCard(Card):
    """How much is known of each C; the score itself stays hidden until the assessment is submitted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Five C"), parent, spacing=10)
        self._counts: dict[FiveC, Text] = {}
        for c in FiveC:
            line = QHBoxLayout()
            line.addWidget(Text(c_name(c), Type.BODY, "second"))
            self._counts[c] = Text("", Type.BODY_STRONG, wrap=True)
            self._counts[c].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(self._counts[c], 1)
            self.body.addLayout(line)
        hidden = QHBoxLayout()
        hidden.setSpacing(8)
        hidden.addWidget(Glyph("eye-off", "second"))
        words = tr("The score is hidden until you submit, so that it does not lead your answers.")
        hidden.addWidget(Text(words, Type.SECONDARY, "second", wrap=True), 1)
        self.body.addLayout(hidden)
        advice = QHBoxLayout()
        advice.setSpacing(8)
        advice.addWidget(Glyph("scale", "second"))
        rule = tr("It is advice with reasons. It never decides about a loan by itself.")
        advice.addWidget(Text(rule, Type.SECONDARY, "second", wrap=True), 1)
        self.body.addLayout(advice)

    def show_session(self, session: AssessmentSession) -> None:
        spoken = sum(entry.stated and not entry.missed for entry in session.references)
        for c, label in self._counts.items():
            known = [tr("seen")] if session.observations[c].rating else []
            if c is FiveC.CHARACTER:
                known = [tr("from the books"), *([tr("{count} asked", count=spoken)] if spoken else []), *known]
            label.setText(phrases.joined(*known) or tr("nothing yet"))


class LegendCard(Card):
    """What the five ratings of one C look like, before one of them is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("What it looks like"), parent, spacing=6)
        self._lines = [Text("", Type.SECONDARY, "second", wrap=True) for _ in RATINGS]
        for line in self._lines:
            self.body.addWidget(line)
        self.show_c(FiveC.CHARACTER)

    def show_c(self, c: FiveC) -> None:
        self.set_title(c_name(c))
        for number, (line, words) in enumerate(zip(self._lines, ANCHORS[c], strict=True), 1):
            line.setText(f"{number}  {tr(words)}")
