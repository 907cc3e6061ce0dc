"""Snapshots: the records of some scopes as of one position of the branch log, in pieces that are fetched one by one.

A piece is named by the hash of its bytes, so what is here already need not come again, whichever snapshot it was in.
Part WORK is what an officer needs to work, part HISTORY the rest.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final, Protocol, runtime_checkable

from fieldapp.domain.ids import Id
from fieldapp.protocol.problems import Problem

WORK: Final = 0
HISTORY: Final = 1
CHUNK_BYTES_MAX: Final = 64 * 1024
CHUNKS_MAX: Final = 4096
"""The most pieces of a snapshot, and the most that one request may name."""


@dataclass(frozen=True)
class SnapshotRequest:
    """Ask what a snapshot of scopes consists of; none named: of all that are granted."""

    scopes: tuple[Id, ...] = ()


@dataclass(frozen=True)
class ChunkName:
    """A piece: the first 16 bytes of its SHA-256, its part, its bytes and how many records are in it."""

    chunk_id: bytes
    part: int
    size: int
    records: int


@dataclass(frozen=True)
class SnapshotReply:
    """A snapshot: its position and its pieces in the order in which they should be fetched.

    last_operation: what stands at the position, by which both sides go on to see that they mean the same log.
    """

    position: int
    log_epoch: int
    granted: tuple[Id, ...]
    chunks: tuple[ChunkName, ...]
    last_operation: bytes = b""


@dataclass(frozen=True)
class ChunkRequest:
    """Ask for pieces, as many of them in this order as fit into so many bytes, but one at least."""

    chunk_ids: tuple[bytes, ...]
    most_bytes: int = CHUNK_BYTES_MAX


@dataclass(frozen=True)
class Chunk:
    """A piece: a bundle of records (see protocol.bundle)."""

    chunk_id: bytes
    bundle: bytes


@dataclass(frozen=True)
class ChunkReply:
    """Pieces that were asked for; those whose snapshot is no longer kept are missing."""

    chunks: tuple[Chunk, ...]


def chunk_id(bundle: bytes) -> bytes:
    """Return the name of a piece."""
    return hashlib.sha256(bundle).digest()[:16]


@runtime_checkable
class SnapshotPeer(Protocol):
    """A peer that also gives snapshots."""

    def snapshot(self, token: str, request: SnapshotRequest) -> SnapshotReply | Problem:
        """Name the pieces of a snapshot. TOKEN_EXPIRED, SEAT_SUSPENDED, SERVER_BUSY."""
        ...

    def chunks(self, token: str, request: ChunkRequest) -> ChunkReply | Problem:
        """Give pieces. TOKEN_EXPIRED, SEAT_SUSPENDED, TOO_LARGE, SERVER_BUSY."""
        ...
