"""The key of a seat's database, and what a person must know and have to get it.

A random 32-byte database key is wrapped twice with ChaCha20-Poly1305: once by argon2id(PIN or passphrase) mixed by HKDF
with a secret that only this laptop's keyring holds, and once by a recovery code that IT keeps at the office. A
laptop without a keyring takes only a long passphrase. Wrong tries are counted here and in the keyring; ten lock the
vault until the recovery code is given. Nothing is ever deleted. Parameters of argon2id: RFC 9106, second recommended
choice.
"""

from __future__ import annotations

import hmac
import json
import os
import secrets
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Final

from fieldapp.domain.guessing import is_guessed_early
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.system_keyring import Keyring, KeyringAway, probe

VAULT_FILE, TRIES_FILE = "vault.json", "tries.json"
KEY_BYTES: Final = 32
TRIES_MAX: Final = 10
PIN_DIGITS_MIN, PASSPHRASE_MIN, PASSPHRASE_ALONE_MIN = 6, 12, 15
WAITS_S: Final = (0, 0, 0, 0, 0, 60, 300, 900)
"""Seconds after so many wrong tries: five are free, then one minute, five, and fifteen each time."""
_MEMORY_KIB, _ROUNDS, _LANES = 65_536, 3, 4
_BOUND_TO: Final = b"fieldbook/vault/1"
_CROCKFORD, _RECOVERY_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ", 24


class Trouble(Enum):
    """Why a vault did not open or was not made."""

    WRONG_SECRET = "wrong secret"  # noqa: S105
    WAIT = "wait"
    LOCKED = "locked"
    TOO_SHORT = "too short"
    TOO_COMMON = "too common"
    KEYRING_AWAY = "keyring away"
    NO_VAULT = "no vault"


@dataclass(frozen=True)
class VaultCreated:
    """The database key, and the recovery code that IT must be able to read out one day."""

    key: bytes
    recovery: str


@dataclass(frozen=True)
class VaultOpened:
    """The database key."""

    key: bytes


@dataclass(frozen=True)
class VaultRefused:
    """Why there is no key, how many tries are left and how long to wait before the next one."""

    trouble: Trouble
    tries_left: int = TRIES_MAX
    wait_s: int = 0

    @property
    def locked(self) -> bool:
        """Tell whether only the recovery code opens the vault now."""
        return self.trouble is Trouble.LOCKED

    @property
    def sentence(self) -> str:
        """Return what happened, what it means and what to do."""
        if self.trouble is Trouble.WRONG_SECRET:
            return tr_n(
                "That is not the right PIN or passphrase. {n} try left.",
                "That is not the right PIN or passphrase. {n} tries left.",
                self.tries_left,
            )
        if self.trouble is Trouble.WAIT:
            return tr_n(
                "Too many wrong tries. Wait {n} second, then try again.",
                "Too many wrong tries. Wait {n} seconds, then try again.",
                self.wait_s,
            )
        if self.trouble is Trouble.TOO_SHORT:
            return tr(
                "Too short. Use {digits} digits or {signs} characters at least; {alone} characters where this laptop"
                " has no keyring.",
                digits=PIN_DIGITS_MIN,
                signs=PASSPHRASE_MIN,
                alone=PASSPHRASE_ALONE_MIN,
            )
        return tr(_SENTENCES[self.trouble])


_SENTENCES = {
    Trouble.LOCKED: mark("Locked after ten wrong tries. Nothing was deleted. Ask IT for the recovery code."),
    Trouble.TOO_COMMON: mark("Too easy to guess. Do not use a date, a row of digits or a repeated digit."),
    Trouble.KEYRING_AWAY: mark("The keyring here does not answer. Nothing is lost. Sign in anew, or ask IT."),
    Trouble.NO_VAULT: mark("There is no key file for this person on this laptop. Ask IT to enroll it again."),
}


def weakness(secret: str, has_keyring: bool) -> Trouble | None:
    """Return why a PIN or passphrase may not be used, or None where it may."""
    text = _normal(secret)
    digits = text.isascii() and text.isdecimal()
    least = (PIN_DIGITS_MIN if digits else PASSPHRASE_MIN) if has_keyring else PASSPHRASE_ALONE_MIN
    if len(text) < least:
        return Trouble.TOO_SHORT
    return Trouble.TOO_COMMON if is_guessed_early(text) else None


