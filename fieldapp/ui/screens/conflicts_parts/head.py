"""The head of one record: whose it is, how many fields are chosen, and the two buttons that choose all."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button
from fieldapp.ui.widgets.marks import Avatar, StatusChip
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.text import Elided, Text


class RecordHead(QWidget):
    """Initials, name, kind and progress; the page connects the buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(15, 10, 15, 10)
        line.setSpacing(11)
        self._avatar = Avatar("", 38)
        line.addWidget(self._avatar)
        words = QVBoxLayout()
        words.setSpacing(1)
        upper = QHBoxLayout()
        upper.setSpacing(9)
        self._name = Text("", Type.STRIP_NUMBER)
        self._kind, self._progress = StatusChip(), StatusChip()
        for widget in (self._name, self._kind, self._progress):
            upper.addWidget(widget)
        upper.addStretch(1)
        words.addLayout(upper)
        self._sentence = Elided("", Type.SECONDARY, "second")
        words.addWidget(self._sentence)
        line.addLayout(words, 1)
        self.all_mine = Button(tr("All mine"), icon="laptop", keys="Ctrl+1")
        self.all_office = Button(tr("All office"), icon="building-2", keys="Ctrl+2")
        line.addWidget(self.all_mine)
        line.addWidget(self.all_office)

    def show_record(self, name: str, kind: str, sentence: str, *, choosable: bool) -> None:
        self._avatar.set_name(name)
        self._name.setText(name)
        self._kind.set_chip(Chip(kind, Tone.MUTE))
        self._sentence.setText(sentence)
        self.all_mine.setVisible(choosable)
        self.all_office.setVisible(choosable)

    def show_progress(self, chosen: int, total: int) -> None:
        """Say how many fields have a side; nothing to say where there is nothing to choose."""
        if not total:
            self._progress.set_chip(Chip(""))
            return
        tone, icon = (Tone.OK, "check") if chosen == total else (Tone.WARN, "")
        self._progress.set_chip(Chip(tr("{chosen} of {total} chosen", chosen=chosen, total=total), tone, icon))

    @property
    def progress(self) -> str:
        """What the progress chip says."""
        return self._progress.chip.text
