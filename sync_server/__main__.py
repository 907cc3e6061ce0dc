"""The server's command line: python -m sync_server COMMAND. Errors say what happened, what it means, what to do."""

from __future__ import annotations

import functools
import inspect
import json
import shlex
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, NoReturn, TypeVar, get_type_hints

import typer

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.staff import Role, UserRegistered
from sync_server import app as root
from sync_server.config import BadSetting, KeyTrouble, Settings, read_settings
from sync_server.services import check as checking
from sync_server.services import directory, enrolment, office
from sync_server.services import rebuild as rebuilding
from sync_server.services.backup import keep_copy
from sync_server.services.ground import Ground, Refusal
from sync_server.services.receipts import ReceiptDesk
from sync_server.store.engine import BadAddress
from sync_server.store.faults import StoreFault
from sync_server.store.migrations.upgrade import schema_statements
from sync_server.store.sealed import NotOurSeal
from sync_server.store.serve_lock import AlreadyServing

T = TypeVar("T")

main = typer.Typer(
    name="sync_server", no_args_is_help=True, add_completion=False, rich_markup_mode=None,
    pretty_exceptions_enable=False, help="The office server of Fieldbook.",
)  # fmt: skip
user = typer.Typer(no_args_is_help=True, help="Loan officers and supervisors.")
device = typer.Typer(no_args_is_help=True, help="Laptops: one-time codes, unlocking, blocking.")
main.add_typer(user, name="user")
main.add_typer(device, name="device")

OfSeat = Annotated[str, typer.Argument(metavar="SEAT", help="Seat code, device name or id.")]
OfBranch = Annotated[str, typer.Option("--branch", help="Number or name; not needed where there is one branch.")]


class RoleName(StrEnum):
    """Roles that IT gives to people."""

    OFFICER = "officer"
    SUPERVISOR = "supervisor"


class Dialect(StrEnum):
    """Databases that the tables can be made in."""

    POSTGRESQL = "postgresql"
    SQLITE = "sqlite"


@dataclass(frozen=True)
class Terminal:
    """One command at work: where its database is, and how it speaks."""

    data_folder: Annotated[Path | None, typer.Option(help="Where key file and SQLite database lie.")] = None
    database: Annotated[str | None, typer.Option(help="postgresql://... or sqlite:///PATH")] = None
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of sentences.")] = False

    @property
    def settings(self) -> Settings:
        """Return the settings of the environment, overridden by the options."""
        wishes = {"data_folder": self.data_folder, "database": self.database}
        return read_settings().model_copy(update={key: value for key, value in wishes.items() if value is not None})

    @contextmanager
    def ground(self, *, make: bool = False) -> Iterator[Ground]:
        """Open the database for one command; `make` it where there is none yet."""
        if not make and not self.settings.database_exists():
            _fail(
                f"There is no database at {self.settings.database_url()}, so nothing was done. Make one with "
                "`python -m sync_server init`, or name the right folder with --data-folder."
            )
        ground = root.open_ground(self.settings, patient=True)
        try:
            yield ground
        finally:
            ground.database.close()

    def say(self, sentence: str, **facts: Any) -> None:
        """Print a sentence, or the facts behind it as one JSON object."""
        print(json.dumps(facts) if self.as_json else sentence)

    def sure(self, found: T | Refusal) -> T:
        """Return what was found, or end the command with the refusal."""
        if isinstance(found, Refusal):
            _fail(found.sentence)
        return found


def _fail(sentence: str) -> NoReturn:
    print(sentence, file=sys.stderr)
    raise typer.Exit(1)


