"""The operation behind a record, own or pulled."""

from __future__ import annotations

from fieldapp.protocol.segment import leaf_of
from fieldapp.store.book import Book
from fieldapp.store.queries.operations import bytes_of, find_operation, leaf_of_operation
from tests.fakes.clock import new_id
from tests.unit.fieldapp.store.conftest import SmallBranch
from tests.unit.fieldapp.store.test_unit_of_work import saved_repayment


def test_own_and_pulled_operations_are_found(book: Book, branch: SmallBranch) -> None:
    own = saved_repayment(book, branch, 1_000).op_id
    pulled = branch.office.log[0]
    with book.view() as view:
        found = find_operation(view.connection, own)
        assert found is not None
        assert found.entity == branch.loans[0]
        assert bytes_of(view.connection, pulled.op_id) == pulled.operation
        assert leaf_of_operation(view.connection, pulled.op_id) == leaf_of(pulled.operation)
        assert find_operation(view.connection, new_id()) is None
        assert leaf_of_operation(view.connection, new_id()) is None
