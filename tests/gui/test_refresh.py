"""One door for changes."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

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
