"""Where all places are taken, the slowest body that has been coming for a while makes room; nobody else does."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.types import Message

from sync_server.api.arrivals import Arrival, Arrivals, End
from tests.fakes.server_world import World
from tests.fakes.web_edge import ask, is_problem, settings, web_edge


class Clock:
    """Stands where it is set."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> float:
        """Return the seconds."""
        return self.seconds


def _request() -> tuple[Request, Callable[[bytes, bool], Awaitable[None]]]:
    sent: asyncio.Queue[Message] = asyncio.Queue()

    async def send(body: bytes, more: bool) -> None:
        await sent.put({"type": "http.request", "body": body, "more_body": more})
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    return Request({"type": "http", "headers": []}, sent.get), send


async def _coming(stack: ExitStack, arrivals: Arrivals, first: bytes) -> tuple[Arrival, asyncio.Task[End]]:
    arrival = stack.enter_context(arrivals.place())
    assert arrival is not None
    request, send = _request()
    task = asyncio.create_task(arrival.receive(request, 1_000, 60))
    await send(first, True)
    assert arrival.coming
    assert arrival.body == first
    return arrival, task


def test_the_slowest_body_makes_room_once_it_has_had_its_time() -> None:
    async def story() -> None:
        clock = Clock()
        arrivals = Arrivals(2, 2.0, clock.now)
        with ExitStack() as stack:
            _, quick = await _coming(stack, arrivals, b"x" * 500)
            _, slow = await _coming(stack, arrivals, b"x")
            clock.seconds = 1.9
            with arrivals.place() as early:
                assert early is None, "a body of two seconds is not slow yet"
            clock.seconds = 2.0
            with arrivals.place() as newcomer:
                assert newcomer is not None
                assert await slow is End.LATE
                assert not quick.done()
                with arrivals.place() as another:
                    assert another is not None, "the next slowest goes, for the newcomer's body is not on its way"
                assert await quick is End.LATE

    asyncio.run(story())


def test_a_request_that_is_being_answered_keeps_its_place() -> None:
    async def story() -> None:
        clock = Clock()
        arrivals = Arrivals(1, 2.0, clock.now)
        with arrivals.place() as arrival:
            assert arrival is not None
            request, send = _request()
            await send(b"whole", False)
            assert await arrival.receive(request, 1_000, 60) is End.WHOLE
            clock.seconds = 100
            with arrivals.place() as newcomer:
                assert newcomer is None
        with arrivals.place() as next_one:
            assert next_one is not None

    asyncio.run(story())


def test_a_body_ends_late_cut_or_too_large() -> None:
    async def story() -> None:
        arrivals = Arrivals(5, 2.0)
        with arrivals.place() as late, arrivals.place() as large, arrivals.place() as cut:
            assert late is not None
            assert large is not None
            assert cut is not None
            request, send = _request()
            await send(b"half", True)
            assert await late.receive(request, 1_000, 0.01) is End.LATE
            assert late.body == b"half", "what came by then is there"
            request, send = _request()
            await send(b"x" * 1_001, True)
            assert await large.receive(request, 1_000, 60) is End.TOO_LARGE
            gone: asyncio.Queue[Message] = asyncio.Queue()
            await gone.put({"type": "http.disconnect"})
            assert await cut.receive(Request({"type": "http", "headers": []}, gone.get), 1_000, 60) is End.CUT

    asyncio.run(story())


def test_callers_who_crawl_do_not_keep_laptops_out(office: World) -> None:
    token = f"Bearer {office.seat().token}"
    with web_edge(office.ground, settings(bodies_in_flight=3, body_patience_seconds=0.2)) as url, ExitStack() as stack:
        host = urlsplit(url)
        crawling = []
        for _ in range(3):
            address = (str(host.hostname), int(host.port or 0))
            line = stack.enter_context(socket.create_connection(address, timeout=20))
            line.sendall(b"POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\nslow")
            crawling.append(line)
        time.sleep(0.4)
        is_problem(ask(f"{url}/v1/sync", b"no question", Authorization=token), 400, "bad-frame")
        answered = [line for line in crawling if _told(line)]
        assert len(answered) == 1, "one of them made room and was told; the others go on"


def _told(line: socket.socket) -> bool:
    line.settimeout(0.2)
    try:
        return line.recv(100).startswith(b"HTTP/1.1 400")
    except TimeoutError:
        return False
