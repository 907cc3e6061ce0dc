"""Access on the command line: granted, ended, handed over, each said in a sentence; wrong names change nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
import structlog
from typer.testing import CliRunner

from fieldapp.domain.center.group import CenterFormed
from fieldapp.domain.operation import Intent
from fieldapp.domain.staff import BRANCH
from sync_server.__main__ import main
from sync_server.app import open_ground
from sync_server.config import Settings
from sync_server.services.exchange.peer import Peer
from sync_server.services.ground import Refusal
from sync_server.services.log import office
from sync_server.services.seats import directory, enrolment
from sync_server.store.serve_lock import hold_serve_lock
from tests.fakes.seat import enroll_seat


class Office:
    """A server's folder with a branch and two officers."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def say(self, *arguments: str) -> str:
        ran = CliRunner().invoke(main, [*arguments, "--data-folder", str(self.folder)])
        return ran.output

    def form_center(self, name: str, officer: str) -> None:
        ground = open_ground(Settings(data_folder=self.folder))
        user = directory.find_user(ground, 1, officer)
        assert not isinstance(user, Refusal)
        formed = CenterFormed(name, "Rampur", user.id, 3, 600, 20_000)
        center = ground.new_id()
        with ground.database.writing() as connection:
            office.write(ground, connection, 1, [Intent(formed, center, BRANCH)])
        ground.database.close()


@pytest.fixture
def there(tmp_path: Path) -> Office:
    made = Office(tmp_path)
    made.say("init", "--branch", "Rampur", "--currency", "INR", "--time-zone", "Asia/Kolkata")
    for name in ("Asha", "Kiran"):
        assert "is registered" in made.say("user", "add", name, "--role", "officer")
    structlog.reset_defaults()
    return made


def test_access_is_granted_and_ended(there: Office) -> None:
    assert "Kiran has the whole branch" in there.say("user", "access", "Kiran")
    assert "no longer the whole branch" in there.say("user", "access", "Kiran", "--end")
    assert "so already" in there.say("user", "access", "Kiran", "--end")
    assert "names no single center" in there.say("user", "access", "Kiran", "--center", "Nowhere")


def test_a_center_is_handed_over(there: Office) -> None:
    there.form_center("Ujjala", "Asha")
    assert "Asha" in there.say("center", "list")
    assert "belongs to Kiran now" in there.say("center", "assign", "Ujjala", "--to", "Kiran")
    assert "Kiran" in there.say("center", "list")
    assert "names no single user" in there.say("center", "assign", "Ujjala", "--to", "Nobody")


def test_a_backup_is_put_back_in_a_new_epoch(there: Office) -> None:
    copy = there.folder / "copy.db"
    there.say("backup", str(copy))
    there.say("user", "add", "Late", "--role", "officer")
    said = there.say("restore", str(copy))
    assert "in a new epoch" in said
    assert "before-restore-1" in said
    assert "Late" not in there.say("user", "list")
    assert "Name a copy" in there.say("restore")
    assert "Name a copy" in there.say("restore", str(copy), "--already")
    assert "no file" in there.say("restore", str(there.folder / "nothing.db"))
    assert "in a new epoch" in there.say("restore", "--already")
    with hold_serve_lock(there.folder / "office.db"):
        assert "already serves" in there.say("restore", str(copy))


def test_a_laptop_that_is_to_delete_its_records_is_told_with_what_became_of_it(there: Office) -> None:
    ground = open_ground(Settings(data_folder=there.folder))
    user = directory.find_user(ground, 1, "Asha")
    assert not isinstance(user, Refusal)
    code = enrolment.make_code(ground, 1, user.id)
    assert not isinstance(code, Refusal)
    enroll_seat(Peer(ground), code.code, ground.now_ms)
    assert "BLOCKED" not in there.say("device", "list")
    assert "when it next reaches this server" in there.say("device", "wipe", "S1", "--reason", "stolen")
    assert "BLOCKED, ordered 20" in there.say("device", "list")
    assert "The order of 20" in there.say("device", "wipe", "S1", "--reason", "stolen")
    with ground.database.writing() as connection:
        connection.exec_driver_sql("UPDATE seat_order SET done_ms = 1795000000000")
    ground.database.close()
    assert "BLOCKED, said 2026-11-18" in there.say("device", "list")
    assert "Nothing was ordered again" in there.say("device", "wipe", "S1", "--reason", "stolen")
