"""Unfinished forms, kept field by field as they are typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import Connection

from fieldapp.store.engine import driver


class KeptForm(NamedTuple):
    """A form somebody has not finished, and when a field of it was last written."""

    form: str
    key: str
    saved_ms: int


def keep(connection: Connection, form: str, key: str, values: Mapping[str, str], now_ms: int) -> None:
    """Keep fields of a form; other fields of it stay."""
    for name, value in values.items():
        connection.exec_driver_sql(
            "INSERT INTO draft (form, key, field, value, saved_ms) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (form, key, field) DO UPDATE SET value = excluded.value, saved_ms = excluded.saved_ms",
            (form, key, name, value, now_ms),
        )


def recall(connection: Connection, form: str, key: str) -> dict[str, str]:
    """Return the kept fields of a form."""
    rows = driver(connection).execute("SELECT field, value FROM draft WHERE form = ? AND key = ?", (form, key))
    return dict(rows.fetchall())


def discard(connection: Connection, form: str, key: str) -> None:
    """Forget a form, because it was finished or thrown away."""
    connection.exec_driver_sql("DELETE FROM draft WHERE form = ? AND key = ?", (form, key))


def discard_field(connection: Connection, form: str, key: str, name: str) -> None:
    """Forget one field of a form."""
    connection.exec_driver_sql("DELETE FROM draft WHERE form = ? AND key = ? AND field = ?", (form, key, name))


def forms(connection: Connection, form: str | None = None) -> list[KeptForm]:
    """Return the unfinished forms, newest first."""
    condition, values = ("WHERE form = ? ", (form,)) if form is not None else ("", ())
    rows = connection.exec_driver_sql(
        f"SELECT form, key, max(saved_ms) FROM draft {condition}GROUP BY form, key ORDER BY 3 DESC",  # noqa: S608
        values,
    )
    return [KeptForm._make(row) for row in rows]
