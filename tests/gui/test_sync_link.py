"""The link to the sync process: real child processes that speak lines."""

from __future__ import annotations

import json
import sys
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.ui.sync_link import SyncLink, SyncProgram
from fieldapp.ui.sync_words import Link, LinkState

pytestmark = pytest.mark.usefixtures("window_ground")

ECHO = """
import json, sys
first = json.loads(sys.stdin.readline())
print(json.dumps({"event": "state", "link": "connecting", "sentence": first["key"]}), flush=True)
for line in sys.stdin:
    command = json.loads(line)["command"]
    if command == "stop":
        break
    print("not json", flush=True)
    print(json.dumps({"event": "state", "link": "sending", "done": 2, "of": 3}), flush=True)
    print(json.dumps({"event": "changed", "nouns": ["loans", "sync"]}), flush=True)
    print(json.dumps({"event": "exchange", "ok": True, "sentence": "done"}), flush=True)
    print(json.dumps({"event": "problem", "sentence": "disk"}), flush=True)
    print(json.dumps({"event": "stick", "ok": True, "sentence": command}), flush=True)
    print(json.dumps({"event": "wipe"}), flush=True)
    print(json.dumps({"event": "from the future"}), flush=True)
"""


def link(script: str) -> SyncLink:
    first = json.dumps({"key": "k"}).encode() + b"\n"
    return SyncLink(SyncProgram(sys.executable, ("-c", script), {}, first), lambda: 7)


def test_it_greets_asks_hears_and_stops(qtbot: QtBot) -> None:
    sync = link(ECHO)
    states: list[LinkState] = []
    heard: list[Any] = []
    sync.link_changed.connect(states.append)
    sync.exchanged.connect(heard.append)
    sync.problem.connect(heard.append)
    nouns: list[Any] = []
    sync.changed.connect(nouns.append)
    with qtbot.waitSignal(sync.link_changed, timeout=20_000):
        sync.start()
    assert states == [LinkState(Link.CONNECTING, 7, 0, 0, "k")]
    with qtbot.waitSignals([sync.changed, sync.exchanged, sync.problem, sync.wiped], timeout=20_000):
        sync.ask()
    assert nouns == [frozenset({"loans", "sync"})]
    assert states[-1] == LinkState(Link.SENDING, 7, 2, 3, "")
    assert heard == [{"event": "exchange", "ok": True, "sentence": "done"}, "disk"]
    assert sync.running
    with qtbot.waitSignal(sync.carried, timeout=20_000) as carried:
        sync.carry("/media/STICK")
    assert carried.args == ["stick"]
    sync.stop()
    with qtbot.waitSignal(sync.carried) as told:
        sync.carry("/media/STICK")
    assert "starting again" in told.args[0]
    assert not sync.running


def test_a_process_that_dies_is_started_again(qtbot: QtBot) -> None:
    sync = link('import sys; print(\'{"event": "state", "link": "connected"}\', flush=True)')
    sync._again.setInterval(50)
    links: list[Link] = []
    sync.link_changed.connect(lambda state: links.append(state.link))
    sync.start()
    qtbot.waitUntil(lambda: links.count(Link.CONNECTED) >= 2, timeout=20_000)
    assert links[:3] == [Link.CONNECTED, Link.OFFLINE, Link.CONNECTED]
    sync.stop()


def test_the_key_is_in_no_text_about_the_program() -> None:
    assert "secret" not in repr(SyncProgram("x", (), {}, b"secret"))
