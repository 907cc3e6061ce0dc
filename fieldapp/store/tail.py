"""A second copy of what the office has not received yet, beside the database.

Records are appended inside the writing transaction that saves the operation, so the database's lock also guards this
file against the other process. A record is: 4 bytes length, 12 bytes nonce, ChaCha20-Poly1305 of the operation, 4 bytes
CRC-32 of all that; a record cut off by a power failure ends the reading. If the database is ever unreadable, this file
and the office's log together lack nothing.
"""

from __future__ import annotations

import os
import secrets
import zlib
from collections.abc import Iterable, Sequence
from copy import copy
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fieldapp.store.faults import store_faults

_LENGTH, _NONCE, _SUM = 4, 12, 4
_BOUND_TO: Final = b"fieldbook/tail/1"
RECORD_MAX: Final = 1 << 16


class Tail:
    """The file of operations that only this laptop has."""

    def __init__(self, path: Path, database_key: bytes) -> None:
        self.path = path
        derived = HKDF(hashes.SHA256(), 32, None, _BOUND_TO).derive(database_key)
        self._cipher = ChaCha20Poly1305(derived)

    def append(self, operations: Sequence[bytes]) -> None:
        """Add operations and wait until the disk has them; raise StoreFault where it cannot."""
        with store_faults(), self.path.open("ab") as file:
            file.write(b"".join(map(self._record, operations)))
            file.flush()
            os.fsync(file.fileno())

    def replace(self, operations: Iterable[bytes]) -> None:
        """Keep exactly these operations, in one step; for when the office has received the others."""
        fresh = self.path.with_suffix(".new")
        with store_faults(), fresh.open("wb") as file:
            file.write(b"".join(map(self._record, operations)))
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self.path)

    @property
    def aside(self) -> Tail:
        """The file beside it, of operations that no database here has; see set_aside()."""
        other = copy(self)
        other.path = self.path.with_name("tail-aside.log")
        return other

    def set_aside(self, operations: Sequence[bytes]) -> None:
        """Keep operations that the database does not have and that are about to leave this file.

        Either a power cut came between this file and the database, and nobody was told that they are saved; or an older
        database was put back, and they are the only copy.
        """
        known = set(self.aside.read())
        self.aside.append([operation for operation in operations if operation not in known])

    def remove(self) -> None:
        """Delete the file."""
        self.path.unlink(missing_ok=True)

    def size(self) -> int:
        """Return the bytes of the file, 0 where there is none."""
        return self.path.stat().st_size if self.path.exists() else 0

    def read(self) -> list[bytes]:
        """Return the operations up to the first damaged record, oldest first."""
        try:
            raw = self.path.read_bytes()
        except FileNotFoundError:
            return []
        operations, at = [], 0
        while (end := self._end_of(raw, at)) is not None:
            operation = self._opened(raw[at:end])
            if operation is None:
                break
            operations.append(operation)
            at = end
        return operations

    def _record(self, operation: bytes) -> bytes:
        nonce = secrets.token_bytes(_NONCE)
        sealed = nonce + self._cipher.encrypt(nonce, operation, _BOUND_TO)
        body = len(sealed).to_bytes(_LENGTH, "big") + sealed
        return body + zlib.crc32(body).to_bytes(_SUM, "big")

    def _end_of(self, raw: bytes, at: int) -> int | None:
        if at + _LENGTH > len(raw):
            return None
        length = int.from_bytes(raw[at : at + _LENGTH], "big")
        end = at + _LENGTH + length + _SUM
        return end if _NONCE < length <= RECORD_MAX and end <= len(raw) else None

    def _opened(self, record: bytes) -> bytes | None:
        body, total = record[:-_SUM], int.from_bytes(record[-_SUM:], "big")
        if zlib.crc32(body) != total:
            return None
        try:
            return self._cipher.decrypt(body[_LENGTH : _LENGTH + _NONCE], body[_LENGTH + _NONCE :], _BOUND_TO)
        except InvalidTag:
            return None
