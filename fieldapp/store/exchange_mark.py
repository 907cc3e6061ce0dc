"""A mark beside the records that says when they were last exchanged with the office, to be told before anybody unlocks.

It holds milliseconds since 1970 and nothing else; what is shown after unlocking comes from the records themselves.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

MARK_FILE: Final = "exchanged"


def note(folder: Path, at_ms: int) -> None:
    """Write when; a mark that cannot be written is passed over."""
    try:
        (folder / MARK_FILE).write_text(str(at_ms), encoding="ascii")
    except OSError:
        return


def last_ms(folder: Path) -> int:
    """Return when, 0 where nothing is known."""
    try:
        return int((folder / MARK_FILE).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return 0
