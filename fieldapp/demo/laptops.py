"""The laptops of a demonstration: real folders, real vaults, real encrypted books, one per person."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from fieldapp.app import LaptopDoor, OpenSeat, peer_at
from fieldapp.config import Config, Policy
from fieldapp.demo.office import Office
from fieldapp.services.desk import Desk
from fieldapp.sync.courier import Courier
from fieldapp.ui.door import Enrolled, EnrollForm, Opened

_SYNC_S = 120


class LaptopTrouble(Exception):
    """A laptop of the demonstration did not do what was asked; the message has its words."""


@dataclass
class DemoLaptop:
    """One person's laptop. secret: the passphrase, long enough for a laptop without a keyring."""

    person: str
    role: str
    config: Config
    secret: str
    seat: OpenSeat | None = None

    @property
    def desk(self) -> Desk:
        """Return the desk of the laptop, which is open."""
        if self.seat is None:
            raise LaptopTrouble(f"{self.person}'s laptop is closed")
        return self.seat.desk

    def enroll(self, office: Office) -> None:
        """Join the office with a one-time code, as a first start does, and copy the branch."""
        door = LaptopDoor(self.config, None)
        answer = door.enroll(EnrollForm(office.url, office.code_for(self.person), self.secret), lambda _step: None)
        if not isinstance(answer, Enrolled):
            raise LaptopTrouble(f"{self.person} could not join: {answer.sentence}")
        self.seat = door.open_seat

    def unlock(self) -> None:
        """Open the laptop with its passphrase."""
        door = LaptopDoor(self.config, None)
        answer = door.unlock(door.seats()[0].key, self.secret)
        if not isinstance(answer, Opened):
            raise LaptopTrouble(f"{self.person} could not open: {answer.sentence}")
        self.seat = door.open_seat

    def close(self) -> None:
        """Close the laptop."""
        if self.seat is not None:
            self.seat.close()
        self.seat = None

    def level(self) -> None:
        """Exchange in this process: setting the stage needs no window that must not stall."""
        peer = peer_at(self.desk.book.enrollment.server_url, self.config.policy)
        finished = Courier(self.desk.book, peer).run_once()
        peer.close()
        if not finished.ok:
            raise LaptopTrouble(f"{self.person} could not sync: {finished.sentence}")

    def sync(self) -> str:
        """Exchange in a process of its own, as the window does, and return what it says."""
        if self.seat is None:
            raise LaptopTrouble(f"{self.person}'s laptop is closed")
        ran = subprocess.run(  # noqa: S603 - our own interpreter and module
            [sys.executable, "-m", "fieldapp", "sync", "--seat", self.seat.card.seat_id, "--once", "--json"],
            input=json.dumps({"key": self.seat.key.hex()}) + "\n",
            env={**os.environ, "FIELDBOOK_DATA": str(self.config.data_folder)},
            capture_output=True,
            text=True,
            timeout=_SYNC_S,
            check=False,
        )
        if ran.returncode:
            raise LaptopTrouble(f"{self.person} could not sync: {ran.stdout}{ran.stderr}")
        return ran.stdout.strip()


def demo_laptop(folder: Path, person: str, role: str, secret: str, server_url: str = "") -> DemoLaptop:
    """Return a laptop whose data lie in a folder of their own."""
    return DemoLaptop(person, role, Config(folder, Policy(server_url=server_url)), secret)
