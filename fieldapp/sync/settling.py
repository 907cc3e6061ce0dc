"""After the log is level: scopes given up and taken in, snapshots fetched piece by piece, records proven equal.

Every piece is stored as it comes, so that a cut line costs the piece under way and nothing else.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from fieldapp.domain.ids import Id
from fieldapp.protocol.messages import SyncReply
from fieldapp.protocol.problems import Problem
from fieldapp.protocol.scopes import ScopeDigest
from fieldapp.protocol.snapshot import CHUNK_BYTES_MAX, HISTORY, WORK, ChunkRequest, SnapshotPeer, SnapshotRequest
from fieldapp.store import granted, parity, pieces, rebase
from fieldapp.store.book import Book
from fieldapp.store.pieces import Aim, Plan

BYTES_MIN: Final = 4 * 1024
NAMES_MAX: Final = 64
"""How many pieces one question names; a long snapshot must not make every question long."""
OnChanged = Callable[[frozenset[str]], None]


@dataclass(frozen=True)
class Step:
    """What became of one settling: whether to exchange again at once, or the problem that the office answered."""

    again: bool = False
    problem: Problem | None = None


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Let nobody look for cycles among records that are being made by ten thousands and have none."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


class Settling:
    """Settles one book with one peer; remembers the last word of the office about digests and snapshots."""

    def __init__(self, book: Book, peer: SnapshotPeer | None, on_changed: OnChanged) -> None:
        self._book = book
        self._peer = peer
        self._on_changed = on_changed
        self._offered = False
        self._head = 0
        self._digests: tuple[ScopeDigest, ...] = ()
        self._bytes = 4 * BYTES_MIN

    def hear(self, reply: SyncReply) -> None:
        """Remember what a reply says besides its page."""
        self._offered = reply.notice.snapshot
        self._head, self._digests = reply.head, reply.notice.digests

    def line_was_cut(self) -> None:
        """Ask for less at a time."""
        self._bytes = max(BYTES_MIN, self._bytes // 2)

    def needed(self) -> bool:
        """Tell whether there is anything to settle."""
        if self._offered or self._digests or pieces.plan_of(self._book.database) is not None:
            return True
        due = granted.due(self._book)
        return due.lost or bool(due.wanted)

    def settle(self, token: str) -> Step:
        """Do the next thing; TransportFault comes through, what was fetched by then is kept."""
        plan = pieces.plan_of(self._book.database)
        if plan is None:
            due = granted.due(self._book)
            if due.lost and (changed := granted.give_up(self._book)) is not None:
                self._on_changed(changed)
                return Step(again=True)
            if self._offered and self._peer is not None:
                return self._begin(token, Aim.FIRST, ())
            if due.wanted and due.settled and self._peer is not None:
                return self._begin(token, Aim.SCOPES, due.wanted)
            return self._compare()
        return self._fetch(token, plan)

    def _begin(self, token: str, aim: Aim, scopes: tuple[Id, ...]) -> Step:
        assert self._peer is not None
        named = self._peer.snapshot(token, SnapshotRequest(scopes))
        if isinstance(named, Problem):
            return Step(problem=named)
        self._offered = False
        return self._fetch(token, pieces.begin(self._book.database, named, aim, scopes))

    def _fetch(self, token: str, plan: Plan) -> Step:
        part = {Aim.FIRST: WORK, Aim.HISTORY: HISTORY}.get(plan.aim)
        while names := pieces.missing(self._book.database, part):
            if self._peer is None:
                return Step()
            given = self._peer.chunks(token, ChunkRequest(tuple(names[:NAMES_MAX]), self._bytes))
            if isinstance(given, Problem):
                return Step(problem=given)
            if pieces.keep(self._book.database, given.chunks) == 0:
                return self._start_over(plan)
            self._bytes = min(8 * CHUNK_BYTES_MAX, self._bytes * 2)
        if plan.aim is Aim.HISTORY:
            self._on_changed(frozenset({"sync"}))  # all of it is on the disk, proven by the names of its pieces
        with _no_collecting():
            return self._install(plan)

    def _start_over(self, plan: Plan) -> Step:
        """Give up a snapshot whose pieces the office keeps no more; what it was for is asked for again."""
        pieces.finish(self._book.database)
        if plan.aim is Aim.HISTORY:
            parity.doubt_all(self._book)
        return Step(again=True)

    def _install(self, plan: Plan) -> Step:
        database = self._book.database
        if plan.aim is Aim.FIRST:
            self._on_changed(granted.install_first(self._book, pieces.bundles(database, WORK), plan))
            pieces.go_on(database, plan, Aim.HISTORY)
            return Step(again=True)
        if plan.aim is Aim.HISTORY:
            if not granted.install_history(self._book):
                rebase.rebuild(database)
            self._on_changed(frozenset({"people", "loans", "meetings", "visits", "inbox"}))
            return Step(again=True)
        standing = granted.stands(self._book, plan.position)
        if standing < plan.position:
            return Step(again=True)
        if standing > plan.position:
            pieces.finish(database)
            return Step(again=True)
        changed = granted.install(self._book, pieces.bundles(database), plan.position, plan.scopes)
        pieces.finish(database)
        if changed is not None:  # else own work goes to the office and is folded first, then they are fetched anew
            self._on_changed(changed)
        return Step(again=True)

    def _compare(self) -> Step:
        digests, self._digests = self._digests, ()
        found = parity.compare(self._book, self._head, digests)
        if found.mended or found.doubted:
            self._on_changed(frozenset({"people", "loans", "meetings", "visits", "inbox", "sync"}))
        return Step(again=bool(found.doubted))
