"""What happens to the town, one trouble after the other; each tells what was confirmed, lost and doubled."""

from __future__ import annotations

import contextlib
import random
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.app import fresh_id
from fieldapp.store.book import open_book
from fieldapp.store.check import check_book
from fieldapp.store.faults import StoreFault
from fieldapp.store.tail import Tail
from fieldapp.sync.renewal import rescue
from fieldapp.sync.transport import HttpPeer, Link
from tests.chaos.laptop import LaptopProcess
from tests.chaos.office import Cluster, Town, full_disk, town
from tests.chaos.officer import KEY, JumpingClock
from tests.chaos.proxy import cut_line

ROUNDS: Final = 40
"""How often a laptop exchanges at most until the office has everything."""
DAY_MS: Final = 86_400_000
PATIENCE_S: Final = 2.5
"""After so long an office takes those who crawl for what they are; until then it may say that it is busy."""
JUMPS_MS: Final = (0, 3_600_000, -3_600_000, 30 * DAY_MS, -400 * DAY_MS, 3650 * DAY_MS, -3650 * DAY_MS)


@dataclass(frozen=True)
class Scale:
    """How much of everything; 1 is minutes."""

    factor: float = 1.0

    def of(self, number: int) -> int:
        """Return a number to this scale, at least two."""
        return max(2, round(number * self.factor))


@dataclass
class Outcome:
    """What came of an episode. damage: what else must not be. more: figures worth telling."""

    confirmed: int = 0
    lost: int = 0
    doubled: int = 0
    damage: str = ""
    more: str = ""


def settled(made: Town, more: str = "") -> Outcome:
    """Let everybody exchange to the end, and hold what people were told against the office's ledger."""
    stuck = [laptop.name for laptop in made.laptops if laptop.process is not None and not laptop.drain(ROUNDS)]
    for laptop in made.laptops:
        laptop.switch_off()
    counts, amounts, sound = made.ledger()
    confirmed = {op: amount for laptop in made.laptops for op, amount in laptop.confirmed.items()}
    wrong = [op for op, amount in confirmed.items() if op in amounts and amounts[op] != amount]
    damage = ["" if sound else "the office cannot prove its records", f"{len(wrong)} amounts changed" if wrong else ""]
    damage.append(f"{', '.join(stuck)} did not get through" if stuck else "")
    return Outcome(
        confirmed=len(confirmed),
        lost=sum(1 for op in confirmed if not counts[op]),
        doubled=sum(1 for op in counts if counts[op] > 1),
        damage="; ".join(part for part in damage if part),
        more=more,
    )


def laptop_killed(folder: Path, scale: Scale) -> Outcome:
    """kill -9 of a laptop's program while it saves and while it exchanges."""
    chance = random.Random(1)
    with town(folder, 1) as made:
        anil = made.laptops[0]
        for kill in range(scale.of(120)):
            count = chance.randrange(1, 9)
            anil.ask("save", loan=made.loan(kill), amount=100 + kill, count=count)
            if kill % 3 == 0:
                anil.ask("sync")
            anil.hear(chance.randrange(count + 1))
            time.sleep(chance.uniform(0.0, 0.05))
            anil.kill()
        return settled(made, f"{anil.kills} kills")


def server_killed(folder: Path, scale: Scale) -> Outcome:
    """kill -9 of the server on SQLite while laptops send."""
    chance = random.Random(2)
    with town(folder, 4) as made:
        kills = scale.of(25)
        for kill in range(kills):
            _everybody_works(made, 6, kill)
            _everybody(made, lambda laptop: laptop.ask("sync"))
            time.sleep(chance.uniform(0.01, 0.25))
            made.servers[0].kill()
            made.servers[0].start()
            _everybody(made, lambda laptop: laptop.answer())
        return settled(made, f"{kills} kills")


def postgresql_killed(folder: Path, scale: Scale) -> Outcome:
    """kill -9 of PostgreSQL under two servers while laptops send; one server is killed too."""
    chance = random.Random(3)
    with _cluster() as cluster, town(folder, 4, cluster.url, servers=2) as made:
        kills = scale.of(15)
        for kill in range(kills):
            _everybody_works(made, 6, kill)
            _everybody(made, lambda laptop: laptop.ask("sync"))
            time.sleep(chance.uniform(0.01, 0.25))
            cluster.kill()
            if kill % 4 == 3:
                made.servers[kill % 2].kill()
            cluster.start()
            if kill % 4 == 3:
                made.servers[kill % 2].start()
            _everybody(made, lambda laptop: laptop.answer())
        return settled(made, f"{kills} kills")


def two_servers(folder: Path, scale: Scale) -> Outcome:
    """Two servers on one PostgreSQL, every exchange with the other one."""
    with _cluster() as cluster, town(folder, 4, cluster.url, servers=2) as made:
        rounds = scale.of(30)
        for turn in range(rounds):
            _everybody_works(made, 4, turn)
            for number, laptop in enumerate(made.laptops):
                laptop.ask("sync", url=made.servers[(turn + number) % 2].url)
            _everybody(made, lambda laptop: laptop.answer())
        return settled(made, f"{rounds} turns")


