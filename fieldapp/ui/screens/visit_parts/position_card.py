"""Where a visit was: from a receiver, from a photo, typed, or none with the reason. It never stands in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from fieldapp.domain.words import mark, tr
from fieldapp.domain.work.place import distance_m
from fieldapp.domain.work.visit import PositionSource, VisitContent
from fieldapp.services.borrower import receiver
from fieldapp.services.borrower.receiver import Heard, Hearing, Listening
from fieldapp.services.desk import Desk
from fieldapp.ui import phrases
from fieldapp.ui.screens.visit_parts.words import NO_POSITION
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field
from fieldapp.ui.widgets.marks import KeyCap
from fieldapp.ui.widgets.text import Glyph, Text

LOOK_EVERY_MS = 500
LISTEN_S = 120
"""How long a receiver is listened to while a visit is open."""
HOW = {
    PositionSource.RECEIVER: mark("by the receiver"),
    PositionSource.PHOTO: mark("by a photo"),
    PositionSource.TYPED: mark("typed"),
}


class PositionCard(Card):
    """`heard` with everything new from the receiver, while `listen` is on."""

    heard = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Position"), parent, spacing=7)
        self._desk = desk
        self._listening: Listening | None = None
        self._last: Heard | None = None
        self._waited = 0
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY_MS)
        self._look.timeout.connect(self._ask)
        self.head.insertWidget(0, Glyph("map-pin", "second"))
        self.head.addWidget(Text(tr("only taken while this visit is open"), Type.SECONDARY, "third"))
        self.head.addWidget(KeyCap("F7"))
        self.status = Text("", Type.BODY, "second", wrap=True)
        self.body.addWidget(self.status)
        self.position = QLineEdit()
        self.position.setPlaceholderText("25.61250, 85.13760")
        self.position_field = Field(tr("Latitude, longitude"), self.position)
        line = QHBoxLayout()
        line.addWidget(self.position_field)
        self.body.addLayout(line)
        self.position_field.hide()
        self.no_position = ChoiceKeys([Choice(reason, tr(reason)) for reason in NO_POSITION], columns=3)
        self.reason_field = Field(tr("Why there is none"), self.no_position, aside=tr("keys 1 to 5"))
        self.body.addWidget(self.reason_field)

    # listening

    def listen(self) -> None:
        """Begin to listen, anew where it listened before."""
        self.be_quiet()
        self._listening, self._last, self._waited = receiver.listen(self._desk), None, 0
        self._look.start()
        self._ask()

    def ask(self) -> None:
        """Let her type it."""
        self.position_field.show()
        self.position.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def be_quiet(self) -> None:
        """Let the receiver go."""
        self._look.stop()
        if self._listening is not None:
            self._listening.stop()
            self._listening = None

    def _ask(self) -> None:
        if self._listening is None:
            return
        told = self._listening.heard
        self._waited += LOOK_EVERY_MS
        if told != self._last or told.hearing is Hearing.LOOKING:
            self._last = told
            self.heard.emit(told)
        if told.hearing is Hearing.NOTHING or self._waited > LISTEN_S * 1000:
            self.be_quiet()

    # showing

    def say(self, content: VisitContent, home: tuple[int, int] | None, told: Heard | None) -> None:
        """Say where the visit was, how well that is known, and how far from her home."""
        placed = content.latitude_e6 is not None and content.longitude_e6 is not None
        if content.position_source is PositionSource.TYPED:
            self.position_field.show()
        self.reason_field.setVisible(not placed)
        if not placed:
            self.status.setText(self._without(told))
            return
        assert content.latitude_e6 is not None
        assert content.longitude_e6 is not None
        away = tr("Her home is not registered")
        if home is not None:
            away = tr(
                "{meters} m from home", meters=f"{distance_m((content.latitude_e6, content.longitude_e6), home):,}"
            )
        sharp = tr("±{meters} m", meters=content.position_accuracy_m) if content.position_accuracy_m else ""
        at = phrases.clock(content.position_ms, self._desk.time_zone) if content.position_ms else ""
        self.status.setText(phrases.joined(away, sharp, at, tr(HOW.get(content.position_source, ""))))

    def _without(self, told: Heard | None) -> str:
        if told is None or told.hearing is Hearing.NOTHING:
            return tr("No receiver found. F7 looks again and lets you type it. Nothing waits for it.")
        if told.hearing is Hearing.NO_SIGNAL:
            return tr("The receiver has no signal yet. Go on; the position is taken when it comes.")
        return tr("Looking for a receiver, {seconds} s. Go on meanwhile.", seconds=self._waited // 1000)
