"""An office server's folder, and the command line on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from typer.testing import CliRunner

from fieldapp.domain.center.group import CenterFormed
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.staff import BRANCH
from sync_server.__main__ import main
from sync_server.app import open_ground
from sync_server.config import Settings
from sync_server.services.exchange.peer import Peer
from sync_server.services.ground import Ground, Refusal
from sync_server.services.log import office
from sync_server.services.seats import directory, enrolment
from tests.fakes.seat import enroll_seat


class Office:
    """A server's folder, and IT who types commands for it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def say(self, *arguments: str) -> str:
        """Return what a command prints."""
        ran = CliRunner().invoke(main, [*arguments, "--data-folder", str(self.folder)])
        return ran.output

    @contextmanager
    def ground(self) -> Iterator[Ground]:
        """Open what the commands work on."""
        ground = open_ground(Settings(data_folder=self.folder))
        try:
            yield ground
        finally:
            ground.database.close()

    def form_center(self, name: str, officer: str) -> Id:
        """Form a center for an officer."""
        with self.ground() as ground:
            user = directory.find_user(ground, 1, officer)
            assert not isinstance(user, Refusal)
            formed = CenterFormed(name, "Rampur", user.id, 3, 600, 20_000)
            center = ground.new_id()
            with ground.database.writing() as connection:
                office.write(ground, connection, 1, [Intent(formed, center, BRANCH)])
        return center

    def enroll(self, officer: str) -> Id:
        """Enroll a laptop for an officer and return its seat."""
        with self.ground() as ground:
            user = directory.find_user(ground, 1, officer)
            assert not isinstance(user, Refusal)
            code = enrolment.make_code(ground, 1, user.id)
            assert not isinstance(code, Refusal)
            return enroll_seat(Peer(ground), code.code, ground.now_ms).seat_id
