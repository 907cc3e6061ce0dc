"""What laptop and server tell each other about scopes in every exchange: what is granted, proven, and given up.

Standing goes up and Notice comes down, each one field of the exchange, both almost empty when nothing has changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from fieldapp.domain.ids import Id

SCOPES_MAX: Final = 256
"""The most scopes of one seat.

An officer has ten to twenty centers and, standing in for colleagues, a few times as many. Beyond the limit centers are
missing from a laptop without a word, so it lies where nobody comes: a page walks one short index range per scope, and
two hundred and fifty-six of them still cost milliseconds. Whoever needs more is granted the whole branch.
"""
KEY_BYTES: Final = 8


@dataclass(frozen=True)
class ScopeImage:
    """The records of a scope that an operation changed, as they are afterwards: a bundle (see protocol.bundle)."""

    scope: Id
    bundle: bytes


@dataclass(frozen=True)
class ScopeDigest:
    """How many records a scope has and the digest over them (see protocol.digest)."""

    scope: Id
    count: int
    digest: bytes


@dataclass(frozen=True)
class Purged:
    """A scope whose records were deleted from the laptop, and how many they were."""

    scope: Id
    records: int


@dataclass(frozen=True)
class Standing:
    """Where a laptop stands. grants_key: of the grants it knows, empty for none.

    verified: the position of the branch log at which it last found its records equal to the office's. rest: it wants
    what is behind the cursor though a snapshot was offered. diverged: how often records were found to differ.
    own_bytes: it lost own operations and wants them with their bytes. last_position, last_operation: the newest place
    of the branch log of which it knows what stands there, by which both see that they mean the same log.
    wall_ms: the laptop's clock as the message leaves, by which the office sees how far it is off; 0: not said.
    wiped: the number of an order to wipe, told when everything recorded here has arrived and just before it is done.
    """

    grants_key: bytes = b""
    verified: int = 0
    rest: bool = False
    purged: tuple[Purged, ...] = ()
    diverged: int = 0
    own_bytes: bool = False
    last_position: int = 0
    last_operation: bytes = b""
    wiped: bytes = b""
    wall_ms: int = 0


HEAD_BYTES: Final = 8
"""How much of a chain's head tells it from every other one."""


@dataclass(frozen=True)
class Notice:
    """What the server tells beside the page. granted: every scope of the seat where grants_key was another one.

    digests: of scopes that changed since `verified`, as of `head`. snapshot: a fresh laptop is better served by a
    snapshot than by the whole log. order: a signed order to wipe the laptop, empty for none. last_seq:
    the last operation of the seat's epoch that the server has, -1 where it does not say. last_head: how the head of
    the chain there begins (HEAD_BYTES of it), empty where it does not say. last_operation: what stands at the new
    cursor where the page does not show it, by which both sides go on to see that they mean the same log.
    """

    granted: tuple[Id, ...] = ()
    digests: tuple[ScopeDigest, ...] = ()
    snapshot: bool = False
    order: bytes = b""
    last_seq: int = -1
    last_head: bytes = b""
    last_operation: bytes = b""


NOTHING_SAID: Final = Standing()
NOTHING_TOLD: Final = Notice()


def grants_key(scopes: Iterable[Id]) -> bytes:
    """Return eight bytes that stand for a set of scopes."""
    return hashlib.sha256(b"".join(sorted(scopes))).digest()[:KEY_BYTES]
