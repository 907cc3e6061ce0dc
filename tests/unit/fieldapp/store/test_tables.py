"""The tables, as they are in a fresh database."""

from __future__ import annotations

from pathlib import Path

from fieldapp.store import migrations
from fieldapp.store.book import Book
from fieldapp.store.engine import open_database
from fieldapp.store.tables import LIST_INDEXES, LOG, VIEW, VIEW_TABLES
from tests.unit.fieldapp.store.conftest import book, branch

__all__ = ["book", "branch"]

LOG_COLUMNS = {
    "outbox": "epoch seq op_id leaf head op saved_ms segment_id code reason position received_ms",
    "segment": "segment_id epoch first_seq length tbs signature sealed_ms sent_ms answered_ms",
    "received": "position op_id seat_id op code reason received_ms interpreted",
    "seat_state": "k v",
    "draft": "form key field value saved_ms",
    "exchange": "number at_ms ok sent pulled sentence",
}
"""The log tables keep their shape for ever; a change here loses what officers have not sent yet."""


def test_the_log_tables_have_the_shape_they_have_for_ever() -> None:
    shapes = {name: " ".join(column.name for column in table.columns) for name, table in LOG.tables.items()}
    assert shapes == LOG_COLUMNS


def test_every_view_table_is_dropped_when_the_view_is_made_anew() -> None:
    assert set(VIEW.tables) <= set(VIEW_TABLES)
    assert not set(LOG.tables) & set(VIEW_TABLES)


def test_no_amount_or_time_is_stored_as_a_float(tmp_path: Path) -> None:
    database = open_database(tmp_path / "field.db", bytes(32), create=True)
    with database.read() as connection:
        for name in (*LOG.tables, *VIEW.tables):
            types = {row[2] for row in connection.exec_driver_sql(f"PRAGMA table_info({name})")}
            assert types <= {"INTEGER", "BLOB", "TEXT"}, name
    database.close()


LOANS = ("loan_line", "loan_figure")


def test_loans_kept_by_id_are_kept_by_number_after_an_update(book: Book) -> None:
    database = book.database
    with database.write() as connection:
        rows = {name: set(connection.exec_driver_sql(f"SELECT * FROM {name}").fetchall()) for name in LOANS}
        for name in LOANS:  # as they were before the step
            made = connection.exec_driver_sql("SELECT sql FROM sqlite_schema WHERE name = ?", (name,)).scalar_one()
            connection.exec_driver_sql(f"ALTER TABLE {name} RENAME TO newer")
            connection.exec_driver_sql(f"{made} WITHOUT ROWID")
            connection.exec_driver_sql(f"INSERT INTO {name} SELECT * FROM newer")
            connection.exec_driver_sql("DROP TABLE newer")
            for statement in LIST_INDEXES:
                if f" ON {name}(" in statement:
                    connection.exec_driver_sql(statement)
        connection.exec_driver_sql(f"PRAGMA user_version = {len(migrations.STEPS) - 1}")
        indexes = set(connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'index'").scalars())
    migrations.bring_up_to_date(database)
    with database.read() as connection:
        for name in LOANS:
            assert len(rows[name]) == 4
            assert set(connection.exec_driver_sql(f"SELECT * FROM {name}").fetchall()) == rows[name]
            assert connection.exec_driver_sql(f"SELECT count(DISTINCT rowid) FROM {name}").scalar_one() == 4
        schema = connection.exec_driver_sql("SELECT name, sql FROM sqlite_schema").fetchall()
    assert indexes <= {row[0] for row in schema}
    assert not [row[0] for row in schema if "old_" in f"{row[0]} {row[1]}"]
