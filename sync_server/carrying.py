"""The command that takes what laptops wrote on memory sticks, and writes the answers beside it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Final

import typer

from fieldapp.protocol.stick import STICK_BYTES_MAX
from sync_server.services.exchange.stick import Taken, take
from sync_server.services.ground import Ground, Refusal
from sync_server.terminal import Terminal, command, fail

OUTWARD: Final = ".to-office"
BACK: Final = ".from-office"


def add_carrying(main: typer.Typer) -> None:
    """Add the command to the command line."""
    command(main, "take")(take_files)


def take_files(
    terminal: Terminal,
    places: Annotated[
        list[Path], typer.Argument(metavar="PLACE...", help="Files that laptops wrote, or folders with such files.")
    ],
) -> None:
    """Take what laptops wrote on a memory stick, and write the answers beside it for the way back."""
    files = [path for place in places for path in _files_at(place)]
    if not files:
        fail(f"There is no file ending in {OUTWARD} at the places named, so nothing was taken.")
    failed = 0
    with terminal.ground() as ground:
        for path in files:
            said = _take(ground, path)
            failed += isinstance(said, str)
            if isinstance(said, str):
                terminal.say(f"{path.name}: {said}", file=path.name, refused=said)
            else:
                _tell(terminal, path, said)
    if failed:
        raise typer.Exit(1)


def _files_at(place: Path) -> list[Path]:
    return sorted(place.glob(f"*{OUTWARD}")) if place.is_dir() else [place]


def _take(ground: Ground, path: Path) -> Taken | str:
    """Return what was taken, or the sentence that says why nothing was."""
    try:
        if path.stat().st_size > STICK_BYTES_MAX:
            return "The file is too large to be a laptop's. Nothing was taken."
        taken = take(ground, path.read_bytes())
        if isinstance(taken, Refusal):
            return taken.sentence
        _write(path.with_name(path.name.removesuffix(OUTWARD) + BACK), taken.answer)
    except OSError as error:
        reason = error.strerror or str(error)
        return f"The stick could not be used ({reason}). What was taken is kept; take the file again for its answer."
    return taken


def _write(path: Path, data: bytes) -> None:
    fresh = path.with_name(path.name + ".part")
    with fresh.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def _tell(terminal: Terminal, path: Path, taken: Taken) -> None:
    known = f", {taken.known} were known" if taken.known else ""
    waiting = f", {taken.waiting} of all wait for a person" if taken.waiting else ""
    stopped = f" Then it stopped: {taken.problem}" if taken.problem else ""
    terminal.say(
        f"{path.name}: {taken.operations} operations of {taken.device_name} were taken{known}{waiting}. The answer "
        f"with {taken.sent} operations lies beside it; carry it back to the laptop.{stopped}",
        file=path.name,
        operations=taken.operations,
        known=taken.known,
        waiting=taken.waiting,
        sent=taken.sent,
        problem=taken.problem,
    )
