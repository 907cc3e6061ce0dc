"""The way of a record to the office: four places in a row, each with its count."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.ui import theme
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.marks import IconTile
from fieldapp.ui.widgets.text import Elided, Glyph, Text


@dataclass(frozen=True)
class Step:
    """One place: its word, how many records are there, and what that means."""

    icon: str
    word: str
    count: int
    about: str
    tone: Tone


class StepStrip(QFrame):
    """The places from left to right with an arrow between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, box="card")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 10, 14, 10)
        self._row.setSpacing(12)
        self._cells: list[_Cell] = []

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the places; the first call makes their cells."""
        for step in steps[len(self._cells) :]:
            if self._cells:
                self._row.addWidget(Glyph("chevron-right", "third"))
            cell = _Cell(step)
            self._cells.append(cell)
            self._row.addWidget(cell, 1)
        for cell, step in zip(self._cells, steps, strict=True):
            cell.show_step(step)


class _Cell(QWidget):
    def __init__(self, step: Step) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(11)
        self._tile = IconTile(step.icon, step.tone, 34)
        row.addWidget(self._tile)
        column = QVBoxLayout()
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(7)
        self._count = Text("", Type.STRIP_NUMBER)
        head.addWidget(self._count)
        self._word = Elided("", Type.BODY_STRONG)
        head.addWidget(self._word, 1)
        column.addLayout(head)
        self._about = Elided("", Type.SECONDARY, "second")
        column.addWidget(self._about)
        row.addLayout(column, 1)

    def show_step(self, step: Step) -> None:
        self._tile.set_icon(step.icon, step.tone)
        self._count.setText(f"{step.count:,}")
        self._word.setText(step.word)
        self._about.setText(step.about)
        self._about.set_tone("warn" if step.tone is Tone.WARN else "second")
        self.setAccessibleName(f"{step.word}: {step.count}, {step.about}")
