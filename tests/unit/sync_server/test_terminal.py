"""A command speaks in sentences or as one object, and ends with a sentence where something is not there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer

from sync_server.services.ground import Refusal
from sync_server.terminal import Terminal


def test_a_command_says_a_sentence_or_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    Terminal().say("Two laptops.", laptops=2)
    assert capsys.readouterr().out == "Two laptops.\n"
    Terminal(as_json=True).say("Two laptops.", laptops=2)
    assert json.loads(capsys.readouterr().out) == {"laptops": 2}


def test_a_refusal_ends_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert Terminal().sure(3) == 3
    with pytest.raises(typer.Exit):
        Terminal().sure(Refusal("There is none."))
    assert capsys.readouterr().err == "There is none.\n"


def test_no_database_is_made_by_looking(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit), Terminal(data_folder=tmp_path / "none").ground():
        pass
    assert "There is no database" in capsys.readouterr().err
    assert not (tmp_path / "none").exists()
