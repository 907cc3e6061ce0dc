"""The server on its socket: small headers, an orderly end, and answers that are given before it."""

from __future__ import annotations

import socket
import threading
import time
from urllib.parse import urlsplit

from sync_server.api.serving import build_web, web_server
from tests.fakes.server_world import World
from tests.fakes.web_edge import ask, settings


def line_to(url: str) -> socket.socket:
    where = urlsplit(url)
    return socket.create_connection((str(where.hostname), int(where.port or 0)), timeout=20)


def test_headers_without_end_are_refused(url: str) -> None:
    with line_to(url) as line:
        line.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\nX-Long: " + b"a" * 100_000)
        assert line.recv(4096).startswith(b"HTTP/1.1 400")
    assert ask(f"{url}/healthz", method="GET").status == 200


def test_a_request_in_progress_is_answered_before_the_end(office: World) -> None:
    server = web_server(build_web(office.ground, settings()))
    listening = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    with line_to(f"http://127.0.0.1:{listening.getsockname()[1]}") as line:
        line.sendall(b"POST /v1/enroll HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{")
        time.sleep(0.3)
        server.should_exit = True
        time.sleep(0.3)
        line.sendall(b"}")
        assert line.recv(4096).startswith(b"HTTP/1.1 400")
    thread.join(20)
    listening.close()
    assert not thread.is_alive()
