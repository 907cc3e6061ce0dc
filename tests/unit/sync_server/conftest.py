"""Every test of the server's parts that asks for `ground` or `world` runs on both databases."""

from __future__ import annotations

from tests.fakes.server_fixtures import ground, shared_postgresql, world

__all__ = ["ground", "shared_postgresql", "world"]
