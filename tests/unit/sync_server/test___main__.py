"""The command line, as IT types it: sentences, JSON, and what is said when something is wrong."""

from __future__ import annotations

import json
import shutil
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import structlog
from typer.testing import CliRunner, Result

from fieldapp.domain.staff import Role
from sync_server.__main__ import main
from sync_server.services.ground import Refusal
from sync_server.services.seats.directory import find_user
from sync_server.services.seats.enrolment import normalize_code
from sync_server.store.tables import metadata
from tests.fakes.once import kept_folder

INIT = ("init", "--branch", "Rampur", "--currency", "inr", "--time-zone", "Asia/Kolkata")


@dataclass
class Commands:
    """The command line on a folder of its own."""

    folder: Path

    def run(self, *arguments: str) -> Result:
        return CliRunner().invoke(main, [*arguments, "--data-folder", str(self.folder)])

    def say(self, *arguments: str) -> str:
        result = self.run(*arguments)
        assert result.exit_code == 0, result.output
        return str(result.stdout)

    def tell(self, *arguments: str) -> Any:
        return json.loads(self.say(*arguments, "--json"))

    def refuse(self, *arguments: str) -> str:
        result = self.run(*arguments)
        assert result.exit_code == 1, result.output
        assert result.stdout == ""
        assert "Traceback" not in result.output
        return str(result.stderr)


@pytest.fixture
def commands(tmp_path: Path) -> Iterator[Commands]:
    yield Commands(tmp_path / "office")
    structlog.reset_defaults()


@cache
def opened_once() -> Path:
    """Make an office with a branch and Asha in it, which tests copy."""
    commands = Commands(kept_folder() / "office")
    commands.say(*INIT)
    commands.say("user", "add", "Asha", "--role", "officer", "--code", "E-7")
    return commands.folder


@pytest.fixture
def opened(commands: Commands) -> Commands:
    shutil.copytree(opened_once(), commands.folder)
    return commands


def test_each_step_says_the_next(commands: Commands) -> None:
    assert "user add" in commands.say(*INIT)
    assert "device code Asha" in commands.say("user", "add", "Asha", "--role", "officer")
    assert "'Sita Devi'" in commands.say("user", "add", "Sita Devi", "--role", "supervisor")
    said = commands.say("device", "code", "Asha")
    assert len(normalize_code(said.splitlines()[0])) == 12
    assert "72 hours" in said
    assert commands.say("device", "list") == "No laptop is enrolled yet.\n"
    assert commands.say("check").startswith("Rampur: sound. 11 operations")


def test_everything_can_be_read_by_programs(opened: Commands) -> None:
    added = opened.tell("user", "add", "Meena", "--role", "supervisor")
    listed = opened.tell("user", "list")["users"]
    assert [(user["name"], user["role"], user["code"]) for user in listed] == [
        ("Asha", "officer", "E-7"),
        ("Meena", "supervisor", ""),
    ]
    assert listed[1]["user_id"] == added["user_id"]
    assert opened.tell("device", "code", added["user_id"])["user_id"] == added["user_id"]
    assert opened.tell("device", "list") == {"devices": []}
    (report,) = opened.tell("check")["branches"]
    assert (report["name"], report["sound"], report["operations"]) == ("Rampur", True, 11)
    assert opened.tell("rebuild") == {"operations": 11}
    assert opened.tell("check")["branches"][0]["sound"]


def test_what_the_command_line_writes_is_there(opened: Commands) -> None:
    from sync_server.app import open_ground
    from sync_server.config import Settings

    ground = open_ground(Settings(data_folder=opened.folder))
    found = find_user(ground, 1, "E-7")
    ground.database.close()
    assert not isinstance(found, Refusal)
    assert (found.name, found.role) == ("Asha", Role.OFFICER)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((*INIT,), "exists already"),
        (("init", "--branch", "X", "--currency", "QQQ", "--time-zone", "Asia/Kolkata"), "ISO 4217"),
        (("user", "add", "Asha", "--role", "officer"), "registered already"),
        (("device", "code", "Nobody"), "There are: Asha"),
        (("device", "unlock", "S9"), "There are: none yet"),
        (("device", "revoke", "S9", "--reason", "stolen"), "nothing was done"),
        (("check", "--branch", "Nowhere"), "Rampur"),
        (("import", "/nowhere/at/all.csv"), "cannot be read"),
        (("import", "/nowhere.csv", "--officer", "Nobody"), "There are: Asha"),
        (("backup", "/nowhere/at/all.db"), "Nothing was written"),
        (("user", "list", "--database", "mysql://host/db"), "postgresql://"),
        (("user", "list", "--database", "postgresql://postgres@127.0.0.1:1/x"), "does not answer"),
    ],
)
def test_refusals_are_sentences(opened: Commands, arguments: tuple[str, ...], sentence: str) -> None:
    assert sentence in opened.refuse(*arguments)


