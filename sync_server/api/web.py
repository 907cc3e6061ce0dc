"""The web application: the laptop's routes, health, and one kind of error for everything."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import structlog
from fastapi import APIRouter, FastAPI, Request
from starlette.exceptions import HTTPException
from starlette.middleware.errors import ServerErrorMiddleware
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from fieldapp.protocol.peer import SyncPeer
from sync_server.api.edge import Edge
from sync_server.api.exchange import Endpoint, Gate, exchange_endpoints, exchange_routes
from sync_server.api.health import health_routes
from sync_server.api.problems import http_problem
from sync_server.config import spot

_log = structlog.get_logger(__name__)


def web_application(peer: SyncPeer, gate: Gate, ready: Callable[[], bool], others: Iterable[APIRouter] = ()) -> ASGIApp:
    """Return the application; it documents itself nowhere, sets no cookie and redirects nobody."""
    web = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False)
    endpoints = exchange_endpoints(peer, gate)
    web.include_router(exchange_routes(endpoints))
    web.include_router(health_routes(ready))
    for routes in others:
        web.include_router(routes)
    web.add_exception_handler(HTTPException, _http_refusal)
    web.add_exception_handler(Exception, _mistake)
    return Edge(ServerErrorMiddleware(Straight(endpoints, web), _mistake))


class Straight:
    """Takes a laptop's question to what answers it; everything else goes through the framework.

    The framework looks for the route twice, opens stacks and passes a request through six layers that an exchange has
    no use for: a quarter of what an exchange of nothing took.
    """

    def __init__(self, endpoints: Mapping[str, Endpoint], others: ASGIApp) -> None:
        self._endpoints = endpoints
        self._others = others

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        endpoint = self._endpoints.get(scope["path"]) if scope["type"] == "http" and scope["method"] == "POST" else None
        if endpoint is None:
            await self._others(scope, receive, send)
            return
        response = await endpoint(Request(scope, receive, send))
        await response(scope, receive, send)


async def _http_refusal(request: Request, refusal: Exception) -> Response:
    status = refusal.status_code if isinstance(refusal, HTTPException) else 500
    return http_problem(status, request.state.instance)


async def _mistake(request: Request, mistake: Exception) -> Response:
    _log.error("request_broken", instance=request.state.instance, path=request.url.path, mistake=spot(mistake))
    return http_problem(500, request.state.instance)
