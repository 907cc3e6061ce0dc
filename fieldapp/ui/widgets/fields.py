"""What a person types into: a label above, a hint below that gives way to the sentence about what is wrong."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from fieldapp.domain.money import Currency, format_amount, parse_amount
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import tr
from fieldapp.ui import phrases, theme
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.choice_button import ChoiceButton
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.text import Text


class Field(QWidget):
    """A control with its label, an optional note at the right of the label, and one line below."""

    def __init__(
        self, label: str, control: QWidget, hint: str = "", aside: str | QWidget = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._hint = hint
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._column = column
        head = self._head = QHBoxLayout()
        self._aside: Text | None = None
        self._label = Text(label, Type.BODY_STRONG)
        self._label.setBuddy(control)
        head.addWidget(self._label)
        head.addStretch(1)
        if isinstance(aside, QWidget):
            head.addWidget(aside)
        elif aside:
            self.set_aside(aside)
        column.addLayout(head)
        column.addWidget(control)
        self._line = InlineMessage()
        column.addWidget(self._line)
        control.setAccessibleName(label)
        self.set_hint(hint)

    @property
    def problem(self) -> str:
        """The sentence about what is wrong; empty when nothing is."""
        return self._line.words if self.control.property("state") == "bad" else ""

    def set_label(self, label: str) -> None:
        self._label.setText(label)
        self.control.setAccessibleName(label)

    def set_aside(self, words: str) -> None:
        """What stands at the right of the label; nothing takes it away."""
        if self._aside is None:
            self._aside = Text("", Type.SECONDARY, "second")
            self._head.addWidget(self._aside)
        self._aside.setText(words)

    def set_hint(self, hint: str, tone: Tone = Tone.MUTE) -> None:
        self._hint = hint
        theme.mark(self.control, state="")
        self._line.say(tone, hint)

    def set_problem(self, sentence: str) -> None:
        """Mark the field and say what is wrong; empty takes the mark away."""
        theme.mark(self.control, state="bad" if sentence else "")
        self.control.setAccessibleDescription(sentence)
        self._line.say(Tone.BAD if sentence else Tone.MUTE, sentence or self._hint)
        self._column.setContentsMargins(10 if sentence else 0, 0, 0, 0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.problem:
            painter = QPainter(self)
            painter.fillRect(
                paint.mirrored(painter, QRect(0, 0, 3, self.height())), theme.qcolor(theme.tokens().bad.text)
            )


def keys_of(count: int) -> str:
    """The digits that choose among so many, to stand beside their label; nothing where there is no choice."""
    if count < 2:
        return ""
    return tr("keys 1 and 2") if count == 2 else tr("keys 1 to {n}", n=min(count, 9))


class NoteEdit(QPlainTextEdit):
    """A few lines of words; Tab goes on, as in every other field."""

    def __init__(self, rows: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * rows + 20)


class MoneyEdit(QLineEdit):
    """An amount in minor units. Takes 1,450 or 1450.5 or 3*450 in any digits; shows it grouped; never rounds."""

    amount_changed = Signal()

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # amounts read so in every language
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(theme.font(Type.BODY_STRONG))
        self.textEdited.connect(lambda _text: self.amount_changed.emit())

    def parsed(self) -> int | Rejection:
        """The typed amount, or why it is none."""
        return parse_amount(self.text(), self._currency)

    def set_amount(self, minor: int | None, *, select: bool = False) -> None:
        """Show an amount; None empties the field."""
        self.setText("" if minor is None else format_amount(minor, self._currency))
        if select:
            self.selectAll()
        self.amount_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.font().pixelSize() != theme.px(13):
            self.setFont(theme.font(Type.BODY_STRONG))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        parsed = self.parsed()
        if isinstance(parsed, int):
            self.setText(format_amount(parsed, self._currency))
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theme.color("text2"))
        left = self.rect().adjusted(10, 0, 0, 0)
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(left, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self._currency.symbol)


class DateEdit(QLineEdit):
    """A day: typed as 20, 20/10, +7 or fri; shown in full after leaving."""

    day_changed = Signal()

    def __init__(self, today: Day, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._day: Day | None = None
        self.setPlaceholderText(tr("20, 20/10, +7, fri"))
        self.textEdited.connect(self._edited)

    @property
    def day(self) -> Day | None:
        """The typed day; None when the field is empty or not a day."""
        return self._day

    @property
    def understood(self) -> bool:
        """The field is empty or holds a day."""
        return self._day is not None or not self.text().strip()

    def set_day(self, day: Day | None) -> None:
        self._day = day
        self.setText("" if day is None else phrases.full_day(day))
        self.day_changed.emit()

    def _edited(self, text: str) -> None:
        self._day = phrases.parse_day(text, self._today)
        self.day_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._day is not None:
            self.setText(phrases.full_day(self._day))
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.set_day((self._today if self._day is None else self._day) + step)
            return
        super().keyPressEvent(event)


@dataclass(frozen=True)
class Choice:
    """One of the choices of a ChoiceKeys; `value` is whatever the page wants back."""

    value: object
    text: str
    icon: str = ""

    @property
    def said(self) -> Choice:
        """The same in the reader's language, where the choice is a constant whose text is marked."""
        return replace(self, text=tr(self.text))


