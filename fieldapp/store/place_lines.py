"""Centers and groups by their names, written beside the records: the find box looks for them among thousands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from fieldapp.domain.center.group import Center, Group
from fieldapp.domain.ids import Id
from fieldapp.domain.record import Kind, Record
from fieldapp.domain.state import Key, State
from fieldapp.store.engine import driver

PLACES = frozenset({Kind.CENTER, Kind.GROUP})


def write_places(connection: Connection, changes: Sequence[Record], state: State) -> None:
    """Bring the lines up to date with changed centers and groups; a group stands below the name of its center."""
    for item in changes:
        if isinstance(item, Center):
            _write(connection, item, item.id, item.village)
            _rename_within(connection, item)
    for item in changes:
        if isinstance(item, Group):
            center = state.find(Center, item.center_id)
            if item.dissolved_day:
                _forget(connection, item.id)
            else:
                _write(connection, item, item.center_id, center.name if center is not None else "")


def _write(connection: Connection, item: Center | Group, center: Id, within: str) -> None:
    ask = driver(connection).execute
    known = ask("SELECT center, name, within FROM place_line WHERE id = ?", (item.id,)).fetchone()
    if known == (center, item.name, within):
        return
    if known is not None:
        _forget(connection, item.id)
    rowid = ask(
        "INSERT INTO place_line (kind, id, center, name, within) VALUES (?, ?, ?, ?, ?)",
        (int(item.KIND), item.id, center, item.name, within),
    ).lastrowid
    ask(
        "INSERT INTO place_search (rowid, kind, name, within) VALUES (?, ?, ?, ?)",
        (rowid, item.KIND.name, item.name, within),
    )


def _rename_within(connection: Connection, center: Center) -> None:
    """Say the name of a center anew for the groups below it, where it changed."""
    ask = driver(connection).execute
    below = "SELECT rowid FROM place_line WHERE center = ? AND kind = ? AND within <> ?"
    rows = ask(below, (center.id, int(Kind.GROUP), center.name)).fetchall()
    for (rowid,) in rows:
        ask("UPDATE place_line SET within = ? WHERE rowid = ?", (center.name, rowid))
        ask("UPDATE place_search SET within = ? WHERE rowid = ?", (center.name, rowid))


def _forget(connection: Connection, identifier: Id) -> None:
    ask = driver(connection).execute
    row = ask("SELECT rowid FROM place_line WHERE id = ?", (identifier,)).fetchone()
    if row is not None:
        ask("DELETE FROM place_search WHERE rowid = ?", (row[0],))
        ask("DELETE FROM place_line WHERE rowid = ?", (row[0],))


def remove_places(connection: Connection, keys: Iterable[Key]) -> None:
    """Take out the lines of centers and groups that are gone; groups without their center say no name of it."""
    ask = driver(connection).execute
    for kind, identifier in keys:
        if kind not in PLACES:
            continue
        _forget(connection, identifier)
        if kind is Kind.CENTER:
            rows = ask("SELECT rowid FROM place_line WHERE center = ? AND within <> ''", (identifier,)).fetchall()
            for (rowid,) in rows:
                ask("UPDATE place_line SET within = '' WHERE rowid = ?", (rowid,))
                ask("UPDATE place_search SET within = '' WHERE rowid = ?", (rowid,))
