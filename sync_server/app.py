"""The composition root: settings become a database, services, a web application and a running server."""

from __future__ import annotations

import logging
import os
import socket
import sys
import time
from contextlib import closing, nullcontext
from typing import IO

import structlog

from fieldapp.domain.ids import Id, uuid7
from sync_server.config import Settings, load_server_key
from sync_server.services.ground import Ground, Refusal
from sync_server.services.log.rebuild import catch_up
from sync_server.services.seats.directory import branch_views, find_branch
from sync_server.store.engine import open_database
from sync_server.store.migrations.upgrade import migrate
from sync_server.store.serve_lock import hold_serve_lock
from sync_server.workers import can_fork, run_workers


def now_ms() -> int:
    """Return the server's time in milliseconds since 1970."""
    return time.time_ns() // 1_000_000


def new_id() -> Id:
    """Return a fresh UUIDv7."""
    return uuid7(now_ms(), os.urandom(10))


def open_ground(settings: Settings, *, patient: bool = False) -> Ground:
    """Open the database, brought to today's schema; raise KeyTrouble, BadAddress or StoreFault.

    patient: for commands that work on a whole branch.
    """
    made_anew = not settings.database_exists()
    key = load_server_key(settings.data_folder, make=made_anew or bool(settings.database))
    database = open_database(settings.database_url(), key.subkey("database"), patient=patient)
    migrate(database)
    ground = Ground(database, key, now_ms, new_id)
    catch_up(ground)
    return ground


def serve(settings: Settings, announce: IO[str]) -> None:
    """Serve until a signal says stop; `announce` gets one line with the address once the socket is open.

    Requests in progress are answered before the end. Raises KeyTrouble, BadAddress, StoreFault, AlreadyServing, and
    OSError where the address cannot be listened on.
    """
    # The web framework takes longest to load, and no other command needs it.
    from sync_server.api.serving import build_web, run_until_stopped

    ground = open_ground(settings)
    alone = hold_serve_lock(ground.database.path) if ground.database.path else nullcontext()
    with closing(ground.database), alone, listen_on(settings.host, settings.port) as listening:
        host, port = listening.getsockname()[:2]
        announce.write(f"Serving {address_of(host, port)}\n")
        announce.flush()
        if isinstance(alone_there := find_branch(ground, ""), Refusal) and not branch_views(ground):
            sys.stderr.write(alone_there.sentence + "\n")
        if settings.workers == 1 or not can_fork():
            run_until_stopped(build_web(ground, settings), listening)
            return
        ground.database.close()  # no connection survives a fork; each process opens its own
        run_workers(settings.workers, lambda: _serve_beside_others(settings, listening))


def _serve_beside_others(settings: Settings, listening: socket.socket) -> None:
    from sync_server.api.serving import build_web, run_until_stopped

    ground = open_ground(settings)
    with closing(ground.database):
        run_until_stopped(build_web(ground, settings), listening)


def listen_on(host: str, port: int) -> socket.socket:
    """Return a socket that takes connections at an address of this machine, 0 for any free port; raise OSError.

    Who connects before the web application is built waits for it instead of being refused.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named, for asyncio turns off Nagle's delay only where it is: 40 ms of every answer otherwise.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen()
    except OSError:
        listening.close()
        raise
    return listening


def address_of(host: str, port: int) -> str:
    """Return the address of a listening socket as laptops write it."""
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


def log_to(stream: IO[str]) -> None:
    """Write the log as one JSON object per line, times in UTC."""
    logging.basicConfig(stream=stream, level=logging.WARNING, format="%(message)s")
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.WriteLoggerFactory(stream),  # type: ignore[arg-type]
        cache_logger_on_first_use=False,
    )
