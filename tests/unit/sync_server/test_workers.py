"""Several processes share a socket, are replaced when they die, and end with the one that started them."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

from tests.fakes.server import ServerProcess, running_server

WAIT_S = 30


def workers_of(server: ServerProcess) -> set[int]:
    assert server.process is not None
    children = Path(f"/proc/{server.process.pid}/task/{server.process.pid}/children")
    return {int(pid) for pid in children.read_text().split()}


def until(true: Callable[[], bool]) -> None:
    ends = time.monotonic() + WAIT_S
    while not true():
        assert time.monotonic() < ends
        time.sleep(0.02)


def is_gone(pid: int) -> bool:
    stat = Path(f"/proc/{pid}/stat")
    try:
        return stat.read_text().rsplit(")", 1)[1].split()[0] == "Z"
    except FileNotFoundError:
        return True


def test_processes_answer_are_replaced_and_end_together(tmp_path: Path) -> None:
    with running_server(tmp_path, FIELDBOOK_SERVER_WORKERS="2") as server:
        first = workers_of(server)
        assert len(first) == 2
        victim = min(first)
        os.kill(victim, signal.SIGKILL)
        until(lambda: len(workers_of(server) - {victim}) == 2)
        everybody = workers_of(server)
        server.stop()
        assert all(is_gone(pid) for pid in everybody)


def test_processes_end_with_a_killed_parent(tmp_path: Path) -> None:
    with running_server(tmp_path, FIELDBOOK_SERVER_WORKERS="2") as server:
        everybody = workers_of(server)
        server.kill()
        until(lambda: all(is_gone(pid) for pid in everybody))
        server.start()
