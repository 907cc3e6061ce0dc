"""Products, policy and holidays from the command line, in sentences and as JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import structlog
from typer.testing import CliRunner

from sync_server.__main__ import main
from tests.unit.sync_server.services.reference.test_product_file import PLAIN


class Shell:
    """A server's folder with a branch, and files beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def say(self, *arguments: str, code: int = 0) -> str:
        ran = CliRunner().invoke(main, [*arguments, "--data-folder", str(self.folder)])
        assert ran.exit_code == code, ran.output
        return ran.output

    def tell(self, *arguments: str) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self.say(*arguments, "--json"))
        return told

    def file(self, values: dict[str, Any]) -> str:
        path = self.folder / "file.json"
        path.write_text(json.dumps(values), encoding="utf-8")
        return str(path)


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    made = Shell(tmp_path)
    assert "It offers 8 usual products" in made.say(
        "init", "--branch", "Rampur", "--currency", "INR", "--time-zone", "Asia/Kolkata"
    )
    structlog.reset_defaults()
    return made


def test_a_product_is_published_listed_and_withdrawn(shell: Shell) -> None:
    path = shell.file({"currency": "INR", "products": [PLAIN | {"code": "NEW", "name": "New one"}]})
    assert "Published: New one (NEW 1)" in shell.say("product", "publish", path, "--branch", "Rampur")
    assert "Nothing was changed" in shell.say("product", "publish", path)
    listed = shell.say("product", "list")
    assert "NEW      1  New one" in listed
    assert "24 % a year flat, every week" in listed
    assert "takes no new applications in Rampur" in shell.say("product", "withdraw", "NEW", "1")
    told = {item["code"]: item["withdrawn"] for item in shell.tell("product", "list")["products"]}
    assert told["NEW"] is True
    assert told["GW"] is False
    assert "was withdrawn before" in shell.say("product", "withdraw", "NEW", "1", code=1)


def test_a_wrong_file_publishes_nothing_and_says_what_is_wrong(shell: Shell) -> None:
    path = shell.file({"currency": "INR", "products": [PLAIN | {"code": "NEW", "rate a year": "24"}]})
    said = shell.say("product", "publish", path, code=1)
    assert 'Product 1 (NEW), "rate a year": "24" cannot be used. Write it like "24 %"' in said
    assert said.strip().endswith("Nothing was published.")
    assert len(shell.tell("product", "list")["products"]) == 8


def test_an_application_is_decided_at_the_office(shell: Shell) -> None:
    assert shell.say("application", "list") == "No application waits for a decision.\n"
    said = shell.say("application", "decide", "Sita Devi", "reject", "--reason", "x", code=1)
    assert "No waiting application is meant by 'Sita Devi'" in said
    assert "is no amount of money" in shell.say("application", "decide", "Sita", "approve", "--amount", "a lot", code=1)


def test_policy_and_calendar_are_published(shell: Shell) -> None:
    policy = shell.file({"name": "hills", "currency": "INR", "authority": {"supervisor to": "50,000"}})
    assert "It is in force in Rampur" in shell.say("policy", "publish", policy)
    assert shell.tell("policy", "publish", policy) == {"published": [], "known": 1}
    calendar = shell.file({"closed": ["Sunday"], "holidays": [{"from": "2027-01-26"}]})
    assert "New loans of Rampur follow it" in shell.say("calendar", "publish", calendar)
