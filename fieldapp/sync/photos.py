"""The lane of photos: what is looked at comes down, what was taken goes up, and only while nothing else waits.

Pieces grow while the line holds and shrink when it is cut. A photo goes on where the office says it stopped; one that
the office has from anybody is not sent again. A lane stops at once when an operation waits, and after RUN_MS in any
case: money and the person come first. Where photos are to wait for a good line, a slow piece ends it too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from fieldapp.protocol.photos import PIECE_BYTES_MAX, PhotoPeer, PhotoPiece, PhotoStanding, PhotoWish, photo_id
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.store import oplog, photos
from fieldapp.store.book import Book
from fieldapp.store.photos import TRIES_MAX, KeptPhoto, PhotoState
from fieldapp.store.queries import drafts

PIECE_MIN: Final = 2 * 1024
PIECE_START: Final = 8 * 1024
RUN_MS: Final = 20_000
"""How long photos may go on before money is asked for again."""
GOOD_BYTES_PER_S: Final = 20_000
"""From this speed on a line is good enough for photos that are to wait for one."""
OnChanged = Callable[[frozenset[str]], None]


@dataclass(frozen=True)
class LaneStep:
    """Why a lane stopped. interrupted: an operation waits. more: photos are left. problem: what the office said."""

    interrupted: bool = False
    more: bool = False
    problem: Problem | None = None


class PhotoLane:
    """Sends and fetches the photos of one book; remembers what the line bears."""

    def __init__(self, book: Book, peer: PhotoPeer | None, on_changed: OnChanged) -> None:
        self._book = book
        self._peer = peer
        self._on_changed = on_changed
        self._bytes = PIECE_START
        self._rate = float(GOOD_BYTES_PER_S)
        """Bytes a second of the last piece that went."""
        self._under_way = b""
        self._certain = b""
        """The photo under way, while it is certain how much of it the office has."""
        self._cut_off = b""
        """The photo under way when the line was cut; pieces may have arrived whose answer did not."""

    def needed(self) -> bool:
        """Tell whether there is anything to send or fetch."""
        if self._peer is None:
            return False
        with self._book.database.read() as connection:
            found = photos.counts(connection)
        return bool(found.waiting or found.wanted)

    def line_was_cut(self) -> None:
        """Send less at a time, and ask how much arrived."""
        self._bytes = max(PIECE_MIN, self._bytes // 2)
        self._cut_off, self._certain = self._under_way, b""

    def run(self, token: str) -> LaneStep:
        """Move pieces until nothing is left or something stops it; TransportFault comes through."""
        began = self._book.clock.monotonic_ms()
        self._purge()
        while True:
            with self._book.database.read() as connection:
                if oplog.has_unanswered(connection):
                    return LaneStep(interrupted=True)
                wanted, waiting = photos.next_wanted(connection), photos.next_to_send(connection)
                patient = drafts.recall(connection, *photos.SWITCHES).get(photos.GOOD_LINE_ONLY) == "yes"
            if wanted is not None:
                problem = self._fetch(token, wanted)
            elif waiting is not None:
                problem = self._send(token, waiting)
            else:
                return LaneStep()
            if problem is not None:
                return LaneStep(problem=problem, more=True)
            if patient and self._rate < GOOD_BYTES_PER_S:
                self._bytes, self._rate = PIECE_START, float(GOOD_BYTES_PER_S)  # one small piece tries the next line
                return LaneStep()
            if self._book.clock.monotonic_ms() - began >= RUN_MS:
                return LaneStep(more=self.needed())

    def _purge(self) -> None:
        with self._book.database.write() as connection:
            photos.purge(connection, self._book.clock.now_ms())

    # ---------------------------------------------------------------- up

    def _send(self, token: str, photo: KeptPhoto) -> Problem | None:
        assert self._peer is not None
        if photo.moved == 0 and self._is_spoilt(photo):
            return None
        self._under_way = photo.content
        begun = photo.moved or photo.tries or photo.content == self._cut_off
        if begun and photo.content != self._certain:
            asked = self._peer.photo_standing(token, photo.content)
            if isinstance(asked, Problem):
                return asked
            self._stands(photo, asked)
            return None
        with self._book.database.read() as connection:
            body = photos.part(connection, photo.content, photo.moved, self._bytes)
        began = self._book.clock.monotonic_ms()
        answer = self._peer.put_photo(token, PhotoPiece(photo.content, photo.size, photo.moved, body))
        self._rate = len(body) * 1000 / max(1, self._book.clock.monotonic_ms() - began)
        if isinstance(answer, Problem):
            return self._refused(photo, answer)
        self._bytes = min(PIECE_BYTES_MAX, self._bytes * 2)
        self._stands(photo, answer)
        return None

    def _is_spoilt(self, photo: KeptPhoto) -> bool:
        """Tell whether the bytes here are no longer the photo's, and put it aside if so."""
        with self._book.database.write() as connection:
            body = photos.read(connection, photo.content)
            if body is not None and photo_id(body) == photo.content:
                return False
            photos.settle(connection, photo.content, PhotoState.DAMAGED, self._book.clock.now_ms())
        self._on_changed(frozenset({"photos", "sync"}))
        return True

    def _stands(self, photo: KeptPhoto, standing: PhotoStanding) -> None:
        self._certain = b"" if standing.whole else photo.content
        with self._book.database.write() as connection:
            if standing.whole:
                photos.settle(connection, photo.content, PhotoState.SENT, self._book.clock.now_ms())
            else:
                photos.moved(connection, photo.content, min(standing.have, photo.size))
        if standing.whole:
            self._on_changed(frozenset({"photos", "sync"}))

    def _refused(self, photo: KeptPhoto, problem: Problem) -> Problem | None:
        """Return the problem where only waiting helps; None where the lane can go on."""
        now = self._book.clock.now_ms()
        match problem.code:
            case ProblemCode.OFFSET_MISMATCH:
                have = problem.facts.get("have", 0)
                self._stands(photo, PhotoStanding(have if isinstance(have, int) else 0))
                return None
            case ProblemCode.PHOTO_HASH | ProblemCode.TOO_LARGE:
                with self._book.database.write() as connection:
                    if photos.start_over(connection, photo.content) >= TRIES_MAX:
                        photos.settle(connection, photo.content, PhotoState.DAMAGED, now)
                self._on_changed(frozenset({"photos", "sync"}))
                return None
            case _:
                return problem

    # ---------------------------------------------------------------- down

    def _fetch(self, token: str, photo: KeptPhoto) -> Problem | None:
        assert self._peer is not None
        given = self._peer.get_photo(token, PhotoWish(photo.content, photo.record, photo.moved, self._bytes))
        now = self._book.clock.now_ms()
        if isinstance(given, Problem):
            if given.code is not ProblemCode.NOT_FOUND:
                return given
            self._settle(photo, PhotoState.DAMAGED, now)
            return None
        if given.start != photo.moved or not given.body:
            self._settle(photo, PhotoState.DAMAGED, now)
            return None
        self._bytes = min(PIECE_BYTES_MAX, self._bytes * 2)
        with self._book.database.write() as connection:
            photos.add_bytes(connection, photo.content, given.body)
            body = photos.read(connection, photo.content)
            right = body is not None and photo_id(body) == photo.content
            if body is not None and not right:
                photos.drop_bytes(connection, photo.content)
        if body is not None:
            self._settle(photo, PhotoState.FETCHED if right else PhotoState.DAMAGED, now)
        return None

    def _settle(self, photo: KeptPhoto, state: PhotoState, now_ms: int) -> None:
        with self._book.database.write() as connection:
            photos.settle(connection, photo.content, state, now_ms)
        self._on_changed(frozenset({"photos", "sync"}))
