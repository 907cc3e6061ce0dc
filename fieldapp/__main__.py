"""The command line: the window by default; sync, enroll, import, check and demo for shells and scripts.

Exit codes: 0 done, 1 something is not right (said in words), 2 wrong usage, 3 the office or the network is away,
4 another program holds what is needed.
"""

from __future__ import annotations

import argparse
import getpass
import json
import random
import socket
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from fieldapp import __version__, app
from fieldapp.config import Config, ConfigFault, SeatCard, load_config, seat_cards, seat_named
from fieldapp.protocol.problems import Problem
from fieldapp.store.locks import Busy, sync_lock, window_lock
from fieldapp.sync.faults import TransportFault
from fieldapp.sync.wiping import erase
from fieldapp.vault import VaultOpened, VaultRefused, open_vault

if TYPE_CHECKING:
    from fieldapp.protocol.peer import SyncPeer
    from fieldapp.store.adoption import Adopted
    from fieldapp.store.book import Book

# What else a command needs is imported where it is run: the window shows its first page before the rest is there.
DONE: Final = 0
NOT_RIGHT: Final = 1
AWAY: Final = 3
BUSY: Final = 4


class Stop(Exception):
    """Ends the command with a sentence and an exit code."""

    def __init__(self, sentence: str, code: int = NOT_RIGHT) -> None:
        super().__init__(sentence)
        self.code = code


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return its exit code."""
    given = _parser().parse_args(arguments)
    run: Callable[[Config, argparse.Namespace], int] = given.run
    try:
        return run(load_config(), given)
    except Stop as stop:
        print(stop, file=sys.stderr)
        return stop.code
    except ConfigFault as fault:
        print(fault, file=sys.stderr)
        return NOT_RIGHT
    except Busy:
        print("Fieldbook is open for this person already. Nothing was changed. Close it first.", file=sys.stderr)
        return BUSY
    except TransportFault as fault:
        print(f"The office could not be reached ({fault}). Nothing is lost. Try again later.", file=sys.stderr)
        return AWAY
    except _faults_of_records() as fault:
        print(fault, file=sys.stderr)
        return NOT_RIGHT


def _faults_of_records() -> tuple[type[Exception], ...]:
    from fieldapp.store.book import NotEnrolled
    from fieldapp.store.faults import StoreFault
    from fieldapp.sync.transport import UnsafeAddress

    return (StoreFault, NotEnrolled, UnsafeAddress)


class _Commands:
    """The commands of the program, each with its words."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self._made = parser.add_subparsers(metavar="COMMAND")

    def add(self, name: str, run: Callable[[Config, argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        made = self._made.add_parser(name, help=text, description=text)
        made.set_defaults(run=run)
        return made

    def of_seat(
        self, name: str, run: Callable[[Config, argparse.Namespace], int], text: str
    ) -> argparse.ArgumentParser:
        made = self.add(name, run, text)
        made.add_argument("--seat", default="", help="whose records: name or seat id; not needed for one person")
        return made


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="fieldapp", description="Fieldbook on the laptop. Without a command: its window."
    )
    parser.add_argument("--version", action="version", version=f"Fieldbook {__version__}")
    parser.set_defaults(run=lambda config, _given: app.run_window(config))
    commands = _Commands(parser)
    _exchange_commands(commands)
    _record_commands(commands)
    demo = commands.add("demo", _demo, "Play a field day with a real server and real windows.")
    demo.add_argument("--headless", action="store_true", help="play the day by itself, without a display")
    demo.add_argument("--output", type=Path, default=Path("demo-output"), help="where everything goes; emptied first")
    return parser


def _exchange_commands(commands: _Commands) -> None:
    sync = commands.of_seat("sync", _sync, "Exchange with the office; the secret is asked for, or read from the input.")
    sync.add_argument("--once", action="store_true", help="exchange once and end")
    sync.add_argument("--json", action="store_true", help="say it as JSON")
    sync.add_argument("--beside-window", action="store_true", help=argparse.SUPPRESS)
    join = commands.add("enroll", _enroll, "Join this laptop to an office with a one-time code.")
    join.add_argument("--server", default="", help="the office's address")
    join.add_argument("--code", required=True, help="the one-time code from IT")
    renewal = commands.of_seat(
        "renew", _renew, "Go on after a restored or copied laptop, with a new one-time code from IT."
    )
    renewal.add_argument("--code", required=True, help="the one-time code from IT")


def _record_commands(commands: _Commands) -> None:
    takeover = commands.of_seat(
        "import", _import, "Take over a portfolio from CSV or XLSX files, all of it or nothing."
    )
    takeover.add_argument("files", nargs="+", type=Path, metavar="FILE")
    takeover.add_argument("--dry-run", action="store_true", help="only say what would be taken over and what is wrong")
    takeover.add_argument("--skip-bad", action="store_true", help="take over good rows; write the others to a file")
    takeover.add_argument("--office", default="", help="which office's rows, where a file has several")
    takeover.add_argument("--month-first", action="store_true", help="read 03/04/2026 as March 4")
    check = commands.of_seat("check", _check, "Prove the records: file, chain, signatures, second copy, projections.")
    check.add_argument("--rebuild", action="store_true", help="make the records anew from the log first")
    check.add_argument("--json", action="store_true", help="say it as JSON")
    saved = commands.of_seat("rescue", _rescue, "Take the unsent records of a seat that cannot be read into another.")
    saved.add_argument("--from", dest="lost", required=True, metavar="SEAT", help="the seat that cannot be read")


def _say(given: argparse.Namespace, sentence: str, **more: Any) -> None:
    if given.json:
        print(json.dumps({"sentence": sentence, **more}, ensure_ascii=False))
    else:
        print(sentence)


def _seat(config: Config, given: argparse.Namespace) -> SeatCard:
    card = seat_named(config, given.seat)
    if card is not None:
        return card
    names = ", ".join(f"{card.user_name} ({card.seat_id})" for card in seat_cards(config))
    if not names:
        raise Stop("Nobody is enrolled on this laptop yet. Use: fieldapp enroll --server URL --code CODE", 2)
    raise Stop(f"Say whose records with --seat: {names}", 2)


def _secret(asked: str) -> str:
    """Ask at a terminal; elsewhere take the first line of the input."""
    if sys.stdin.isatty():
        return getpass.getpass(f"{asked}: ")
    return sys.stdin.readline().rstrip("\r\n")


def _key(config: Config, card: SeatCard) -> bytes:
    """Return the database key: from a line {"key": hex} of a window, or by the secret of the person."""
    said = _secret(f"PIN or passphrase of {card.user_name}")
    if said.startswith("{"):
        try:
            return bytes.fromhex(json.loads(said)["key"])
        except (ValueError, KeyError, TypeError) as error:
            raise Stop("The first line of the input is no key.", 2) from error
    answer = open_vault(card.folder, said, app.keyring_of(config.policy), app.SystemClock().now_ms())
    if isinstance(answer, VaultOpened):
        return answer.key
    raise Stop(answer.sentence)


def _sync(config: Config, given: argparse.Namespace) -> int:
    from fieldapp.store.wiping import is_due
    from fieldapp.sync.courier import Courier

    card = _seat(config, given)
    key = _key(config, card)
    with sync_lock(card.folder):
        book = app.open_seat_book(card, key)
        try:
            peer = app.peer_at(card.server_url or config.policy.server_url, config.policy)
            if given.once:
                finished = Courier(book, peer).run_once()
                _say(given, finished.sentence, ok=finished.ok, sent=finished.sent, pulled=finished.pulled)
                return DONE if finished.ok else NOT_RIGHT if finished.recovery else AWAY
            _exchange_for_ever(config, card, given, book, peer)
        finally:
            ordered = is_due(book)
            book.close()
            if ordered and not given.beside_window:  # else the window closes first, then deletes
                erase(card.folder, app.keyring_of(config.policy))
    return DONE


def _exchange_for_ever(config: Config, card: SeatCard, given: argparse.Namespace, book: Book, peer: SyncPeer) -> None:
    from fieldapp.sync.process import LineCommands, SyncProcess
    from fieldapp.sync.scheduler import Rhythm

    every_ms = max(1, config.policy.sync_every_minutes) * 60_000
    rhythm = Rhythm(every_ms, random.Random(card.seat_id))
    emit = _print_event if given.beside_window or given.json else _print_words
    if given.beside_window:
        app.speak_as_the_window(config)
    SyncProcess(book, peer, rhythm, LineCommands(sys.stdin), emit).run()


def _print_event(event: dict[str, Any]) -> None:
    print(json.dumps(event, ensure_ascii=False), flush=True)


def _print_words(event: dict[str, Any]) -> None:
    if event["event"] in ("exchange", "problem"):
        print(event["sentence"], flush=True)


def _enroll(config: Config, given: argparse.Namespace) -> int:
    from fieldapp.sync.enrollment import Application, enroll, first_copy

    server = given.server or config.policy.server_url
    if not server:
        raise Stop("Say where the office is: --server https://office.example.org", 2)
    peer = app.peer_at(server, config.policy)
    keyring = app.keyring_of(config.policy)
    asked = "Choose a PIN or passphrase" if keyring else "Choose a passphrase (no keyring here: 15 characters or more)"
    clock = app.SystemClock()
    application = Application(server.rstrip("/"), given.code.strip(), _secret(asked), socket.gethostname())
    joined = enroll(config, peer, application, keyring, clock.now_ms())
    if isinstance(joined, Problem):
        raise Stop(joined.title)
    if isinstance(joined, VaultRefused):
        raise Stop(joined.sentence)
    print(f"{joined.card.user_name} is enrolled at {joined.card.branch_name}, seat {joined.card.seat_id}.")
    print(f"Recovery code, to be written down and kept away from this laptop: {joined.recovery}")
    book = app.open_seat_book(joined.card, joined.key)
    finished = first_copy(book, peer, lambda _done, _of: None)
    book.close()
    print(finished.sentence)
    return DONE if finished.ok else AWAY


def _import(config: Config, given: argparse.Namespace) -> int:
    # only this command needs the readers of spreadsheets, which take their time to load
    from fieldapp.services.imports import ImportFiles, NotRecorded, Unreadable, import_files

    card = _seat(config, given)
    key = _key(config, card)
    wanted = ImportFiles(tuple(given.files), given.office, given.month_first, given.skip_bad, given.dry_run)
    with window_lock(card.folder):
        book = app.open_seat_book(card, key)
        try:
            taken = import_files(app.desk_over(book, config.policy), wanted)
        except (Unreadable, NotRecorded) as trouble:
            raise Stop(str(trouble)) from trouble
        finally:
            book.close()
    print(taken.result.text)
    if taken.skipped_file is not None:
        print(f"The rows left out are in {taken.skipped_file}.")
    return int(taken.result.exit)


def _check(config: Config, given: argparse.Namespace) -> int:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from fieldapp.store.check import check_book
    from fieldapp.store.rebase import rebuild

    card = _seat(config, given)
    book = app.open_seat_book(card, _key(config, card))
    try:
        if given.rebuild:
            with window_lock(card.folder), sync_lock(card.folder):
                unknown = rebuild(book.database)
            _say(given, f"The records were made anew from the log; {unknown} entries need a newer version.")
        seat_key = Ed25519PrivateKey.from_private_bytes(book.enrollment.seat_key)
        findings = check_book(book, seat_key.public_key().public_bytes_raw())
    finally:
        book.close()
    for finding in findings:
        mark = "right" if finding.ok else "WRONG"
        _say(given, f"{finding.what}: {mark}. {finding.sentence}", ok=finding.ok)
    return DONE if all(finding.ok for finding in findings) else NOT_RIGHT


def _renew(config: Config, given: argparse.Namespace) -> int:
    from fieldapp.sync.renewal import renew

    card = _seat(config, given)
    key = _key(config, card)
    with window_lock(card.folder), sync_lock(card.folder):
        book = app.open_seat_book(card, key)
        try:
            done = renew(book, app.peer_at(card.server_url or config.policy.server_url, config.policy), given.code)
        finally:
            book.close()
    return _adopted(done)


def _rescue(config: Config, given: argparse.Namespace) -> int:
    from fieldapp.store.tail import Tail
    from fieldapp.sync.renewal import rescue

    lost, card = seat_named(config, given.lost), _seat(config, given)
    if lost is None or lost.folder == card.folder:
        raise Stop("Name the seat that cannot be read with --from, and the one that takes its records with --seat.", 2)
    raws = Tail(lost.folder / "tail.log", _key(config, lost)).read()
    key = _key(config, card)
    with window_lock(card.folder), sync_lock(card.folder):
        book = app.open_seat_book(card, key)
        try:
            done = rescue(book, app.peer_at(card.server_url or config.policy.server_url, config.policy), raws)
        finally:
            book.close()
    return _adopted(done)


def _adopted(done: Adopted | Problem) -> int:
    if isinstance(done, Problem):
        print(done.title, file=sys.stderr)
        return NOT_RIGHT
    print(f"{done.known} records are at the office already; {done.again} are recorded again and go with the next sync.")
    if done.photos:
        print(
            f"{done.photos} of them name a photo that was only in the database that cannot be read. The records are "
            "whole without them; take these photos again at the next visit."
        )
    if done.unreadable:
        print(f"{done.unreadable} records could not be read. Keep this laptop as it is and ask IT.", file=sys.stderr)
        return NOT_RIGHT
    return DONE


def _demo(_config: Config, given: argparse.Namespace) -> int:
    from fieldapp.demo import play

    return play.main(given.output, headless=given.headless)


if __name__ == "__main__":
    sys.exit(main())
