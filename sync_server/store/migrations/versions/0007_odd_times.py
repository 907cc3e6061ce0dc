"""What is odd about the time of an operation is written down where it is placed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None
_INDEX = "ix_operation_flag_branch_id_seat_id_month"


def upgrade() -> None:
    """Make the table; operations placed before have no flags, as most of those after."""
    op.create_table(
        "operation_flag",
        sa.Column("branch_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("seat_id", sa.LargeBinary(), nullable=False),
        sa.Column("flags", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("month", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("branch_id", "position", name="pk_operation_flag"),
    )
    op.create_index(_INDEX, "operation_flag", ["branch_id", "seat_id", "month"])


def downgrade() -> None:
    """Undo it; only a test does this."""
    op.drop_index(_INDEX, "operation_flag")
    op.drop_table("operation_flag")
