"""The server's tables, the same on SQLite and PostgreSQL: the branch leads every key, so a branch can live anywhere.

Each table is a SQLModel class; the classes are this package's private words. Reading and writing goes through the table
objects below them, in bulk, because mapped objects cost several times as much.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final

from sqlalchemy import BigInteger, Index, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint, text
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


def _number(*, key: bool = False, default: int | None = None) -> Any:
    more = {} if default is None else {"server_default": str(default)}
    return Field(sa_type=BigInteger, primary_key=key, nullable=False, sa_column_kwargs={"autoincrement": False, **more})


def _small(*, key: bool = False) -> Any:
    return Field(sa_type=Integer, primary_key=key, nullable=False, sa_column_kwargs={"autoincrement": False})


def _text(*, key: bool = False) -> Any:
    return Field(sa_type=Text, primary_key=key, nullable=False)


OF_STAFF: Final = "kind IN (4, 30)"
"""Centers and grants, whose borrower column has a member of staff."""


def _where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


_KEY_ALONE: Final = {"sqlite_with_rowid": False}
"""For short rows that are found by their key alone: SQLite keeps them in the order of the key and needs no index."""


def _roomy(percent: int) -> dict[str, Any]:
    """Let PostgreSQL fill pages so far only: a row written anew finds room beside itself, and no index is touched."""
    return {"postgresql_with": {"fillfactor": percent}}


class BranchHeadTable(Stored, table=True):
    """One row per branch; locked to commit, so that positions have no gaps and follow the order of commits."""

    __tablename__ = "branch_head"
    __table_args__ = (_roomy(50),)

    branch_id: int = _small(key=True)
    log_epoch: int = _small()
    head: int = _number()
    segment_count: int = _number()
    office_seat: bytes = _bytes()
    office_secret: bytes = _bytes()
    opened_ms: int = _number()
    rebuilds: int = _number(default=0)


class SeatTable(Stored, table=True):
    """One enrolled seat: its key, the end of its chain and of its sessions."""

    __tablename__ = "seat"
    __table_args__ = (Index(None, "seat_id"), _roomy(50))

    branch_id: int = _small(key=True)
    seat_id: bytes = _bytes(key=True)
    user_id: bytes = _bytes()
    public_key: bytes = _bytes()
    epoch: int = _small()
    last_seq: int = _number()
    last_head: bytes = _bytes()
    auth_counter: int = _number()
    last_request: bytes = _bytes()
    pull_ack: int = _number()
    status: int = _small()
    device_name: str = _text()
    app_version: str = _text()
    recovery: bytes = _bytes()
    enrolled_ms: int = _number()
    last_seen_ms: int = _number()


class SegmentTable(Stored, table=True):
    """A sealed run of one seat's operations, as it was signed."""

    __tablename__ = "segment"
    __table_args__ = (UniqueConstraint("branch_id", "seat_id", "epoch", "first_seq"),)

    branch_id: int = _small(key=True)
    segment_no: int = _number(key=True)
    segment_id: bytes = _bytes()
    seat_id: bytes = _bytes()
    epoch: int = _small()
    first_seq: int = _number()
    count: int = _small()
    tbs: bytes = _bytes()
    signature: bytes = _bytes()
    first_position: int = _number()
    received_ms: int = _number()


class OperationTable(Stored, table=True):
    """One place of a branch log, with its permanent verdict."""

    __tablename__ = "operation"
    __table_args__ = (
        Index(None, "branch_id", "reason", postgresql_where=text("code = 6"), sqlite_where=text("code = 6")),
    )

    branch_id: int = _small(key=True)
    position: int = _number(key=True)
    op_id: bytes = _bytes()
    segment_no: int = _number()
    code: int = _small()
    reason: int = _small()
    body: bytes = _bytes()


class OpSeenTable(Stored, table=True):
    """The first occurrence of an operation id in a branch; a second one is answered from here and has no effect."""

    __tablename__ = "op_seen"
    __table_args__ = _KEY_ALONE

    branch_id: int = _small(key=True)
    op_id: bytes = _bytes(key=True)
    leaf: bytes = _bytes()
    position: int = _number()


class ForkSegmentTable(Stored, table=True):
    """Segments that contradict a stored chain: evidence, perhaps somebody's only copy, never thrown away."""

    __tablename__ = "fork_segment"

    branch_id: int = _small(key=True)
    segment_id: bytes = _bytes(key=True)
    seat_id: bytes = _bytes()
    epoch: int = _small()
    first_seq: int = _number()
    tbs: bytes = _bytes()
    signature: bytes = _bytes()
    operations: bytes = _bytes()
    received_ms: int = _number()


class RecordTable(Stored, table=True):
    """The projection: what the fold made of the log. It can be dropped and rebuilt at any time."""

    __tablename__ = "record"
    __table_args__ = (
        # Whose centers and grants there are; what is a borrower's is looked for in her scope, for an index of all
        # records by their borrower would cost every push a page for each new record.
        Index("ix_record_of_staff", "branch_id", "kind", "borrower", **_where(OF_STAFF)),
        # No more than the scope: nearly every change moves state and day, and kinds would scatter what is new.
        Index(None, "branch_id", "scope"),
        _roomy(80),
    )

    branch_id: int = _small(key=True)
    id: bytes = _bytes(key=True)
    kind: int = _small(key=True)
    center: bytes = _bytes()
    borrower: bytes = _bytes()
    state: int = _small()
    day: int = _small()
    body: bytes = _bytes()
    scope: bytes = _bytes()


