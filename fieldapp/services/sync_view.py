"""Where the data is: computed from what the office has acknowledged, never from whether a network is there."""

from __future__ import annotations

from dataclasses import dataclass
from shutil import disk_usage

from fieldapp.domain.clocks import WARN_MS
from fieldapp.domain.exchanged import exchanged
from fieldapp.domain.ids import Id, id_text
from fieldapp.domain.interpretation import is_money
from fieldapp.domain.operation import Operation, decode_operation
from fieldapp.domain.words import tr, tr_n
from fieldapp.domain.work.workflow import WorkState
from fieldapp.services.clock_words import length
from fieldapp.services.desk import DataState, Desk
from fieldapp.services.recovery import Recovery, Whose, recovery_for
from fieldapp.services.titles import title_of
from fieldapp.store import oplog, photos
from fieldapp.store.photos import NO_PHOTOS, PhotoCounts
from fieldapp.store.queries import status, work
from fieldapp.store.queries.status import Counts, PastExchange
from fieldapp.store.view import View

WAITING_SHOWN = 200
HISTORY_SHOWN = 20
OFFICE_BACK_TOLD_MS = 3 * 86_400_000
"""How long it is told that the office went back in time: by then nearly every laptop has handed in what it has."""


@dataclass(frozen=True)
class WaitingItem:
    """Something that the office has not acknowledged, in words."""

    op_id: Id
    title: str
    at_ms: int
    state: DataState


@dataclass(frozen=True)
class Exchange:
    """One exchange with the office, or one that failed."""

    at_ms: int
    sentence: str
    ok: bool


@dataclass(frozen=True)
class SyncStatus:
    """The state of this laptop's work. waiting and sent: not acknowledged yet; received: acknowledged.

    accepted, returned: visits and assessments that the supervisor decided on, and records that a rule refused.
    Times in milliseconds since 1970, None where there is none; last_received_ms and last_exchange_ms by the office's
    clock. problem: what blocks the exchange, in a sentence; recovery: the way out where waiting does not help.
    photos: how many wait, after everything else. clock_warning: how wrong this laptop's clock was, '' for right.
    money_warning: that balances lack what a newer program wrote, '' where none do.
    waiting_bytes: of what the office did not acknowledge, before it is packed. free_bytes: of the disk, None where the
    system does not say.
    """

    waiting: int
    waiting_items: tuple[WaitingItem, ...]
    sent: int
    received: int
    accepted: int
    returned: int
    oldest_waiting_ms: int | None
    last_exchange_ms: int | None
    last_received_ms: int | None
    history: tuple[Exchange, ...]
    sentence: str
    problem: str | None
    photos: PhotoCounts = NO_PHOTOS
    clock_warning: str = ""
    money_warning: str = ""
    recovery: Recovery | None = None
    waiting_bytes: int = 0
    free_bytes: int | None = None

    @property
    def warning(self) -> str:
        """What stands above every page until it is mended, '' for nothing."""
        return " ".join(filter(None, (self.money_warning, self.clock_warning)))


def sync_status(desk: Desk) -> SyncStatus:
    """Return where the work of this laptop is. Bounded by what waits, at most WAITING_SHOWN items in words."""
    with desk.book.view() as view:
        counts = status.counts(view.connection)
        items = tuple(_item(desk, view, row) for row in status.waiting_operations(view.connection, WAITING_SHOWN))
        last_ms, problem = status.last_exchange(view.connection)
        unknown = oplog.uninterpreted(view.connection)
        differed = status.diverged_count(view.connection)
        back_ms = status.office_back_ms(view.connection)
        received_ms = status.last_received_ms(view.connection)
        history = status.history(view.connection, HISTORY_SHOWN)
        accepted, returned = _decided(desk, view)
        kept = photos.counts(view.connection)
        skew_ms = status.clock_skew(view.connection)
        code = status.problem_code(view.connection)
        waiting_bytes = status.waiting_bytes(view.connection)
    return SyncStatus(
        waiting=counts.waiting,
        waiting_items=items,
        sent=counts.sent,
        received=counts.received,
        accepted=accepted,
        returned=returned + counts.refused,
        oldest_waiting_ms=counts.oldest_waiting_ms or None,
        last_exchange_ms=last_ms or None,
        last_received_ms=received_ms or None,
        history=tuple(_exchange(row) for row in history),
        sentence=_sentence(counts, len(unknown)) + _parity(differed) + _office_back(desk.clock.now_ms() - back_ms),
        problem=problem,
        photos=kept,
        clock_warning=clock_warning(skew_ms),
        money_warning=_money_warning(sum(map(is_money, unknown))),
        recovery=recovery_for(code, Whose(desk.me.name, id_text(desk.me.seat_id), desk.book.enrollment.server_url)),
        waiting_bytes=waiting_bytes,
        free_bytes=_free(desk),
    )


