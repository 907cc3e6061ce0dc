"""The server's tables, the same on SQLite and PostgreSQL: the branch leads every key, so a branch can live anywhere."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Bytes(LargeBinary):
    """Byte strings passed to and from the driver as they are; both drivers take and give bytes."""

    cache_ok = True

    def bind_processor(self, dialect: Any) -> None:
        """Pass values on unchanged."""

    def result_processor(self, dialect: Any, coltype: Any) -> None:
        """Pass values back unchanged."""


def _id(name: str, *, key: bool = False, null: bool = False) -> Column[bytes]:
    return Column(name, Bytes(), primary_key=key, nullable=null)


def _number(name: str, *, key: bool = False, null: bool = False) -> Column[int]:
    return Column(name, BigInteger(), primary_key=key, nullable=null, autoincrement=False)


def _small(name: str, *, key: bool = False) -> Column[int]:
    return Column(name, Integer(), primary_key=key, nullable=False, autoincrement=False)


# One row per branch; locking it to commit is what makes positions gapless and their order the order of commits.
branch_head = Table(
    "branch_head",
    metadata,
    _small("branch_id", key=True),
    _small("log_epoch"),
    _number("head"),
    _number("segment_count"),
    _id("office_seat"),
    Column("office_secret", Bytes(), nullable=False),
    _number("opened_ms"),
)

seat = Table(
    "seat",
    metadata,
    _small("branch_id", key=True),
    _id("seat_id", key=True),
    _id("user_id"),
    Column("public_key", Bytes(), nullable=False),
    _small("epoch"),
    _number("last_seq"),
    Column("last_head", Bytes(), nullable=False),
    _number("auth_counter"),
    Column("last_request", Bytes(), nullable=False),
    _number("pull_ack"),
    _small("status"),
    Column("device_name", Text(), nullable=False),
    Column("app_version", Text(), nullable=False),
    Column("recovery", Bytes(), nullable=False),
    _number("enrolled_ms"),
    _number("last_seen_ms"),
    Index(None, "seat_id"),
)

segment = Table(
    "segment",
    metadata,
    _small("branch_id", key=True),
    _number("segment_no", key=True),
    _id("segment_id"),
    _id("seat_id"),
    _small("epoch"),
    _number("first_seq"),
    _small("count"),
    Column("tbs", Bytes(), nullable=False),
    Column("signature", Bytes(), nullable=False),
    _number("first_position"),
    _number("received_ms"),
    UniqueConstraint("branch_id", "seat_id", "epoch", "first_seq"),
)

operation = Table(
    "operation",
    metadata,
    _small("branch_id", key=True),
    _number("position", key=True),
    _id("op_id"),
    _number("segment_no"),
    _small("code"),
    _small("reason"),
    Column("body", Bytes(), nullable=False),
)

# The first occurrence of an operation id in a branch; a second one is answered from here and has no effect.
op_seen = Table(
    "op_seen",
    metadata,
    _small("branch_id", key=True),
    _id("op_id", key=True),
    Column("leaf", Bytes(), nullable=False),
    _number("position"),
)

# Segments that contradict a chain already stored: evidence, and perhaps somebody's only copy, so never thrown away.
fork_segment = Table(
    "fork_segment",
    metadata,
    _small("branch_id", key=True),
    _id("segment_id", key=True),
    _id("seat_id"),
    _small("epoch"),
    _number("first_seq"),
    Column("tbs", Bytes(), nullable=False),
    Column("signature", Bytes(), nullable=False),
    Column("operations", Bytes(), nullable=False),
    _number("received_ms"),
)

# The projection: what the fold made of the log. It can be dropped and rebuilt at any time.
record = Table(
    "record",
    metadata,
    _small("branch_id", key=True),
    _id("id", key=True),
    _small("kind", key=True),
    _id("center"),
    _id("borrower"),
    _small("state"),
    _small("day"),
    Column("body", Bytes(), nullable=False),
    Index(None, "branch_id", "borrower", "kind"),
)

# Enrolment codes. The locator finds the row, the rest of the code is kept only as a keyed hash.
enrolment = Table(
    "enrolment",
    metadata,
    _small("branch_id", key=True),
    Column("locator", Text(), primary_key=True),
    Column("code_hash", Bytes(), nullable=False),
    _id("user_id"),
    _number("created_ms"),
    _number("expires_ms"),
    _small("wrong_tries"),
    _id("seat_id", null=True),
    Index(None, "locator"),
)

session = Table(
    "session",
    metadata,
    _small("branch_id", key=True),
    Column("token_hash", Bytes(), primary_key=True),
    _id("seat_id"),
    _small("epoch"),
    _number("expires_ms"),
    Index(None, "token_hash"),
    Index(None, "branch_id", "expires_ms"),
)
