"""Every table can be spread by branch: its unique keys contain the branch, and it is named once."""

from __future__ import annotations

import re

from sqlalchemy import Column, Integer, MetaData, Table, UniqueConstraint

from sync_server.store.citus import distribution_statements, unspreadable
from sync_server.store.migrations.upgrade import schema_statements
from sync_server.store.tables import metadata


def test_every_unique_key_contains_the_branch() -> None:
    assert [name for table in metadata.sorted_tables for name in unspreadable(table)] == []


def test_a_key_without_the_branch_is_seen() -> None:
    columns = (Column("branch_id", Integer, primary_key=True), Column("code", Integer))
    table = Table("t", MetaData(), *columns, UniqueConstraint("code", name="uq_t"))
    assert unspreadable(table) == ["uq_t"]


def test_every_table_is_distributed_once_beside_its_branch() -> None:
    statements = distribution_statements()
    assert statements[0] == "SELECT create_distributed_table('branch_head', 'branch_id')"
    for table in metadata.sorted_tables:
        assert sum(f"('{table.name}', 'branch_id'" in statement for statement in statements) == 1
    assert all("colocate_with => 'branch_head'" in statement for statement in statements[1:-1])


def test_every_printed_table_is_spread_and_its_printed_keys_contain_the_branch() -> None:
    made = [statement for statement in schema_statements("postgresql") if statement.startswith("CREATE TABLE")]
    names = {statement.split()[2] for statement in made}
    spread = {statement.split("'")[1] for statement in distribution_statements()}
    assert names == spread == {*metadata.tables, "alembic_version"}
    for statement in made:
        for key in re.findall(r"(?:PRIMARY KEY|UNIQUE) \(([^)]*)\)", statement):
            assert "branch_id" in key.split(", ") or "alembic_version" in statement, statement
    for statement in schema_statements("postgresql"):
        assert not statement.startswith("CREATE UNIQUE INDEX") or "(branch_id" in statement
