"""Wiping a laptop: its key first, so that what is left of the files on the disk opens nothing."""

from __future__ import annotations

import json
import os
import secrets
from pathlib import Path

from fieldapp.system_keyring import Keyring
from fieldapp.vault import KEY_BYTES, VAULT_FILE


def erase(folder: Path, keyring: Keyring | None) -> None:
    """Delete a seat's records: the keyring's half of the key, the wrapped key, the database and its second copy.

    The book must be closed. Safe to repeat after a power cut: the key goes first.
    """
    vault = folder / VAULT_FILE
    name = _keyring_name(vault)
    if keyring is not None and name:
        keyring.put(name, secrets.token_hex(KEY_BYTES))
    for path in (vault, *sorted(folder.glob("field.db*")), *sorted(folder.glob("tail*"))):
        _shred(path)
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.suffix != ".lock":
            path.unlink()


def _keyring_name(vault: Path) -> str:
    try:
        return str(json.loads(vault.read_text(encoding="utf-8"))["keyring"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _shred(path: Path) -> None:
    if not path.exists():
        return
    with path.open("r+b") as file:
        file.write(secrets.token_bytes(min(path.stat().st_size, 1 << 20)))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
