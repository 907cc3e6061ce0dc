"""The interview: one statement at a time in large letters, five answers, and a square for each of the statements."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.words import mark, tr
from fieldapp.ui import languages, theme
from fieldapp.ui.screens.assessment_parts.interview import SKIP_REASONS, Interview
from fieldapp.ui.screens.assessment_parts.words import ANSWERS
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import EmptyState
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.paint import Frame, Ink
from fieldapp.ui.widgets.text import Text


class AnswerSquares(QWidget):
    """One square per statement: the answer as a digit, a dash for a skip, a ring for the one that is asked."""

    SIDE, GAP = 24, 5

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interview: Interview | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_interview(self, interview: Interview) -> None:
        self._interview = interview
        self.setAccessibleName(
            tr(
                "{answered} answered, {skipped} skipped, {open} open",
                answered=interview.answered,
                skipped=interview.skipped,
                open=interview.open,
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        pitch = theme.px(self.SIDE + self.GAP)
        return QSize(12 * pitch, 2 * pitch)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._interview is None:
            return
        painter = QPainter(self)
        side, pitch = theme.px(self.SIDE), theme.px(self.SIDE + self.GAP)
        per_line = 24 if self.width() >= 24 * pitch else 12
        for at, statement in enumerate(self._interview.statements):
            line, column = divmod(at, per_line)
            place = QRectF(column * pitch, line * pitch, side, side)
            self._paint_square(painter, place, self._interview.mark_of(statement.code), at == self._interview.position)

    def _paint_square(self, painter: QPainter, place: QRectF, mark: str, current: bool) -> None:
        tone = Tone.INFO if mark and mark[0] != "-" else Tone.MUTE
        colors = theme.tone_colors(tone)
        fill = theme.qcolor(colors.soft) if mark else theme.color("surface")
        line = theme.color("accent") if current else theme.qcolor(colors.line)
        paint.box(painter, place, Frame(fill, line, 4, 2 if current else 1))
        words = "–" if mark.startswith("-") else mark
        ink = Ink(Type.CAPTION_STRONG, theme.qcolor(colors.text), Qt.AlignmentFlag.AlignHCenter)
        paint.text(painter, place.toRect(), words, ink)


class AnswerKeys(ChoiceKeys):
    """The five answers; choosing one goes on to the next statement, so nothing stays pressed."""

    back = Signal()
    skip = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace:
            self.back.emit()
        elif event.key() == Qt.Key.Key_S and not event.modifiers():
            self.skip.emit()
        else:
            super().keyPressEvent(event)


class InterviewCard(Card):
    """`answered(code)` and `skipped(code)` when a statement is done, `finished` when the last one is."""

    answered = Signal(int)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Interview"), parent, padding=18, spacing=12)
        self._interview: Interview | None = None
        self._place = Text("", Type.BODY, "second")
        self.head.addWidget(self._place)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_question())
        self.done = EmptyState("check-check", tr("All statements are through. Go on with the references."), tr("Go on"))
        self.done.on_press(self.finished.emit)
        self._stack.addWidget(self.done)
        self.body.addWidget(self._stack, 1)
        self.squares = AnswerSquares()
        self.body.addWidget(self.squares)

    def _build_question(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(14)
        self._topic = Text("", Type.SECONDARY_STRONG, "second")
        column.addWidget(self._topic)
        self.statement = Text("", Type.DIALOG_TITLE, wrap=True)
        self.statement.setMinimumHeight(theme.px(84))
        self.statement.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.statement)
        self.untranslated = InlineMessage()
        column.addWidget(self.untranslated)
        self.keys = AnswerKeys([Choice(value, tr(words)) for value, words in enumerate(ANSWERS, 1)], columns=5)
        self.keys.setAccessibleName(tr("How far does it fit?"))
        self.keys.chosen.connect(self._answer)
        self.keys.back.connect(self.go_back)
        self.keys.skip.connect(self.ask_why_skipped)
        column.addWidget(self.keys)
        self._why = QWidget()
        why = QVBoxLayout(self._why)
        why.setContentsMargins(0, 0, 0, 0)
        asked = tr("Why is it left out?")
        why.addWidget(Text(asked, Type.BODY_STRONG))
        self.reasons = ChoiceKeys([Choice(reason, tr(reason)) for reason in SKIP_REASONS], columns=2)
        self.reasons.setAccessibleName(asked)
        self.reasons.chosen.connect(self._skip)
        why.addWidget(self.reasons)
        self._why.hide()
        column.addWidget(self._why)
        column.addLayout(self._build_ways())
        column.addStretch(1)
        return made

    def _build_ways(self) -> QHBoxLayout:
        line = QHBoxLayout()
        back = Button(tr("Back"), Look.GHOST, "arrow-left", "Backspace")
        back.clicked.connect(self.go_back)
        skip = Button(tr("Leave it out"), Look.GHOST, "arrow-right", "S")
        skip.clicked.connect(self.ask_why_skipped)
        line.addWidget(back)
        line.addWidget(skip)
        line.addStretch(1)
        return line

    def show_interview(self, interview: Interview) -> None:
        """Ask the statement that is open now."""
        self._interview = interview
        self._why.hide()
        statement = interview.current
        total = len(interview.statements)
        self._place.setText(tr("{done} of {total}", done=total - interview.open, total=total))
        self._stack.setCurrentIndex(0 if statement is not None else 1)
        self.squares.show_interview(interview)
        if statement is not None:
            self._topic.setText(tr("Statement {number}", number=interview.position + 1))
            words = tr(statement.text)
            self.statement.setText(tr("“{words}”", words=words))
            self._say_language(known=words != statement.text or languages.spoken() is languages.ENGLISH)
            self.keys.set_value(interview.value_of(statement.code))

    def _say_language(self, *, known: bool) -> None:
        """Who reads it aloud translates it herself where the words of her language are not here."""
        told = mark("This statement is not here in {language} yet. Say it in her own words.")
        self.untranslated.say(Tone.WARN, "" if known else tr(told, language=languages.spoken().name))

    def take_focus(self) -> None:
        interview = self._interview
        target = self.keys if interview is None or interview.current is not None else self.done
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, value: object) -> None:
        if self._interview is not None and isinstance(value, int):
            self._go_on(self._interview.answer(value))

    def _skip(self, reason: object) -> None:
        if self._interview is not None:
            self.reasons.set_value(None)
            self._go_on(self._interview.skip(str(reason)))

    def _go_on(self, code: int | None) -> None:
        if code is None or self._interview is None:
            return
        self.show_interview(self._interview)
        self.answered.emit(code)
        if self._interview.current is None:
            self.finished.emit()
        else:
            self.keys.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        if self._interview is not None:
            self._interview.back()
            self.show_interview(self._interview)
            self.keys.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_why_skipped(self) -> None:
        if self._interview is not None and self._interview.current is not None:
            self._why.show()
            self.reasons.setFocus(Qt.FocusReason.OtherFocusReason)
