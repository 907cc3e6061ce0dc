"""The small branch of the store's tests."""

from tests.unit.fieldapp.store.conftest import book, branch

__all__ = ["book", "branch"]
