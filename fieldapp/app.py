"""Putting the laptop together: the real clock and ids, the door with its vault, the window, and the sync beside it."""

from __future__ import annotations

import json
import socket
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from fieldapp import __version__
from fieldapp.config import Config, Policy, SeatCard, keep_preferences, read_preferences, seat_cards
from fieldapp.domain import numerals, words
from fieldapp.domain.ids import Id, parse_id
from fieldapp.domain.words import mark, tr
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.services.laptop_state import exchanged_ago, trouble_at_the_door
from fieldapp.services.recovery import Whose, unreadable
from fieldapp.store import open_mark
from fieldapp.store.locks import Busy, ProcessLock, window_lock
from fieldapp.sync.wiping import erase
from fieldapp.system_clock import SystemClock as SystemClock
from fieldapp.system_clock import fresh_id as fresh_id
from fieldapp.system_keyring import Keyring, probe, system_keyring
from fieldapp.ui.door import Enrolled, EnrollForm, Opened, Progress, Refused, Seat
from fieldapp.vault import Trouble, VaultOpened, VaultRefused, asks_for_passphrase, open_vault, recover_vault, weakness

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Proof
    from fieldapp.store.book import Book
    from fieldapp.store.high_water import HighWaterMark
    from fieldapp.sync.enrollment import Joined
    from fieldapp.sync.transport import HttpPeer
    from fieldapp.ui.session import Hooks
    from fieldapp.ui.sync_link import SyncProgram

# The first window is there before half a second of reading files that nobody needs until a secret is typed: store,
# services and network are imported where they are used, and loaded while it is typed.
ROLE_WORDS = {"OFFICER": mark("Loan officer"), "SUPERVISOR": mark("Supervisor"), "OFFICE": mark("Office")}


def keyring_of(policy: Policy) -> Keyring | None:
    """Return this laptop's keyring if it keeps what is put into it, else None."""
    ring = system_keyring(policy.keyring_timeout_s)
    return ring if ring is not None and probe(ring) else None


def peer_at(url: str, policy: Policy) -> HttpPeer:
    """Return the office at an address; raise UnsafeAddress."""
    from fieldapp.sync.transport import HttpPeer, Link

    link = Link(
        url, policy.connect_timeout_s, policy.read_timeout_s, policy.certificate_file, policy.plain_http_allowed
    )
    return HttpPeer(link)


def open_seat_book(card: SeatCard, key: bytes) -> Book:
    """Open the book of a seat with the real clock; raise StoreFault or NotEnrolled."""
    from fieldapp.store.book import open_book

    clock = SystemClock()
    book = open_book(card.database, key, clock, fresh_id)
    clock.time_zone = book.enrollment.time_zone
    return book


def desk_over(book: Book, policy: Policy) -> Desk:
    """Return the desk of whoever is enrolled in a book."""
    from fieldapp.services.desk import desk_over as at_desk

    return at_desk(book, policy, fresh_id)


@dataclass(frozen=True)
class OpenSeat:
    """A seat that is unlocked in this process. key: handed to the sync process through its input, never on a disk."""

    card: SeatCard
    key: bytes
    desk: Desk
    lock: ProcessLock
    ended_ms: int | None = None
    """When the window before was last alive, where it was not closed."""
    mark: HighWaterMark | None = None
    warning: str = ""
    """What to tell at once: that the records were put back from an older copy; '' for nothing."""

    def close(self) -> None:
        """Close the records."""
        open_mark.end(self.card.folder)
        if self.mark is not None:
            self.mark.keep_last()
        self.desk.book.close()
        self.lock.close()


FindKeyring = Callable[[], Keyring | None]


