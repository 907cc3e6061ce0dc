"""A problem of the office ends a renewal with nothing changed. Whole laptops are tried end to end."""

from __future__ import annotations

from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.protocol.renewal import RecallReply, RecallRequest, RenewReply, RenewRequest
from fieldapp.store.adoption import pending_operations
from fieldapp.store.book import Book
from fieldapp.store.seat import Slot, read_slots
from fieldapp.sync.renewal import renew
from tests.fakes.office import Office
from tests.unit.fieldapp.store.conftest import book, branch

__all__ = ["book", "branch"]


class Strict(Office):
    """An office that renews nobody."""

    def renew(self, request: RenewRequest) -> RenewReply | Problem:
        return Problem(ProblemCode.ENROLL_CODE)

    def recall(self, token: str, request: RecallRequest) -> RecallReply | Problem:
        raise AssertionError("nothing is asked after a refusal")


def test_a_refused_renewal_changes_nothing(book: Book) -> None:
    before = pending_operations(book)
    answer = renew(book, Strict(), "NO-CODE")
    assert isinstance(answer, Problem)
    assert pending_operations(book) == before
    with book.database.read() as connection:
        assert read_slots(connection).get(Slot.EPOCH, 1) == 1
