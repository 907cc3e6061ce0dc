"""Every test of the server's parts that asks for `ground` or `world` runs on both databases."""

from __future__ import annotations

from tests.fakes.server_fixtures import empty_sqlite, ground, shared_postgresql, world

__all__ = ["empty_sqlite", "ground", "shared_postgresql", "world"]
