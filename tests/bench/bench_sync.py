"""A day's push: bytes, round trips, seconds near and on 2G; what two cores of server take; each beside raw limits."""

from __future__ import annotations

import argparse
import http.client
import os
import socket
import statistics
import tempfile
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from fieldapp.domain import shape
from fieldapp.domain.operation import Entry, Operation, decode_operation
from fieldapp.domain.replay import apply
from fieldapp.domain.state import MemoryState
from fieldapp.protocol.messages import SYNC_MEDIA_TYPE, SyncReply, SyncRequest, WireSegment
from fieldapp.protocol.segment import Segment
from fieldapp.sync.faults import TransportFault
from fieldapp.sync.transport import HttpPeer, Link
from tests.bench import field_notes
from tests.bench.figures import Figures, median_ms
from tests.bench.line import SHORT, SLOW, Line, line_to
from tests.bench.sync_laptop import laptop_figures
from tests.bench.sync_office import BranchOffice, Fieldwork, branch_office
from tests.fakes.postgres import running_postgresql
from tests.fakes.server import ServerProcess

DAYS_ALONE: Final = 9
CLIENTS: Final = 6
TICKS: Final = os.sysconf("SC_CLK_TCK")
TARGET = {"sqlite": 9_000.0, "postgresql": 6_000.0}


def main() -> None:
    """Run everything, on SQLite and on PostgreSQL."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--branches", type=int, default=20, help="copies of the year that the load is spread over")
    asked.add_argument("--days", type=int, default=15, help="officer-days per branch in the load")
    asked.add_argument("--weeks", type=int, default=52, help="how long the officer has worked before")
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
        with running_postgresql() as address:
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
                laptop_figures(figures, office, folder / "laptop")
            load = _load(office, wanted)
        figures.add(f"{name}: set-up ({operations} operations written)", time.monotonic() - began, "s")
        rates = {"FIELDBOOK_SERVER_SEAT_REQUESTS_PER_MINUTE": "100000"}
        server = ServerProcess(folder, address, environment={**rates, "FIELDBOOK_SERVER_WORKERS": str(wanted.workers)})
        server.start()
        try:
            if name == "sqlite":
                _limits(figures, spare)
                _on_a_line(figures, server.port, "the bench's own notes", alone)
                if field_notes.peers_note(alone.officer.rng, 9):
                    _on_a_line(figures, server.port, "notes of the peers' work", peers)
            _near(figures, name, server, alone)
            _loaded(figures, name, server, load)
        finally:
            server.stop()


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
        for _ in range(days):
            _stubbornly(line, work)
        figures.add(f"day's push, {notes}: cut every 6 to 10 kB, bytes", line.up / days / alone, "x", ("target", 1.5))
        figures.add(f"cuts in {days} days", line.cuts, "")


def _stubbornly(line: Line, work: Fieldwork) -> None:
    """Push a day until it is answered, every time the same bytes."""
    request = _request(work, work.day())
    with closing(HttpPeer(Link(f"http://127.0.0.1:{line.port}", 5, 5))) as peer:
        while True:
            try:
                reply = _exchange(peer, work, request)
            except TransportFault:
                continue
            work.officer.seat.cursor = reply.next_cursor
            return


def _near(figures: Figures, name: str, server: ServerProcess, work: Fieldwork) -> None:
    """Print how long a push and an empty exchange take on this machine, and the server's processor time."""
    seat = work.officer.seat
    with closing(HttpPeer(Link(server.url))) as peer:
        _catch_up(peer, work)
        requests = [_request(work, work.day()) for _ in range(DAYS_ALONE)]
        took = []
        before = _processor_s(server)
        for request in requests:
            began = time.perf_counter()
            reply = peer.sync(seat.token, request)
            took.append(1000 * (time.perf_counter() - began))
            assert isinstance(reply, SyncReply), reply
        used = (_processor_s(server) - before) / DAYS_ALONE
        figures.add(f"{name}: day's push on this machine", statistics.median(took[1:]), "ms", ("target", 30.0))
        figures.add(f"{name}: processor of the server per day alone", 1000 * used, "ms")
        _catch_up(peer, work)
        nothing = SyncRequest(cursor=seat.cursor)
        idle = median_ms(lambda: _exchange(peer, work, nothing), rounds=100, warm_up=5)
        figures.add(f"{name}: exchange of nothing", idle, "ms", ("target", 5.0))
        figures.add(f"{name}: memory of the server", _memory_mb(server), "MB")


def _limits(figures: Figures, segment: Segment) -> None:
    """Print what the same day costs at least: its bytes deflated, and its operations decoded and folded in memory."""
    raw = b"".join(segment.operations)
    figures.add("raw limit: a round trip of such a push and its reply", median_ms(_echoed, rounds=50), "ms")
    figures.add("raw limit: the day's operations as they are", len(raw) / 1000, "kB")
    figures.add("raw limit: the same, deflated", len(zlib.compress(raw, 9)) / 1000, "kB")
    decoding = median_ms(lambda: [decode_operation(one) for one in segment.operations])
    figures.add("raw limit: decoding them", decoding, "ms")
    read = [decode_operation(one) for one in segment.operations]
    entries = [Entry(one, one.op_id, 1, 1) for one in read if isinstance(one, Operation)]
    empty = MemoryState()
    figures.add("raw limit: folding them over nothing", median_ms(lambda: [apply(empty, one) for one in entries]), "ms")


def _echoed() -> None:
    """Send 2,900 bytes to another thread through a fresh connection of this machine, and take 1,200 back."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer() -> None:
            with listening.accept()[0] as caller:
                left = 2_900
                while left:
                    left -= len(caller.recv(left))
                caller.sendall(bytes(1_200))

        thread = threading.Thread(target=answer)
        thread.start()
        with socket.create_connection(listening.getsockname()) as asking:
            asking.sendall(bytes(2_900))
            while asking.recv(4096):
                pass
        thread.join()


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


def _loaded(figures: Figures, name: str, server: ServerProcess, load: Work) -> None:
    """Send all of it, some laptops at a time, and print officer-days a minute."""
    for token, bodies in load:  # every worker of the server has run once before the clock does
        _push_all(server.port, token, bodies[:1])
    waiting = [(token, bodies[1:]) for token, bodies in load]
    count = sum(len(bodies) for _, bodies in waiting)
    before, began = _processor_s(server), time.monotonic()
    _in_threads(CLIENTS, lambda: _empty(waiting, server.port))
    took = time.monotonic() - began
    used = (_processor_s(server) - before) / count
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


# ---------------------------------------------------------------- what the server uses


def _processes(server: ServerProcess) -> list[int]:
    assert server.process is not None
    found = [server.process.pid]
    for pid in found:
        for children in Path(f"/proc/{pid}/task").glob("*/children"):
            found += [int(child) for child in children.read_text().split()]
    return found


def _processor_s(server: ServerProcess) -> float:
    """Return the processor time that the server has used, without the database's own processes."""
    total = 0
    for pid in _processes(server):
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total / TICKS


def _memory_mb(server: ServerProcess) -> float:
    pages = sum(int(Path(f"/proc/{pid}/statm").read_text().split()[1]) for pid in _processes(server))
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


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
