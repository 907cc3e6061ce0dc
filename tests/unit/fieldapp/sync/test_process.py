"""The sync process: commands in, events out."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldapp.services.desk import Desk
from fieldapp.services.money.repayments import RecordRepayment, record_repayment
from fieldapp.store.faults import StoreFault, Trouble
from fieldapp.sync.process import STORE_WAIT_MS, LineCommands, SyncProcess
from fieldapp.sync.scheduler import Rhythm
from tests.fakes.bad_network import BadNetwork
from tests.fakes.morning_branch import MorningBranch


class Script:
    """Commands one after the other; what was waited for is kept."""

    def __init__(self, *commands: str | None) -> None:
        self._commands: Iterator[str | None] = iter(commands)
        self.folder = ""
        self.waited: list[int] = []

    def next(self, wait_ms: int) -> dict[str, Any] | None:
        self.waited.append(wait_ms)
        command = next(self._commands, "stop")
        return {"command": command, "minutes": 2, "folder": self.folder} if command else None


def ran(desk: Desk, network: BadNetwork, script: Script) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = []
    SyncProcess(desk.book, network, Rhythm(60_000, random.Random(1)), script, events.append).run()
    return events


def test_it_exchanges_at_once_and_tells_what_happened(morning: MorningBranch, anil: Desk) -> None:
    record_repayment(anil, RecordRepayment(morning.loans[0], 5_000))
    events = ran(anil, BadNetwork(morning.office), Script(None))
    links = [event["link"] for event in events if event["event"] == "state"]
    assert links == ["connecting", "connecting", "sending", "connected"]
    (told,) = [event for event in events if event["event"] == "exchange"]
    assert (told["ok"], told["sent"]) == (True, 1)
    nouns = {noun for event in events if event["event"] == "changed" for noun in event["nouns"]}
    assert "sync" in nouns


def test_what_others_did_is_announced_by_its_nouns(morning: MorningBranch, anil: Desk) -> None:
    bela = morning.desk(morning.bela_id)
    record_repayment(bela, RecordRepayment(morning.loans[0], 5_000))
    morning.exchange(bela)
    events = ran(anil, BadNetwork(morning.office), Script(None))
    nouns = {noun for event in events if event["event"] == "changed" for noun in event["nouns"]}
    assert {"loans", "cash"} <= nouns


def test_away_and_back(morning: MorningBranch, anil: Desk) -> None:
    script = Script(None, "sync", "pause")
    events = ran(anil, BadNetwork(morning.office, "q"), script)
    links = [event["link"] for event in events if event["event"] == "state"]
    assert [link for link in links if link != "connecting"] == ["offline", "connected", "paused"]
    assert script.waited[0] == 0
    assert script.waited[-1] == 120_000


def test_trouble_of_the_disk_is_told_and_tried_again(
    morning: MorningBranch, anil: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreFault(Trouble.DISK_FULL)

    monkeypatch.setattr("fieldapp.store.exchange.seal_waiting", full)
    script = Script(None)
    events = ran(anil, BadNetwork(morning.office), script)
    assert {"event": "problem", "sentence": StoreFault(Trouble.DISK_FULL).sentence} in events
    assert script.waited[-1] == STORE_WAIT_MS


def test_commands_are_lines_and_their_end_is_the_end() -> None:
    commands = LineCommands(['{"command": "sync"}\n', "rubbish\n", "[]\n"])
    assert commands.next(5_000) == {"command": "sync"}
    assert commands.next(5_000) == {"command": "stop"}
    assert commands.next(1) is None


def test_a_stick_is_written_and_told_without_a_line(morning: MorningBranch, anil: Desk, tmp_path: Path) -> None:
    record_repayment(anil, RecordRepayment(morning.loans[0], 5_000))
    script = Script("stick", "stick")
    script.folder = str(tmp_path)
    events = ran(anil, BadNetwork(morning.office, "qqqq"), script)
    (first, again) = [event for event in events if event["event"] == "stick"]
    assert (first["ok"], first["sentence"]) == (True, "1 change is on the stick for the office.")
    assert again == first, "until the office has answered, the stick is written whole again"
    script = Script("stick")
    script.folder = str(tmp_path / "pulled out")
    (told,) = [event for event in ran(anil, BadNetwork(morning.office), script) if event["event"] == "stick"]
    assert not told["ok"]
    assert "Everything is kept here" in told["sentence"]
