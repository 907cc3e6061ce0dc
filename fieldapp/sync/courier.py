"""The courier does what the engine asks: reads and writes the book, talks to a SyncPeer, and tells what happened."""

from __future__ import annotations

from collections.abc import Callable

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp import __version__
from fieldapp.domain.operation import Operation, decode_operation
from fieldapp.protocol.messages import (
    PAGE_OPERATIONS_MAX,
    SEGMENTS_PER_REQUEST_MAX,
    SessionRequest,
    SyncRequest,
    WireSegment,
    session_tbs,
)
from fieldapp.protocol.peer import SyncPeer
from fieldapp.protocol.photos import PhotoPeer
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.protocol.renewal import RenewalPeer
from fieldapp.protocol.scopes import Purged
from fieldapp.protocol.segment import SEGMENT_OPERATIONS_MAX, Place, header_at, seal
from fieldapp.protocol.snapshot import SnapshotPeer
from fieldapp.store import blocked_mark, exchange, exchange_mark, granted, roll_call, wiping
from fieldapp.store.adoption import left_behind
from fieldapp.store.book import Book
from fieldapp.store.exchange import Note, Run
from fieldapp.store.faults import StoreFault, Trouble
from fieldapp.store.oplog import SealedSegment
from fieldapp.sync import engine
from fieldapp.sync.engine import EngineState, Event, Finished
from fieldapp.sync.faults import TransportFault
from fieldapp.sync.parcels import parcel_for
from fieldapp.sync.photos import PhotoLane
from fieldapp.sync.renewal import call_roll, renew, take_over
from fieldapp.sync.settling import Settling

SLICE_START = 40
SLICE_MIN, SLICE_MAX = 5, 200
PENDING_PER_ENTRY = 20
"""About how many pending operations are laid down again in the time in which one entry is folded."""
SLICE_MS = 40
"""How long folding a slice of entries should take, so that a window that wants to save never waits to be noticed."""

OnChanged = Callable[[frozenset[str]], None]
OnEffect = Callable[[engine.Effect], None]


def _nothing(_: object) -> None:
    return None


