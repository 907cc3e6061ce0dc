"""The web edge: what is refused before the peer is asked, and what every answer carries."""

from __future__ import annotations

import gzip
import io
import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.domain import shape
from fieldapp.protocol.messages import REQUEST_BYTES_MAX, SyncReply, SyncRequest, WireSegment, to_json
from sync_server.config import Settings
from sync_server.services.ground import Ground
from tests.fakes.seat import enroll_request
from tests.fakes.server import office_ground
from tests.fakes.server_world import World, formed, open_world
from tests.fakes.web_edge import Answer, ask, web_edge


@pytest.fixture
def office(tmp_path: Path) -> Iterator[World]:
    with office_ground(f"sqlite:///{tmp_path / 'office.db'}") as ground:
        yield open_world(ground)


@pytest.fixture
def url(office: World) -> Iterator[str]:
    with web_edge(office.ground) as address:
        yield address


def is_problem(answer: Answer, status: int, code: str) -> None:
    assert answer.status == status, answer
    assert answer.headers["content-type"] == "application/problem+json"
    told = answer.json
    assert told["type"] == f"urn:fieldbook:problem:{code}"
    assert told["status"] == status
    assert told["instance"].startswith("req-")
    assert told["title"]
    assert told["detail"]


def test_every_answer_is_kept_nowhere_and_sets_no_cookie(url: str) -> None:
    for path, method in (("/healthz", "GET"), ("/v1/sync", "POST"), ("/nowhere", "GET"), ("/v1/enroll", "GET")):
        headers = ask(url + path, b"" if method == "POST" else None, method).headers
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"
        assert "set-cookie" not in headers
        assert "server" not in headers


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


def test_health_tells_nothing_and_readiness_asks_the_database(url: str, office: World) -> None:
    assert ask(f"{url}/healthz", method="GET").json == {"alive": True}
    assert ask(f"{url}/readyz", method="GET").json == {"ready": True}
    with office.ground.database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'older'")
    answer = ask(f"{url}/readyz", method="GET")
    assert (answer.status, answer.json) == (503, {"ready": False})
    assert ask(f"{url}/healthz", method="GET").status == 200


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


def test_bodies_are_capped_before_they_are_read(url: str) -> None:
    is_problem(ask(f"{url}/v1/sync", b"x" * (REQUEST_BYTES_MAX + 1)), 413, "too-large")
    host = urlsplit(url)
    with socket.create_connection((str(host.hostname), int(host.port or 0)), timeout=20) as line:
        line.sendall(b"POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n")
        assert line.recv(4096).startswith(b"HTTP/1.1 413")


