"""The laptop's side of the exchange for benches: a fresh laptop takes the year over, folds it, and opens with it."""

from __future__ import annotations

import gzip
import lzma
import resource
import time
from dataclasses import replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.domain import shape
from fieldapp.domain.operation import Entry, Operation, decode_operation
from fieldapp.domain.replay import apply
from fieldapp.domain.state import MemoryState
from fieldapp.protocol.messages import EnrollReply, EnrollRequest, enroll_tbs
from fieldapp.protocol.snapshot import HISTORY, WORK, SnapshotReply, SnapshotRequest
from fieldapp.store.book import create_book, open_book
from fieldapp.store.seat import enrollment_of
from fieldapp.sync.courier import Courier
from sync_server.services.exchange.peer import Peer
from sync_server.services.ground import Refusal
from sync_server.services.seats import enrolment
from sync_server.store.projection import record_bytes
from tests.bench.figures import Figures
from tests.bench.officer_work import DAY_MS, HOUR_MS, MONDAY
from tests.bench.sync_office import BranchOffice
from tests.fakes.clock import StandingClock, new_id
from tests.fakes.seat import enroll_seat

_KEY = bytes(range(32))
_MANY = 10_000


def laptop_figures(figures: Figures, office: BranchOffice, folder: Path) -> None:
    """Print what a fresh laptop needs for the branch's log, without a line between; scaled to 10,000 operations."""
    count = len(office.log)
    figures.add("kernel: folding 10,000 operations in memory", _folded(office) * _MANY / count, "s")
    reply, key = _enrolled(office)
    folder.mkdir()
    create_book(folder / "field.db", _KEY, enrollment_of(reply, "", key.private_bytes_raw()), reply.epoch)
    book = open_book(folder / "field.db", _KEY, StandingClock(office.ground.now_ms()), new_id)
    ready: list[float] = []
    whole: list[float] = []

    def changed(nouns: frozenset[str]) -> None:
        """Note when her people and loans are there, which is when the officer can begin, and when all bytes are."""
        if "loans" in nouns:
            ready.append(time.perf_counter())
        elif "sync" in nouns and ready:
            whole.append(time.perf_counter())

    began = time.perf_counter()
    finished = Courier(book, Peer(office.ground), changed).run_once()
    assert finished.ok, finished.sentence
    took = time.perf_counter() - began
    book.close()
    figures.add("laptop: first exchange, until work can begin", ready[0] - began, "s")
    figures.add("laptop: first exchange, until all of it is on the disk and proven", whole[0] - began, "s")
    figures.add(f"laptop: first exchange of a log of {count}, office in this process", took, "s")
    began = time.perf_counter()
    book = open_book(folder / "field.db", _KEY, StandingClock(office.ground.now_ms()), new_id)
    with book.database.read() as connection:
        connection.exec_driver_sql("SELECT body FROM record LIMIT 1").one()
        opened = time.perf_counter() - began
        names = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars().all()
        counted = [connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one() for name in names]
    figures.add(f"laptop: open with {sum(counted):,} rows", 1000 * opened, "ms")
    book.close()
    size = sum(path.stat().st_size for path in folder.glob("field.db*"))
    figures.add("laptop: database per operation", size / count, "B")
    figures.add("laptop and office in this process: memory at most", _peak_mb(), "MB")


def first_copy_figures(figures: Figures, office: BranchOffice) -> None:
    """Print the bytes of an officer's first copy, names of the pieces included, headers of HTTP and TLS not."""
    saturday = (MONDAY - 2) * DAY_MS + 9 * HOUR_MS  # after the year's last Friday, whose two meetings are still work
    ground = replace(office.ground, now_ms=lambda: saturday)
    peer = Peer(ground)
    code = enrolment.make_code(ground, office.branch_id, office.user_id)
    assert not isinstance(code, Refusal)
    token = enroll_seat(peer, code.code, ground.now_ms).token
    began = time.perf_counter()
    named = peer.snapshot(token, SnapshotRequest())
    assert isinstance(named, SnapshotReply), named
    making = time.perf_counter() - began
    names = len(gzip.compress(shape.encode(named), 6))
    sizes = {part: sum(piece.size for piece in named.chunks if piece.part == part) for part in (WORK, HISTORY)}
    figures.add("first copy: down until work can begin", (names + sizes[WORK]) / 1000, "kB", ("target", 60.0))
    figures.add("first copy: down for the history", sizes[HISTORY] / 1000, "kB", ("target", 500.0))
    figures.add("first copy: making its pieces, kept for the next laptop", 1000 * making, "ms")
    with office.ground.database.reading() as connection:
        bodies = [body for _, body in record_bytes(connection, office.branch_id)]
    packed = lzma.compress(b"".join(bodies), lzma.FORMAT_ALONE)
    figures.add("raw limit: all its records in one LZMA stream", len(packed) / 1000, "kB")


def _folded(office: BranchOffice) -> float:
    """Return the seconds of folding the log in memory, decoding included."""
    state = MemoryState()
    began = time.perf_counter()
    for position, raw in reversed(office.log):
        operation = decode_operation(raw)
        assert isinstance(operation, Operation)
        state.put(apply(state, Entry(operation, office.seat_of(position), position, 1)).changes)
    return time.perf_counter() - began


def _enrolled(office: BranchOffice) -> tuple[EnrollReply, Ed25519PrivateKey]:
    code = enrolment.make_code(office.ground, office.branch_id, office.user_id)
    assert not isinstance(code, Refusal)
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw()
    proof = key.sign(enroll_tbs(code.code, public, "bench"))
    reply = Peer(office.ground).enroll(EnrollRequest(code.code, public, proof, "bench", "0"))
    assert isinstance(reply, EnrollReply), reply
    return reply, key


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
