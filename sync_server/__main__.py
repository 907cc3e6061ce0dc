"""The server's command line: python -m sync_server COMMAND. Errors say what happened, what it means, what to do."""

from __future__ import annotations

import shlex
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.staff import Role, UserRegistered
from sync_server import app as root
from sync_server.carrying import add_carrying
from sync_server.commands import add_commands
from sync_server.devices import add_devices
from sync_server.publishing import add_publishing
from sync_server.services.backup import keep_copy
from sync_server.services.ground import Refusal
from sync_server.services.log import check as checking
from sync_server.services.log import office
from sync_server.services.log import rebuild as rebuilding
from sync_server.services.receipts import ReceiptDesk
from sync_server.services.reference import publishing as reference
from sync_server.services.seats import directory
from sync_server.store.citus import distribution_statements
from sync_server.store.migrations.upgrade import schema_statements
from sync_server.terminal import OfBranch, Terminal, command, fail

main = typer.Typer(
    name="sync_server", no_args_is_help=True, add_completion=False, rich_markup_mode=None,
    pretty_exceptions_enable=False, help="The office server of Fieldbook.",
)  # fmt: skip
user = typer.Typer(no_args_is_help=True, help="Loan officers and supervisors.")
main.add_typer(user, name="user")
add_commands(main, user)
add_devices(main)
add_publishing(main)
add_carrying(main)


class RoleName(StrEnum):
    """Roles that IT gives to people."""

    OFFICER = "officer"
    SUPERVISOR = "supervisor"


class Dialect(StrEnum):
    """Databases that the tables can be made in."""

    POSTGRESQL = "postgresql"
    SQLITE = "sqlite"


@command(main, "serve")
def serve(
    terminal: Terminal,
    host: Annotated[str | None, typer.Option(help="Address to listen on; default 127.0.0.1.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on, 0 for any free one; default 8470.")] = None,
    workers: Annotated[int | None, typer.Option(min=1, max=64, help="Processes, one per core; default 1.")] = None,
) -> None:
    """Serve laptops until stopped."""
    given = (("host", host), ("port", port), ("workers", workers))
    wishes = {key: value for key, value in given if value is not None}
    settings = terminal.settings.model_copy(update=wishes)
    try:
        root.serve(settings, sys.stdout)
    except OSError as error:
        fail(
            f"The server cannot listen on {settings.host} port {settings.port} ({error.strerror}). Nothing was "
            "changed. Perhaps another program uses that port: name another one with --port."
        )


@command(main, "init")
def init(
    terminal: Terminal,
    branch: Annotated[str, typer.Option(help="The branch's name.")],
    currency: Annotated[str, typer.Option(help="Its currency, as ISO 4217 code: INR, KES, BDT ...")],
    time_zone: Annotated[str, typer.Option(help="Its time zone, as IANA name: Asia/Kolkata ...")],
    synthetic: Annotated[bool, typer.Option("--synthetic", help="The people in it will not be real.")] = False,
) -> None:
    """Make the database if there is none, and a branch in it that offers the usual products."""
    new = office.NewBranch(branch.strip(), currency.upper(), time_zone, synthetic)
    with terminal.ground(make=True) as ground:
        head = terminal.sure(office.open_branch(ground, new))
        where = terminal.sure(directory.find_branch(ground, str(head.branch_id)))
        offered = reference.publish_default_products(ground, where)
    products = (
        f"It offers no products yet: {offered.sentence}"
        if isinstance(offered, Refusal)
        else (f"It offers {offered.new} usual products; see them with: python -m sync_server product list")
    )
    terminal.say(
        f"Branch {head.branch_id} ({new.name}) is open. {products}\n"
        "Next: python -m sync_server user add NAME --role officer",
        branch_id=head.branch_id,
        name=new.name,
        products=0 if isinstance(offered, Refusal) else offered.new,
    )


@command(user, "add")
def add_user(
    terminal: Terminal,
    name: Annotated[str, typer.Argument(help="As it stands on receipts.")],
    role: Annotated[RoleName, typer.Option(help="What the user may do.")],
    code: Annotated[str, typer.Option(help="The institution's own staff number.")] = "",
    branch: OfBranch = "",
) -> None:
    """Register a loan officer or a supervisor."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, branch))
        wanted = UserRegistered(name, Role[role.name], code)
        user_id = terminal.sure(directory.register_user(ground, where.branch_id, wanted))
    terminal.say(
        f"{name} is registered in {where.name}. Next: python -m sync_server device code {shlex.quote(name)}",
        user_id=user_id.hex(),
        name=name,
        role=role.value,
    )


@command(user, "list")
def list_users(terminal: Terminal, branch: OfBranch = "") -> None:
    """List the staff of a branch."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, branch))
        staff = directory.users(ground, where.branch_id)
    lines = [f"{item.name:<30} {item.role.name.lower():<10} {item.code:<10} {item.id.hex()}" for item in staff]
    facts = [
        {"user_id": item.id.hex(), "name": item.name, "role": item.role.name.lower(), "code": item.code}
        for item in staff
    ]
    terminal.say("\n".join(lines) or "No user is registered yet.", users=facts)


