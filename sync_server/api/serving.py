"""The web application over a ground, and the server that runs it on an open socket."""

from __future__ import annotations

import gc
import socket
from typing import Final

import uvicorn
from starlette.types import ASGIApp

from fieldapp.domain import shape
from fieldapp.domain.operation import DEFINITIONS
from fieldapp.domain.record import RECORD_CLASSES
from sync_server.api.arrivals import Arrivals
from sync_server.api.body import BodyLimits
from sync_server.api.exchange import Gate
from sync_server.api.photos import photo_routes
from sync_server.api.rates import Allowances, Rates
from sync_server.api.receipts import receipt_routes
from sync_server.api.web import web_application
from sync_server.config import Settings
from sync_server.services.exchange.peer import Peer
from sync_server.services.ground import Ground
from sync_server.services.receipts import ReceiptDesk
from sync_server.store.migrations.upgrade import is_current

_HEADER_BYTES_MAX: Final = 8 * 1024
_GARBAGE: Final = (200_000, 20, 50)
"""New objects before young ones are looked through for cycles, and how often older ones are."""
_LAST_ANSWERS_S: Final = 10
"""How long requests in progress may still take once a stop was asked for."""


def build_web(ground: Ground, settings: Settings) -> ASGIApp:
    """Return the web application over a ground, with all that the first exchange would wait for."""
    shape.make_ready((*RECORD_CLASSES.values(), *(definition.body for definition in DEFINITIONS.values())))
    rates = Rates(
        Allowances(
            settings.seat_requests_per_minute,
            settings.sessions_per_minute,
            settings.wrong_codes_per_minute,
            settings.wrong_codes_per_day,
            settings.wrong_sessions_per_minute,
            settings.unknown_tokens_per_minute,
            settings.photo_pieces_per_minute,
            settings.seat_bytes_per_day,
        )
    )
    limits = BodyLimits(settings.body_bytes, settings.body_seconds)
    arrivals = Arrivals(settings.bodies_in_flight, settings.body_patience_seconds)
    gate = Gate(limits, rates, arrivals, settings.database_threads)
    peer = Peer(ground)
    others = [receipt_routes(ReceiptDesk(ground), gate), photo_routes(peer, gate)]
    return web_application(peer, gate, lambda: is_current(ground.database), others)


def web_server(web: ASGIApp) -> uvicorn.Server:
    """Return the server of an application: nameless, silent but for our own log, with small headers."""
    config = uvicorn.Config(
        web,
        log_config=None,
        access_log=False,
        server_header=False,
        ws="none",
        h11_max_incomplete_event_size=_HEADER_BYTES_MAX,
        timeout_graceful_shutdown=_LAST_ANSWERS_S,
    )
    return uvicorn.Server(config)


def run_until_stopped(web: ASGIApp, listening: socket.socket) -> None:
    """Serve on an open socket until a signal asks to stop; requests in progress are answered first."""
    # What the program itself consists of is never garbage, and what an exchange makes goes with its last reference:
    # looking through both for cycles after every few hundred objects only costs time.
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_GARBAGE)
    web_server(web).run(sockets=[listening])
