"""The command that takes sticks: a folder or files, an answer beside each, and a sentence for what is none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from typer.testing import CliRunner

from fieldapp.sync.courier import Courier
from fieldapp.sync.stick import names_of, use_stick
from sync_server.__main__ import main
from sync_server.app import open_ground
from sync_server.config import Settings
from tests.fakes.office_laptop import laptop_at
from tests.fakes.server import TestClock
from tests.fakes.server_world import open_world


def take(folder: Path, *places: Path) -> tuple[int, str]:
    ran = CliRunner().invoke(main, ["take", *map(str, places), "--data-folder", str(folder)])
    return ran.exit_code, ran.output


def test_a_folder_of_a_stick_is_taken_and_answered(tmp_path: Path) -> None:
    office, stick = tmp_path / "office", tmp_path / "stick"
    stick.mkdir()
    branch = ["--branch", "Rampur", "--currency", "INR", "--time-zone", "Asia/Kolkata"]
    assert CliRunner().invoke(main, ["init", *branch, "--data-folder", str(office)]).exit_code == 0
    assert "nothing was taken" in take(office, stick)[1]
    ground = open_ground(Settings(data_folder=office))
    world = open_world(replace(ground, now_ms=TestClock()), "Sitapur")
    desk = laptop_at(world, tmp_path / "asha")
    assert use_stick(desk.book, Courier(desk.book, world.peer), stick).ok
    ground.database.close()
    done, said = take(office, stick)
    assert (done, "0 operations of a laptop were taken" in said) == (0, True)
    assert (stick / names_of(desk.book)[1]).exists()
    (stick / "other.to-office").write_bytes(b"holiday photos")
    done, said = take(office, stick / "other.to-office")
    assert (done, "not written for this office" in said) == (1, True)
    assert take(office, stick / "gone.to-office")[0] == 1
    desk.book.close()
