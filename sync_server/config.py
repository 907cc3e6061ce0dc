"""What an installation may set, by environment or command line, and the one secret the server keeps in a file."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from fieldapp.protocol.messages import REQUEST_BYTES_MAX

KEY_BYTES: Final = 32
KEY_FILE: Final = "server.key"
DATABASE_FILE: Final = "office.db"
_SQLITE: Final = "sqlite:///"


class Settings(BaseSettings):
    """Every setting has a default that works; the environment overrides it as FIELDBOOK_SERVER_<NAME>.

    database: empty for the embedded SQLite in the data folder, else sqlite:///PATH or postgresql://...
    workers: processes that share the work, as many as there are cores; each counts rates and bodies for itself.
    body_patience_seconds: after so long the slowest body may be given up where all places are taken.
    Rates count requests per minute or day, of one seat or one address; sizes are bytes, as sent and as unpacked.
    """

    model_config = SettingsConfigDict(env_prefix="FIELDBOOK_SERVER_", extra="ignore")

    host: str = "127.0.0.1"
    port: int = Field(default=8470, ge=0, le=65535)
    database: str = ""
    data_folder: Path = Field(default_factory=lambda: Path.home() / ".fieldbook-server")
    body_bytes: int = Field(default=REQUEST_BYTES_MAX, ge=1024)
    body_seconds: float = Field(default=120.0, gt=0)
    body_patience_seconds: float = Field(default=2.0, gt=0)
    bodies_in_flight: int = Field(default=200, ge=1)
    database_threads: int = Field(default=16, ge=1)
    workers: int = Field(default=1, ge=1, le=64)
    seat_requests_per_minute: int = Field(default=240, ge=1)
    wrong_codes_per_minute: int = Field(default=5, ge=1)
    wrong_codes_per_day: int = Field(default=20, ge=1)
    sessions_per_minute: int = Field(default=120, ge=1)
    wrong_sessions_per_minute: int = Field(default=20, ge=1)
    unknown_tokens_per_minute: int = Field(default=300, ge=1)
    photo_pieces_per_minute: int = Field(default=240, ge=1)
    seat_bytes_per_day: int = Field(default=4 * 1024 * 1024, ge=1024)

    def database_url(self) -> str:
        """Return the address of the database: the one set, or the embedded SQLite in the data folder."""
        return self.database or f"{_SQLITE}{self.data_folder.absolute() / DATABASE_FILE}"

    def sqlite_path(self) -> Path | None:
        """Return the file of the embedded database, None where it is another one."""
        url = self.database_url()
        return Path(url.removeprefix(_SQLITE)) if url.startswith(_SQLITE) else None

    def database_exists(self) -> bool:
        """Tell whether the embedded database is there; of PostgreSQL it is assumed."""
        url = self.database_url()
        return not url.startswith(_SQLITE) or Path(url.removeprefix(_SQLITE)).exists()


class BadSetting(ValueError):
    """A setting of the environment makes no sense; the message names it."""


def read_settings() -> Settings:
    """Return the settings of the environment; raise BadSetting."""
    try:
        return Settings()
    except ValidationError as error:
        names = ", ".join(f"FIELDBOOK_SERVER_{str(found['loc'][0]).upper()}" for found in error.errors())
        raise BadSetting(
            f"These settings of the environment make no sense: {names}. Nothing was started or changed; correct them."
        ) from error


@dataclass(frozen=True)
class ServerKey:
    """The server's 32-byte root secret: what it seals in the database is useless to whoever has only the database."""

    root: bytes

    def subkey(self, purpose: str) -> bytes:
        """Return the 32-byte key of one purpose (HMAC-SHA256 of the purpose under the root)."""
        return hmac.new(self.root, b"fieldbook/server/" + purpose.encode(), hashlib.sha256).digest()


class KeyTrouble(Exception):
    """The key file cannot be read or made; the message says what that means and what to do."""


def spot(mistake: BaseException) -> str:
    """Return class and place of a mistake for the log, innermost last; its message may name people and stays out."""
    frames = traceback.extract_tb(mistake.__traceback__)[-5:]
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames]
    return " ".join((type(mistake).__name__, *places))


def load_server_key(folder: Path, *, make: bool) -> ServerKey:
    """Return the key kept in the data folder; `make` it there, readable by its owner only, where there is none."""
    path = folder / KEY_FILE
    if not make and not path.exists():
        raise KeyTrouble(
            f"The server key {path} is missing, and the database cannot be opened without it. Nothing was changed. "
            "Put the key file back from your backup."
        )
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _create_once(path)
        text = path.read_text(encoding="ascii").strip()
    except OSError as error:
        raise KeyTrouble(
            f"The server key {path} cannot be read or made ({error.strerror}). Nothing was changed. "
            "Let the account that runs the server write in that folder, or name another with --data-folder."
        ) from error
    try:
        root = bytes.fromhex(text)
    except ValueError:
        root = b""
    if len(root) != KEY_BYTES:
        raise KeyTrouble(
            f"The server key {path} is damaged: it must hold {2 * KEY_BYTES} hexadecimal digits. The database was not "
            "touched and cannot be opened without its key. Put the key file back from your backup."
        )
    return ServerKey(root)


def _create_once(path: Path) -> None:
    if path.exists():
        return
    # Written whole beside it and linked into place: two starting servers never end with two keys or half a key.
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as stream:
        stream.write(secrets.token_hex(KEY_BYTES) + "\n")
        stream.flush()
        os.fsync(stream.fileno())
    try:
        os.link(fresh, path)
    except FileExistsError:
        pass
    finally:
        fresh.unlink()
