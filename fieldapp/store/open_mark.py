"""A mark beside the records while a window has them open, so that the next start knows whether the last one ended.

A power cut, a killed program and a crash all leave the mark; only closing takes it away. It holds two moments in
milliseconds since 1970: when the window opened and when it was last seen alive.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

MARK_FILE: Final = "open.json"


def begin(folder: Path, now_ms: int) -> int | None:
    """Set the mark; return when the window before was last seen alive, where it did not end by itself being closed."""
    before = _read(folder)
    _write(folder, now_ms, now_ms)
    return before[1] if before else None


def beat(folder: Path, now_ms: int) -> None:
    """Write that the window is alive; a folder that went away is passed over."""
    kept = _read(folder)
    if kept is not None:
        _write(folder, kept[0], now_ms)


def end(folder: Path) -> None:
    """Take the mark away: the window was closed."""
    (folder / MARK_FILE).unlink(missing_ok=True)


def _read(folder: Path) -> tuple[int, int] | None:
    try:
        kept = json.loads((folder / MARK_FILE).read_text(encoding="ascii"))
        return int(kept["opened_ms"]), int(kept["alive_ms"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(folder: Path, opened_ms: int, alive_ms: int) -> None:
    try:
        fresh = folder / (MARK_FILE + ".new")
        fresh.write_text(json.dumps({"opened_ms": opened_ms, "alive_ms": alive_ms}), encoding="ascii")
        fresh.replace(folder / MARK_FILE)
    except OSError:
        return  # the mark is a convenience; records are written elsewhere and say themselves when a disk is full
