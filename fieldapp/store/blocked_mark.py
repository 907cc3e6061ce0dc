"""A mark beside the records of a laptop that the office blocked, so that it is told before anybody unlocks it.

It says nothing that is secret and decides nothing: the office does. A mark that cannot be written is passed over.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

MARK_FILE: Final = "blocked"


def note(folder: Path, *, blocked: bool) -> None:
    """Set the mark or take it away, as the office said in this session."""
    path = folder / MARK_FILE
    try:
        if blocked:
            path.touch()
        else:
            path.unlink(missing_ok=True)
    except OSError:
        return


def is_blocked(folder: Path) -> bool:
    """Tell whether the office last said that this seat is blocked."""
    return (folder / MARK_FILE).exists()
