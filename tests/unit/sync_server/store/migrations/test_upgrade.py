"""The schema: what the steps make is what the code expects, on both databases, by one server at a time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from sync_server.store.engine import Database, open_database
from sync_server.store.faults import Fault, StoreFault
from sync_server.store.migrations.upgrade import (
    is_current,
    migrate,
    newest_revision,
    present_revision,
    schema_statements,
)
from sync_server.store.tables import metadata

KEY = bytes(32)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'office.db'}"
    return str(request.getfixturevalue("postgresql_url"))


def differences(database: Database) -> list[object]:
    with database.reading() as connection:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))


def test_the_steps_make_the_tables_the_code_expects(url: str) -> None:
    database = open_database(url, KEY)
    assert migrate(database) == ("", newest_revision())
    assert differences(database) == []
    assert migrate(database) == (newest_revision(), newest_revision())
    database.close()


def test_the_comparison_sees_a_missing_column(url: str) -> None:
    database = open_database(url, KEY)
    migrate(database)
    with database.writing() as connection:
        connection.execute(text("ALTER TABLE segment DROP COLUMN received_ms"))
    assert differences(database)
    database.close()


def test_a_server_starts_on_the_printed_statements(url: str) -> None:
    database = open_database(url, KEY)
    with database.writing() as connection:
        for statement in schema_statements("sqlite" if database.is_sqlite else "postgresql"):
            connection.execute(text(statement))
    assert migrate(database) == (newest_revision(), newest_revision())
    assert is_current(database)
    assert differences(database) == []
    database.close()


def test_two_servers_starting_at_once_make_one_schema(url: str) -> None:
    databases = [open_database(url, KEY) for _ in range(3)]
    with ThreadPoolExecutor(3) as pool:
        before = sorted(before for before, _ in pool.map(migrate, databases))
    assert before == ["", newest_revision(), newest_revision()]
    for database in databases:
        database.close()


def test_a_newer_database_is_left_alone(url: str) -> None:
    database = open_database(url, KEY)
    migrate(database)
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreFault) as raised:
        migrate(database)
    assert raised.value.fault is Fault.NEWER_SCHEMA
    with database.reading() as connection:
        assert present_revision(connection) == "9999"
    database.close()


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_every_key_begins_with_the_branch(dialect: str) -> None:
    statements = schema_statements(dialect)
    assert sum(statement.startswith("CREATE TABLE") for statement in statements) == len(metadata.tables) + 1
    for table in metadata.tables.values():
        assert next(iter(table.primary_key.columns)).name == "branch_id"