class Courier:
    """Runs the engine for one book; keeps its state between runs."""

    def __init__(
        self, book: Book, peer: SyncPeer, on_changed: OnChanged = _nothing, on_effect: OnEffect = _nothing
    ) -> None:
        self._book = book
        self._peer = peer
        self._on_changed = on_changed
        self._on_effect = on_effect
        self._key = Ed25519PrivateKey.from_private_bytes(book.enrollment.seat_key)
        self._sent: frozenset[bytes] = frozenset()
        snapshots = peer if isinstance(peer, SnapshotPeer) else None
        self._settling = Settling(book, snapshots, on_changed)
        self._photos = PhotoLane(book, peer if isinstance(peer, PhotoPeer) else None, on_changed)
        self._told: tuple[Purged, ...] = ()
        self._wiped = b""
        self.state = EngineState()

    def run_once(self) -> Finished:
        """Exchange until both sides have everything, or until something stops it; raise StoreFault for the disk."""
        event: Event = engine.Wake()
        while True:
            self.state, effect = engine.step(self.state, event)
            self._on_effect(effect)
            if isinstance(effect, Finished):
                self._note(effect)
                return effect
            event = self._do(effect)

    def _note(self, finished: Finished) -> None:
        at_ms = self._book.clock.now_ms()
        plain = finished.ok and not self.state.push_only
        note = Note(at_ms, finished.ok, finished.sent, finished.pulled, "" if plain else finished.sentence)
        exchange.note_exchange(self._book, note)
        if finished.ok:
            exchange_mark.note(self._book.database.path.parent, at_ms)
        blocked = finished.recovery or self.state.push_only or (not finished.ok and not self.state.failures)
        exchange.note_problem(self._book, finished.sentence if blocked else None, finished.problem)
        self._on_changed(frozenset({"sync"}))

    def _do(self, effect: engine.Effect) -> Event:
        match effect:
            case engine.Seal(most):
                self.seal_waiting(most)
                return engine.Sealed()
            case engine.OpenSession():
                return self._over_the_network(self._open_session)
            case engine.Exchange():
                asked = effect
                return self._over_the_network(lambda: self._exchange(asked))
            case engine.Store():
                return self._store(effect)
            case engine.Fold():
                self.fold_all()
                return engine.Folded(self._settling.needed(), self._photos.needed())
            case engine.Settle(token):
                return self._over_the_network(lambda: self._settle(token))
            case engine.MovePhotos(token):
                return self._over_the_network(lambda: self._move_photos(token))
            case engine.Resend(seq, head):
                pulls = not self.state.push_only
                return engine.Prepared(exchange.send_again_from(self._book, seq, head, pulls=pulls))
            case engine.Repull(log_epoch):
                exchange.pull_from_start(self._book, log_epoch)
                return engine.Prepared()
            case engine.Renew():
                return self._over_the_network(self._renew)
            case Finished():
                raise AssertionError("a finished run has nothing to do")

    def _over_the_network(self, talk: Callable[[], Event]) -> Event:
        try:
            return talk()
        except TransportFault as fault:
            self._settling.line_was_cut()
            self._photos.line_was_cut()
            return engine.Broken(str(fault))

    def _sealed(self, run: Run) -> SealedSegment:
        operations = tuple(operation.op for operation in run.operations)
        last = decode_operation(operations[-1])
        if not isinstance(last, Operation):
            raise StoreFault(Trouble.UNREADABLE, "a record of this laptop is damaged")
        now_ms = self._book.clock.now_ms()
        seat_id, first = self._book.enrollment.seat_id, run.operations[0].seq
        place = Place(seat_id, run.epoch, first, run.prev_head, last.hlc, now_ms, __version__)
        segment = seal(header_at(place, operations), operations, self._key)
        return SealedSegment(
            segment.segment_id, run.epoch, first, len(operations), segment.tbs, segment.signature, now_ms
        )

    def _open_session(self) -> Event:
        epoch, counter = exchange.next_auth_counter(self._book)
        seat_id = self._book.enrollment.seat_id
        signature = self._key.sign(session_tbs(seat_id, epoch, counter, __version__))
        reply = self._peer.open_session(SessionRequest(seat_id, epoch, counter, __version__, signature))
        if isinstance(reply, Problem):
            return engine.Refused(reply)
        blocked_mark.note(self._book.database.path.parent, blocked=reply.push_only)
        return engine.SessionOpened(reply)

    def _renew(self) -> Event:
        if not isinstance(self._peer, RenewalPeer):
            return engine.Refused(Problem(ProblemCode.ENROLL_CODE))
        done = renew(self._book, self._peer, "")
        if isinstance(done, Problem):
            return engine.Refused(done)
        return engine.Renewed()

    def _exchange(self, asked: engine.Exchange) -> Event:
        problem = self._left_over(asked.token) if isinstance(self._peer, RenewalPeer) else None
        if problem is not None:
            return engine.Refused(problem)
        segments = exchange.waiting_segments(self._book, SEGMENTS_PER_REQUEST_MAX, asked.request_bytes)
        cursor = exchange.cursor_of(self._book)
        self._sent = frozenset(sealed.segment_id for sealed, _ in segments)
        wires = tuple(WireSegment(sealed.tbs, sealed.signature, operations) for sealed, operations in segments)
        request = SyncRequest(
            segments=wires,
            log_epoch=cursor.log_epoch,
            cursor=cursor.position,
            pull_ack=cursor.position,
            max_operations=min(PAGE_OPERATIONS_MAX, asked.page),
            pull=asked.pull,
            standing=granted.standing_of(self._book),
            parcel=parcel_for(self._book, [wire.segment() for wire in wires]),
        )
        self._told, self._wiped = request.standing.purged, request.standing.wiped
        exchange.mark_sent(self._book, sorted(self._sent))
        reply = self._peer.sync(asked.token, request)
        return engine.Refused(reply) if isinstance(reply, Problem) else engine.Replied(reply)

    def _left_over(self, token: str) -> Problem | None:
        """Record again what a renewal that was cut off left behind, and what the office has lost."""
        assert isinstance(self._peer, RenewalPeer)
        left = left_behind(self._book)
        done = take_over(self._book, self._peer, token, left) if left else None
        if isinstance(done, Problem):
            return done
        missing = call_roll(self._book, self._peer, token)
        if isinstance(missing, Problem):
            return missing
        if left or missing:
            self.seal_waiting(SEGMENT_OPERATIONS_MAX)
        return None

    def _store(self, effect: engine.Store) -> Event:
        stored = exchange.store_reply(self._book, effect.reply, pulled=effect.pulled)
        granted.purges_told(self._book, self._told)
        wiping.told(self._book, self._wiped)
        ordered = bool(effect.reply.notice.order) and wiping.take_order(self._book, effect.reply.notice.order)
        if effect.pulled:
            self._settling.hear(effect.reply)
        waiting = exchange.waiting_segments(self._book, 1, 0)
        # a server that answers without taking what was sent must not be asked the same for ever
        stuck = self._sent and not stored.answered
        if stored.answered or stored.pulled:
            self._on_changed(frozenset({"sync"}))
        return engine.Stored(
            answered=stored.answered,
            pulled=stored.pulled,
            more_to_send=(bool(waiting) and not stuck)
            or (ordered and not self._wiped and wiping.is_ready(self._book))
            or (isinstance(self._peer, RenewalPeer) and roll_call.is_doubted(self._book)),
            # with answers the office may keep back that its log is another one; it says so when asked once more
            more_to_pull=stored.cursor != stored.head and (stored.pulled > 0 or stored.answered > 0),
        )

    def _settle(self, token: str) -> Event:
        step = self._settling.settle(token)
        if step.problem is not None:
            return engine.Refused(step.problem)
        return engine.Settled(step.again, self._photos.needed())

    def _move_photos(self, token: str) -> Event:
        step = self._photos.run(token)
        return engine.PhotosMoved(step.interrupted, step.more, step.problem)

    def seal_waiting(self, most: int) -> None:
        """Seal every operation that no segment holds, at most so many together."""
        exchange.seal_waiting(self._book, self._sealed, most)

    def fold_all(self) -> None:
        """Fold what was stored, a slice at a time, and tell what changed."""
        if exchange.fold_again_if_needed(self._book):
            self._on_changed(frozenset({"people", "loans", "meetings", "visits", "inbox"}))
        size = SLICE_START
        clock = self._book.clock
        began = clock.monotonic_ms()
        while (changed := self._book.fold_waiting(size)) is not None:
            self._on_changed(changed)
            took = clock.monotonic_ms() - began
            # what waits on top costs its share of every slice, however short: it must not be paid for every few entries
            least = max(SLICE_MIN, min(SLICE_MAX // 2, self._book.pending_at_hand // PENDING_PER_ENTRY))
            size = max(least, size // 2) if took > 2 * SLICE_MS else min(SLICE_MAX, size + 10)
            began = clock.monotonic_ms()
