"""Keyed hashes and seals: bound to their purpose, their context and this server."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sync_server.services.ground import Ground
from sync_server.store.sealed import NotOurSeal


def test_a_keyed_hash_depends_on_every_part_and_where_it_ends(ground: Ground) -> None:
    hashes = {
        ground.keyed_hash("a", b"xy"),
        ground.keyed_hash("b", b"xy"),
        ground.keyed_hash("a", b"x", b"y"),
        ground.keyed_hash("a", b"xy", b""),
        replace(ground, key=replace(ground.key, root=bytes(32))).keyed_hash("a", b"xy"),
    }
    assert len(hashes) == 5


def test_a_secret_comes_back_only_for_its_purpose_and_context(ground: Ground) -> None:
    sealed = ground.seal("office", b"secret", b"seat")
    assert ground.unseal("office", sealed, b"seat") == b"secret"
    for purpose, context in (("recovery", b"seat"), ("office", b"other")):
        with pytest.raises(NotOurSeal):
            ground.unseal(purpose, sealed, context)
