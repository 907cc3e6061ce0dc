"""Locks that end with the process that holds them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from fieldapp.store.locks import Busy, sync_lock, window_lock

HOLD = """
import sys, time
from pathlib import Path
from fieldapp.store.locks import window_lock
held = window_lock(Path(sys.argv[1])).take()
print("held", flush=True)
time.sleep(60)
"""


def test_window_and_sync_do_not_stand_in_each_others_way(tmp_path: Path) -> None:
    with window_lock(tmp_path), sync_lock(tmp_path), pytest.raises(Busy):
        sync_lock(tmp_path).take()
    with sync_lock(tmp_path):
        pass


def test_a_killed_process_lets_go(tmp_path: Path) -> None:
    other = subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    assert other.stdout.readline() == "held\n"
    with pytest.raises(Busy):
        window_lock(tmp_path).take()
    other.kill()
    other.wait(30)
    other.stdout.close()
    window_lock(tmp_path).take().close()
