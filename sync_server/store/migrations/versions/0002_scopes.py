"""Scopes: whom each place of the log concerns, digests and snapshots per scope."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_TABLES = ("snapshot_chunk", "scope_purge", "scope_digest", "entry_image", "operation_scope")


def upgrade() -> None:
    """Make the tables of scopes, and records that know theirs; the server then folds every log once more."""
    op.drop_table("record")
    _table(
        "record", ("branch_id", "id", "kind"),
        _small("branch_id"), _bytes("id"), _small("kind"), _bytes("center"), _bytes("borrower"),
        _small("state"), _small("day"), _bytes("body"), _bytes("scope"),
    )  # fmt: skip
    _index("record", "branch_id", "borrower", "kind")
    _index("record", "branch_id", "scope", "kind", "day")
    _table(
        "operation_scope", ("branch_id", "scope", "position"), _small("branch_id"), _bytes("scope"), _number("position")
    )
    _table(
        "entry_image", ("branch_id", "position", "scope"),
        _small("branch_id"), _number("position"), _bytes("scope"), _bytes("body"),
    )  # fmt: skip
    _table(
        "scope_digest", ("branch_id", "scope"),
        _small("branch_id"), _bytes("scope"), _number("count"), _bytes("digest"), _number("changed"),
    )  # fmt: skip
    _table(
        "scope_purge", ("branch_id", "seat_id", "scope", "purged_ms"),
        _small("branch_id"), _bytes("seat_id"), _bytes("scope"), _number("purged_ms"), _number("records"),
    )  # fmt: skip
    _table(
        "snapshot_chunk", ("branch_id", "scope", "number"),
        _small("branch_id"), _bytes("scope"), _small("number"), _bytes("chunk_id"), _number("position"), _small("part"),
        _small("records"), _small("size"), _bytes("body"),
    )  # fmt: skip
    _index("snapshot_chunk", "branch_id", "chunk_id")


def downgrade() -> None:
    """Drop what was added; only a test does this."""
    for name in _TABLES:
        op.drop_table(name)
    op.drop_index("ix_record_branch_id_scope_kind_day", "record")
    with op.batch_alter_table("record") as record:
        record.drop_column("scope")


def _bytes(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def _small(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), autoincrement=False, nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), autoincrement=False, nullable=False)


def _table(name: str, key: tuple[str, ...], *parts: SchemaItem) -> None:
    op.create_table(name, *parts, sa.PrimaryKeyConstraint(*key, name=f"pk_{name}"))


def _index(name: str, *columns: str) -> None:
    op.create_index(f"ix_{name}_{'_'.join(columns)}", name, list(columns))
