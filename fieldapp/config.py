"""Where things live on this laptop, and what the institution's policy file says.

Three sources, the later one wins: built-in defaults, a machine-wide `policy.toml` that IT rolls out, and the
environment (`FIELDBOOK_DATA`, `FIELDBOOK_SERVER`, `FIELDBOOK_POLICY`). Every seat (one user on this laptop) has a
folder of its own.
"""

from __future__ import annotations

import json
import os
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

import platformdirs

APP_NAME = "Fieldbook"
SEATS_FOLDER = "seats"
JOINING_FOLDER = "joining"
SEAT_CARD = "seat.json"
DATABASE_FILE = "field.db"
TAIL_FILE = "tail.log"
LOOK_FILE = "look.json"


class ConfigFault(Exception):
    """The policy file or a seat card cannot be read; the message names the file and what to do."""


@dataclass(frozen=True)
class Policy:
    """What the institution sets for all its laptops; amounts are minor units, times are minutes or seconds.

    certificate_file: the office's own certificate authority. plain_http_allowed: for a closed office network only.
    receiver_port: the serial device of the position receiver, empty to look for one. language: what the windows speak
    where nobody chose another language, empty for the desktop's.
    """

    server_url: str = ""
    auto_lock_minutes: int = 10
    sync_every_minutes: int = 15
    cash_count_needed: bool = True
    difference_reason_above: int = 0
    visit_position_wanted: bool = True
    connect_timeout_s: int = 15
    read_timeout_s: int = 60
    keyring_timeout_s: int = 10
    certificate_file: str = ""
    plain_http_allowed: bool = False
    receiver_port: str = ""
    language: str = ""


@dataclass(frozen=True)
class Preferences:
    """What the people of this laptop chose for its windows; empty: as policy or desktop say.

    scheme: light, dark or sun. scale: text size in percent. density: how close rows stand. language: a code such as
    `hi`. latin_digits: 123 also where the language has digits of its own. letters: bare letters work as keys.
    pause_ms: how long a pause starts the jump to a name over.
    """

    scheme: str = ""
    scale: int = 100
    density: str = "normal"
    language: str = ""
    latin_digits: bool = True
    letters: bool = True
    pause_ms: int = 900


@dataclass(frozen=True)
class Config:
    """The folders and the policy with which this run was started."""

    data_folder: Path
    policy: Policy = field(default_factory=Policy)

    @property
    def seats_folder(self) -> Path:
        """Return the folder that holds one folder per seat."""
        return self.data_folder / SEATS_FOLDER


@dataclass(frozen=True)
class SeatCard:
    """What is known of a seat before it is unlocked: enough for the tile on the first screen, and no more."""

    folder: Path
    seat_id: str
    user_name: str
    role: str
    branch_name: str
    server_url: str
    synthetic: bool = False

    @property
    def database(self) -> Path:
        """Return the path of the seat's encrypted database."""
        return self.folder / DATABASE_FILE

    @property
    def tail(self) -> Path:
        """Return the path of the second copy of what was not received yet."""
        return self.folder / TAIL_FILE


def load_config(environment: Mapping[str, str] | None = None) -> Config:
    """Return the configuration of this run; raise ConfigFault where the policy file is damaged."""
    env = os.environ if environment is None else environment
    policy = _read_policy(_policy_file(env))
    if server := env.get("FIELDBOOK_SERVER", ""):
        policy = replace(policy, server_url=server)
    folder = env.get("FIELDBOOK_DATA", "")
    path = Path(folder) if folder else Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))
    return Config(path, policy)


def _policy_file(env: Mapping[str, str]) -> Path:
    if named := env.get("FIELDBOOK_POLICY", ""):
        return Path(named)
    if sys.platform == "win32":
        return Path(env.get("PROGRAMDATA", r"C:\ProgramData")) / APP_NAME / "policy.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support") / APP_NAME / "policy.toml"
    return Path("/etc") / APP_NAME.lower() / "policy.toml"


def _values(kept: Policy | Preferences) -> dict[str, object]:
    return {item.name: getattr(kept, item.name) for item in fields(kept)}


def _read_policy(path: Path) -> Policy:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Policy()
    except OSError as error:
        raise ConfigFault(f"The policy file {path} cannot be read ({error.strerror}). Ask IT to look at it.") from error
    try:
        given = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigFault(f"The policy file {path} is damaged: {error}. Ask IT to replace it.") from error
    values = _values(Policy())
    for name, value in given.items():
        if name not in values:
            continue  # a newer policy may speak of what this program does not know yet
        if type(value) is not type(values[name]):
            raise ConfigFault(f"In the policy file {path}, {name} has the wrong form. Ask IT to correct it.")
        values[name] = value
    return Policy(**values)  # type: ignore[arg-type]  # each was checked against its default's type


def read_preferences(config: Config) -> Preferences:
    """Return what was chosen on this laptop; what cannot be read or is not known is as it was at the first start."""
    values = _values(Preferences())
    try:
        kept = json.loads((config.data_folder / LOOK_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    if isinstance(kept, dict):
        values |= {name: value for name, value in kept.items() if type(value) is type(values.get(name))}
    return Preferences(**values)  # type: ignore[arg-type]  # each was checked against its default's type


def keep_preferences(config: Config, chosen: Preferences) -> None:
    """Write what was chosen, in one step."""
    config.data_folder.mkdir(parents=True, exist_ok=True)
    fresh = config.data_folder / (LOOK_FILE + ".new")
    fresh.write_text(json.dumps(_values(chosen), indent=1), encoding="utf-8")
    fresh.replace(config.data_folder / LOOK_FILE)


def seat_cards(config: Config) -> tuple[SeatCard, ...]:
    """Return the seats of this laptop, by name; a folder without a readable card is not a seat."""
    if not config.seats_folder.is_dir():
        return ()
    cards = [card for folder in sorted(config.seats_folder.iterdir()) if (card := _read_card(folder)) is not None]
    return tuple(sorted(cards, key=lambda card: (card.user_name.casefold(), card.seat_id)))


def seat_named(config: Config, seat: str) -> SeatCard | None:
    """Return the seat with that id or user name; the only one where no name is given."""
    cards = seat_cards(config)
    if not seat:
        return cards[0] if len(cards) == 1 else None
    return next((card for card in cards if seat in (card.seat_id, card.user_name)), None)


def _read_card(folder: Path) -> SeatCard | None:
    try:
        raw = json.loads((folder / SEAT_CARD).read_text(encoding="utf-8"))
        return SeatCard(
            folder,
            str(raw["seat_id"]),
            str(raw["user_name"]),
            str(raw["role"]),
            str(raw["branch_name"]),
            str(raw["server_url"]),
            bool(raw["synthetic"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_card(card: SeatCard) -> None:
    """Write a seat's card beside its database, in one step: a half-written card is never seen."""
    text = json.dumps(
        {
            "seat_id": card.seat_id,
            "user_name": card.user_name,
            "role": card.role,
            "branch_name": card.branch_name,
            "server_url": card.server_url,
            "synthetic": card.synthetic,
        },
        ensure_ascii=False,
        indent=1,
    )
    fresh = card.folder / (SEAT_CARD + ".new")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(card.folder / SEAT_CARD)
