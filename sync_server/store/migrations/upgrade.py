"""Bringing a database to today's schema, in one transaction; two servers starting at once do it one after the other."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_mock_engine, text
from sqlalchemy.dialects import postgresql, sqlite

from sync_server.store.engine import Database
from sync_server.store.faults import Fault, StoreFault
from sync_server.store.tables import metadata

_LOCK: Final = 0x46424B31
"""Names the advisory lock that migrations of this program take on PostgreSQL."""
_REVISION_TABLE: Final = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
    "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)
"""As alembic itself makes it."""


def migrate(database: Database) -> tuple[str, str]:
    """Upgrade to the newest schema and return the revision before ('' for a new database) and after.

    Raises StoreFault NEWER_SCHEMA where the database knows revisions that this program does not.
    """
    config = _config()
    newest = newest_revision()
    with database.writing() as connection:
        if not database.is_sqlite:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        before = present_revision(connection)
        if before == newest:
            return before, newest
        known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
        if before and before not in known:
            raise StoreFault(Fault.NEWER_SCHEMA, before)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        return before, newest


def present_revision(connection: Connection) -> str:
    """Return the revision a database is at, '' for one without our tables."""
    return MigrationContext.configure(connection).get_current_revision() or ""


def is_current(database: Database) -> bool:
    """Tell whether the database answers and has today's schema."""
    try:
        with database.reading() as connection:
            return present_revision(connection) == newest_revision()
    except StoreFault:
        return False


def newest_revision() -> str:
    """Return the revision this program expects."""
    return ScriptDirectory.from_config(_config()).get_current_head() or ""


def schema_statements(dialect: str) -> list[str]:
    """Return the statements that make today's tables on 'sqlite' or 'postgresql', in a database that has none yet.

    The last ones say which revision that is, so that a server which starts on them finds its schema and makes nothing.
    """
    known = {"sqlite": sqlite.dialect, "postgresql": postgresql.dialect}[dialect]()
    statements: list[str] = []
    engine = create_mock_engine(
        f"{dialect}://", lambda statement, *_, **__: statements.append(str(statement.compile(dialect=known)).strip())
    )
    metadata.create_all(engine, checkfirst=False)
    return [
        *statements,
        _REVISION_TABLE,
        f"INSERT INTO alembic_version (version_num) VALUES ('{newest_revision()}')",  # noqa: S608 - our own number
    ]


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    return config
