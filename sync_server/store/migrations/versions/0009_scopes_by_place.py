"""A push adds to fewer pages: whom a place of the log concerns stands by place, and short rows need no second index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None
_SEEN = {"branch_id": sa.Integer, "op_id": sa.LargeBinary, "leaf": sa.LargeBinary, "position": sa.BigInteger}
_CONCERNED = {"branch_id": sa.Integer, "position": sa.BigInteger, "scope": sa.LargeBinary}


def upgrade() -> None:
    """Write the rows anew in the order of their keys, on SQLite without row numbers."""
    _anew("operation_scope", _CONCERNED, ("branch_id", "position", "scope"), numbered=False)
    if op.get_bind().dialect.name == "sqlite":
        _anew("op_seen", _SEEN, ("branch_id", "op_id"), numbered=False)


def downgrade() -> None:
    """Undo it; only a test does this."""
    _anew("operation_scope", _CONCERNED, ("branch_id", "scope", "position"), numbered=True)
    if op.get_bind().dialect.name == "sqlite":
        _anew("op_seen", _SEEN, ("branch_id", "op_id"), numbered=True)


def _anew(table: str, columns: dict[str, type], key: tuple[str, ...], *, numbered: bool) -> None:
    former = f"former_{table}"
    op.rename_table(table, former)
    if op.get_bind().dialect.name == "postgresql":  # where the name of a key is not the table's own
        op.execute(f"ALTER INDEX pk_{table} RENAME TO pk_{former}")
    op.create_table(
        table,
        *(sa.Column(name, kind(), autoincrement=False, nullable=False) for name, kind in columns.items()),
        sa.PrimaryKeyConstraint(*key, name=f"pk_{table}"),
        sqlite_with_rowid=numbered,
    )
    told = ", ".join(columns)
    op.execute(f"INSERT INTO {table} SELECT {told} FROM {former} ORDER BY {', '.join(key)}")  # noqa: S608 - our names
    op.drop_table(former)