def create_vault(folder: Path, secret: str, keyring: Keyring | None) -> VaultCreated | VaultRefused:
    """Make a new key, wrap it and write the vault file; refuses a weak secret and never replaces a vault."""
    holder = keyring if keyring is not None and probe(keyring) else None
    if (weak := weakness(secret, holder is not None)) is not None:
        return VaultRefused(weak)
    if (folder / VAULT_FILE).exists():
        raise FileExistsError(f"{folder / VAULT_FILE} exists already; a vault is never replaced")
    key = secrets.token_bytes(KEY_BYTES)
    recovery = "".join(secrets.choice(_CROCKFORD) for _ in range(_RECOVERY_SIGNS))
    _write_vault(folder, key, secret, holder, recovery)
    spoken = "-".join(recovery[at : at + 4] for at in range(0, _RECOVERY_SIGNS, 4))
    return VaultCreated(key, spoken)


def open_vault(folder: Path, secret: str, keyring: Keyring | None, now_ms: int) -> VaultOpened | VaultRefused:
    """Return the key for the right secret; a wrong one is counted before it is looked at, so a kill hides no try."""
    vault = _read(folder / VAULT_FILE)
    if vault is None:
        return VaultRefused(Trouble.NO_VAULT)
    try:
        held = _held_secret(vault, keyring)
        salt = vault["salt"]
        tries = _Tries(folder, keyring if vault["keyring"] else None, held or bytes.fromhex(salt), salt)
        if (refused := tries.refusal(now_ms)) is not None:
            return refused
        with ThreadPoolExecutor(1) as beside:  # a disk takes its time to keep the count
            counted = beside.submit(tries.count, now_ms)
            secret_key = _secret_key(vault, secret, held)
            counted.result()
        key = _unwrap(vault["wrapped"], secret_key)
        if key is None:
            return tries.after_wrong()
        tries.store(0, 0)
    except KeyringAway:
        return VaultRefused(Trouble.KEYRING_AWAY)
    return VaultOpened(key)


def recover_vault(folder: Path, recovery: str, secret: str, keyring: Keyring | None) -> VaultOpened | VaultRefused:
    """Set a new secret with the recovery code that IT read out; lifts a lock and a lost keyring alike."""
    vault = _read(folder / VAULT_FILE)
    if vault is None:
        return VaultRefused(Trouble.NO_VAULT)
    code = _spoken(recovery)
    key = _unwrap(vault["recovery"], _recovery_key(code, bytes.fromhex(vault["salt"])))
    if key is None:
        return VaultRefused(Trouble.WRONG_SECRET)
    holder = keyring if keyring is not None and probe(keyring) else None
    if (weak := weakness(secret, holder is not None)) is not None:
        return VaultRefused(weak)
    _write_vault(folder, key, secret, holder, code)
    return VaultOpened(key)


def asks_for_passphrase(folder: Path) -> bool:
    """Tell whether a vault was made without a keyring, so that what opens it is no PIN; False where there is none."""
    try:
        vault = _read(folder / VAULT_FILE)
    except (OSError, ValueError):
        return False
    return vault is not None and not vault.get("keyring")


def _write_vault(folder: Path, key: bytes, secret: str, keyring: Keyring | None, recovery: str) -> None:
    salt = secrets.token_bytes(16)
    held = secrets.token_bytes(KEY_BYTES) if keyring is not None else None
    vault: dict[str, Any] = {
        "format": 1,
        "salt": salt.hex(),
        "memory_kib": _MEMORY_KIB,
        "rounds": _ROUNDS,
        "lanes": _LANES,
        "keyring": f"seat-{salt.hex()}" if keyring is not None else "",
        "recovery": _wrap(key, _recovery_key(recovery, salt)),
    }
    vault["wrapped"] = _wrap(key, _secret_key(vault, secret, held))
    if keyring is not None and held is not None:
        keyring.put(vault["keyring"], held.hex())
    _write(folder / VAULT_FILE, vault)
    _Tries(folder, keyring, held or salt, salt.hex()).store(0, 0)


def _held_secret(vault: dict[str, Any], keyring: Keyring | None) -> bytes | None:
    if not vault["keyring"]:
        return None
    text = keyring.get(vault["keyring"]) if keyring is not None else None
    if text is None:
        raise KeyringAway("the keyring does not hold this laptop's secret")
    return bytes.fromhex(text)


