"""Addresses and methods that do not exist, and mistakes of ours."""

from __future__ import annotations

import io
import json

import pytest

from fieldapp.domain import shape
from fieldapp.protocol.messages import SyncRequest
from tests.fakes.server_world import World
from tests.fakes.web_edge import ask, web_edge


def test_unknown_addresses_and_methods_are_problems_of_http(url: str) -> None:
    for path, method, status in (
        ("/nowhere", "GET", 404),
        ("/v1/sync", "GET", 405),
        ("/v1/sync/", "POST", 404),
        ("/docs", "GET", 404),
        ("/openapi.json", "GET", 404),
    ):
        answer = ask(url + path, b"" if method == "POST" else None, method)
        assert (answer.status, answer.json["type"], answer.json["status"]) == (status, "about:blank", status)
        assert "Nothing was changed" in answer.json["detail"]


def test_a_mistake_of_ours_shows_nothing_of_itself(office: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def mistaken(*arguments: object) -> None:
        raise RuntimeError("Kamla Devi 98260 00000")

    monkeypatch.setattr("sync_server.services.exchange.peer.access.caller_in", mistaken)
    log = io.StringIO()
    with web_edge(office.ground, log=log) as url:
        answer = ask(f"{url}/v1/sync", shape.encode(SyncRequest()), Authorization="Bearer abc")
    assert (answer.status, answer.json["type"]) == (500, "about:blank")
    assert b"Kamla" not in answer.body
    told = [json.loads(line) for line in log.getvalue().splitlines()]
    (broken,) = (line for line in told if line["event"] == "request_broken")
    assert broken["instance"] == answer.json["instance"]
    assert broken["mistake"].startswith("RuntimeError ")
    assert "Kamla" not in log.getvalue()
