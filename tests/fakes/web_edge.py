"""The web edge in this process on a free port, and requests that no laptop would send."""

from __future__ import annotations

import io
import json
import socket
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, Any

import structlog
from starlette.types import ASGIApp

from sync_server.api.serving import build_web, web_server
from sync_server.app import log_to
from sync_server.config import Settings
from sync_server.services.ground import Ground


@contextmanager
def web_edge(ground: Ground, chosen: Settings | None = None, log: IO[str] | None = None) -> Iterator[str]:
    """Give the address of a real HTTP server over a ground, in a thread of this process; its log goes to `log`."""
    with serving(build_web(ground, chosen or Settings()), log) as url:
        yield url


@contextmanager
def serving(web: ASGIApp, log: IO[str] | None = None) -> Iterator[str]:
    """Give the address of a real HTTP server over a web application."""
    log_to(log or io.StringIO())
    listening = socket.create_server(("127.0.0.1", 0))
    server = web_server(web)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, name="web edge")
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(30)
        listening.close()
        structlog.reset_defaults()
        assert not thread.is_alive()


@dataclass(frozen=True)
class Answer:
    """What came back; header names in lower case."""

    status: int
    body: bytes
    headers: Mapping[str, str]

    @property
    def json(self) -> Any:
        """Return the body as JSON."""
        return json.loads(self.body)


def ask(url: str, body: bytes | None = None, method: str = "POST", **headers: str) -> Answer:
    """Send a raw request; header names have underscores for dashes."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(url, body, named, method=method)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return Answer(answer.status, answer.read(), {name.lower(): value for name, value in answer.headers.items()})
    except urllib.error.HTTPError as refusal:
        with refusal:
            kept = {name.lower(): value for name, value in refusal.headers.items()}
            return Answer(refusal.code, refusal.read(), kept)


def is_problem(answer: Answer, status: int, code: str) -> None:
    """Fail unless the answer is that problem, complete as RFC 9457 wants it."""
    assert answer.status == status, answer
    assert answer.headers["content-type"] == "application/problem+json"
    told = answer.json
    assert told["type"] == f"urn:fieldbook:problem:{code}"
    assert told["status"] == status
    assert told["instance"].startswith("req-")
    assert told["title"]
    assert told["detail"]


def settings(**wishes: float) -> Settings:
    """Return ordinary settings but for these."""
    return Settings().model_copy(update=wishes)
