"""How a command of the server's command line finds its database and speaks: in sentences, or as one JSON object."""

from __future__ import annotations

import functools
import inspect
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, NoReturn, TypeVar, get_type_hints

import typer

from sync_server import app as root
from sync_server.config import BadSetting, KeyTrouble, Settings, read_settings
from sync_server.services.ground import Ground, Refusal
from sync_server.store.engine import BadAddress
from sync_server.store.faults import StoreFault
from sync_server.store.sealed import NotOurSeal
from sync_server.store.serve_lock import AlreadyServing

T = TypeVar("T")

OfUser = Annotated[str, typer.Argument(metavar="USER", help="Name, staff code or id.")]
OfSeat = Annotated[str, typer.Argument(metavar="SEAT", help="Seat code, device name or id.")]
OfBranch = Annotated[str, typer.Option("--branch", help="Number or name; not needed where there is one branch.")]


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
            fail(
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
            fail(found.sentence)
        return found


def fail(sentence: str) -> NoReturn:
    """End a command that cannot do what was asked, with a sentence."""
    print(sentence, file=sys.stderr)
    raise typer.Exit(1)


def moment(ms: int) -> str:
    """Return milliseconds since 1970 as a person on the command line reads them."""
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC")


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
        fail(str(trouble))
    except NotOurSeal:
        fail(
            "The branch's office key was sealed under another server key, so nothing was written. Put back the "
            "server.key file that was in use when the branch was made."
        )