def _free(desk: Desk) -> int | None:
    try:
        return disk_usage(desk.book.database.path.parent).free
    except OSError:
        return None


def _money_warning(unread: int) -> str:
    """Return what to tell about entries on money that wait for a newer program, '' for none."""
    if not unread:
        return ""
    return tr_n(
        "{n} entry about money came from a newer version and is not counted here yet, so a balance may be wrong. "
        "Nothing is lost; have this laptop updated.",
        "{n} entries about money came from a newer version and are not counted here yet, so balances may be wrong. "
        "Nothing is lost; have this laptop updated.",
        unread,
    )


def clock_warning(skew_ms: int) -> str:
    """Return what to tell about a clock that was so far ahead of the office's (below zero: behind), '' for right."""
    if abs(skew_ms) <= WARN_MS:
        return ""
    if skew_ms > 0:
        return tr(
            "The clock of this laptop was {time} ahead of the office's. Your records are safe and keep the day "
            "you gave them. Set date and time in the system's settings.",
            time=length(skew_ms),
        )
    return tr(
        "The clock of this laptop was {time} behind the office's. Your records are safe and keep the day "
        "you gave them. Set date and time in the system's settings.",
        time=length(-skew_ms),
    )


def _item(desk: Desk, view: View, row: status.WaitingOperation) -> WaitingItem:
    operation = decode_operation(row.op)
    title = title_of(view, operation, desk.currency) if isinstance(operation, Operation) else tr("A record")
    return WaitingItem(row.op_id, title, row.saved_ms, DataState.SENT if row.sent else DataState.SAVED_HERE)


def _decided(desk: Desk, view: View) -> tuple[int, int]:
    """Return how much of my own work was accepted, and how much came back."""
    states = work.in_states(view.connection, desk.me.user_id)
    return states.get(WorkState.ACCEPTED, 0), states.get(WorkState.RETURNED, 0)


def _exchange(row: PastExchange) -> Exchange:
    return Exchange(row.at_ms, row.sentence or exchanged(row.sent, row.pulled), row.ok)


def _parity(differed: int) -> str:
    if not differed:
        return ""
    return " " + tr_n(
        "Records here were once found to differ from the office's and fetched anew; tell IT if that goes on.",
        "Records here were {n} times found to differ from the office's and fetched anew; tell IT if that goes on.",
        differed,
    )


def _office_back(ago_ms: int) -> str:
    """Return what to tell about an office that went back in time so long ago, '' once every laptop has had its turn."""
    if not 0 <= ago_ms < OFFICE_BACK_TOLD_MS:
        return ""
    return " " + tr(
        "The office was put back to a backup. What you recorded goes there again; what others recorded after it comes "
        "back here as their laptops exchange, so ask them before you decide on what seems to be missing."
    )


def _sentence(counts: Counts, unknown: int) -> str:
    unanswered = counts.waiting + counts.sent
    newer = ""
    if unknown:
        newer = " " + tr("{count} came from a newer version; update this laptop to see them.", count=unknown)
    if not unanswered:
        return tr("Everything of yours is at the office.") + newer
    waits = tr_n(
        "{n} change waits here safely. Nothing is lost.",
        "{n} changes wait here safely. Nothing is lost.",
        unanswered,
    )
    return waits + newer