def disk_full(folder: Path, scale: Scale) -> Outcome:
    """No room on a laptop's disk, then none on the server's; both go on when there is room."""
    with town(folder, 2) as made:
        anil, bela = made.laptops
        for turn in range(scale.of(12)):
            with full_disk(anil.pid, 30_000 + 11_000 * turn):
                anil.do("save", loan=made.loan(turn), amount=200 + turn, count=12)
                anil.do("sync")
            anil.do("save", loan=made.loan(turn), amount=300 + turn, count=2)
        refused = 0
        for turn in range(scale.of(12)):
            bela.do("save", loan=made.loan(turn), amount=400 + turn, count=12)
            assert made.servers[0].process is not None
            with full_disk(made.servers[0].process.pid, 60_000 + 30_000 * turn):
                refused += not bela.do("sync")["ok"]
        return settled(made, f"{anil.refused} savings and {refused} exchanges refused for want of room")


def pages_flipped(folder: Path, scale: Scale) -> Outcome:
    """Random bits of a laptop's database turned over: told or harmless, never silent; the second copy saves."""
    chance = random.Random(5)
    with town(folder, 1) as made:
        anil = made.laptops[0]
        anil.do("save", loan=made.loan(1), amount=500, count=30)
        assert anil.drain(ROUNDS)
        anil.do("save", loan=made.loan(2), amount=600, count=20)
        anil.switch_off()
        told = harmless = 0
        silent = ""
        for turn in range(scale.of(40)):
            copy = folder / f"copy-{turn}"
            shutil.copytree(anil.folder, copy)
            _flip(copy / "field.db", chance, 1 + turn % 64)
            found = _look(copy, set(anil.confirmed))
            told, harmless = told + (found == "told"), harmless + (found == "harmless")
            silent = silent or (found if found not in ("told", "harmless") else "")
            shutil.rmtree(copy)
        _saved_from_second_copy(made, anil, chance)
        outcome = settled(made, f"{told} told, {harmless} harmless; then saved from the second copy")
        outcome.damage = "; ".join(part for part in (outcome.damage, silent) if part)
        return outcome


def links_cut(folder: Path, scale: Scale) -> Outcome:
    """A line that breaks after 1 to 16 KiB, in either direction: receipts, photos in pieces, a fresh laptop's copy."""
    with town(folder, 1) as made:
        anil = made.laptops[0]
        port = urlsplit(made.servers[0].url).port or 0
        told, photos = [], []
        for kib in (16, 12, 8, 4, 2, 1):
            anil.do("save", loan=made.loan(kib), amount=700 + kib, count=scale.of(150))
            photos += [anil.do("photo", size=kib * 8 * 1024) for _ in range(2)]
            with cut_line(port, kib * 1024, seed=kib) as line:
                _through(anil, line.url)
                fresh = made.enroll(f"fresh-{kib}", made.users[0], line.url)
                fresh.switch_on()
                _through(fresh, line.url)
                told.append(f"{kib} KiB {line.cuts} cuts")
        for laptop in made.laptops:
            laptop.do("sync", url=made.servers[0].url)
        outcome = settled(made, ", ".join(told))
        uncut = [text for text in told if text.endswith(" 0 cuts")]
        missing = made.missing_photos(photos)
        outcome.confirmed += len(photos)
        outcome.lost += missing
        outcome.damage = "; ".join(part for part in (outcome.damage, *uncut) if part)
        return outcome


def _through(laptop: LaptopProcess, url: str) -> None:
    """Exchange over a line that breaks until everything is through, four hundred times at most."""
    for _ in range(400):
        if laptop.drain(1, url):
            return


def clocks_jump(folder: Path, scale: Scale) -> Outcome:
    """Laptops whose clocks jump by up to ten years, forwards and backwards, between one saving and the next."""
    with town(folder, 2) as made:
        for turn in range(scale.of(40)):
            for number, laptop in enumerate(made.laptops):
                laptop.do("clock", skew_ms=JUMPS_MS[(turn + number * 3) % len(JUMPS_MS)])
                laptop.do("save", loan=made.loan(turn), amount=800 + turn, count=3)
                if turn % 2:
                    laptop.do("sync")
                if turn % 9 == 8:
                    laptop.kill()
        return settled(made, f"{len(JUMPS_MS)} jumps, over and over")


def slow_connections(folder: Path, scale: Scale) -> Outcome:
    """Five hundred connections that send a byte a second, and a laptop that exchanges beside them."""
    with town(folder, 1) as made:
        anil, rounds = made.laptops[0], scale.of(25)
        alone, _ = _exchanges(made, anil, rounds)
        with _crawling(urlsplit(made.servers[0].url).port or 0, scale.of(500)) as open_ones:
            time.sleep(PATIENCE_S)
            beside, sentences = _exchanges(made, anil, rounds)
            still = sum(1 for one in open_ones if one.fileno() >= 0)
        told = f"{still} slow ones; an exchange took {_told(alone)} alone, {_told(beside)} beside them"
        outcome = settled(made, told)
        if len(beside) < rounds:
            why = "; ".join(sorted(sentences))
            outcome.damage = f"{rounds - len(beside)} exchanges failed beside slow connections: {why}"
        return outcome


