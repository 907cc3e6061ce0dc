"""The server's tables, the same on SQLite and PostgreSQL: the branch leads every key, so a branch can live anywhere.

Each table is a SQLModel class; the classes are this package's private words. Reading and writing goes through the table
objects below them, in bulk, because mapped objects cost several times as much.
"""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import BigInteger, Index, Integer, LargeBinary, MetaData, Table, Text
from sqlmodel import Field, SQLModel


class Bytes(LargeBinary):
    """Byte strings passed to and from the driver as they are; both drivers take and give bytes."""

    cache_ok = True

    def bind_processor(self, dialect: Any) -> None:
        """Pass values on unchanged."""

    def result_processor(self, dialect: Any, coltype: Any) -> None:
        """Pass values back unchanged."""


class Stored(SQLModel):
    """The base of all tables; their names of indexes and keys follow one rule."""

    metadata: ClassVar[MetaData] = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


metadata = Stored.metadata


def _bytes(*, key: bool = False, null: bool = False) -> Any:
    return Field(sa_type=Bytes, primary_key=key, nullable=null)


def _number(*, key: bool = False) -> Any:
    return Field(sa_type=BigInteger, primary_key=key, nullable=False, sa_column_kwargs={"autoincrement": False})


def _small(*, key: bool = False) -> Any:
    return Field(sa_type=Integer, primary_key=key, nullable=False, sa_column_kwargs={"autoincrement": False})


def _text(*, key: bool = False) -> Any:
    return Field(sa_type=Text, primary_key=key, nullable=False)


class SessionTable(Stored, table=True):
    """One row per branch; locking it to commit is what makes positions gapless and their order the order of commits. anch_head = Table(   "branch_head",   metadata,   _small("branch_id", key=True),   _small("log_epoch"),   _number("head"),   _number("segment_count"),   _id("office_seat"),   Column("office_secret", Bytes(), nullable=False),   _number("opened_ms"),   at = Table(   "seat",   metadata,   _small("branch_id", key=True),   _id("seat_id", key=True),   _id("user_id"),   Column("public_key", Bytes(), nullable=False),   _small("epoch"),   _number("last_seq"),   Column("last_head", Bytes(), nullable=False),   _number("auth_counter"),   Column("last_request", Bytes(), nullable=False),   _number("pull_ack"),   _small("status"),   Column("device_name", Text(), nullable=False),   Column("app_version", Text(), nullable=False),   Column("recovery", Bytes(), nullable=False),   _number("enrolled_ms"),   _number("last_seen_ms"),   Index(None, "seat_id"),   gment = Table(   "segment",   metadata,   _small("branch_id", key=True),   _number("segment_no", key=True),   _id("segment_id"),   _id("seat_id"),   _small("epoch"),   _number("first_seq"),   _small("count"),   Column("tbs", Bytes(), nullable=False),   Column("signature", Bytes(), nullable=False),   _number("first_position"),   _number("received_ms"),   UniqueConstraint("branch_id", "seat_id", "epoch", "first_seq"),   eration = Table(   "operation",   metadata,   _small("branch_id", key=True),   _number("position", key=True),   _id("op_id"),   _number("segment_no"),   _small("code"),   _small("reason"),   Column("body", Bytes(), nullable=False),   The first occurrence of an operation id in a branch; a second one is answered from here and has no effect. _seen = Table(   "op_seen",   metadata,   _small("branch_id", key=True),   _id("op_id", key=True),   Column("leaf", Bytes(), nullable=False),   _number("position"),   Segments that contradict a chain already stored: evidence, and perhaps somebody's only copy, so never thrown away. rk_segment = Table(   "fork_segment",   metadata,   _small("branch_id", key=True),   _id("segment_id", key=True),   _id("seat_id"),   _small("epoch"),   _number("first_seq"),   Column("tbs", Bytes(), nullable=False),   Column("signature", Bytes(), nullable=False),   Column("operations", Bytes(), nullable=False),   _number("received_ms"),   The projection: what the fold made of the log. It can be dropped and rebuilt at any time. cord = Table(   "record",   metadata,   _small("branch_id", key=True),   _id("id", key=True),   _small("kind", key=True),   _id("center"),   _id("borrower"),   _small("state"),   _small("day"),   Column("body", Bytes(), nullable=False),   Index(None, "branch_id", "borrower", "kind"),   Enrolment codes. The locator finds the row, the rest of the code is kept only as a keyed hash. rolment = Table(   "enrolment",   metadata,   _small("branch_id", key=True),   Column("locator", Text(), primary_key=True),   Column("code_hash", Bytes(), nullable=False),   _id("user_id"),   _number("created_ms"),   _number("expires_ms"),   _small("wrong_tries"),   _id("seat_id", null=True),   Index(None, "locator"),"""

    __tablename__ = "session"
    __table_args__ = (
        Index(None, "token_hash"),
        Index(None, "branch_id", "expires_ms"),
    )

    branch_id: int = _small(key=True)
    token_hash: bytes = _bytes(key=True)
    seat_id: bytes = _bytes()
    epoch: int = _small()
    expires_ms: int = _number()


session: Table = metadata.tables["session"]
