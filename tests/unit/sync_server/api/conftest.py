"""An office on SQLite behind a real HTTP server in this process; the services' own tests see to PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.server import office_ground
from tests.fakes.server_world import World, open_world
from tests.fakes.web_edge import web_edge


@pytest.fixture
def office(tmp_path: Path) -> Iterator[World]:
    """Give a branch with an officer and a supervisor."""
    with office_ground(f"sqlite:///{tmp_path / 'office.db'}") as ground:
        yield open_world(ground)


@pytest.fixture
def url(office: World) -> Iterator[str]:
    """Give the address of its web edge with ordinary settings."""
    with web_edge(office.ground) as address:
        yield address
