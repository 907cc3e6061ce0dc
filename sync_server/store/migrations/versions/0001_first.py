"""The first tables: branches, seats, the log, its projection, and who may speak."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make all tables."""
    _log()
    _seats()
    _records()


def downgrade() -> None:
    """Drop all tables; only a test does this."""
    for name in ("session", "enrolment", "record", "fork_segment", "op_seen", "operation", "segment", "seat"):
        op.drop_table(name)
    op.drop_table("branch_head")


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _bytes(name: str, *, null: bool = False) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=null)


def _small(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), autoincrement=False, nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), autoincrement=False, nullable=False)


def _table(name: str, key: tuple[str, ...], *parts: SchemaItem) -> None:
    op.create_table(name, *parts, sa.PrimaryKeyConstraint(*key, name=f"pk_{name}"))


def _index(name: str, *columns: str) -> None:
    op.create_index(f"ix_{name}_{'_'.join(columns)}", name, list(columns))


def _log() -> None:
    _table(
        "branch_head", ("branch_id",),
        _small("branch_id"), _small("log_epoch"), _number("head"), _number("segment_count"),
        _bytes("office_seat"), _bytes("office_secret"), _number("opened_ms"),
    )  # fmt: skip
    _table(
        "segment", ("branch_id", "segment_no"),
        _small("branch_id"), _number("segment_no"), _bytes("segment_id"), _bytes("seat_id"), _small("epoch"),
        _number("first_seq"), _small("count"), _bytes("tbs"), _bytes("signature"), _number("first_position"),
        _number("received_ms"),
        sa.UniqueConstraint(
            "branch_id", "seat_id", "epoch", "first_seq", name="uq_segment_branch_id_seat_id_epoch_first_seq",
        ),
    )  # fmt: skip
    _table(
        "operation", ("branch_id", "position"),
        _small("branch_id"), _number("position"), _bytes("op_id"), _number("segment_no"), _small("code"),
        _small("reason"), _bytes("body"),
    )  # fmt: skip
    _table(
        "op_seen", ("branch_id", "op_id"),
        _small("branch_id"), _bytes("op_id"), _bytes("leaf"), _number("position"),
    )  # fmt: skip
    _table(
        "fork_segment", ("branch_id", "segment_id"),
        _small("branch_id"), _bytes("segment_id"), _bytes("seat_id"), _small("epoch"), _number("first_seq"),
        _bytes("tbs"), _bytes("signature"), _bytes("operations"), _number("received_ms"),
    )  # fmt: skip


def _seats() -> None:
    _table(
        "seat", ("branch_id", "seat_id"),
        _small("branch_id"), _bytes("seat_id"), _bytes("user_id"), _bytes("public_key"), _small("epoch"),
        _number("last_seq"), _bytes("last_head"), _number("auth_counter"), _bytes("last_request"),
        _number("pull_ack"), _small("status"), _text("device_name"), _text("app_version"), _bytes("recovery"),
        _number("enrolled_ms"), _number("last_seen_ms"),
    )  # fmt: skip
    _index("seat", "seat_id")
    _table(
        "enrolment", ("branch_id", "locator"),
        _small("branch_id"), _text("locator"), _bytes("code_hash"), _bytes("user_id"), _number("created_ms"),
        _number("expires_ms"), _small("wrong_tries"), _bytes("seat_id", null=True),
    )  # fmt: skip
    _index("enrolment", "locator")
    _table(
        "session", ("branch_id", "token_hash"),
        _small("branch_id"), _bytes("token_hash"), _bytes("seat_id"), _small("epoch"), _number("expires_ms"),
    )  # fmt: skip
    _index("session", "branch_id", "expires_ms")
    _index("session", "token_hash")


def _records() -> None:
    _table(
        "record", ("branch_id", "id", "kind"),
        _small("branch_id"), _bytes("id"), _small("kind"), _bytes("center"), _bytes("borrower"),
        _small("state"), _small("day"), _bytes("body"),
    )  # fmt: skip
    _index("record", "branch_id", "borrower", "kind")
