"""Fixtures that give a test the server's ground on SQLite and again on PostgreSQL."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
from sqlalchemy import text

from sync_server.services.ground import Ground
from sync_server.store.tables import metadata
from tests.fakes.server import office_ground
from tests.fakes.server_world import World, open_world

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def shared_postgresql(postgresql_server: str) -> Iterator[str]:
    """Give the address of a database that many tests use one after the other, each emptying it first."""
    name = f"fieldbook_shared_{os.getpid()}_{next(_numbers)}"
    with psycopg.connect(postgresql_server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE \"{name}\" TEMPLATE template0 ENCODING 'UTF8'")
    yield urlunsplit(urlsplit(postgresql_server)._replace(path=f"/{name}"))
    with psycopg.connect(postgresql_server, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def ground(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ground]:
    """Give the server's services on an empty database, each test once on either."""
    if request.param == "sqlite":
        with office_ground(f"sqlite:///{tmp_path / 'office.db'}") as opened:
            yield opened
        return
    with office_ground(request.getfixturevalue("shared_postgresql")) as opened:
        with opened.database.writing() as connection:
            names = ", ".join(f'"{table.name}"' for table in metadata.sorted_tables)
            connection.execute(text(f"TRUNCATE {names}"))
        yield opened


@pytest.fixture
def world(ground: Ground) -> World:
    """Give a branch with an officer and a supervisor."""
    return open_world(ground)
