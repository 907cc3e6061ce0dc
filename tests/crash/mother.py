"""One process that has imported the laptop's program and forks a typist for each line it reads.

Python would need a second to import Qt and the program for each of the two hundred windows that are killed.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import sys
import traceback
from pathlib import Path

from fieldapp.domain.ids import Id
from tests.crash import typist

PAGES = ("today", "meetings", "group_parts.not_held", "sheet_parts.printing")


def main() -> None:
    """Fork, tell the process id, wait for its end, tell that too."""
    for page in PAGES:
        importlib.import_module(f"fieldapp.ui.screens.{page}")
    gc.collect()
    gc.freeze()
    for line in sys.stdin:
        asked = json.loads(line)
        child = os.fork()
        if child == 0:
            try:
                subject = Id(bytes.fromhex(asked["subject"]))
                places = Path(asked["folder"]), Path(asked["notes"])
                typist.main(places, asked["kind"], asked["seed"], subject)
            finally:
                traceback.print_exc()
                os._exit(3)
        _say(child)
        _pid, status = os.waitpid(child, 0)
        _say(os.waitstatus_to_exitcode(status))


def _say(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
