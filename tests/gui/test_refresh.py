"""One door for changes."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.ui import refresh as module
from fieldapp.ui.refresh import Refresh


def test_changed_nouns_reach_everybody_once(qtbot: QtBot) -> None:
    refresh = Refresh()
    one: list[object] = []
    other: list[object] = []
    refresh.changed.connect(one.append)
    refresh.changed.connect(other.append)
    refresh.announce(frozenset({"people", "sync"}))
    assert one == other == [frozenset({"people", "sync"})]


def test_nothing_changed_is_not_news(qtbot: QtBot) -> None:
    refresh = Refresh()
    with qtbot.assertNotEmitted(refresh.changed):
        refresh.announce(frozenset())


def test_many_runs_are_told_at_once_and_then_together(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "TOGETHER_MS", 40)
    refresh = Refresh()
    told: list[frozenset[str]] = []
    refresh.changed.connect(told.append)
    for noun in ("people", "loans", "loans", "visits"):
        refresh.arrived(frozenset({noun}))
    assert told == [frozenset({"people"})], "the first is news"
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] == frozenset({"loans", "visits"})
    refresh.arrived(frozenset({"cash"}))
    refresh.announce(frozenset({"drafts"}))
    assert told[2:] == [frozenset({"drafts"})], "what is saved here never waits"
    qtbot.waitUntil(lambda: len(told) == 4)
    assert told[3] == frozenset({"cash"})
    qtbot.wait(100)
    refresh.arrived(frozenset({"sync"}))
    assert told[4] == frozenset({"sync"})
