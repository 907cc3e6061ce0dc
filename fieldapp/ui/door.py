"""What the composition root gives the first window: who may enter, how, and how a new laptop joins its office.

The functions of a `Door` take their time (they derive keys, read disks, ask the network), so the window calls them in
the background.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from fieldapp.services.recovery import Recovery


@dataclass(frozen=True)
class Seat:
    """A person on this laptop. `line` says what is wrong as far as is known without opening the records, or is empty;
    `exchanged` when they were last exchanged with the office."""

    key: str
    name: str
    role: str
    branch: str
    line: str = ""
    exchanged: str = ""


@dataclass(frozen=True)
class Refused:
    """Why the door stays shut, in a sentence; `field` names what to correct: secret, code, server or recovery.

    way_out: what to type where, when the records cannot be read. wiped: the office had them deleted.
    """

    sentence: str
    field: str = "secret"
    wait_s: int = 0
    locked: bool = False
    way_out: Recovery | None = None
    wiped: bool = False


@dataclass(frozen=True)
class Opened:
    """The door is open; `desk` is what the main window gets."""

    desk: object


@dataclass(frozen=True)
class EnrollForm:
    """What a person enters on a new laptop."""

    server: str
    code: str
    secret: str


@dataclass(frozen=True)
class Enrolled:
    """The laptop belongs to the office now. `recovery` is shown once and written down."""

    name: str
    branch: str
    recovery: str
    sentence: str
    opened: Opened


@dataclass(frozen=True)
class Progress:
    """How far the first copy is; `of` 0: not known yet."""

    sentence: str
    done: int = 0
    of: int = 0


class Door(Protocol):
    """The vault and the enrolment, as the window sees them."""

    @property
    def server(self) -> str:
        """The office's address where policy sets it, else empty."""
        ...

    @property
    def passphrase_needed(self) -> bool:
        """There is no keyring, so a PIN would be too weak."""
        ...

    def seats(self) -> tuple[Seat, ...]:
        """Who can enter here, the last one first; empty on a new laptop. Quick: reads no records."""
        ...

    def weakness(self, secret: str) -> str:
        """Why this PIN or passphrase may not be chosen, in a sentence; empty where it may. Quick."""
        ...

    def unlock(self, seat: str, secret: str) -> Opened | Refused:
        """Open the records of a seat."""
        ...

    def recover(self, seat: str, recovery: str, secret: str) -> Opened | Refused:
        """Open with the recovery code and set a new secret."""
        ...

    def enroll(self, form: EnrollForm, report: Callable[[Progress], None]) -> Enrolled | Refused:
        """Join the office with a one-time code, set the secret, copy the first records."""
        ...
