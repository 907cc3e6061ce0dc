"""The strips below the head of a profile: trouble, who is gone, who may be the same person, what was changed twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.people import BorrowerState
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.ui.screens.people_parts.stale import is_stale, stale_chip, stale_sentence
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.visible import show_if

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import Profile
    from fieldapp.services.desk import Desk

GONE = {
    BorrowerState.LEFT: mark("She has left. Her records are kept and can be read; nothing new is written about her."),
    BorrowerState.DECEASED: mark(
        "She has died. Her records are kept and can be read; nothing new is written about her."
    ),
    BorrowerState.MERGED: mark("She has another entry that stands for her. This one can only be read."),
}
"""Why a profile is read only, by the state of its borrower."""


def why_read_only(state: BorrowerState) -> str:
    """The sentence, or nothing for somebody who is with us."""
    return tr(GONE[state]) if state in GONE else ""


class Strips(QWidget):
    """Each hidden until there is something to say."""

    resolve = Signal()
    compare = Signal()
    again = Signal()
    follow = Signal()
    """To the entry that stands for this one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(6)
        self.trouble, self.gone, self.twin, self.conflict, self.stale = (Banner() for _ in range(5))
        self.trouble.pressed.connect(self.again)
        self.gone.pressed.connect(self.follow)
        self.twin.pressed.connect(self.compare)
        self.conflict.pressed.connect(self.resolve)
        self.banners = (self.trouble, self.gone, self.twin, self.conflict, self.stale)
        for banner in self.banners:
            self._column.addWidget(banner)
        self.fit()

    def fit(self) -> None:
        """No empty room where nothing is said."""
        shown = any(not banner.isHidden() for banner in self.banners)
        self._column.setContentsMargins(14, 10 if shown else 0, 14, 0)
        show_if(self, shown)

    def say_trouble(self, tone: Tone, words: str, button: str = "") -> None:
        """Something could not be read."""
        self.trouble.say(tone, words, button)
        self.fit()

    def show_profile(self, profile: Profile, desk: Desk) -> None:
        """Say what holds for this person."""
        self.trouble.hide()
        _say(
            self.gone,
            Tone.MUTE,
            why_read_only(profile.state),
            tr("Open that one") if profile.merged_into != NO_ID else "",
            "lock",
        )
        _say(self.twin, Tone.WARN, _twin_words(profile), tr("Compare"))
        count = profile.open_conflicts
        words = tr_n(
            "Changed at the office too: {n} value. Both are kept.",
            "Changed at the office too: {n} values. Both are kept.",
            count,
        )
        _say(self.conflict, Tone.WARN, words if count else "", tr("Resolve"))
        old = is_stale(profile.copied_ms, desk)
        chip = stale_chip(profile.copied_ms, desk).text
        _say(self.stale, Tone.WARN, f"{chip}. {stale_sentence(profile.copied_ms, desk)}" if old else "")
        self.fit()


def _twin_words(profile: Profile) -> str:
    twin = profile.twin
    if twin is None:
        return ""
    if twin.sure:
        return tr("{name} has the same identity number: two entries of one person?", name=twin.name)
    return tr("{name} may be the same person: two entries of one?", name=twin.name)


def _say(banner: Banner, tone: Tone, words: str, button: str = "", icon: str = "") -> None:
    if words:
        banner.say(tone, words, button, icon=icon)
    else:
        banner.hide()
