"""The web edge: what is refused before the peer is asked, and what every answer carries."""

from __future__ import annotations

import gzip
import json
import socket
import time
from urllib.parse import urlsplit

import pytest

from fieldapp.domain import shape
from fieldapp.protocol.messages import SyncReply, SyncRequest, to_json
from tests.fakes.server_world import World, formed
from tests.fakes.web_edge import ask, is_problem, settings, web_edge


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'{"code": 5}', b"\xff\xfe", b"[" * 5000])
def test_what_is_no_message_is_a_bad_frame(url: str, body: bytes) -> None:
    is_problem(ask(f"{url}/v1/enroll", body), 400, "bad-frame")
    is_problem(ask(f"{url}/v1/session", body), 400, "bad-frame")


def test_numbers_no_signature_could_cover_are_a_bad_frame(url: str, office: World) -> None:
    seat = office.seat()
    for field, value in (("counter", 2**64), ("counter", -1), ("epoch", 2**40), ("epoch", 0), ("seat_id", "AAAA")):
        asked = to_json(seat.session_request(5)) | {field: value}
        answer = ask(f"{url}/v1/session", json.dumps(asked).encode())
        assert answer.status in (400, 401), answer


def test_an_exchange_needs_a_token_before_anything_else(url: str) -> None:
    body = shape.encode(SyncRequest())
    is_problem(ask(f"{url}/v1/sync", body), 401, "token-expired")
    is_problem(ask(f"{url}/v1/sync", body, Authorization="Basic abc"), 401, "token-expired")
    is_problem(ask(f"{url}/v1/sync", body, Authorization="Bearer \xe9"), 401, "token-expired")


def test_an_exchange_that_is_not_canonical_is_a_bad_frame(url: str, office: World) -> None:
    token = f"Bearer {office.seat().token}"
    for body in (b"", b"\xa1", b"\x80", shape.encode(SyncRequest()) + b"\x00", b"\xa1\x18\x01\x01"):
        is_problem(ask(f"{url}/v1/sync", body, Authorization=token), 400, "bad-frame")


def test_replies_are_packed_where_the_laptop_takes_it(url: str, office: World) -> None:
    seat = office.seat()
    for number in range(10):
        formed(seat, f"Center {number}")
    seat.push(seat.seal())
    reader = office.seat(office.meena)
    body, token = shape.encode(SyncRequest()), f"Bearer {reader.token}"
    plain = ask(f"{url}/v1/sync", body, Authorization=token)
    packed = ask(f"{url}/v1/sync", body, Authorization=token, Accept_Encoding="gzip")
    assert packed.headers["content-encoding"] == "gzip"
    assert len(packed.body) < len(plain.body) / 2
    assert gzip.decompress(packed.body) == plain.body
    assert len(shape.decode(SyncReply, plain.body).entries) == 15


def test_too_many_bodies_at_once_are_sent_away_for_a_while(office: World) -> None:
    with web_edge(office.ground, settings(bodies_in_flight=1)) as url:
        host = urlsplit(url)
        with socket.create_connection((str(host.hostname), int(host.port or 0)), timeout=20) as line:
            line.sendall(b"POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nslow")
            time.sleep(0.2)
            answer = ask(f"{url}/v1/enroll", b"{}")
            is_problem(answer, 503, "server-busy")
            assert int(answer.headers["retry-after"]) > 0
        time.sleep(0.2)
        is_problem(ask(f"{url}/v1/enroll", b"{}"), 400, "bad-frame")


def test_trouble_with_the_database_asks_to_come_back(url: str, office: World) -> None:
    token, body = f"Bearer {office.seat().token}", shape.encode(SyncRequest())
    assert office.ground.database.path is not None
    office.ground.database.reader.dispose()
    office.ground.database.path.rename(office.ground.database.path.with_suffix(".away"))
    is_problem(ask(f"{url}/v1/sync", body, Authorization=token), 503, "server-busy")