def _secret_key(vault: dict[str, Any], secret: str, held: bytes | None) -> bytes:
    from argon2.low_level import Type, hash_secret_raw  # the first window is there before ciphers are loaded

    stretched = hash_secret_raw(
        _normal(secret).encode(),
        bytes.fromhex(vault["salt"]),
        time_cost=vault["rounds"],
        memory_cost=vault["memory_kib"],
        parallelism=vault["lanes"],
        hash_len=KEY_BYTES,
        type=Type.ID,
    )
    return _derive(stretched, held or bytes(KEY_BYTES), b"secret")


def _recovery_key(recovery: str, salt: bytes) -> bytes:
    return _derive(recovery.encode(), salt, b"recovery")


def _derive(material: bytes, salt: bytes, purpose: bytes) -> bytes:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(hashes.SHA256(), KEY_BYTES, salt, _BOUND_TO + b"/" + purpose).derive(material)


def _wrap(key: bytes, with_key: bytes) -> str:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    nonce = secrets.token_bytes(12)
    return (nonce + ChaCha20Poly1305(with_key).encrypt(nonce, key, _BOUND_TO)).hex()


def _unwrap(wrapped: str, with_key: bytes) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    raw = bytes.fromhex(wrapped)
    try:
        return ChaCha20Poly1305(with_key).decrypt(raw[:12], raw[12:], _BOUND_TO)
    except InvalidTag:
        return None


def _normal(secret: str) -> str:
    return unicodedata.normalize("NFKC", secret).strip()


def _spoken(code: str) -> str:
    """Read a code as a person says or types it: case, dashes and look-alike letters do not matter."""
    table = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})
    return code.upper().translate(table)


class _Tries:
    """Counts wrong tries in a sealed file and in the keyring; the higher count holds."""

    def __init__(self, folder: Path, keyring: Keyring | None, seal: bytes, name: str) -> None:
        self._path = folder / TRIES_FILE
        self._keyring = keyring
        self._name = f"tries-{name}"
        self._seal = _derive(seal, _BOUND_TO, b"tries")
        self._count, self._last_ms = self._load()

    def _load(self) -> tuple[int, int]:
        kept = _read(self._path) or {}
        count, last = int(kept.get("count", 0)), int(kept.get("last_ms", 0))
        if not hmac.compare_digest(kept.get("seal", ""), self._sealed(count, last)):
            count = TRIES_MAX - 1  # somebody changed or removed the file: one more try, then the recovery code
        if self._keyring is not None:
            count = max(count, int(self._keyring.get(self._name) or 0))
        return count, last

    def _sealed(self, count: int, last_ms: int) -> str:
        return hmac.digest(self._seal, f"{count}/{last_ms}".encode(), "sha256").hex()

    def store(self, count: int, last_ms: int) -> None:
        """Write a count, 0 after a right try, to file and keyring."""
        self._count, self._last_ms = count, last_ms
        _write(self._path, {"count": count, "last_ms": last_ms, "seal": self._sealed(count, last_ms)})
        if self._keyring is not None:
            self._keyring.put(self._name, str(count))

    @property
    def _wait_s(self) -> int:
        return WAITS_S[min(self._count, len(WAITS_S) - 1)]

    def refusal(self, now_ms: int) -> VaultRefused | None:
        """Return why no try is allowed now, or None."""
        if self._count >= TRIES_MAX:
            return VaultRefused(Trouble.LOCKED, 0)
        # a clock that was set back makes the wait longer, never shorter
        left_ms = self._wait_s * 1000 - max(0, now_ms - self._last_ms)
        if left_ms > 0 and self._last_ms:
            return VaultRefused(Trouble.WAIT, TRIES_MAX - self._count, -(-left_ms // 1000))
        return None

    def count(self, now_ms: int) -> None:
        """Count a try as wrong until it proves right."""
        self.store(self._count + 1, now_ms)

    def after_wrong(self) -> VaultRefused:
        """Return the refusal of a wrong try."""
        left = TRIES_MAX - self._count
        return VaultRefused(Trouble.WRONG_SECRET, left, self._wait_s) if left else VaultRefused(Trouble.LOCKED, 0)


def _read(path: Path) -> dict[str, Any] | None:
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    return kept if isinstance(kept, dict) else None


def _write(path: Path, content: dict[str, Any]) -> None:
    fresh = path.with_suffix(".new")
    with fresh.open("w", encoding="utf-8") as file:
        json.dump(content, file)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
