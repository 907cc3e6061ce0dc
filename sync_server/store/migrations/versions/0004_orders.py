"""Orders to wipe laptops."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "seat_order",
        sa.Column("branch_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seat_id", sa.LargeBinary(), nullable=False),
        sa.Column("nonce", sa.LargeBinary(), nullable=False),
        sa.Column("signed", sa.LargeBinary(), nullable=False),
        sa.Column("ordered_ms", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("done_ms", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("branch_id", "seat_id", name="pk_seat_order"),
    )


def downgrade() -> None:
    """Drop the table; only a test does this."""
    op.drop_table("seat_order")