class ChoiceKeys(QWidget):
    """Up to nine choices, each with its number key; the arrows move between them."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[Choice] = (), columns: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = self._columns = columns
        self._sized = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._buttons: list[ChoiceButton] = []
        self._choices: tuple[Choice, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_choices(choices)

    @property
    def value(self) -> object:
        """The chosen value, or None."""
        for button, choice in zip(self._buttons, self._choices, strict=True):
            if button.isChecked():
                return choice.value
        return None

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; a choice made before stays when it is still offered."""
        before = self.value if self._buttons else None
        for button in self._buttons:
            self._grid.removeWidget(button)
            button.deleteLater()
        self._columns = 0
        self._offered: frozenset[object] | None = None
        self._choices = tuple(choices)[:9]
        self._buttons = []
        for number, choice in enumerate(self._choices, 1):
            button = ChoiceButton(choice.text, str(number), choice.icon, self)
            button.clicked.connect(lambda _checked=False, at=number - 1: self.choose(at))
            self._buttons.append(button)
        self._place()
        self.set_value(before)

    def offer(self, values: Collection[object]) -> None:
        """Show only these of the choices; each keeps its key, and one that was chosen stays in sight."""
        wanted = frozenset(values) | ({self.value} if self.value is not None else frozenset())
        if wanted == self._offered:
            return
        self._offered = wanted
        for button, choice in zip(self._buttons, self._choices, strict=True):
            self._grid.removeWidget(button)
            button.setVisible(choice.value in wanted)
        self._columns = 0  # last: a button that changes its style on the way places what is not taken out yet
        self._place()
        self._restyle()

    def _shown(self) -> list[int]:
        """The places of the choices that are offered."""
        offered = self._offered
        return [at for at, one in enumerate(self._choices) if offered is None or one.value in offered]

    def _place(self) -> None:
        """As many columns as were wanted, fewer where the words would be cut."""
        widest = max((button.sizeHint().width() for button in self._buttons), default=1)
        room = (self.width() + self._grid.spacing()) // (widest + self._grid.spacing())
        columns = max(1, min(self._wanted, room)) if self._sized else self._wanted
        if columns == self._columns:
            return
        self._columns = columns
        for at, place in enumerate(self._shown()):
            self._grid.addWidget(self._buttons[place], at // self._columns, at % self._columns)
        for at in range(self._wanted):
            self._grid.setColumnStretch(at, 1 if at < self._columns else 0)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sized = True
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._buttons:
            self._place()

    def minimumSizeHint(self) -> QSize:
        widest = max((button.minimumSizeHint().width() for button in self._buttons), default=0)
        return QSize(widest, self._grid.minimumSize().height())

    @property
    def words(self) -> str:
        """What the choice in force is called, '' for none."""
        return next((button.text() for button in self._buttons if button.isChecked()), "")

    def set_value(self, value: object) -> None:
        """Show a choice without telling anybody."""
        for button, choice in zip(self._buttons, self._choices, strict=True):
            button.setChecked(value is not None and choice.value == value)
        self._restyle()

    def choose(self, index: int) -> None:
        """Pick by place and tell it."""
        if index in self._shown():
            self.set_value(self._choices[index].value)
            self.chosen.emit(self._choices[index].value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdecimal() and event.text() != "0":
            self.choose(int(event.text()) - 1)
            return
        step = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: self._columns,
            Qt.Key.Key_Up: -self._columns,
        }.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        shown = self._shown()
        at = next((i for i, p in enumerate(shown) if self._buttons[p].isChecked()), -1 if step > 0 else len(shown))
        if shown:
            self.choose(shown[min(max(at + step, 0), len(shown) - 1)])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._restyle()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        """Nobody has to guess where the keyboard is, also before the first choice."""
        shown = self._shown()
        at = next((place for place in shown if self._buttons[place].isChecked()), shown[0] if shown else -1)
        for place, button in enumerate(self._buttons):
            button.set_ring(self.hasFocus() and place == at)