def test_a_wrong_folder_gets_no_new_database(commands: Commands) -> None:
    for arguments in (("user", "list"), ("check",), ("device", "list"), ("rebuild",)):
        assert "sync_server init" in commands.refuse(*arguments)
    assert not commands.folder.exists()


def test_a_lost_or_foreign_key_is_told_and_nothing_changed(opened: Commands) -> None:
    key = opened.folder / "server.key"
    kept = key.read_text()
    key.unlink()
    assert "Put the key file back" in opened.refuse("check")
    key.write_text("ab" * 32)
    assert "server key" in opened.refuse("check")
    key.write_text(kept)
    assert "sound" in opened.say("check")


def test_a_check_that_finds_trouble_fails(opened: Commands) -> None:
    from sync_server.app import open_ground
    from sync_server.config import Settings

    ground = open_ground(Settings(data_folder=opened.folder))
    with ground.database.writing() as connection:
        connection.exec_driver_sql("UPDATE operation SET code = 5 WHERE position = 2")
    ground.database.close()
    result = opened.run("check")
    assert result.exit_code == 1
    assert "Position 2 would be judged otherwise" in result.stdout


def test_a_portfolio_is_taken_over(opened: Commands, tmp_path: Path) -> None:
    path = tmp_path / "centers.csv"
    path.write_text("center,meeting_day,officer\nUjjala,Thursday,Asha\nAsha Kiran,Someday,Asha\n")
    refused = opened.run("import", str(path))
    assert refused.exit_code == 1
    assert "centers.csv, row 3" in refused.stdout
    assert "1 center" in opened.say("import", str(path), "--dry-run", "--skip-bad")
    told = opened.tell("import", str(path), "--skip-bad")
    assert told["recorded"] == 1
    assert Path(told["skipped_file"]).exists()
    assert opened.tell("check")["branches"][0]["operations"] == 11


def test_a_backup_opens_with_the_same_key(opened: Commands, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    opened.say("backup", str(copy))
    assert "sound" in opened.say("check", "--database", f"sqlite:///{copy}")
    assert "exists already" in opened.refuse("backup", str(copy))


@pytest.mark.postgresql
def test_the_same_commands_work_on_postgresql(commands: Commands, postgresql_url: str) -> None:
    there = ("--database", postgresql_url)
    commands.say(*INIT, *there)
    commands.say("user", "add", "Asha", "--role", "officer", *there)
    assert "sound" in commands.say("check", *there)
    assert "pg_dump" in commands.refuse("backup", "copy.db", *there)


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_the_schema_can_be_printed(commands: Commands, dialect: str) -> None:
    said = commands.say("schema", "--dialect", dialect)
    assert said.count("CREATE TABLE") == len(metadata.tables) + 1  # and that of the revision
    assert not commands.folder.exists()


def test_a_port_in_use_is_told(opened: Commands) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert "name another one with --port" in opened.refuse("serve", "--port", str(port))


def test_settings_that_make_no_sense_are_told(opened: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIELDBOOK_SERVER_PORT", "many")
    assert "FIELDBOOK_SERVER_PORT" in opened.refuse("user", "list")


def test_an_unforeseen_mistake_is_not_dressed_up(opened: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    def mistaken(*arguments: object) -> Callable[..., None]:
        raise RuntimeError("ours")

    monkeypatch.setattr("sync_server.services.seats.directory.users", mistaken)
    result = opened.run("user", "list")
    assert isinstance(result.exception, RuntimeError)


def test_a_receipt_is_looked_up_by_number_or_code(opened: Commands) -> None:
    assert "Not found" in opened.say("receipt", "S1-000001")
    assert opened.tell("receipt", "S1-1") == {"receipts": [{"number": "S1-000001", "standing": "unknown"}]}
    assert "neither a receipt's number nor a check code" in opened.refuse("receipt", "yesterday")
