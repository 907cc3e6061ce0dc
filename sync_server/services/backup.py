"""A copy of the embedded database, made while the server goes on."""

from __future__ import annotations

from pathlib import Path

from sync_server.services.ground import Ground, Refusal


def keep_copy(ground: Ground, copy: Path) -> Refusal | None:
    """Write the database as it is now into a new file, encrypted with the same key."""
    if not ground.database.is_sqlite:
        return Refusal(
            "This command copies the embedded SQLite database only, so nothing was copied. Back up PostgreSQL with its "
            "own tools (pg_dump, or continuous archiving), and keep the server.key file too."
        )
    if copy.exists() or not copy.absolute().parent.is_dir():
        return Refusal(f"{copy} exists already, or its folder does not. Nothing was written; name another file.")
    ground.database.copy_to(copy)
    return None
