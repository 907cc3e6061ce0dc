"""Commands about access: who has which center, and which laptop must delete what it has."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import Annotated

import typer

from sync_server import app as root
from sync_server.config import load_server_key
from sync_server.services import restoring
from sync_server.services.ground import Ground
from sync_server.services.seats import directory, handover
from sync_server.services.seats.handover import Access
from sync_server.store.serve_lock import hold_serve_lock
from sync_server.terminal import OfBranch, OfUser, Terminal, command, fail


def add_commands(main: typer.Typer, user: typer.Typer) -> None:
    """Add the commands of this module to the groups of the command line."""
    center = typer.Typer(no_args_is_help=True, help="Centers: who looks after them.")
    main.add_typer(center, name="center")
    command(user, "access")(change_access)
    command(main, "restore")(restore)
    command(center, "assign")(assign_center)
    command(center, "list")(list_centers)


def restore(
    terminal: Terminal,
    copy: Annotated[Path | None, typer.Argument(metavar="[COPY]", help="A copy made with the backup command.")] = None,
    already: Annotated[
        bool, typer.Option("--already", help="The database was put back by other tools; only tell the laptops.")
    ] = False,
) -> None:
    """Put a backup back; laptops then send what it does not have. Stop the server first."""
    settings = terminal.settings
    place = settings.sqlite_path()
    if (copy is None) is not already or (copy is not None and place is None):
        fail(
            "Name a copy of the SQLite database, or say --already after PostgreSQL (or the file) was put back by other "
            "tools. Nothing was changed."
        )
    if copy is None or place is None:
        with terminal.ground() as ground, hold_serve_lock(place) if place else nullcontext():
            done = restoring.raise_epochs(ground)
    else:
        load_server_key(settings.data_folder, make=False)

        def open_at(path: Path) -> Ground:
            return root.open_ground(settings.model_copy(update={"database": f"sqlite:///{path}"}), patient=True)

        with hold_serve_lock(place):
            done = terminal.sure(restoring.put_back(place, copy, open_at))
    kept = f" What was there before is kept as {done.aside}." if done.aside else ""
    terminal.say(
        f"{done.branches} branches with {done.operations} operations are in a new epoch.{kept} Start the server: every "
        "laptop sends what it recorded and the office lost. Laptops enrolled after the backup must join again.",
        branches=done.branches,
        operations=done.operations,
        aside=str(done.aside or ""),
    )


def change_access(
    terminal: Terminal,
    wanted: OfUser,
    center: Annotated[str, typer.Option(help="Which center; the whole branch where none is named.")] = "",
    end: Annotated[bool, typer.Option("--end", help="Take it back.")] = False,
    branch: OfBranch = "",
) -> None:
    """Let a user see and serve one more center, or the whole branch."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, branch))
        said = terminal.sure(handover.change_access(ground, where, Access(wanted, center, end)))
    terminal.say(said, done=said)


def assign_center(
    terminal: Terminal,
    center: Annotated[str, typer.Argument(metavar="CENTER", help="Name, code or id.")],
    to: Annotated[str, typer.Option(help="The officer who gets it: name, staff code or id.")],
    branch: OfBranch = "",
) -> None:
    """Hand a center over to another officer."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, branch))
        said = terminal.sure(handover.assign(ground, where, center, to))
    terminal.say(said, done=said)


def list_centers(terminal: Terminal, branch: OfBranch = "") -> None:
    """List the centers of a branch with their officers."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, branch))
        names = {user.id: user.name for user in directory.users(ground, where.branch_id)}
        found = handover.centers(ground, where.branch_id)
    rows = [(item, names.get(item.officer_id, "nobody")) for item in found]
    facts = [{"center_id": item.id.hex(), "name": item.name, "officer": officer} for item, officer in rows]
    terminal.say("\n".join(f"{item.name:<30} {officer}" for item, officer in rows) or "No center yet.", centers=facts)
