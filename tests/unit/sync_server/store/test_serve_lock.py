"""Two servers never serve one SQLite database, and a dead one holds nothing."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sync_server.store.serve_lock import AlreadyServing, hold_serve_lock, taking_turns

HOLD = """
import sys, pathlib
from sync_server.store.serve_lock import hold_serve_lock
with hold_serve_lock(pathlib.Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_one_process_serves_one_database(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    with hold_serve_lock(path), pytest.raises(AlreadyServing, match="Stop it first"), hold_serve_lock(path):
        pass
    with hold_serve_lock(path):
        pass


def test_a_killed_process_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdin is not None
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(AlreadyServing), hold_serve_lock(path):
        pass
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    holder.stdin.close()
    holder.stdout.close()
    with hold_serve_lock(path):
        pass


def test_writers_take_turns_and_nobody_waits_for_ever(tmp_path: Path) -> None:
    database = tmp_path / "office.db"
    began = time.monotonic()
    with taking_turns(database, 5), taking_turns(database, 0.05):
        assert time.monotonic() - began < 4
    with taking_turns(database, 5), taking_turns(None, 5):
        assert time.monotonic() - began < 4
