"""A day's push: bytes, round trips, seconds near and on 2G; what two cores of server take; each beside raw limits."""

from __future__ import annotations

import argparse
import gc
import http.client
import os
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

import psycopg

from fieldapp.domain import shape
from fieldapp.protocol.messages import SYNC_MEDIA_TYPE, SyncReply, SyncRequest, WireSegment
from fieldapp.protocol.segment import Segment
from fieldapp.sync.faults import TransportFault
from fieldapp.sync.transport import HttpPeer, Link
from tests.bench import field_notes
from tests.bench.figures import Figures, median_ms
from tests.bench.line import SHORT, SLOW, line_to
from tests.bench.sync_laptop import first_copy_figures, laptop_figures
from tests.bench.sync_limits import kernel_limits, postgresql_limit, sqlite_limit
from tests.bench.sync_office import BranchOffice, Fieldwork, branch_office
from tests.bench.sync_process import OfficeProcess, serving
from tests.fakes.postgres import running_postgresql

DAYS_ALONE: Final = 9
CLIENTS: Final = 6
TARGET = {"sqlite": 9_000.0, "postgresql": 6_000.0}


def main() -> None:
    """Run everything, on SQLite and on PostgreSQL."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--branches", type=int, default=20, help="copies of the year that the load is spread over")
    asked.add_argument("--days", type=int, default=15, help="officer-days per branch in the load")
    asked.add_argument(
        "--weeks", type=int, default=52, help="how long the officer has worked before; 52 is the whole of it"
    )
    asked.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="processes of the server")
    asked.add_argument("--only", choices=tuple(TARGET), help="one database instead of both")
    wanted = asked.parse_args()
    figures = Figures("sync")
    for name in (wanted.only,) if wanted.only else TARGET:
        with _database(name) as address:
            _one_database(figures, name, address, wanted)
    figures.write()


@contextmanager
def _database(name: str) -> Iterator[str]:
    if name == "sqlite":
        yield ""
    else:
        with running_postgresql(lasting=True) as address:
            yield address


def _one_database(figures: Figures, name: str, address: str, wanted: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory(prefix="fieldbook-bench-") as place:
        folder = Path(place)
        began = time.monotonic()
        with branch_office(folder, address, wanted.weeks) as office:
            alone = office.fieldwork(office.branch_id, 2)
            peers = office.fieldwork(office.branch_id, 3, field_notes.peers_note)
            spare = office.fieldwork(office.branch_id, 4).day()
            operations = office.operations()
            figures.add(f"{name}: database per operation", _database_bytes(office) / operations, "B")
            if name == "sqlite":
                first_copy_figures(figures, office)
                laptop_figures(figures, office, folder / "laptop")
            load = _load(office, wanted)
        figures.add(f"{name}: set-up ({operations} operations written)", time.monotonic() - began, "s")
        if name == "sqlite":
            kernel_limits(figures, spare)
            sqlite_limit(figures, folder)
        else:
            postgresql_limit(figures, address)
        _look_after(name, address)
        # What the year left here is no laptop's: looking through it for cycles would be counted as the exchange's time.
        gc.collect()
        gc.freeze()
        with serving(folder, address, wanted.workers) as server:
            if name == "sqlite":
                _on_a_line(figures, server.port, "the bench's own notes", alone)
                if field_notes.peers_note(alone.officer.rng, 9):
                    _on_a_line(figures, server.port, "notes of the peers' work", peers)
            _near(figures, name, server, alone)
            _loaded(figures, name, server, load)


def _look_after(name: str, address: str) -> None:
    """Let PostgreSQL look at what it holds, as its autovacuum does by itself within minutes of so many new rows."""
    if name == "postgresql":
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute("VACUUM ANALYZE")


# ---------------------------------------------------------------- one laptop


def _request(work: Fieldwork, segment: Segment) -> SyncRequest:
    wire = WireSegment(segment.tbs, segment.signature, segment.operations)
    return SyncRequest((wire,), cursor=work.officer.seat.cursor, parcel=work.parcel(segment))


def _exchange(peer: HttpPeer, work: Fieldwork, request: SyncRequest) -> SyncReply:
    reply = peer.sync(work.officer.seat.token, request)
    assert isinstance(reply, SyncReply), reply
    return reply


def _catch_up(peer: HttpPeer, work: Fieldwork) -> None:
    """Pull until level, so that a day's reply holds the day alone."""
    seat = work.officer.seat
    while (reply := _exchange(peer, work, SyncRequest(cursor=seat.cursor))).next_cursor > seat.cursor:
        seat.cursor = reply.next_cursor


def _on_a_line(figures: Figures, port: int, notes: str, work: Fieldwork) -> None:
    """Print bytes and turns of a day's push, its time on 2G, and what cuts cost; the session is open before."""
    with closing(HttpPeer(Link(f"http://127.0.0.1:{port}"))) as peer:
        _catch_up(peer, work)
    with line_to(port, SLOW) as line, closing(HttpPeer(Link(f"http://127.0.0.1:{line.port}"))) as peer:
        took, up, down, turns = [], [], [], []
        for _ in range(3):
            request = _request(work, work.day())
            line.reset()
            began = time.monotonic()
            reply = _exchange(peer, work, request)
            took.append(time.monotonic() - began)
            work.officer.seat.cursor = reply.next_cursor
            up.append(line.up)
            down.append(line.down)
            turns.append(line.turns)
    alone = statistics.median(up)
    figures.add(f"day's push, {notes}: up", alone / 1000, "kB", ("target", 4.0))
    figures.add(f"day's push, {notes}: down", statistics.median(down) / 1000, "kB")
    figures.add(f"day's push, {notes}: round trips", statistics.median(turns), "", ("target", 1))
    figures.add(f"day's push, {notes}: 50 kbit/s, 600 ms, connecting included", took[0], "s", ("target", 3.0))
    figures.add(f"day's push, {notes}: the same on an open connection", statistics.median(took[1:]), "s")
    with line_to(port, SHORT) as line:
        days = 6
        with closing(HttpPeer(Link(f"http://127.0.0.1:{line.port}", 5, 5))) as peer:
            for _ in range(days):
                _stubbornly(peer, work)
        figures.add(f"day's push, {notes}: cut every 6 to 10 kB, bytes", line.up / days / alone, "x", ("target", 1.5))
        figures.add(f"cuts in {days} days", line.cuts, "")


