"""The HTTP transport against servers that answer well, badly, slowly and not at all."""

from __future__ import annotations

import gzip
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from fieldapp.domain import shape
from fieldapp.domain.ids import Id
from fieldapp.protocol import problems
from fieldapp.protocol.messages import (
    SYNC_MEDIA_TYPE,
    SessionReply,
    SessionRequest,
    SyncReply,
    SyncRequest,
    WireSegment,
)
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.sync.faults import TransportFault
from fieldapp.sync.transport import HttpPeer, Link, UnsafeAddress, checked_address

Answer = Callable[[BaseHTTPRequestHandler, bytes], tuple[int, dict[str, str], bytes]]
SESSION = SessionRequest(Id(bytes(16)), 1, 1, "0", b"s" * 64)


@contextmanager
def server(answer: Answer) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Give the address of a server that answers as told, and what it was asked."""
    asked: list[dict[str, Any]] = []

    class One(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            asked.append({"path": self.path, "headers": dict(self.headers), "body": body, "from": self.client_address})
            status, headers, reply = answer(self, body)
            self.send_response(status)
            for name, value in {"Content-Length": str(len(reply)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(reply)

        def log_message(self, format: str, *args: Any) -> None:
            return

    made = ThreadingHTTPServer(("127.0.0.1", 0), One)
    made.daemon_threads = True
    thread = threading.Thread(target=made.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{made.server_port}", asked
    finally:
        made.shutdown()
        made.server_close()
        thread.join()


def replying(reply: SyncReply) -> Answer:
    return lambda _one, _body: (200, {"Content-Type": SYNC_MEDIA_TYPE}, shape.encode(reply))


def peer(url: str, read_s: float = 5) -> HttpPeer:
    return HttpPeer(Link(url, 2, read_s))


def test_an_exchange_carries_the_token_and_keeps_the_connection() -> None:
    reply = SyncReply(head=3, next_cursor=3, server_ms=5)
    with server(replying(reply)) as (url, asked):
        client = peer(url)
        assert client.sync("secret", SyncRequest(cursor=1)) == reply
        assert client.sync("secret", SyncRequest(cursor=2)) == reply
        client.close()
    assert [one["path"] for one in asked] == ["/v1/sync", "/v1/sync"]
    assert asked[0]["headers"]["Authorization"] == "Bearer secret"
    assert asked[0]["headers"]["Content-Type"] == SYNC_MEDIA_TYPE
    assert asked[0]["from"] == asked[1]["from"]


def test_large_bodies_are_packed_both_ways() -> None:
    segment = WireSegment(b"t" * 300, b"s" * 64, (b"x" * 3000,))
    packed = gzip.compress(shape.encode(SyncReply(head=9)))
    headers = {"Content-Type": SYNC_MEDIA_TYPE, "Content-Encoding": "gzip"}
    with server(lambda _one, _body: (200, headers, packed)) as (url, asked):
        client = peer(url)
        assert client.sync("t", SyncRequest((segment,))) == SyncReply(head=9)
        client.close()
    assert asked[0]["headers"]["Content-Encoding"] == "gzip"
    assert len(asked[0]["body"]) < 300
    assert shape.decode(SyncRequest, gzip.decompress(asked[0]["body"])).segments == (segment,)


def test_a_parcel_goes_instead_of_its_segments_and_the_segments_where_it_cannot_be_opened() -> None:
    request = SyncRequest((WireSegment(b"t", b"s", (b"x",)),), parcel=b"packed")
    unknown = json.dumps(problems.to_json(Problem(ProblemCode.PARCEL_UNKNOWN))).encode()
    packed_only = shape.encode(replace(request, segments=()))

    def office(_one: object, body: bytes) -> tuple[int, dict[str, str], bytes]:
        if body == packed_only:
            return 409, {"Content-Type": problems.PROBLEM_MEDIA_TYPE}, unknown
        return 200, {"Content-Type": SYNC_MEDIA_TYPE}, shape.encode(SyncReply(head=9))

    with server(office) as (url, asked):
        client = peer(url)
        assert client.sync("t", request) == SyncReply(head=9)
        client.close()
    assert [one["body"] for one in asked] == [packed_only, shape.encode(replace(request, parcel=b""))]


def test_a_session_travels_as_json() -> None:
    body = json.dumps({"token": "t", "expires_ms": 1, "server_ms": 2, "proto": 1}).encode()
    with server(lambda _one, _body: (200, {"Content-Type": "application/json"}, body)) as (url, asked):
        client = peer(url)
        assert client.open_session(SESSION) == SessionReply("t", 1, 2, 1)
        client.close()
    assert json.loads(asked[0]["body"])["counter"] == 1


def test_problems_come_back_as_values_with_their_facts() -> None:
    gap = Problem(ProblemCode.CHAIN_GAP, facts={"expected_seq": 4, "expected_head": "aa"})
    headers = {"Content-Type": "application/problem+json", "Retry-After": "7"}
    with server(lambda _one, _body: (409, headers, json.dumps(problems.to_json(gap)).encode())) as (url, _):
        client = peer(url)
        answer = client.sync("t", SyncRequest())
        client.close()
    assert isinstance(answer, Problem)
    assert answer.code is ProblemCode.CHAIN_GAP
    assert answer.facts == {"expected_seq": 4, "expected_head": "aa", "retry_after_s": 7}


@pytest.mark.parametrize(
    ("status", "headers", "body"),
    [
        (200, {"Content-Type": "text/html"}, b"<html>Sign in to the hotel</html>"),
        (200, {"Content-Type": SYNC_MEDIA_TYPE}, b"\xff\xff"),
        (302, {"Location": "http://127.0.0.1:9/"}, b""),
        (500, {}, b"Internal Server Error"),
        (502, {"Content-Type": "application/problem+json"}, b"{not json"),
        (503, {"Content-Type": "application/problem+json"}, b'{"type": "about:blank"}'),
    ],
)
def test_what_is_no_answer_of_the_office_is_a_fault(status: int, headers: dict[str, str], body: bytes) -> None:
    with server(lambda _one, _body: (status, headers, body)) as (url, _):
        client = peer(url)
        with pytest.raises(TransportFault):
            client.sync("t", SyncRequest())
        client.close()


def test_a_cut_answer_is_a_fault() -> None:
    with server(lambda _one, _body: (200, {"Content-Length": "500", "Connection": "close"}, b"short")) as (url, _):
        client = peer(url, 1)
        with pytest.raises(TransportFault):
            client.sync("t", SyncRequest())
        client.close()


def test_a_silent_server_is_given_up() -> None:
    def sleepy(_one: BaseHTTPRequestHandler, _body: bytes) -> tuple[int, dict[str, str], bytes]:
        time.sleep(1.5)
        return 200, {}, b""

    with server(sleepy) as (url, _):
        client = peer(url, 0.2)
        with pytest.raises(TransportFault, match="in time"):
            client.sync("t", SyncRequest())
        client.close()


def test_nobody_listening_is_a_fault() -> None:
    client = peer("http://127.0.0.1:9")
    with pytest.raises(TransportFault, match="connection"):
        client.sync("t", SyncRequest())
    client.close()


def test_an_endless_answer_is_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldapp.sync.transport.REPLY_BYTES_MAX", 10_000)
    with server(lambda _one, _body: (200, {}, bytes(200_000))) as (url, _):
        client = peer(url)
        with pytest.raises(TransportFault, match="too large"):
            client.sync("t", SyncRequest())
        client.close()


@pytest.mark.parametrize(
    "address",
    ["office", "ftp://office", "http://office.example", "https://a:b@office", "https://office/?x=1", "http://10.0.0.1"],
)
def test_addresses_that_may_not_be_used(address: str) -> None:
    with pytest.raises(UnsafeAddress):
        checked_address(address)


@pytest.mark.parametrize(
    "address", ["https://office.example/", "http://127.0.0.1:8000", "http://localhost:1", "http://[::1]:2"]
)
def test_addresses_that_may(address: str) -> None:
    assert checked_address(f" {address} ") == address.rstrip("/")
    assert checked_address("http://office.lan", plain_http_allowed=True) == "http://office.lan"


def test_nothing_of_the_persons_own_web_goes_along(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login kamla password market\n")
    monkeypatch.setenv("NETRC", str(netrc))
    headers = {"Content-Type": SYNC_MEDIA_TYPE, "Set-Cookie": "who=kamla"}
    with server(lambda _one, _body: (200, headers, shape.encode(SyncReply(head=9)))) as (url, asked):
        client = peer(url)
        for token in ("secret", "secret", ""):
            assert client.sync(token, SyncRequest()) == SyncReply(head=9)
        client.close()
    for one in asked:
        assert "Cookie" not in one["headers"]
        assert one["headers"]["Content-Length"] == str(len(one["body"]))
        assert "Transfer-Encoding" not in one["headers"]
    assert [one["headers"].get("Authorization") for one in asked] == ["Bearer secret", "Bearer secret", None]


def test_an_office_elsewhere_is_reached_by_the_systems_proxy_and_one_here_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with server(replying(SyncReply(head=9))) as (url, asked):
        monkeypatch.setenv("HTTP_PROXY", url)
        monkeypatch.setenv("http_proxy", url)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        away = HttpPeer(Link("http://office.example", 2, 5, plain_http_allowed=True))
        assert away.sync("t", SyncRequest()) == SyncReply(head=9)
        away.close()
        here = peer(url)
        assert here.sync("t", SyncRequest()) == SyncReply(head=9)
        here.close()
    assert [one["path"] for one in asked] == ["http://office.example/v1/sync", "/v1/sync"]
