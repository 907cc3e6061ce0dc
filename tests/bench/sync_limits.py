"""Raw limits beside the figures of sync: what the same bytes cost without any of our rules, in the same run."""

from __future__ import annotations

import http.client
import lzma
import secrets
import socket
import threading
import time
import zlib
from collections.abc import Callable
from contextlib import closing
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any, Final

import psycopg
import sqlcipher3.dbapi2 as sqlcipher

from fieldapp.domain.operation import Entry, Operation, decode_operation
from fieldapp.domain.replay import apply
from fieldapp.domain.state import MemoryState
from fieldapp.protocol.segment import Segment
from tests.bench.figures import Figures, median_ms

_ROWS: Final = 230
_ROW_BYTES: Final = 600
"""About what a day changes: so many records of so many bytes."""
_REPLY: Final = bytes(1_200)


def kernel_limits(figures: Figures, segment: Segment) -> None:
    """Print what a day costs at least: bytes packed, a round trip, its operations decoded and folded in memory."""
    raw = b"".join(segment.operations)
    figures.add("raw limit: a round trip of such a push, bare sockets", median_ms(_echoed, rounds=50), "ms")
    figures.add("raw limit: the same over a bare HTTP server", _over_http(), "ms")
    figures.add("raw limit: the day's operations as they are", len(raw) / 1000, "kB")
    figures.add("raw limit: the same, deflated", len(zlib.compress(raw, 9)) / 1000, "kB")
    figures.add("raw limit: the same, LZMA", len(lzma.compress(raw, lzma.FORMAT_ALONE, preset=9)) / 1000, "kB")
    decoding = median_ms(lambda: [decode_operation(one) for one in segment.operations])
    figures.add("raw limit: decoding them", decoding, "ms")
    read = [decode_operation(one) for one in segment.operations]
    entries = [Entry(one, one.op_id, 1, 1) for one in read if isinstance(one, Operation)]
    empty = MemoryState()
    figures.add("raw limit: folding them over nothing", median_ms(lambda: [apply(empty, one) for one in entries]), "ms")


def sqlite_limit(figures: Figures, folder: Path) -> None:
    """Print how many transactions a minute the same SQLite takes that only rewrite a day's rows, one writer."""
    with closing(sqlcipher.connect(str(folder / "raw.db"), isolation_level=None)) as connection:
        for pragma in (f"key = \"x'{bytes(32).hex()}'\"", "journal_mode = wal", "synchronous = full"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, body BLOB)")
        insert = "INSERT INTO row VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body"

        def day(rows: list[tuple[int, bytes]]) -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(insert, rows)
            connection.execute("COMMIT")

        figures.add("raw limit: a day's rows into SQLite alone", _a_minute(day), "/min")


def postgresql_limit(figures: Figures, address: str) -> None:
    """Print how many transactions a minute the same PostgreSQL takes that only rewrite a day's rows, one writer."""
    with psycopg.connect(address) as connection:
        connection.execute("CREATE TEMPORARY TABLE row (id integer PRIMARY KEY, body bytea)")
        insert = (
            "INSERT INTO row SELECT * FROM unnest(%b::integer[], %b::bytea[]) "
            "ON CONFLICT (id) DO UPDATE SET body = excluded.body"
        )

        def day(rows: list[tuple[int, bytes]]) -> None:
            connection.execute(insert, ([number for number, _ in rows], [body for _, body in rows]))
            connection.commit()

        figures.add("raw limit: a day's rows into PostgreSQL alone", _a_minute(day), "/min")


def _a_minute(day: Callable[[list[tuple[int, bytes]]], None], days: int = 60) -> float:
    work = [
        [(place % 10 * _ROWS + row, secrets.token_bytes(_ROW_BYTES)) for row in range(_ROWS)] for place in range(days)
    ]
    for rows in work[:10]:
        day(rows)
    began = time.perf_counter()
    for rows in work[10:]:
        day(rows)
    return 60 * (days - 10) / (time.perf_counter() - began)


class _Bare(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        """Take the body and answer with as many bytes as a push is answered with."""
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Length", str(len(_REPLY)))
        self.end_headers()
        self.wfile.write(_REPLY)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


def _over_http() -> float:
    with HTTPServer(("127.0.0.1", 0), _Bare) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        with closing(http.client.HTTPConnection("127.0.0.1", server.server_port)) as connection:

            def once() -> None:
                connection.request("POST", "/", bytes(2_900))
                connection.getresponse().read()

            took = median_ms(once, rounds=50)
        server.shutdown()
        thread.join()
    return took


def _echoed() -> None:
    """Send 2,900 bytes to another thread through a fresh connection of this machine, and take 1,200 back."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer() -> None:
            with listening.accept()[0] as caller:
                left = 2_900
                while left:
                    left -= len(caller.recv(left))
                caller.sendall(_REPLY)

        thread = threading.Thread(target=answer)
        thread.start()
        with socket.create_connection(listening.getsockname()) as asking:
            asking.sendall(bytes(2_900))
            while asking.recv(4096):
                pass
        thread.join()