def _stubbornly(peer: HttpPeer, work: Fieldwork) -> None:
    """Push a day until it is answered, every time the same bytes, on the line as the day before left it."""
    request = _request(work, work.day())
    while True:
        try:
            reply = _exchange(peer, work, request)
        except TransportFault:
            continue
        work.officer.seat.cursor = reply.next_cursor
        return


def _near(figures: Figures, name: str, server: OfficeProcess, work: Fieldwork) -> None:
    """Print how long a push and an empty exchange take on this machine, and the server's processor time."""
    seat = work.officer.seat
    with closing(HttpPeer(Link(server.url))) as peer:
        _catch_up(peer, work)
        requests = [_request(work, work.day()) for _ in range(DAYS_ALONE)]
        took = []
        before = server.processor_s()
        for request in requests:
            # A laptop goes on from where the last reply brought it, or each reply would hold all days before it again.
            sent = replace(request, cursor=seat.cursor)
            began = time.perf_counter()
            reply = peer.sync(seat.token, sent)
            took.append(1000 * (time.perf_counter() - began))
            assert isinstance(reply, SyncReply), reply
            seat.cursor = reply.next_cursor
        used = (server.processor_s() - before) / DAYS_ALONE
        figures.add(f"{name}: day's push on this machine", statistics.median(took[1:]), "ms", ("target", 30.0))
        figures.add(f"{name}: processor of the server per day alone", 1000 * used, "ms")
        _catch_up(peer, work)
        nothing = SyncRequest(cursor=seat.cursor)
        idle = median_ms(lambda: _exchange(peer, work, nothing), rounds=100, warm_up=5)
        figures.add(f"{name}: exchange of nothing", idle, "ms", ("target", 5.0))
        figures.add(f"{name}: memory of the server", server.memory_mb(), "MB")


# ---------------------------------------------------------------- many laptops


Work = list[tuple[str, list[bytes]]]
"""For each laptop its token and the bodies of its pushes, in order."""


def _load(office: BranchOffice, wanted: argparse.Namespace) -> Work:
    """Return the pushes of one laptop in each of many branches, whose days nobody else has worked."""
    load: Work = []
    for number, branch_id in enumerate(office.copies(wanted.branches + 1)[1:]):
        work = office.fieldwork(branch_id, 100 + number)
        bodies = []
        for _ in range(wanted.days):
            segment = work.day()
            bodies.append(shape.encode(SyncRequest(parcel=work.parcel(segment, 130), pull=False)))
        load.append((work.officer.seat.token, bodies))
    return load


def _loaded(figures: Figures, name: str, server: OfficeProcess, load: Work) -> None:
    """Send all of it, some laptops at a time, and print officer-days a minute."""
    for token, bodies in load:  # every worker of the server has run once before the clock does
        _push_all(server.port, token, bodies[:1])
    waiting = [(token, bodies[1:]) for token, bodies in load]
    count = sum(len(bodies) for _, bodies in waiting)
    before, began = server.processor_s(), time.monotonic()
    _in_threads(CLIENTS, lambda: _empty(waiting, server.port))
    took = time.monotonic() - began
    used = (server.processor_s() - before) / count
    figures.add(f"{name}: officer-days a minute", 60 * count / took, "", ("target", TARGET[name]))
    figures.add(f"{name}: processor of the server per officer-day under load", 1000 * used, "ms")
    figures.add(f"{name}: such servers for 22,000 officers twice in two hours", 44_000 / 120 / (60 * count / took), "")


def _in_threads(count: int, work: Callable[[], None]) -> None:
    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _empty(waiting: Work, port: int) -> None:
    while True:
        try:
            token, bodies = waiting.pop()
        except IndexError:
            return
        _push_all(port, token, bodies)


def _push_all(port: int, token: str, bodies: Sequence[bytes]) -> None:
    headers = {"Authorization": f"Bearer {token}", "Content-Type": SYNC_MEDIA_TYPE}
    with closing(http.client.HTTPConnection("127.0.0.1", port)) as connection:
        for body in bodies:
            connection.request("POST", "/v1/sync", body, headers)
            answer = connection.getresponse()
            content = answer.read()
            assert answer.status == 200, content
            verdicts = shape.decode(SyncReply, content).results[0].verdicts
            assert all(verdict.disposition.took_effect for verdict in verdicts), verdicts


def _database_bytes(office: BranchOffice) -> int:
    database = office.ground.database
    with database.reading() as connection:
        if database.is_sqlite:
            pages: int = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            return pages * 4096
        size: int = connection.exec_driver_sql("SELECT pg_database_size(current_database())").scalar_one()
        return size


if __name__ == "__main__":
    main()
