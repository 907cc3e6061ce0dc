"""What every answer carries, and what the log says of a request."""

from __future__ import annotations

import io
import json

from fieldapp.domain import shape
from fieldapp.protocol.messages import SyncRequest, WireSegment
from tests.fakes.server_world import World, formed
from tests.fakes.web_edge import ask, web_edge


def test_every_answer_is_kept_nowhere_and_sets_no_cookie(url: str) -> None:
    for path, method in (("/healthz", "GET"), ("/v1/sync", "POST"), ("/nowhere", "GET"), ("/v1/enroll", "GET")):
        headers = ask(url + path, b"" if method == "POST" else None, method).headers
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"
        assert "set-cookie" not in headers
        assert "server" not in headers


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