def test_a_body_without_a_length_is_capped_while_it_comes(url: str) -> None:
    host = urlsplit(url)
    piece = b"8000\r\n" + b"x" * 0x8000 + b"\r\n"
    with socket.create_connection((str(host.hostname), int(host.port or 0)), timeout=20) as line:
        line.sendall(b"POST /v1/sync HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")

        def send() -> None:
            with suppress(OSError):
                line.sendall(piece * (REQUEST_BYTES_MAX // 0x8000 + 1))

        sender = threading.Thread(target=send)
        sender.start()
        assert line.recv(4096).startswith(b"HTTP/1.1 413")
        sender.join()


def test_packed_bodies_are_bounded_and_must_be_whole(url: str, office: World) -> None:
    token = f"Bearer {office.seat().token}"
    good = gzip.compress(shape.encode(SyncRequest()))

    def send(body: bytes) -> Answer:
        return ask(f"{url}/v1/sync", body, Authorization=token, Content_Encoding="gzip")

    assert send(good).status == 200
    is_problem(send(gzip.compress(b"\x00" * 50_000_000)), 413, "too-large")
    is_problem(send(good[:-4]), 400, "bad-frame")
    is_problem(send(good + b"more"), 400, "bad-frame")
    is_problem(send(b"no gzip at all"), 400, "bad-frame")
    strange = ask(f"{url}/v1/sync", good, Authorization=token, Content_Encoding="br")
    is_problem(strange, 400, "bad-frame")


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


def small(ground: Ground, **settings: float) -> Settings:
    return Settings().model_copy(update=settings)


def test_a_body_that_trickles_is_given_up(office: World) -> None:
    with web_edge(office.ground, small(office.ground, body_seconds=0.3)) as url:
        host = urlsplit(url)
        with socket.create_connection((str(host.hostname), int(host.port or 0)), timeout=20) as line:
            line.sendall(b"POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nslow")
            assert line.recv(4096).startswith(b"HTTP/1.1 400")


def test_too_many_bodies_at_once_are_sent_away_for_a_while(office: World) -> None:
    with web_edge(office.ground, small(office.ground, bodies_in_flight=1)) as url:
        host = urlsplit(url)
        with socket.create_connection((str(host.hostname), int(host.port or 0)), timeout=20) as line:
            line.sendall(b"POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nslow")
            time.sleep(0.2)
            answer = ask(f"{url}/v1/enroll", b"{}")
            is_problem(answer, 503, "server-busy")
            assert int(answer.headers["retry-after"]) > 0
        time.sleep(0.2)
        is_problem(ask(f"{url}/v1/enroll", b"{}"), 400, "bad-frame")


def test_wrong_codes_from_one_address_are_limited_and_right_ones_are_not(office: World) -> None:
    def join(code: str) -> Answer:
        request = enroll_request(code, Ed25519PrivateKey.generate())
        return ask(f"{url}/v1/enroll", json.dumps(to_json(request)).encode())

    with web_edge(office.ground, small(office.ground, wrong_codes_per_minute=3)) as url:
        assert [join(office.code()).status for _ in range(6)] == [201] * 6
        assert [join("0000-0000-0000").status for _ in range(3)] == [403] * 3
        is_problem(join(office.code()), 429, "rate-limited")


def test_wrong_signatures_from_one_address_are_limited(office: World) -> None:
    seat = office.seat()
    with web_edge(office.ground, small(office.ground, wrong_sessions_per_minute=2)) as url:
        wrong = to_json(seat.session_request(7)) | {"counter": 8}
        answers = [ask(f"{url}/v1/session", json.dumps(wrong).encode()).status for _ in range(3)]
    assert answers == [422, 422, 429]


def test_a_seat_that_asks_without_pause_is_slowed_down(office: World) -> None:
    token, body = f"Bearer {office.seat().token}", shape.encode(SyncRequest())
    with web_edge(office.ground, small(office.ground, seat_requests_per_minute=3)) as url:
        answers = [ask(f"{url}/v1/sync", body, Authorization=token).status for _ in range(4)]
    assert answers == [200, 200, 200, 429]


def test_trouble_with_the_database_asks_to_come_back(url: str, office: World) -> None:
    token, body = f"Bearer {office.seat().token}", shape.encode(SyncRequest())
    assert office.ground.database.path is not None
    office.ground.database.reader.dispose()
    office.ground.database.path.rename(office.ground.database.path.with_suffix(".away"))
    is_problem(ask(f"{url}/v1/sync", body, Authorization=token), 503, "server-busy")


def test_a_mistake_of_ours_shows_nothing_of_itself(office: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def mistaken(*arguments: object) -> None:
        raise RuntimeError("Kamla Devi 98260 00000")

    monkeypatch.setattr("sync_server.services.peer.access.authenticate", mistaken)
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


def test_the_log_names_requests_and_nobody(office: World) -> None:
    seat, log = office.seat(), io.StringIO()
    with web_edge(office.ground, log=log) as url:
        formed(seat, "Ujjala")
        wire = seat.seal()
        request = SyncRequest(segments=(WireSegment(wire.tbs, wire.signature, wire.operations),))
        assert ask(f"{url}/v1/sync", shape.encode(request), Authorization=f"Bearer {seat.token}").status == 200
    (line,) = (json.loads(line) for line in log.getvalue().splitlines())
    assert (line["event"], line["method"], line["path"], line["status"]) == ("request", "POST", "/v1/sync", 200)
    assert "Ujjala" not in log.getvalue()
    assert seat.token not in log.getvalue()
