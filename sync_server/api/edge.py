"""What every request passes: its id in the log, the headers every answer carries, and one log line."""

from __future__ import annotations

import secrets
import time
from typing import Final

import structlog
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADERS: Final = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
}
_log = structlog.get_logger(__name__)


class Edge:
    """ASGI middleware around the whole application. Log lines hold no names, amounts, bodies, tokens or codes."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on under a fresh id, and log how it ended."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        instance = f"req-{secrets.token_hex(8)}"
        scope.setdefault("state", {})["instance"] = instance
        answered = 0
        started = time.perf_counter()

        async def send_on(message: Message) -> None:
            nonlocal answered
            if message["type"] == "http.response.start":
                answered = message["status"]
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            await self._app(scope, receive, send_on)
        finally:
            facts = {"instance": instance, "method": scope["method"], "path": scope["path"]}
            _log.info("request", **facts, status=answered, ms=round((time.perf_counter() - started) * 1000, 1))
