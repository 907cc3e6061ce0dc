"""The office as it runs where it is installed: one fresh process per core, its processor time and memory read."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.error import URLError

TICKS: Final = os.sysconf("SC_CLK_TCK")
START_S: Final = 60


@dataclass(frozen=True)
class OfficeProcess:
    """A serving office on a port of this machine; pid: of the process that looks after the others."""

    url: str
    pid: int

    @property
    def port(self) -> int:
        """Return the port it listens on."""
        return int(self.url.rsplit(":", 1)[1])

    def processor_s(self) -> float:
        """Return the processor time that it has used, without the database's own processes."""
        total = 0
        for pid in self._processes():
            fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
        return total / TICKS

    def memory_mb(self) -> float:
        """Return the memory it has; a page that several processes share counts once, in equal parts for each."""
        told = [Path(f"/proc/{pid}/smaps_rollup").read_text() for pid in self._processes()]
        return sum(int(line.split()[1]) for text in told for line in text.splitlines() if line.startswith("Pss:")) / 1e3

    def _processes(self) -> list[int]:
        found = [self.pid]
        for pid in found:
            for children in Path(f"/proc/{pid}/task").glob("*/children"):
                found += [int(child) for child in children.read_text().split()]
        return found


@contextmanager
def serving(folder: Path, database: str, workers: int) -> Iterator[OfficeProcess]:
    """Give a serving office over the files of a folder, ready; it limits no laptop's requests."""
    settings = {"SEAT_REQUESTS_PER_MINUTE": "1000000", "WORKERS": str(workers), "DATABASE": database}
    environment = {f"FIELDBOOK_SERVER_{name}": value for name, value in settings.items() if value}
    command = [sys.executable, "-m", "sync_server", "serve", "--port", "0", "--data-folder", str(folder)]
    with (folder / "server.log").open("a") as log:
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=log, text=True, env={**os.environ, **environment}
        )
    try:
        assert process.stdout is not None
        announced = process.stdout.readline().split()
        assert announced[:1] == ["Serving"], (folder / "server.log").read_text()
        office = OfficeProcess(announced[1], process.pid)
        _wait_ready(office.url)
        yield office
    finally:
        process.terminate()
        process.wait(START_S)
        assert process.stdout is not None
        process.stdout.close()


def _wait_ready(url: str) -> None:
    ends = time.monotonic() + START_S
    while time.monotonic() < ends:
        try:
            with urllib.request.urlopen(f"{url}/readyz", timeout=5) as answer:
                if answer.status == 200:
                    return
        except URLError:
            time.sleep(0.05)
    raise AssertionError("the server did not become ready")
