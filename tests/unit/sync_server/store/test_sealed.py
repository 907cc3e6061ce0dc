"""Sealed secrets: another key, another context or one changed byte opens nothing."""

from __future__ import annotations

import pytest

from sync_server.store.sealed import NotOurSeal, seal, unseal

KEY = bytes(32)


def test_what_was_sealed_comes_back_and_never_looks_the_same() -> None:
    first, second = seal(KEY, b"secret", b"seat"), seal(KEY, b"secret", b"seat")
    assert first != second
    assert unseal(KEY, first, b"seat") == unseal(KEY, second, b"seat") == b"secret"


def test_anything_else_opens_nothing() -> None:
    sealed = seal(KEY, b"secret", b"seat")
    changed = sealed[:-1] + bytes((sealed[-1] ^ 1,))
    for key, text, context in (
        (bytes(31) + b"\x01", sealed, b"seat"),
        (KEY, sealed, b"other"),
        (KEY, changed, b"seat"),
        (KEY, sealed[:20], b"seat"),
        (KEY, b"", b"seat"),
    ):
        with pytest.raises(NotOurSeal):
            unseal(key, text, context)
