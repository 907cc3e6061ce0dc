"""What every service of the server stands on: the database, the root key, the clock and the source of new ids."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass

from fieldapp.domain.ids import Id
from sync_server.config import ServerKey
from sync_server.store.engine import Database
from sync_server.store.sealed import seal, unseal


@dataclass(frozen=True)
class Refusal:
    """Why what IT asked for was not done: what happened, what it means, what to do."""

    sentence: str


@dataclass(frozen=True)
class Ground:
    """now_ms gives milliseconds since 1970; new_id a fresh UUIDv7."""

    database: Database
    key: ServerKey
    now_ms: Callable[[], int]
    new_id: Callable[[], Id]

    def keyed_hash(self, purpose: str, *parts: bytes) -> bytes:
        """Return HMAC-SHA256 of the parts, each preceded by its length, under the key of a purpose."""
        mixed = hmac.new(self.key.subkey(purpose), digestmod=hashlib.sha256)
        for part in parts:
            mixed.update(len(part).to_bytes(4, "big"))
            mixed.update(part)
        return mixed.digest()

    def seal(self, purpose: str, secret: bytes, context: bytes) -> bytes:
        """Return a secret sealed for the database."""
        return seal(self.key.subkey(purpose), secret, purpose.encode() + context)

    def unseal(self, purpose: str, sealed: bytes, context: bytes) -> bytes:
        """Return a sealed secret; raise NotOurSeal where it is not of this server key and context."""
        return unseal(self.key.subkey(purpose), sealed, purpose.encode() + context)
