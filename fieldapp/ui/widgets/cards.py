"""Cards and the numbers on them."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldapp.ui import theme
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.marks import ProgressBar
from fieldapp.ui.widgets.text import Elided, Glyph, Text, rule
from fieldapp.ui.widgets.visible import show_if


class Card(QFrame):
    """A surface with a border. `head` is a row for title and marks, `body` takes the rest."""

    def __init__(self, title: str = "", parent: QWidget | None = None, *, padding: int = 14, spacing: int = 8) -> None:
        super().__init__(parent)
        theme.mark(self, box="card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, max(1, padding - 2), padding, max(1, padding - 2))
        self.body.setSpacing(spacing)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.title = Text(title, Type.PANEL_TITLE)
        if title:
            self.setAccessibleName(title)
            self.head.addWidget(self.title)
            self.head.addStretch(1)
            self.body.addLayout(self.head)

    def set_title(self, title: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)


@dataclass(frozen=True)
class Kpi:
    """One number, what it is of, and one line of context. `share` draws a bar (0 to 1)."""

    label: str
    value: str
    context: str
    icon: str = ""
    icon_tone: str = "second"
    value_tone: str = "text"
    share: float | None = None
    share_tone: str = "accent"


class KpiCard(QFrame):
    """A card for one number."""

    def __init__(self, kpi: Kpi, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, box="card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 9, 13, 11)
        column.setSpacing(1)
        row = QHBoxLayout()
        row.setSpacing(6)
        self._icon = Glyph(kpi.icon or "circle", kpi.icon_tone)
        show_if(self._icon, kpi.icon)
        row.addWidget(self._icon)
        self._label = Elided(kpi.label, Type.SECONDARY, "second")
        row.addWidget(self._label, 1)
        column.addLayout(row)
        self._value = Elided(kpi.value, Type.BIG_NUMBER)
        column.addWidget(self._value)
        self._context = Elided(kpi.context, Type.SECONDARY, "second")
        column.addWidget(self._context)
        self._bar = ProgressBar()
        column.addWidget(self._bar)
        column.addStretch(1)
        self.show_kpi(kpi)

    def show_kpi(self, kpi: Kpi) -> None:
        self.setAccessibleName(f"{kpi.label}: {kpi.value}. {kpi.context}")
        self._label.setText(kpi.label)
        self._value.setText(kpi.value)
        self._value.set_tone(kpi.value_tone)
        self._context.setText(kpi.context)
        if kpi.icon:
            self._icon.set_icon(kpi.icon, kpi.icon_tone)
        show_if(self._bar, kpi.share is not None)
        if kpi.share is not None:
            self._bar.set_share(kpi.share, kpi.share_tone)


class SummaryStrip(QFrame):
    """Several numbers in one card, divided by lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, box="card")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 8, 0, 8)
        self._row.setSpacing(0)
        self._cells: list[_StripCell] = []

    def show_numbers(self, numbers: list[Kpi]) -> None:
        """Show these; cells are kept when their number does not change."""
        while len(self._cells) < len(numbers):
            if self._cells:
                line = QFrame()
                line.setFixedWidth(1)
                theme.mark(line, box="divider")
                self._row.addWidget(line)
            cell = _StripCell()
            self._cells.append(cell)
            self._row.addWidget(cell, 1)
        for cell, number in zip(self._cells, numbers, strict=False):
            cell.show_kpi(number)


class _StripCell(QWidget):
    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 14, 0)
        column.setSpacing(2)
        self._label = Elided("", Type.SECONDARY, "second")
        column.addWidget(self._label)
        row = QHBoxLayout()
        row.setSpacing(7)
        self._value = Text("", Type.STRIP_NUMBER)
        self._context = Elided("", Type.SECONDARY, "second")
        row.addWidget(self._value)
        row.addWidget(self._context, 1)
        column.addLayout(row)
        self._bar = ProgressBar()
        column.addWidget(self._bar)
        column.addStretch(1)

    def show_kpi(self, kpi: Kpi) -> None:
        self.setAccessibleName(f"{kpi.label}: {kpi.value} {kpi.context}")
        self._label.setText(kpi.label)
        self._value.setText(kpi.value)
        self._value.set_tone(kpi.value_tone)
        self._context.setText(kpi.context)
        show_if(self._bar, kpi.share is not None)
        if kpi.share is not None:
            self._bar.set_share(kpi.share, kpi.share_tone)


class Facts(QWidget):
    """Rows of a label at the left and its value at the right."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 6) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)
        self._rows: dict[str, tuple[Text, Elided]] = {}

    def set_fact(self, label: str, value: str, tone: str = "text") -> None:
        """Add or change one row."""
        if label not in self._rows:
            row = QHBoxLayout()
            row.setSpacing(12)
            left = Text(label, Type.BODY, "second")
            right = Elided(value, Type.BODY_STRONG)
            right.setAlignment(Qt.AlignmentFlag.AlignRight)
            row.addWidget(left)
            row.addWidget(right, 1)
            self._column.addLayout(row)
            self._rows[label] = (left, right)
        left, right = self._rows[label]
        right.setText(value)
        right.set_tone(tone)
        right.setAccessibleName(f"{label}: {value}")

    def add_rule(self) -> None:
        self._column.addWidget(rule())