@command(main, "check")
def check(terminal: Terminal, branch: OfBranch = "") -> None:
    """Prove every branch: signatures, chains, positions, verdicts, and the records against the log."""
    with terminal.ground() as ground:
        known = (terminal.sure(directory.find_branch(ground, branch)),) if branch else directory.branch_views(ground)
        reports = [(view, checking.check_branch(ground, view.branch_id)) for view in known]
    lines = [line for view, report in reports for line in (report.sentence(view.name), *report.troubles)]
    facts = [vars(report) | {"name": view.name, "sound": report.sound} for view, report in reports]
    terminal.say("\n".join(lines) or "There is no branch to check.", branches=facts)
    if not all(report.sound for _, report in reports):
        raise typer.Exit(1)


@dataclass(frozen=True)
class ImportOptions:
    """How to import."""

    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be taken over and what is wrong.")] = (
        False
    )
    skip_bad: Annotated[bool, typer.Option("--skip-bad", help="Take over good rows; write the others to a file.")] = (
        False
    )
    office_name: Annotated[str, typer.Option("--office", help="Which office's rows, where a file has several.")] = ""
    officer: Annotated[str, typer.Option(help="Who gets the centers of staff that are no users here.")] = ""
    month_first: Annotated[bool, typer.Option("--month-first", help="Read 03/04/2026 as March 4.")] = False
    branch: OfBranch = ""


@command(main, "import")
def import_portfolio(
    terminal: Terminal,
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="CSV or XLSX files of one portfolio.")],
    options: ImportOptions,
) -> None:
    """Take over centers, groups, borrowers, loans and savings. Nothing is written unless every row is right."""
    # Only this command needs the readers of spreadsheets, which take their time to load.
    from sync_server.services.imports import Takeover, import_files

    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, options.branch))
        officer = (
            terminal.sure(directory.find_user(ground, where.branch_id, options.officer)) if options.officer else None
        )
        takeover = Takeover(
            where,
            tuple(files),
            options.office_name,
            officer.id if officer else NO_ID,
            options.month_first,
            options.skip_bad,
            options.dry_run,
        )
        taken = terminal.sure(import_files(ground, takeover))
    left_out = f"\nThe rows left out are in {taken.skipped_file}." if taken.skipped_file else ""
    terminal.say(
        taken.result.text + left_out,
        recorded=taken.result.recorded,
        text=taken.result.text,
        skipped_file=str(taken.skipped_file or ""),
    )
    if taken.result.exit:
        raise typer.Exit(int(taken.result.exit))


@command(main, "rebuild")
def rebuild(terminal: Terminal, branch: OfBranch = "") -> None:
    """Make the records of a branch anew from its log."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, branch))
        folded = rebuilding.rebuild(ground, where.branch_id)
    terminal.say(f"The records of {where.name} were made anew from {folded} operations.", operations=folded)


@command(main, "backup")
def backup(
    terminal: Terminal, copy: Annotated[Path, typer.Argument(metavar="COPY", help="A file that does not exist yet.")]
) -> None:
    """Copy the SQLite database while it is in use. Keep the server.key file too, in another place."""
    with terminal.ground() as ground:
        terminal.sure(keep_copy(ground, copy))
    terminal.say(f"{copy} holds the database as it is now. It opens only with this server's key file.", copy=str(copy))


@command(main, "schema")
def schema(
    terminal: Terminal,
    dialect: Annotated[Dialect, typer.Option(help="For which database.")] = Dialect.POSTGRESQL,
    citus: Annotated[bool, typer.Option("--citus", help="Also spread the tables over a Citus cluster.")] = False,
) -> None:
    """Print the statements that make the tables."""
    statements = schema_statements(Dialect.POSTGRESQL if citus else dialect.value)
    statements += distribution_statements() if citus else []
    terminal.say(";\n\n".join(statements) + ";", statements=statements)


@command(main, "receipt")
def receipt(terminal: Terminal, wanted: Annotated[str, typer.Argument(metavar="NUMBER-OR-CODE")]) -> None:
    """Say what the log has under a receipt's number or check code: genuine, voided or unknown."""
    with terminal.ground() as ground:
        told = terminal.sure(ReceiptDesk(ground).look_up(wanted))
    terminal.say("\n".join(item.sentence for item in told), receipts=[item.facts for item in told])


if __name__ == "__main__":
    main()
