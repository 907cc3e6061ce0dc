"""Spreading the tables over a Citus cluster: all rows of a branch on one worker, so a transaction never leaves it."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Index, PrimaryKeyConstraint, Table, UniqueConstraint

from sync_server.store.tables import branch_head, metadata

COLUMN: Final = "branch_id"
"""The distribution column: it leads every key."""
_EVERYWHERE: Final = ("alembic_version",)
"""Small tables without a branch, copied to every worker."""


def distribution_statements() -> list[str]:
    """Return the statements to run once on the coordinator, after the tables are made and before the first row."""
    name = branch_head.name
    statements = [f"SELECT create_distributed_table('{name}', '{COLUMN}')"]
    statements += [
        f"SELECT create_distributed_table('{table.name}', '{COLUMN}', colocate_with => '{name}')"
        for table in metadata.sorted_tables
        if table.name != name
    ]
    return statements + [f"SELECT create_reference_table('{other}')" for other in _EVERYWHERE]


def unspreadable(table: Table) -> list[str]:
    """Return the unique keys of a table that lack the distribution column; a cluster refuses such a table."""
    keys = [item for item in table.constraints if isinstance(item, UniqueConstraint | PrimaryKeyConstraint)]
    unique = [(str(key.name), {column.name for column in key.columns}) for key in keys]
    unique += [(str(index.name), {column.name for column in index.columns}) for index in _unique_indexes(table)]
    return [name for name, columns in unique if COLUMN not in columns]


def _unique_indexes(table: Table) -> list[Index]:
    return [index for index in table.indexes if index.unique]
