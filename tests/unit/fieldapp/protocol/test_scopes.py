"""The key of a set of scopes depends on the set alone."""

from __future__ import annotations

from fieldapp.protocol.scopes import KEY_BYTES, grants_key
from tests.fakes.branch import named

A, B = named("a"), named("b")


def test_the_key_stands_for_the_set() -> None:
    assert grants_key([A, B]) == grants_key([B, A])
    assert grants_key([A]) != grants_key([A, B])
    assert len(grants_key([])) == KEY_BYTES