EPISODES: Final[dict[str, Callable[[Path, Scale], Outcome]]] = {
    "laptop killed": laptop_killed,
    "server killed": server_killed,
    "PostgreSQL killed": postgresql_killed,
    "two servers": two_servers,
    "disk full": disk_full,
    "pages flipped": pages_flipped,
    "links cut": links_cut,
    "clocks jump": clocks_jump,
    "slow connections": slow_connections,
}


# ---------------------------------------------------------------- parts


def _everybody(made: Town, does: Callable[[LaptopProcess], object]) -> None:
    for laptop in made.laptops:
        does(laptop)


def _everybody_works(made: Town, count: int, turn: int) -> None:
    _everybody(made, lambda laptop: laptop.ask("save", loan=made.loan(turn), amount=1_000 + turn, count=count))
    _everybody(made, lambda laptop: laptop.answer())


@contextmanager
def _cluster() -> Iterator[Cluster]:
    cluster = Cluster()
    try:
        cluster.start()
        yield cluster
    finally:
        cluster.close()


def _flip(file: Path, chance: random.Random, bytes_turned: int) -> None:
    with file.open("r+b") as opened:
        size = file.stat().st_size
        for _ in range(bytes_turned):
            at = chance.randrange(size)
            opened.seek(at)
            byte = opened.read(1)[0]
            opened.seek(at)
            opened.write(bytes((byte ^ (1 << chance.randrange(8)),)))


def _look(folder: Path, confirmed: set[str]) -> str:
    """Return whether damage is told or harmless, else what is wrong and nobody said."""
    try:
        book = open_book(folder / "field.db", KEY, JumpingClock(), fresh_id)
    except StoreFault:
        return "told"
    try:
        key = Ed25519PrivateKey.from_private_bytes(book.enrollment.seat_key).public_key()
        if not all(finding.ok for finding in check_book(book, key.public_bytes_raw())):
            return "told"
        with book.database.read() as connection:
            own = {row[0].hex() for row in connection.exec_driver_sql("SELECT op_id FROM outbox").fetchall()}
    except StoreFault:
        return "told"
    finally:
        with contextlib.suppress(StoreFault):
            book.close()
    return "harmless" if confirmed <= own else f"{len(confirmed - own)} operations are gone and nobody said so"


def _saved_from_second_copy(made: Town, laptop: LaptopProcess, chance: random.Random) -> None:
    """Ruin the database for good; enroll the person anew and take over what the second copy has."""
    _flip(laptop.folder / "field.db", chance, 20_000)
    raws = Tail(laptop.folder / "tail.log", KEY).read()
    fresh = made.enroll("laptop-anew", made.users[0], made.servers[0].url)
    book = open_book(fresh.folder / "field.db", KEY, JumpingClock(), fresh_id)
    done = rescue(book, HttpPeer(Link(fresh.url)), raws)
    assert not hasattr(done, "code"), done
    book.close()
    fresh.switch_on()


def _exchanges(made: Town, laptop: LaptopProcess, rounds: int) -> tuple[list[float], set[str]]:
    """Return the seconds of exchanges that went through, each with one operation, and why others did not."""
    took, sentences = [], set()
    for turn in range(rounds):
        laptop.do("save", loan=made.loan(turn), amount=900 + turn, count=1)
        said = laptop.do("sync")
        if said["ok"]:
            took.append(said["seconds"])
        else:
            sentences.add(said["sentence"])
    return took, sentences


def _told(seconds: list[float]) -> str:
    ordered = sorted(seconds) or [0.0]
    return f"{ordered[len(ordered) // 2] * 1000:.0f} ms (worst {ordered[-1] * 1000:.0f})"


@contextmanager
def _crawling(port: int, count: int) -> Iterator[list[socket.socket]]:
    """Give connections that each began a long question and send one byte of it a second."""
    begun = b"POST /v1/sync HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 60000\r\nContent-Type: x\r\n\r\n"
    open_ones = []
    for _ in range(count):
        one = socket.create_connection(("127.0.0.1", port), timeout=20)
        one.sendall(begun)
        open_ones.append(one)
    over = threading.Event()
    pushing = threading.Thread(target=_push, args=(open_ones, over), daemon=True)
    pushing.start()
    try:
        yield open_ones
    finally:
        over.set()
        pushing.join(10)
        for one in open_ones:
            one.close()


def _push(open_ones: list[socket.socket], over: threading.Event) -> None:
    while not over.wait(1):
        for one in open_ones:
            with contextlib.suppress(OSError):
                one.send(b"x")
