"""Whether the process lives (/healthz) and whether it can serve (/readyz); neither tells of the contents."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import APIRouter
from starlette.responses import JSONResponse


def health_routes(ready: Callable[[], bool]) -> APIRouter:
    """Return the two routes; ready() asks the database and is called in a worker thread."""
    routes = APIRouter()

    @routes.get("/healthz")
    async def healthz() -> JSONResponse:
        return JSONResponse({"alive": True})

    @routes.get("/readyz")
    def readyz() -> JSONResponse:
        answer = ready()
        return JSONResponse({"ready": answer}, 200 if answer else 503)

    return routes
