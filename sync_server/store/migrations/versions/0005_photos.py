"""Photos, pieces of photos under way, and how far each laptop's clock is off."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), autoincrement=False, nullable=False)


def _bytes(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def _branch() -> sa.Column[int]:
    return sa.Column("branch_id", sa.Integer(), autoincrement=False, nullable=False)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "photo",
        _branch(),
        _bytes("content"),
        _number("size"),
        _bytes("seat_id"),
        _number("received_ms"),
        _bytes("body"),
        sa.PrimaryKeyConstraint("branch_id", "content", name="pk_photo"),
    )
    op.create_index("ix_photo_branch_id_seat_id_received_ms", "photo", ["branch_id", "seat_id", "received_ms"])
    op.create_table(
        "photo_piece",
        _branch(),
        _bytes("seat_id"),
        _bytes("content"),
        _number("start"),
        _number("received_ms"),
        _bytes("body"),
        sa.PrimaryKeyConstraint("branch_id", "seat_id", "content", "start", name="pk_photo_piece"),
    )
    op.create_table(
        "seat_clock",
        _branch(),
        _bytes("seat_id"),
        _number("skew_ms"),
        _number("measured_ms"),
        _number("logical_ms"),
        sa.PrimaryKeyConstraint("branch_id", "seat_id", name="pk_seat_clock"),
    )


def downgrade() -> None:
    """Drop the tables; only a test does this."""
    op.drop_table("seat_clock")
    op.drop_table("photo_piece")
    op.drop_index("ix_photo_branch_id_seat_id_received_ms", "photo")
    op.drop_table("photo")
