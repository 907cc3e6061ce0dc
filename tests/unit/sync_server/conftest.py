"""Every test of the server's parts runs on both databases, unless it asks for one by name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sync_server.services.ground import Ground
from tests.fakes.server import office_ground
from tests.fakes.server_world import World, open_world


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the address of a new, empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'office.db'}"
    return str(request.getfixturevalue("postgresql_url"))


@pytest.fixture
def ground(database_url: str) -> Iterator[Ground]:
    """Give the services' ground on that database."""
    with office_ground(database_url) as opened:
        yield opened


@pytest.fixture
def world(ground: Ground) -> World:
    """Give a branch with an officer and a supervisor."""
    return open_world(ground)