def command(group: typer.Typer, name: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Register a function as a command. Its Terminal, and parameters that are dataclasses, are made from options."""

    def register(function: Callable[..., None]) -> Callable[..., None]:
        wanted = inspect.signature(function, eval_str=True).parameters
        groups: dict[str, Any] = {key: item.annotation for key, item in wanted.items() if is_dataclass(item.annotation)}
        options = [item for key, item in wanted.items() if key not in groups]
        options += [option for cls in groups.values() for option in _options_of(cls)]

        @functools.wraps(function)
        def run(**given: Any) -> None:
            for key, cls in groups.items():
                given[key] = cls(**{item.name: given.pop(item.name) for item in fields(cls)})
            root.log_to(sys.stderr)
            with _speaking_plainly():
                function(**given)

        run.__signature__ = inspect.Signature(options)  # type: ignore[attr-defined]
        run.__annotations__ = {item.name: item.annotation for item in options}
        group.command(name)(run)
        return function

    return register


def _options_of(cls: Any) -> list[inspect.Parameter]:
    hints = get_type_hints(cls, include_extras=True)
    return [
        inspect.Parameter(item.name, inspect.Parameter.KEYWORD_ONLY, default=item.default, annotation=hints[item.name])
        for item in fields(cls)
    ]


@contextmanager
def _speaking_plainly() -> Iterator[None]:
    """End a command that met trouble around it with its sentence instead of a traceback."""
    try:
        yield
    except (BadSetting, KeyTrouble, BadAddress, StoreFault, AlreadyServing) as trouble:
        _fail(str(trouble))
    except NotOurSeal:
        _fail(
            "The branch's office key was sealed under another server key, so nothing was written. Put back the "
            "server.key file that was in use when the branch was made."
        )


@command(main, "serve")
def serve(
    terminal: Terminal,
    host: Annotated[str | None, typer.Option(help="Address to listen on; default 127.0.0.1.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on, 0 for any free one; default 8470.")] = None,
) -> None:
    """Serve laptops until stopped."""
    wishes = {key: value for key, value in (("host", host), ("port", port)) if value is not None}
    settings = terminal.settings.model_copy(update=wishes)
    try:
        root.serve(settings, sys.stdout)
    except OSError as error:
        _fail(
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
    """Make the database if there is none, and a branch in it."""
    new = office.NewBranch(branch.strip(), currency.upper(), time_zone, synthetic)
    with terminal.ground(make=True) as ground:
        head = terminal.sure(office.open_branch(ground, new))
    terminal.say(
        f"Branch {head.branch_id} ({new.name}) is open. Next: python -m sync_server user add NAME --role officer",
        branch_id=head.branch_id,
        name=new.name,
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


@command(device, "code")
def make_code(
    terminal: Terminal,
    wanted: Annotated[str, typer.Argument(metavar="USER", help="Name, staff code or id.")],
    branch: OfBranch = "",
) -> None:
    """Print a one-time code that enrols one laptop for a user."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, branch))
        found = terminal.sure(directory.find_user(ground, where.branch_id, wanted))
        made = enrolment.make_code(ground, where.branch_id, found.id)
    terminal.say(
        f"{made.code}\nEnrols one laptop for {found.name}, once, within 72 hours. It is not shown again.",
        code=made.code,
        expires_ms=made.expires_ms,
        user_id=found.id.hex(),
    )


@command(device, "list")
def list_devices(terminal: Terminal, branch: OfBranch = "") -> None:
    """List the laptops of a branch: who has them, how far they are, when they were last heard of."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, branch))
        known = directory.devices(ground, where.branch_id)
    lines = [
        f"{item.code:<5} {item.user_name:<30} {item.device_name:<20} sent {item.operations}, {item.behind} behind, "
        f"last heard of {_moment(item.last_seen_ms)}{' BLOCKED' if item.blocked else ''}"
        for item in known
    ]
    facts = [vars(item) | {"seat_id": item.seat_id.hex(), "user_id": item.user_id.hex()} for item in known]
    terminal.say("\n".join(lines) or "No laptop is enrolled yet.", devices=facts)


@command(device, "unlock")
def unlock_device(terminal: Terminal, seat: OfSeat, branch: OfBranch = "") -> None:
    """Show the recovery code that opens a laptop after ten wrong PINs. Make sure of who is asking first."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, branch))
        found = terminal.sure(directory.find_device(ground, where.branch_id, seat))
        recovery = terminal.sure(directory.recovery_of(ground, where.branch_id, found))
    terminal.say(
        f"{recovery}\nOpens laptop {found.code} of {found.user_name}. Tell it to nobody else.",
        recovery=recovery,
        seat_id=found.seat_id.hex(),
    )


@command(device, "revoke")
def revoke_device(
    terminal: Terminal,
    seat: OfSeat,
    reason: Annotated[str, typer.Option(help="Why, in a few words; it stands in the log.")],
    branch: OfBranch = "",
) -> None:
    """Block a lost or stolen laptop. What it still sends is kept and held, and it receives nothing more."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, branch))
        found = terminal.sure(directory.find_device(ground, where.branch_id, seat))
        directory.revoke(ground, where.branch_id, found, reason)
    terminal.say(f"Laptop {found.code} of {found.user_name} is blocked.", seat_id=found.seat_id.hex(), blocked=True)


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
) -> None:
    """Print the statements that make the tables."""
    statements = schema_statements(dialect.value)
    terminal.say(";\n\n".join(statements) + ";", statements=statements)


@command(main, "receipt")
def receipt(terminal: Terminal, wanted: Annotated[str, typer.Argument(metavar="NUMBER-OR-CODE")]) -> None:
    """Say what the log has under a receipt's number or check code: genuine, voided or unknown."""
    with terminal.ground() as ground:
        told = terminal.sure(ReceiptDesk(ground).look_up(wanted))
    terminal.say("\n".join(item.sentence for item in told), receipts=[item.facts for item in told])


def _moment(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC")


if __name__ == "__main__":
    main()
