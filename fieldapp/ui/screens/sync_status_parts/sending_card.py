"""How this laptop sends: photos at once or over a good line only, an hour of rest, or a memory stick."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.domain.words import mark, tr
from fieldapp.ui.screens.sync_status_parts.stick_button import StickButton
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field
from fieldapp.ui.widgets.text import Text

PHOTOS = (
    Choice(False, mark("With every exchange"), "image"),
    Choice(True, mark("Only over a good line"), "clock"),
)


class SendingCard(Card):
    """`photos_wait` carries the choice; `rest` asks for an hour without exchanges, `go_on` for one now."""

    photos_wait = Signal(bool)
    rest = Signal()
    go_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("How this laptop sends"), parent, spacing=8)
        self.photos = ChoiceKeys([choice.said for choice in PHOTOS], columns=2)
        self.photos.chosen.connect(lambda wait: self.photos_wait.emit(bool(wait)))
        self.body.addWidget(Field(tr("Photos go"), self.photos, aside=tr("keys 1 and 2")))
        self.paused = False
        self.pause = Button(tr("Pause for 1 hour"), Look.SECONDARY, "pause", "P")
        self.pause.clicked.connect(self.turn)
        self.stick = StickButton()
        line = QHBoxLayout()
        line.setSpacing(8)
        for button in (self.pause, self.stick):
            line.addWidget(button)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addWidget(
            Text(tr("By USB go words and amounts. Photos wait for a network."), Type.SECONDARY, "second", wrap=True)
        )

    def show_wish(self, wait: bool) -> None:
        """What was chosen before."""
        self.photos.set_value(wait)

    def show_paused(self, paused: bool) -> None:
        """Whether the sync rests just now."""
        self.paused = paused
        self.pause.set_words(self.words)

    @property
    def words(self) -> str:
        """What the button does now."""
        return tr("Go on now") if self.paused else tr("Pause for 1 hour")

    def turn(self) -> None:
        """Rest, or go on."""
        (self.go_on if self.paused else self.rest).emit()
