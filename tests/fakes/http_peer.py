"""The web edge in this process on a free port, and the plainest client that can speak to it."""

from __future__ import annotations

import json
import socket
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import uvicorn

from fieldapp.domain import shape
from fieldapp.protocol import problems
from fieldapp.protocol.messages import (
    SYNC_MEDIA_TYPE,
    EnrollReply,
    EnrollRequest,
    SessionReply,
    SessionRequest,
    SyncReply,
    SyncRequest,
    from_json,
    to_json,
)
from fieldapp.protocol.problems import Problem
from sync_server.app import build_web
from sync_server.config import Settings
from sync_server.services.ground import Ground


@contextmanager
def web_edge(ground: Ground, settings: Settings | None = None) -> Iterator[str]:
    """Give the address of a real HTTP server over a ground, in a thread of this process."""
    listening = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(build_web(ground, settings or Settings()), log_config=None, access_log=False, ws="none")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, name="web edge")
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(30)
        listening.close()
        assert not thread.is_alive()


class PlainHttpPeer:
    """SyncPeer by urllib; `last_headers` are those of the newest answer."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.last_headers: Mapping[str, str] = {}

    def enroll(self, request: EnrollRequest) -> EnrollReply | Problem:
        """Ask /v1/enroll."""
        status, body = self.post("/v1/enroll", json.dumps(to_json(request)).encode(), "application/json")
        return from_json(EnrollReply, json.loads(body)) if status == 201 else _problem(body)

    def open_session(self, request: SessionRequest) -> SessionReply | Problem:
        """Ask /v1/session."""
        status, body = self.post("/v1/session", json.dumps(to_json(request)).encode(), "application/json")
        return from_json(SessionReply, json.loads(body)) if status == 200 else _problem(body)

    def sync(self, token: str, request: SyncRequest) -> SyncReply | Problem:
        """Ask /v1/sync."""
        headers = {"Authorization": f"Bearer {token}"}
        status, body = self.post("/v1/sync", shape.encode(request), SYNC_MEDIA_TYPE, headers)
        return shape.decode(SyncReply, body) if status == 200 else _problem(body)

    def post(self, path: str, body: bytes, media_type: str, headers: Mapping[str, str] | None = None) -> Any:
        """Return status and body of a POST."""
        asked = urllib.request.Request(
            self.url + path, body, {"Content-Type": media_type, **(headers or {})}, method="POST"
        )
        try:
            with urllib.request.urlopen(asked, timeout=60) as answer:
                self.last_headers = dict(answer.headers)
                return answer.status, answer.read()
        except urllib.error.HTTPError as refusal:
            with refusal:
                self.last_headers = dict(refusal.headers)
                return refusal.code, refusal.read()


def _problem(body: bytes) -> Problem:
    found = problems.from_json(json.loads(body))
    assert found is not None, body
    return found