class LaptopDoor:
    """The door of the first window over the real vault, keyring and office (fieldapp.ui.door.Door)."""

    def __init__(self, config: Config, keyring: Keyring | None, find: FindKeyring | None = None) -> None:
        self._config = config
        self._found: tuple[Keyring | None] | None = None if find else (keyring,)
        self._find, self._finding = find or (lambda: None), threading.Lock()
        self.open_seat: OpenSeat | None = None

    @property
    def _keyring(self) -> Keyring | None:
        """The keyring, looked for when it is needed first: it may take a moment to answer."""
        with self._finding:
            if self._found is None:
                self._found = (self._find(),)
            return self._found[0]

    def load_ahead(self) -> tuple[Callable[[], object], ...]:
        """Return what is needed once a secret is typed, in steps to be done meanwhile."""
        from fieldapp.ui.load_ahead import records

        return (*records(), lambda: self._keyring)

    @property
    def server(self) -> str:
        """Return the office's address where policy sets it, else ''."""
        return self._config.policy.server_url

    @property
    def passphrase_needed(self) -> bool:
        """Tell whether there is no keyring, so that a PIN would be too weak, or was when the seats here were made."""
        cards = seat_cards(self._config)
        return all(asks_for_passphrase(card.folder) for card in cards) if cards else self._keyring is None

    def seats(self) -> tuple[Seat, ...]:
        """Return who can enter here."""
        now_ms, found = SystemClock().now_ms(), []
        for card in seat_cards(self._config):
            role, line = tr(ROLE_WORDS.get(card.role, card.role)), trouble_at_the_door(card.database, now_ms)
            found.append(
                Seat(card.seat_id, card.user_name, role, card.branch_name, line, exchanged_ago(card.folder, now_ms))
            )
        return tuple(found)

    def weakness(self, secret: str) -> str:
        """Return why a secret may not be chosen, '' where it may."""
        trouble = weakness(secret, self._keyring is not None)
        return VaultRefused(trouble).sentence if trouble is not None else ""

    def leave(self, desk: Desk) -> None:
        """Close the records of a desk."""
        if self.open_seat is not None and self.open_seat.desk is desk:
            self.open_seat.close()
            self.open_seat = None

    def beat(self) -> None:
        """Write down that the window with these records is alive."""
        if self.open_seat is not None:
            open_mark.beat(self.open_seat.card.folder, SystemClock().now_ms())
            if self.open_seat.mark is not None:
                self.open_seat.mark.keep_soon()

    def wipe(self, desk: Desk) -> None:
        """Close the records of a desk and delete them; the office has everything and ordered it."""
        if self.open_seat is not None and self.open_seat.desk is desk:
            seat, self.open_seat = self.open_seat, None
            self._erase(seat)

    def _erase(self, seat: OpenSeat) -> None:
        seat.close()
        erase(seat.card.folder, self._keyring)

    def unlock(self, seat: str, secret: str) -> Opened | Refused:
        """Open the records of a seat; raise StoreFault where the database cannot be used."""
        card, steps = self._card(seat), self.load_ahead()  # Qt first: it ends a program that imports beside it
        if card is None:
            return Refused(VaultRefused(Trouble.NO_VAULT).sentence)
        with ThreadPoolExecutor(1) as beside:  # deriving a key takes no turn of ours, so what is not loaded yet is now
            opening = beside.submit(open_vault, card.folder, secret, self._keyring, SystemClock().now_ms())
            for load in steps:
                load()
            answer = opening.result()
        return self._enter(card, answer.key) if isinstance(answer, VaultOpened) else _refused(answer)

    def recover(self, seat: str, recovery: str, secret: str) -> Opened | Refused:
        """Open with the recovery code and set a new secret."""
        card = self._card(seat)
        if card is None:
            return Refused(VaultRefused(Trouble.NO_VAULT).sentence)
        answer = recover_vault(card.folder, recovery, secret, self._keyring)
        if isinstance(answer, VaultOpened):
            return self._enter(card, answer.key)
        if answer.trouble is Trouble.WRONG_SECRET:
            return Refused(tr("That is not the recovery code of this laptop. Ask IT to read it again."), "recovery")
        return _refused(answer)

    def enroll(self, form: EnrollForm, report: Callable[[Progress], None]) -> Enrolled | Refused:
        """Join the office and copy the first records; raise TransportFault or StoreFault where that cannot be."""
        from fieldapp.sync.enrollment import Application, enroll
        from fieldapp.sync.transport import UnsafeAddress, checked_address

        try:
            server = checked_address(form.server, plain_http_allowed=self._config.policy.plain_http_allowed)
        except UnsafeAddress as unsafe:
            return Refused(str(unsafe), "server")
        report(Progress(tr("Asking the office")))
        peer = peer_at(server, self._config.policy)
        application = Application(server, form.code.strip(), form.secret, socket.gethostname())
        joined = enroll(self._config, peer, application, self._keyring, SystemClock().now_ms())
        if isinstance(joined, VaultRefused):
            return _refused(joined)
        if isinstance(joined, Problem):
            codes = (ProblemCode.ENROLL_CODE, ProblemCode.ALREADY_USED)
            return Refused(joined.title, "code" if joined.code in codes else "server")
        return self._copy(joined, peer, report)

    def _copy(self, joined: Joined, peer: HttpPeer, report: Callable[[Progress], None]) -> Enrolled | Refused:
        from fieldapp.sync.enrollment import first_copy

        opened = self._enter(joined.card, joined.key)
        if isinstance(opened, Refused) or self.open_seat is None:
            return opened if isinstance(opened, Refused) else Refused(tr("The records could not be opened."))
        finished = first_copy(
            self.open_seat.desk.book,
            peer,
            lambda done, of: report(
                Progress(tr("Copying the branch's records: {done} of {all}", done=done, all=of), done, of)
            ),
        )
        peer.close()
        sentence = tr("The records of the branch are on this laptop.") if finished.ok else finished.sentence
        return Enrolled(joined.card.user_name, joined.card.branch_name, joined.recovery, sentence, opened)

    def _prove(self, card: SeatCard, secret: str) -> str:
        """Return '' where a secret opens a seat's vault, else why not; the key it gives is dropped."""
        answer = open_vault(card.folder, secret, self._keyring, SystemClock().now_ms())
        return "" if isinstance(answer, VaultOpened) else answer.sentence

    def _others(self, card: SeatCard) -> dict[Id, Proof]:
        """Return how the other people of this laptop sign, by their seats."""
        others = [other for other in seat_cards(self._config) if other.seat_id != card.seat_id]
        return {parse_id(other.seat_id): partial(self._prove, other) for other in others}

    def _card(self, seat: str) -> SeatCard | None:
        return next((card for card in seat_cards(self._config) if card.seat_id == seat), None)

    def _enter(self, card: SeatCard, key: bytes) -> Opened | Refused:
        if self.open_seat is not None and self.open_seat.card.seat_id == card.seat_id:
            return Opened(self.open_seat.desk)
        lock = window_lock(card.folder)
        try:
            lock.take()
        except Busy:
            return Refused(
                tr("Fieldbook is open for {name} already. Use that window; nothing was changed.", name=card.user_name)
            )
        try:
            desk = self._desk(card, key)
        except BaseException:
            lock.close()
            raise
        if isinstance(desk, Refused):
            lock.close()
            return desk
        return self._sit_down(OpenSeat(card, key, desk, lock))

    def _desk(self, card: SeatCard, key: bytes) -> Desk | Refused:
        from fieldapp.store.book import NotEnrolled
        from fieldapp.store.faults import StoreFault, Trouble

        try:
            desk = desk_over(open_seat_book(card, key), self._config.policy)
        except NotEnrolled:
            return Refused(tr("This seat was never finished. Set up this laptop again with a new code from IT."))
        except StoreFault as fault:
            if fault.trouble not in (Trouble.UNREADABLE, Trouble.WRONG_KEY):
                raise
            # what was not sent has a second copy, which a new seat takes over
            whose = Whose(card.user_name, card.seat_id, card.server_url)
            return Refused(fault.sentence, "records", way_out=unreadable(whose))
        return replace(desk, prove=partial(self._prove, card), others=self._others(card))

    def _sit_down(self, seat: OpenSeat) -> Opened | Refused:
        from fieldapp.store.wiping import is_due

        if is_due(seat.desk.book):  # ordered while the window was gone
            self._erase(seat)
            return Refused(tr("The office ordered that the records here be deleted. It has them all."), wiped=True)
        ended_ms = open_mark.begin(seat.card.folder, SystemClock().now_ms())
        self.open_seat = replace(self._marked(seat), ended_ms=ended_ms)
        return Opened(seat.desk)

    def _marked(self, seat: OpenSeat) -> OpenSeat:
        """Look at the mark that no copy of files brings back, where a keyring holds it."""
        if self._keyring is None:
            return seat
        from fieldapp.store.high_water import HighWaterMark

        mark = HighWaterMark(seat.desk.book, self._keyring)
        warning = mark.notice()
        mark.keep_soon()
        return replace(seat, mark=mark, warning=warning)


