"""One piece of work before the supervisor: what the program checked, and what the officer wrote."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fieldapp.domain.talk import TalkState
from fieldapp.domain.words import tr, tr_n
from fieldapp.ui import messages, theme
from fieldapp.ui.screens.approvals_parts.said import SaidLines
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.marks import Avatar, StatusChip
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.text import Elided, Glyph, Text

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk
    from fieldapp.services.oversight.approvals import ApprovalItem, Check


class CheckTile(QFrame):
    """One check: a tick or a warning, what was looked at and what was found."""

    def __init__(self, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, box="sunken")
        line = QHBoxLayout(self)
        line.setContentsMargins(11, 7, 11, 8)
        line.setSpacing(9)
        icon, tone = ("circle-check", "ok") if check.ok else ("triangle-alert", "warn")
        line.addWidget(Glyph(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(check.label, Type.BODY_STRONG, "text" if check.ok else "warn"))
        found = messages.text(check.why) if check.why else check.sentence
        words.addWidget(Text(found, Type.SECONDARY, "second", wrap=True))
        line.addLayout(words, 1)
        self.setAccessibleName(
            tr("{check}: {found}, fine", check=check.label, found=found)
            if check.ok
            else tr("{check}: {found}, look at this", check=check.label, found=found)
        )


class ItemCard(QWidget):
    """Head, checks and content of one item; scrolls by itself."""

    photo_wanted = Signal()
    person_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._build_head())
        self._inside = QWidget()
        theme.mark(self._inside, box="surface")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(15, 4, 15, 14)
        self._column.setSpacing(12)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._inside)
        column.addWidget(area, 1)

    def _build_head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(15, 12, 15, 10)
        line.setSpacing(11)
        self._avatar = Avatar("", 38)
        line.addWidget(self._avatar)
        words = QVBoxLayout()
        words.setSpacing(1)
        upper = QHBoxLayout()
        upper.setSpacing(9)
        self._title = Text("", Type.STRIP_NUMBER)
        self._flags = StatusChip()
        upper.addWidget(self._title)
        upper.addWidget(self._flags)
        upper.addStretch(1)
        words.addLayout(upper)
        self._maker = Elided("", Type.SECONDARY, "second")
        words.addWidget(self._maker)
        line.addLayout(words, 1)
        person = Button(tr("Open the person"), Look.GHOST, "user", "P")
        person.clicked.connect(self.person_wanted)
        line.addWidget(person, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def show_item(self, item: ApprovalItem, waited: str) -> None:
        """Show one item; `waited` says since when it waits."""
        name = item.title.partition(" · ")[2] or item.title
        self._avatar.set_name(name)
        self._title.setText(item.title)
        self._maker.setText(tr("by {officer}, waiting {time}", officer=item.author, time=waited))
        self._flags.set_chip(flag_chip(item))
        self._clear()
        checks = QGridLayout()
        checks.setSpacing(9)
        for at, check in enumerate(item.checks):
            checks.addWidget(CheckTile(check), at // 2, at % 2)
        checks.setColumnStretch(0, 1)
        checks.setColumnStretch(1, 1)
        self._add_title(tr("Checked by the program"))
        self._column.addLayout(checks)
        if item.talk is not None and item.talk.lines:
            self._add_title(tr("What was said about it"))
            self._column.addWidget(SaidLines(item.talk.lines, self._desk))
        self._add_title(tr("What was written"))
        self._column.addLayout(self._lines(item.lines))
        if item.photos:
            words = tr_n("Look at {n} photo", "Look at {n} photos", len(item.photos))
            photo = Button(words, Look.SECONDARY, "image", "Space")
            photo.clicked.connect(self.photo_wanted)
            self._column.addWidget(photo, 0, Qt.AlignmentFlag.AlignLeft)
        if item.history:
            self._add_title(tr("What is known of her"))
            self._column.addLayout(self._lines(item.history))
        self._column.addStretch(1)

    def _add_title(self, words: str) -> None:
        self._column.addWidget(Text(words, Type.BODY_STRONG, "second"))

    def _lines(self, lines: Sequence[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for row, (label, words) in enumerate(lines):
            grid.addWidget(Text(label, Type.BODY, "second"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(words, Type.BODY, wrap=True), row, 1)
        grid.setColumnMinimumWidth(0, theme.px(110))
        grid.setColumnStretch(1, 1)
        return grid

    def _clear(self) -> None:
        pending = [self._column]
        while pending:
            layout = pending.pop()
            while (item := layout.takeAt(0)) is not None:
                widget, inner = item.widget(), item.layout()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
                elif inner is not None:
                    pending.append(inner)  # type: ignore[arg-type]


def flag_chip(item: ApprovalItem) -> Chip:
    """What to know before it is opened: put aside, talked about, or how many checks ask for a look."""
    if item.aside is not None:
        return Chip(tr("Put aside"), Tone.MUTE, "hourglass")
    state = item.talk.state if item.talk is not None else TalkState.QUIET
    if state is TalkState.ASKED:
        return Chip(tr("Under discussion"), Tone.INFO, "message-square")
    if state is TalkState.ANSWERED:
        return Chip(tr("Answered"), Tone.WARN, "message-square")
    count = sum(not check.ok for check in item.checks)
    if count:
        return Chip(tr_n("{n} to look at", "{n} to look at", count), Tone.WARN, "triangle-alert")
    return Chip(tr("No flags"), Tone.OK, "check")
