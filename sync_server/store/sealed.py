"""Small secrets in the database, sealed under the server's key: its backup alone opens none of them."""

from __future__ import annotations

import secrets
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

_NONCE_BYTES: Final = 12


class NotOurSeal(Exception):
    """The secret was sealed under another server key, or was changed."""


def seal(key: bytes, secret: bytes, context: bytes) -> bytes:
    """Return nonce and ciphertext (ChaCha20-Poly1305, RFC 8439) of a secret bound to its context."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, secret, context)


def unseal(key: bytes, sealed: bytes, context: bytes) -> bytes:
    """Return the secret; raise NotOurSeal for another key, another context or a changed byte."""
    try:
        return ChaCha20Poly1305(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], context)
    except (InvalidTag, ValueError) as error:
        raise NotOurSeal("sealed under another server key") from error