def _refused(answer: VaultRefused) -> Refused:
    return Refused(answer.sentence, "secret", answer.wait_s, answer.locked)


def _faults() -> tuple[type[Exception], ...]:
    from fieldapp.store.faults import StoreFault
    from fieldapp.sync.faults import TransportFault

    return (StoreFault, TransportFault)


def sync_program(config: Config, seat: OpenSeat) -> SyncProgram:
    """Return how the sync process of a seat is started; the key goes through its input and nowhere else."""
    from fieldapp.ui.sync_link import SyncProgram

    arguments = ["sync", "--seat", seat.card.seat_id, "--beside-window"]
    if not getattr(sys, "frozen", False):
        arguments = ["-m", "fieldapp", *arguments]
    first = json.dumps({"key": seat.key.hex()}).encode() + b"\n"
    return SyncProgram(sys.executable, tuple(arguments), {"FIELDBOOK_DATA": str(config.data_folder)}, first)


def speak_as_the_window(config: Config) -> None:
    """Say sentences in the language of this laptop's windows, for the process that works beside them."""
    from PySide6.QtCore import QLocale  # no windows and no fonts, only word lists

    from fieldapp.ui import languages

    kept = read_preferences(config)
    which = languages.chosen(kept.language, config.policy.language, QLocale.system().name())
    words.speak(languages.lookup_of(which))
    numerals.write_with(languages.numerals_of(which, latin_digits=kept.latin_digits))


