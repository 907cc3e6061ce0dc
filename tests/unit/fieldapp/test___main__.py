"""The command line over a real server in this process: join, sync, import, check, and clear words when it cannot be."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldapp import __main__ as command_line
from fieldapp import vault
from sync_server.services.seats import directory
from sync_server.services.seats.wiping import order_wipe
from tests.fakes.server import office_ground
from tests.fakes.server_world import World, open_world
from tests.fakes.web_edge import web_edge

SECRET = "seven goats cross the river"
SAMPLE = Path(__file__).parents[3] / "resources" / "sample_portfolio"


@dataclass
class Shell:
    """A shell on a laptop without a keyring."""

    world: World
    url: str
    patch: pytest.MonkeyPatch
    capture: pytest.CaptureFixture[str]

    def run(self, *arguments: str, said: str = SECRET) -> tuple[int, str, str]:
        """Run a command; return its exit code, what it printed, and what it complained of."""
        self.patch.setattr("sys.stdin", io.StringIO(said + "\n"))
        self.capture.readouterr()
        code = command_line.main(arguments)
        printed = self.capture.readouterr()
        return code, printed.out, printed.err

    def join(self) -> tuple[int, str, str]:
        """Enroll the laptop."""
        return self.run("enroll", "--server", self.url, "--code", self.world.code())


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Shell]:
    monkeypatch.setattr(vault, "_MEMORY_KIB", 64)
    monkeypatch.setattr(vault, "_ROUNDS", 1)
    monkeypatch.setattr("fieldapp.app.system_keyring", lambda _timeout: None)
    monkeypatch.setenv("FIELDBOOK_DATA", str(tmp_path / "laptop"))
    monkeypatch.setenv("FIELDBOOK_POLICY", str(tmp_path / "policy.toml"))
    with office_ground(f"sqlite:///{tmp_path / 'office.db'}") as ground, web_edge(ground) as url:
        yield Shell(open_world(ground), url, monkeypatch, capsys)


def test_join_import_sync_and_check(shell: Shell) -> None:
    code, printed, _ = shell.join()
    assert code == 0
    assert "Asha is enrolled at Rampur" in printed
    assert "Recovery code" in printed
    files = [str(path) for path in sorted(SAMPLE.glob("*.csv"))]
    code, printed, _ = shell.run("import", "--dry-run", *files)
    assert (code, "nothing is recorded yet" in printed) == (0, True)
    code, printed, _ = shell.run("import", *files)
    assert (code, "Taken over" in printed) == (0, True)
    code, printed, _ = shell.run("sync", "--once", "--json")
    answer = json.loads(printed)
    assert (code, answer["ok"]) == (0, True)
    assert answer["sent"] >= 62
    code, printed, _ = shell.run("check")
    assert (code, printed.count(": right.")) == (0, 6)
    code, printed, _ = shell.run("check", "--rebuild", "--json")
    assert code == 0
    assert all(json.loads(line).get("ok", True) for line in printed.splitlines())


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("sync", "--once"), 2, "Nobody is enrolled"),
        (("enroll", "--code", "X"), 2, "Say where the office is"),
        (("enroll", "--server", "http://office.example", "--code", "X"), 1, "https"),
        (("enroll", "--server", "http://127.0.0.1:9", "--code", "X"), 3, "could not be reached"),
    ],
)
def test_what_cannot_be_is_said(shell: Shell, arguments: tuple[str, ...], code: int, words: str) -> None:
    ended, _, complained = shell.run(*arguments)
    assert ended == code
    assert words in complained


def test_a_wrong_code_a_weak_and_a_wrong_passphrase(shell: Shell) -> None:
    code, _, complained = shell.run("enroll", "--server", shell.url, "--code", "NOSUCHCODE12")
    assert code == 1
    assert "code is wrong" in complained
    code, _, complained = shell.run("enroll", "--server", shell.url, "--code", shell.world.code(), said="739184")
    assert (code, "Too short" in complained) == (1, True)
    assert shell.join()[0] == 0
    code, _, complained = shell.run("check", said="not the passphrase at all")
    assert (code, "9 tries left" in complained) == (1, True)


def test_a_damaged_policy_is_named(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "policy.toml").write_text("server_url = ", encoding="utf-8")
    code, _, complained = shell.run("check")
    assert (code, "policy.toml" in complained) == (1, True)


def test_a_missing_import_file_is_named(shell: Shell) -> None:
    shell.join()
    code, _, complained = shell.run("import", "nowhere.csv")
    assert (code, "nowhere.csv cannot be read" in complained) == (1, True)


def test_an_unknown_command_is_a_usage_error(shell: Shell) -> None:
    with pytest.raises(SystemExit) as ended:
        shell.run("dance")
    assert ended.value.code == 2


class Patient:
    """Commands of a window that says nothing for a while."""

    def __init__(self, _lines: object) -> None:
        self.asked = 0

    def next(self, _wait_ms: int) -> dict[str, str] | None:
        self.asked += 1
        return None if self.asked < 5 else {"command": "stop"}


def test_beside_a_window_an_order_to_wipe_is_told_and_left_to_the_window(shell: Shell, tmp_path: Path) -> None:
    shell.join()
    (card,) = (path.parent for path in (tmp_path / "laptop").rglob("field.db"))
    ground = shell.world.ground
    (device,) = directory.devices(ground, shell.world.branch_id)
    order_wipe(ground, shell.world.branch_id, device, "stolen from the bus")
    shell.patch.setattr("fieldapp.sync.process.LineCommands", Patient)
    code, printed, _ = shell.run("sync", "--beside-window")
    assert code == 0
    assert {"event": "wipe"} in [json.loads(line) for line in printed.splitlines()]
    assert (card / "field.db").exists(), "the window has it open; it closes first"
    code, printed, _ = shell.run("sync", "--once")
    assert not (card / "field.db").exists()
    assert shell.run("sync", "--once")[0] == 2