class OperationScopeTable(Stored, table=True):
    """Whom a place of the log concerns: one row per scope it was in before or after, decided when it was placed.

    The place comes before the scope, so that what a push adds stands together: by scope first, it touched a page for
    each of its scopes, every eighth page of a push.
    """

    __tablename__ = "operation_scope"
    __table_args__ = _KEY_ALONE

    branch_id: int = _small(key=True)
    position: int = _number(key=True)
    scope: bytes = _bytes(key=True)


class EntryImageTable(Stored, table=True):
    """Records as a place of the log left them, for laptops of a scope that cannot fold it with what they have."""

    __tablename__ = "entry_image"

    branch_id: int = _small(key=True)
    position: int = _number(key=True)
    scope: bytes = _bytes(key=True)
    body: bytes = _bytes()


class ScopeDigestTable(Stored, table=True):
    """Count and digest of the records of a scope, and the position of the log that last changed one."""

    __tablename__ = "scope_digest"
    __table_args__ = (_roomy(50),)

    branch_id: int = _small(key=True)
    scope: bytes = _bytes(key=True)
    count: int = _number()
    digest: bytes = _bytes()
    changed: int = _number()


class ScopePurgeTable(Stored, table=True):
    """Laptops' word that the records of a scope they lost are deleted from them."""

    __tablename__ = "scope_purge"

    branch_id: int = _small(key=True)
    seat_id: bytes = _bytes(key=True)
    scope: bytes = _bytes(key=True)
    purged_ms: int = _number(key=True)
    records: int = _number()


class SeatOrderTable(Stored, table=True):
    """A signed order for a laptop to delete its records; done_ms is 0 until it says that it did."""

    __tablename__ = "seat_order"

    branch_id: int = _small(key=True)
    seat_id: bytes = _bytes(key=True)
    nonce: bytes = _bytes()
    signed: bytes = _bytes()
    ordered_ms: int = _number()
    done_ms: int = _number()


class SnapshotChunkTable(Stored, table=True):
    """Pieces of snapshots, kept for the next laptop: those of a scope hold until one of its records changes."""

    __tablename__ = "snapshot_chunk"
    __table_args__ = (Index(None, "branch_id", "chunk_id"),)

    branch_id: int = _small(key=True)
    scope: bytes = _bytes(key=True)
    number: int = _small(key=True)
    chunk_id: bytes = _bytes()
    position: int = _number()
    part: int = _small()
    records: int = _small()
    size: int = _small()
    body: bytes = _bytes()


class PhotoTable(Stored, table=True):
    """Photos that arrived whole, by the hash of their bytes; seat_id: who sent it first."""

    __tablename__ = "photo"
    __table_args__ = (Index(None, "branch_id", "seat_id", "received_ms"),)

    branch_id: int = _small(key=True)
    content: bytes = _bytes(key=True)
    size: int = _number()
    seat_id: bytes = _bytes()
    received_ms: int = _number()
    body: bytes = _bytes()


class PhotoPieceTable(Stored, table=True):
    """Pieces of a photo that one seat is sending, until it is whole."""

    __tablename__ = "photo_piece"

    branch_id: int = _small(key=True)
    seat_id: bytes = _bytes(key=True)
    content: bytes = _bytes(key=True)
    start: int = _number(key=True)
    received_ms: int = _number()
    body: bytes = _bytes()


class SeatClockTable(Stored, table=True):
    """How far a laptop's clock was from the server's when it last spoke; ahead is above zero."""

    __tablename__ = "seat_clock"

    branch_id: int = _small(key=True)
    seat_id: bytes = _bytes(key=True)
    skew_ms: int = _number()
    measured_ms: int = _number()
    logical_ms: int = _number()


class OperationFlagTable(Stored, table=True):
    """Operations whose times are odd; every other one has no row."""

    __tablename__ = "operation_flag"
    __table_args__ = (Index(None, "branch_id", "seat_id", "month"),)

    branch_id: int = _small(key=True)
    position: int = _number(key=True)
    seat_id: bytes = _bytes()
    flags: int = _small()
    month: int = _small()


class EnrolmentTable(Stored, table=True):
    """Enrolment codes. The locator finds the row, the rest of the code is kept only as a keyed hash."""

    __tablename__ = "enrolment"
    __table_args__ = (Index(None, "locator"),)

    branch_id: int = _small(key=True)
    locator: str = _text(key=True)
    code_hash: bytes = _bytes()
    user_id: bytes = _bytes()
    created_ms: int = _number()
    expires_ms: int = _number()
    wrong_tries: int = _small()
    seat_id: bytes | None = _bytes(null=True)


class SessionTable(Stored, table=True):
    """An open session; only the hash of its token is kept."""

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


branch_head: Table = metadata.tables["branch_head"]
seat: Table = metadata.tables["seat"]
segment: Table = metadata.tables["segment"]
operation: Table = metadata.tables["operation"]
op_seen: Table = metadata.tables["op_seen"]
fork_segment: Table = metadata.tables["fork_segment"]
record: Table = metadata.tables["record"]
operation_scope: Table = metadata.tables["operation_scope"]
entry_image: Table = metadata.tables["entry_image"]
scope_digest: Table = metadata.tables["scope_digest"]
scope_purge: Table = metadata.tables["scope_purge"]
snapshot_chunk: Table = metadata.tables["snapshot_chunk"]
seat_order: Table = metadata.tables["seat_order"]
photo: Table = metadata.tables["photo"]
photo_piece: Table = metadata.tables["photo_piece"]
seat_clock: Table = metadata.tables["seat_clock"]
operation_flag: Table = metadata.tables["operation_flag"]
enrolment: Table = metadata.tables["enrolment"]
session: Table = metadata.tables["session"]