def run_window(config: Config) -> int:
    """Run the program until its window is closed; return the exit code."""
    from fieldapp.ui import program  # Qt is loaded for the window only; the sync process does without

    laptop = Laptop(config, None, partial(keyring_of, config.policy))
    return program.run(laptop.door, laptop.hooks())


class Laptop:
    """The door of this laptop and what the window asks of the composition root."""

    def __init__(self, config: Config, keyring: Keyring | None, find: FindKeyring | None = None) -> None:
        self.config = config
        self.door = LaptopDoor(config, keyring, find)

    def hooks(self) -> Hooks:
        """Return what the window may call."""
        from fieldapp.ui.session import Hooks

        return Hooks(
            sync_program=self._sync_program,
            leave=self.door.leave,
            wipe=self.door.wipe,
            preferences=partial(read_preferences, self.config),
            keep_preferences=partial(keep_preferences, self.config),
            language=self.config.policy.language,
            keep_report=self._keep_report,
            now_in_words=lambda: datetime.now(UTC).isoformat(timespec="seconds"),
            faults=_faults,
            load_ahead=self.door.load_ahead(),
            folder=self.config.data_folder,
            reports=self._reports,
            ended=lambda _desk: self.door.open_seat.ended_ms if self.door.open_seat else None,
            warning=lambda _desk: self.door.open_seat.warning if self.door.open_seat else "",
            beat=lambda _desk: self.door.beat(),
            version=tr("Version {number}", number=__version__),
        )

    def _sync_program(self, desk: Desk) -> SyncProgram:
        seat = self.door.open_seat
        if seat is None or seat.desk is not desk:
            raise AssertionError("a desk is only opened through the door")
        return sync_program(self.config, seat)

    def _reports(self) -> str:
        """Read the crash reports that were not sent yet; they name files and lines only."""
        try:
            return (self.config.data_folder / "reports" / "crashes.txt").read_text(encoding="utf-8")
        except OSError:
            return ""

    def _keep_report(self, text: str) -> None:
        """Add a crash report where IT finds it."""
        folder = self.config.data_folder / "reports"
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / "crashes.txt").open("a", encoding="utf-8") as file:
            file.write(text + "\n\n")
