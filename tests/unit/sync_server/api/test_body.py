"""Bodies are capped, bounded and timed before anything is done with them."""

from __future__ import annotations

import gzip
import socket
import threading
from contextlib import suppress
from urllib.parse import urlsplit

from fieldapp.domain import shape
from fieldapp.protocol.messages import REQUEST_BYTES_MAX, SyncRequest
from tests.fakes.server_world import World
from tests.fakes.web_edge import Answer, ask, is_problem, settings, web_edge


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


def test_a_body_that_trickles_is_given_up(office: World) -> None:
    with web_edge(office.ground, settings(body_seconds=0.3)) as url:
        host = urlsplit(url)
        with socket.create_connection((str(host.hostname), int(host.port or 0)), timeout=20) as line:
            line.sendall(b"POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nslow")
            assert line.recv(4096).startswith(b"HTTP/1.1 400")
