"""The command makes a whole branch, and never into a folder that holds something."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.demo import laptops, office
from fieldapp.demo.synthetic.__main__ import _parser as parser
from fieldapp.demo.synthetic.__main__ import main, order_of
from fieldapp.demo.synthetic.roster import Scale
from tests.fakes import nursery


def test_the_options_say_how_much() -> None:
    usual = order_of(parser().parse_args(["x"]), 20_000)
    assert (usual.seed, usual.until, usual.scale) == (1, 20_000, Scale())
    assert usual.scale.borrowers == 400
    small = order_of(parser().parse_args(["x", "--seed", "9", "--centers", "2", "--weeks", "4"]), 20_000)
    assert (small.seed, small.scale) == (9, Scale(centers=2, weeks=4))


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"mine")
    assert main([str(tmp_path)]) == 2
    assert "not empty" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["photo.jpg"]


@pytest.mark.processes
def test_a_small_branch_is_made_with_a_real_office(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (laptops, office):
        monkeypatch.setattr(module, "subprocess", nursery.Subprocess)
    folder = tmp_path / "branch"
    assert main([str(folder), "--centers", "1", "--groups", "1", "--members", "3", "--weeks", "3"]) == 0
    said = capsys.readouterr().out
    assert "SYNTHETIC - not real people" in said
    assert "3 borrowers, 3 meetings" in said
    assert "'sound': True" in said
    assert "'held': 0" in said
