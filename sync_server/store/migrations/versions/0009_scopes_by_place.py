"""A push adds to fewer pages: whom a place of the log concerns stands by place, and short rows need no second index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None
_KINDS = {
    "branch_id": sa.Integer,
    "position": sa.BigInteger,
    "scope": sa.LargeBinary,
    "op_id": sa.LargeBinary,
    "leaf": sa.LargeBinary,
}


def upgrade() -> None:
    """Make both tables anew. Without its audiences a log is folded once more, which also writes records as they are
    written now: schedules and balances in fewer bytes."""
    _concerned("branch_id", "position", "scope", numbered=False)
    op.execute("DELETE FROM snapshot_chunk")
    if op.get_bind().dialect.name == "sqlite":
        _seen(numbered=False)


def downgrade() -> None:
    """Undo it; only a test does this."""
    _concerned("branch_id", "scope", "position", numbered=True)
    if op.get_bind().dialect.name == "sqlite":
        _seen(numbered=True)


def _concerned(*columns: str, numbered: bool) -> None:
    op.drop_table("operation_scope")
    _table("operation_scope", {name: _KINDS[name] for name in columns}, columns, numbered=numbered)


def _seen(*, numbered: bool) -> None:
    columns, key = ("branch_id", "op_id", "leaf", "position"), ("branch_id", "op_id")
    op.rename_table("op_seen", "former_op_seen")
    _table("op_seen", {name: _KINDS[name] for name in columns}, key, numbered=numbered)
    told = ", ".join(columns)
    op.execute(f"INSERT INTO op_seen SELECT {told} FROM former_op_seen ORDER BY {', '.join(key)}")  # noqa: S608 - our own
    op.drop_table("former_op_seen")


def _table(name: str, columns: dict[str, type], key: tuple[str, ...], *, numbered: bool) -> None:
    op.create_table(
        name,
        *(sa.Column(column, kind(), autoincrement=False, nullable=False) for column, kind in columns.items()),
        sa.PrimaryKeyConstraint(*key, name=f"pk_{name}"),
        sqlite_with_rowid=numbered,
    )
