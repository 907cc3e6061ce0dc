"""The state of the sync in two lines and one sentence; pure.

What is safe where comes only from acknowledged operations (`SyncStatus`). The link tells whether an exchange runs just
now; it never turns anything green.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from fieldapp.domain.words import tr, tr_n
from fieldapp.ui import phrases
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.nav_rail import RailLines
from fieldapp.ui.widgets.paint import Chip

if TYPE_CHECKING:
    from fieldapp.services.sync_view import SyncStatus


class Link(Enum):
    """What the sync process does now."""

    OFFLINE = "offline"
    CONNECTING = "connecting"
    SENDING = "sending"
    CONNECTED = "connected"
    PAUSED = "paused"
    BLOCKED = "blocked"


@dataclass(frozen=True)
class LinkState:
    """The link with its figures: since when, how many of how many are sent, and what blocks it."""

    link: Link = Link.OFFLINE
    since_ms: int | None = None
    done: int = 0
    of: int = 0
    sentence: str = ""


def rail_lines(status: SyncStatus | None, state: LinkState, time_zone: str) -> RailLines:
    """The two lines at the foot of the rail."""
    if state.link is Link.BLOCKED:
        return RailLines(tr("Needs you"), state.sentence or _waiting(status, time_zone), "octagon-alert", "badge")
    if state.link is Link.SENDING:
        sent = tr("{done} of {all}", done=state.done, all=state.of) if state.of else tr("to the office")
        return RailLines(tr("Sending"), sent, "cloud-upload")
    if state.link is Link.CONNECTING:
        return RailLines(tr("Connecting"), _waiting(status, time_zone), "refresh-cw")
    if state.link is Link.PAUSED:
        return RailLines(tr("Paused"), _waiting(status, time_zone), "pause")
    if state.link is Link.OFFLINE:
        return RailLines(tr("Offline"), _waiting(status, time_zone), "cloud-off")
    received = status is not None and not status.waiting and not status.sent
    return RailLines(tr("Connected"), _waiting(status, time_zone), "cloud-check", "navOk" if received else "nav")


def _waiting(status: SyncStatus | None, time_zone: str) -> str:
    if status is None:
        return tr("all work is safe here")
    unsent = status.waiting + status.sent
    if unsent:
        return tr_n("{n} change safe here", "{n} changes safe here", unsent)
    if status.last_received_ms:
        return tr("all received {time}", time=phrases.clock(status.last_received_ms, time_zone))
    return tr("nothing waits")


def link_chip(state: LinkState, time_zone: str) -> Chip:
    """The state of the link on the sync card and page."""
    since = phrases.clock(state.since_ms, time_zone) if state.since_ms else ""
    match state.link:
        case Link.OFFLINE:
            return Chip(tr("Offline since {time}", time=since) if since else tr("Offline"), Tone.MUTE, "cloud-off")
        case Link.CONNECTING:
            return Chip(tr("Connecting"), Tone.MUTE, "refresh-cw")
        case Link.SENDING:
            words = tr("Sending {done} of {all}", done=state.done, all=state.of) if state.of else tr("Sending")
            return Chip(words, Tone.INFO, "cloud-upload")
        case Link.CONNECTED:
            return Chip(tr("Connected"), Tone.OK, "cloud-check")
        case Link.PAUSED:
            return Chip(tr("Paused"), Tone.MUTE, "pause")
        case Link.BLOCKED:
            return Chip(tr("Needs you"), Tone.BAD, "octagon-alert")
