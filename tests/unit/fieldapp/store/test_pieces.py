"""A snapshot comes piece by piece; pieces that are here already are not asked for again."""

from __future__ import annotations

from fieldapp.protocol.snapshot import HISTORY, WORK, Chunk, ChunkName, SnapshotReply, chunk_id
from fieldapp.store import pieces
from fieldapp.store.book import Book
from fieldapp.store.pieces import Aim

BUNDLES = [b"one", b"two", b"three"]


def named(*bundles: bytes) -> SnapshotReply:
    names = tuple(
        ChunkName(chunk_id(item), WORK if at == 0 else HISTORY, len(item), 1) for at, item in enumerate(bundles)
    )
    return SnapshotReply(9, 1, (), names, b"the ninth")


def test_pieces_are_fetched_once(book: Book) -> None:
    database = book.database
    assert pieces.plan_of(database) is None
    plan = pieces.begin(database, named(*BUNDLES), Aim.FIRST, ())
    assert pieces.plan_of(database) == plan
    assert pieces.missing(database, WORK) == [chunk_id(b"one")]
    wrong = Chunk(chunk_id(b"two"), b"changed on the way")
    assert pieces.keep(database, [Chunk(chunk_id(b"one"), b"one"), wrong]) == 1
    assert pieces.missing(database) == [chunk_id(b"two"), chunk_id(b"three")]
    assert pieces.progress(database) == (3, 11)
    pieces.begin(database, named(b"one", b"three", b"four"), Aim.SCOPES, ())
    assert pieces.missing(database) == [chunk_id(b"three"), chunk_id(b"four")]
    pieces.finish(database)
    assert (pieces.plan_of(database), pieces.bundles(database)) == (None, [])


def test_work_goes_before_the_rest(book: Book) -> None:
    database = book.database
    plan = pieces.begin(database, named(*BUNDLES), Aim.FIRST, ())
    pieces.keep(database, [Chunk(chunk_id(item), item) for item in BUNDLES])
    assert pieces.bundles(database, WORK) == [b"one"]
    pieces.go_on(database, plan, Aim.HISTORY)
    assert pieces.bundles(database) == [b"two", b"three"]
    kept = pieces.plan_of(database)
    assert kept is not None
    assert (kept.aim, kept.position, kept.last_operation) == (Aim.HISTORY, 9, b"the ninth")
