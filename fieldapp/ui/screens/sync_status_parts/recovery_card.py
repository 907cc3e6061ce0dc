"""What IT types, step by step, to be read out on the telephone or copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.services.recovery import Recovery
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.text import Glyph, Text

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse


class RecoveryCard(Card):
    """A way out of a problem that waiting does not end; hidden until `show_recovery`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, spacing=6)
        self._recovery: Recovery | None = None
        self.lines: list[Text] = []
        self._made: list[QWidget] = []
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Glyph("key-round", "warn", 18))
        self.heading = Text("", Type.PANEL_TITLE, wrap=True)
        row.addWidget(self.heading, 1)
        self.copy_button = Button(tr("Copy"), Look.SECONDARY, "copy")
        self.copy_button.clicked.connect(self.copy)
        row.addWidget(self.copy_button)
        self.body.addLayout(row)
        self.sentence = Text("", Type.BODY, "second", wrap=True)
        self.body.addWidget(self.sentence)
        self.hide()

    def show_recovery(self, recovery: Recovery | None) -> None:
        """Show a way out, or nothing."""
        if recovery != self._recovery:
            self._recovery = recovery
            self._fill(recovery)
        self.setVisible(recovery is not None)

    def copy(self) -> None:
        """Put the steps on the clipboard, as they stand here."""
        if self._recovery is not None:
            lines = [part for line in self._recovery.lines for part in (line.about, line.command) if part]
            QGuiApplication.clipboard().setText("\n".join(lines))

    def _fill(self, recovery: Recovery | None) -> None:
        for old in self._made:
            old.setParent(None)
            old.deleteLater()
        self._made, self.lines = [], []
        if recovery is None:
            return
        self.setAccessibleName(recovery.title)
        self.heading.setText(recovery.title)
        self.sentence.setText(recovery.sentence)
        for step in recovery.lines:
            about = Text(step.about, Type.SECONDARY, "second", wrap=True)
            self.body.addWidget(about)
            self._made.append(about)
            if step.command:
                self._add_command(step.about, step.command)

    def _add_command(self, about: str, command: str) -> None:
        line = Text(command, Type.BODY_STRONG, wrap=True)  # wrapped: whoever reads it out must see the whole of it
        line.setTextInteractionFlags(SELECTABLE)
        line.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line.setAccessibleName(f"{about}: {command}")
        line.setContentsMargins(14, 0, 0, 4)
        self.body.addWidget(line)
        self._made.append(line)
        self.lines.append(line)
