"""What keeps records from the office, or waits for a person, each with the button that helps."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.domain.words import tr, tr_n
from fieldapp.ui import messages, phrases
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.rows import Row, RowList, RowStyle
from fieldapp.ui.widgets.visible import show_if

if TYPE_CHECKING:
    from fieldapp.services.sync_view import SyncStatus

DISK_LOW_BYTES = 500 * 1024 * 1024
OLD_MS = 3 * phrases.DAY_MS
"""After so long without an exchange somebody should do something about it."""
STICK, RETURNED, PHOTOS, CONFLICTS = "stick", "returned", "photos", "conflicts"


class NeedsCard(Card):
    """`wanted` says what to do; hidden while nothing needs anybody."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Needs you"), parent, spacing=4)
        self.rows = RowList(RowStyle(height=34, margin=4, tiles=False, one_line=True, rules=False, resting_mark=False))
        self.rows.setAccessibleName(tr("Needs you"))
        self.rows.show_whole()
        self.rows.opened.connect(self._open)
        self.rows.clicked.connect(lambda _index: self._open(self.rows.current))
        self.body.addWidget(self.rows)
        self.hide()

    def show_needs(self, rows: list[Row]) -> None:
        """Show these, or nothing."""
        self.rows.set_rows(rows)
        show_if(self, rows)

    def _open(self, row: Row | None) -> None:
        if row is not None and row.button:
            self.wanted.emit(str(row.key))


def needs(status: SyncStatus, now_ms: int, to_decide: int = 0) -> list[Row]:
    """The rows, the most urgent first; what blocks the exchange itself stands in the strip above them.

    to_decide: records in the inbox, which the count on the rail tells too.
    """
    made: list[Row] = []
    add = made.append
    if status.free_bytes is not None and status.free_bytes < DISK_LOW_BYTES:
        free = f"{status.free_bytes // (1024 * 1024):,}"
        add(_row("disk", tr(messages.DISK_LOW, free=free), ("hard-drive", Tone.BAD), ""))
    silent_ms = now_ms - status.last_exchange_ms if status.last_exchange_ms else 0
    if silent_ms > OLD_MS:
        words = tr("No exchange for {time}. Go where a network is, or carry it.", time=phrases.span(silent_ms))
        add(_row(STICK, words, ("cloud-off", Tone.WARN), tr("Take by USB")))
    if status.returned:
        words = tr_n(
            "{n} record came back or was not taken.", "{n} records came back or were not taken.", status.returned
        )
        add(_row(RETURNED, words, ("undo-2", Tone.WARN), tr("Look")))
    if to_decide:
        words = phrases.joined(tr("Records to decide"), phrases.number(to_decide))
        add(_row(CONFLICTS, words, ("git-merge", Tone.WARN), tr("Look")))
    if status.photos.damaged:
        words = tr_n(
            "{n} photo cannot be sent. Take it again.", "{n} photos cannot be sent. Take them again.",
            status.photos.damaged,
        )  # fmt: skip
        add(_row(PHOTOS, words, ("camera", Tone.WARN), tr("Look")))
    return made


def _row(key: str, words: str, mark: tuple[str, Tone], button: str) -> Row:
    icon, tone = mark
    return Row(key, words, icon=icon, icon_tone=tone, button=button, link=bool(button), bold=False)


def doing(needed: str, carry: Callable[[], None], go: Callable[[str, object], None]) -> None:
    """Do what a row asks for."""
    pages: dict[str, tuple[str, object]] = {
        RETURNED: ("visits", "returned"),
        PHOTOS: ("visits", None),
        CONFLICTS: ("conflicts", None),
    }
    if needed == STICK:
        carry()
    elif needed in pages:
        go(*pages[needed])
