"""The head of a profile: who, in what state, where, and the three things to do; below it the tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.people import BorrowerField, BorrowerState
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.ui import theme
from fieldapp.ui.screens.people_parts.flow import FlowLayout
from fieldapp.ui.screens.people_parts.rows import late_tone
from fieldapp.ui.screens.profile_parts.portrait import Portrait
from fieldapp.ui.screens.profile_parts.tab_row import TabRow
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.marks import StatusChip
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.text import Elided, Text

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import Profile

NARROW, NARROWEST = 900, 760
"""Below these widths the buttons stand beside the tabs, then above them in a line of their own."""
OVERVIEW, LOANS, VISITS, ASSESSMENTS, DETAILS, HISTORY = range(6)
TABS = (mark("Overview"), mark("Loans"), mark("Visits"), mark("Assessments"), mark("Details"), mark("History"))


STATES = {
    BorrowerState.LEFT: Chip(mark("Left the group"), Tone.MUTE, "lock"),
    BorrowerState.DECEASED: Chip(mark("Deceased"), Tone.MUTE, "lock"),
    BorrowerState.MERGED: Chip(mark("Merged"), Tone.MUTE, "lock"),
}
"""Who is not with us any more."""


class ProfileHead(QFrame):
    """Buttons are added by the page into `buttons`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, box="bar")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 0)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(10)
        self._avatar = Portrait(50)
        line.addWidget(self._avatar)
        words = QVBoxLayout()
        words.setSpacing(2)
        upper = FlowLayout(gap=8, line_gap=2)
        self._name = Text("", Type.PAGE_TITLE)
        self._state, self._late, self._cycle, self._unsent = (StatusChip() for _ in range(4))
        for widget in (self._name, self._state, self._late, self._cycle, self._unsent):
            upper.addWidget(widget)
        words.addLayout(upper)
        self._where = Elided("", Type.SECONDARY, "second")
        words.addWidget(self._where)
        line.addLayout(words, 1)
        self.place = Text("", Type.SECONDARY_STRONG, "second")
        line.addWidget(self.place)
        self._box = QWidget()
        self.buttons = QHBoxLayout(self._box)
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttons.setSpacing(9)
        self._upper, self._own, self._lower = line, QHBoxLayout(), QHBoxLayout()
        line.addWidget(self._box)
        column.addLayout(line)
        self._own.addStretch(1)
        column.addLayout(self._own)
        self.tabs = TabRow([tr(words) for words in TABS])
        self._lower.addWidget(self.tabs, 1)
        column.addLayout(self._lower)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the buttons stand beside the tabs."""
        super().resizeEvent(event)
        width = self.width()
        self.place.setVisible(width >= theme.px(NARROW))
        target = self._upper
        if width < theme.px(NARROW):
            target = self._lower if width >= theme.px(NARROWEST) else self._own
        if target.indexOf(self._box) < 0:
            for line in (self._upper, self._lower, self._own):
                line.removeWidget(self._box)
            target.insertWidget(0 if target is self._own else -1, self._box)

    def show_profile(self, profile: Profile) -> None:
        person = profile.person
        self._avatar.set_name(person.name)
        self._avatar.set_photo(profile.photo)
        self._name.setText(person.name)
        gone = STATES.get(profile.state)
        self._name.set_tone("third" if gone else "text")
        late = tr_n("{n} day late", "{n} days late", person.days_late)
        active = Chip(tr("Active"), Tone.OK, "circle-check") if person.loan_label else Chip(tr("No loan"), Tone.MUTE)
        self._state.set_chip(gone.said if gone else active)
        self._late.set_chip(Chip(late, late_tone(person.days_late), "clock") if person.days_late else Chip(""))
        self._cycle.set_chip(
            Chip(tr("Loan {number}", number=len(profile.loans)), Tone.MUTE) if len(profile.loans) > 1 else Chip("")
        )
        self._unsent.set_chip(Chip(tr("Saved here"), Tone.MUTE, "hard-drive") if person.unsent else Chip(""))
        group = tr("group {name}", name=person.group_name) if person.group_name else ""
        center = tr("{name} center", name=person.center_name) if person.center_name else ""
        place = ", ".join(part for part in (center, group) if part)
        local = next((view.value for view in profile.fields if view.field is BorrowerField.LOCAL_NAME), "")
        parts = (local, person.code, place, person.phone, person.village)
        self._where.setText("  ·  ".join(part for part in parts if part))
        self.tabs.set_count(LOANS, len(profile.loans))
        self.tabs.set_count(VISITS, sum(entry.kind == "visit" for entry in profile.timeline))
        self.tabs.set_count(ASSESSMENTS, len(profile.assessments))
        self.tabs.set_count(HISTORY, len(profile.timeline))
