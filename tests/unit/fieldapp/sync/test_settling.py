"""Without an office that gives snapshots there is nothing to settle; a cut line makes the next question smaller."""

from __future__ import annotations

from fieldapp.protocol.messages import SyncReply
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.protocol.scopes import Notice
from fieldapp.protocol.snapshot import ChunkReply, ChunkRequest, SnapshotReply, SnapshotRequest
from fieldapp.store.book import Book
from fieldapp.sync.settling import BYTES_MIN, Settling
from tests.unit.fieldapp.store.conftest import book, branch

__all__ = ["book", "branch"]


class Busy:
    """An office that has no time for snapshots."""

    asked = 0

    def snapshot(self, token: str, request: SnapshotRequest) -> SnapshotReply | Problem:
        self.asked += 1
        return Problem(ProblemCode.SERVER_BUSY)

    def chunks(self, token: str, request: ChunkRequest) -> ChunkReply | Problem:
        return Problem(ProblemCode.SERVER_BUSY)


def test_nothing_is_settled_where_nothing_is_told(book: Book) -> None:
    settling = Settling(book, None, lambda nouns: None)
    assert not settling.needed()
    settling.hear(SyncReply(notice=Notice(snapshot=True)))
    assert settling.needed()
    assert not settling.settle("token").again


def test_a_problem_of_the_office_ends_the_settling(book: Book) -> None:
    busy = Busy()
    settling = Settling(book, busy, lambda nouns: None)
    settling.hear(SyncReply(notice=Notice(snapshot=True)))
    step = settling.settle("token")
    assert step.problem is not None
    assert step.problem.code is ProblemCode.SERVER_BUSY
    assert busy.asked == 1


def test_a_cut_line_makes_questions_smaller(book: Book) -> None:
    settling = Settling(book, None, lambda nouns: None)
    for _ in range(9):
        settling.line_was_cut()
    assert settling._bytes == BYTES_MIN
