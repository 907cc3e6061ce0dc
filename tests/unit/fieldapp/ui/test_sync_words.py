"""The state of the sync in words: calm when offline, green only when the office has everything."""

from __future__ import annotations

from typing import Any

import pytest

from fieldapp.ui.sync_words import Link, LinkState, link_chip, rail_lines
from fieldapp.ui.tokens import Tone
from tests.fakes.desk import NOW_MS
from tests.fakes.morning import sync_status

ZONE = "Asia/Kolkata"


def lines(link: LinkState, **status: Any) -> tuple[str, str, str]:
    told = rail_lines(sync_status(**status), link, ZONE)
    return told.title, told.second, told.tone


def test_offline_counts_what_is_safe_here_and_is_not_red() -> None:
    assert lines(LinkState(Link.OFFLINE)) == ("Offline", "16 changes safe here", "nav")
    assert lines(LinkState(Link.OFFLINE), waiting=1, sent=0)[1] == "1 change safe here"
    assert link_chip(LinkState(Link.OFFLINE), ZONE).tone is Tone.MUTE


def test_a_network_alone_never_turns_it_green() -> None:
    assert lines(LinkState(Link.CONNECTED)) == ("Connected", "16 changes safe here", "nav")
    assert lines(LinkState(Link.CONNECTED), waiting=0, sent=2)[2] == "nav"


def test_green_needs_everything_acknowledged() -> None:
    told = lines(LinkState(Link.CONNECTED), waiting=0, sent=0, last_received_ms=NOW_MS)
    assert told == ("Connected", "all received 10:42", "navOk")


def test_sending_says_how_far() -> None:
    assert lines(LinkState(Link.SENDING, done=9, of=14))[:2] == ("Sending", "9 of 14")
    assert link_chip(LinkState(Link.SENDING, done=9, of=14), ZONE).text == "Sending 9 of 14"


def test_a_block_says_why() -> None:
    told = lines(LinkState(Link.BLOCKED, sentence="Clock says 2019"))
    assert told == ("Needs you", "Clock says 2019", "badge")
    assert link_chip(LinkState(Link.BLOCKED), ZONE).tone is Tone.BAD


def test_nothing_known_yet_is_still_calm() -> None:
    assert rail_lines(None, LinkState(), ZONE).second == "all work is safe here"


@pytest.mark.parametrize("link", list(Link))
def test_every_link_has_words_and_an_icon(link: Link) -> None:
    told, chip = rail_lines(sync_status(), LinkState(link), ZONE), link_chip(LinkState(link), ZONE)
    assert told.title
    assert told.second
    assert told.icon
    assert chip.text
    assert chip.icon


def test_the_chip_says_since_when() -> None:
    assert link_chip(LinkState(Link.OFFLINE, since_ms=NOW_MS), ZONE).text == "Offline since 10:42"
