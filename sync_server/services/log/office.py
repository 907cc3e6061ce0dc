"""The office's own seat in each branch: its key lies sealed on the server, and what the office does are operations too.

Opening a branch, registering staff, enrolling and revoking laptops and taking over a portfolio are signed segments in
the branch log like any laptop's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp import __version__
from fieldapp.domain.ids import Id
from fieldapp.domain.money import currency
from fieldapp.domain.operation import Intent, Stamp, encode_operation, mint
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.staff import BRANCH, OFFICE_USER, Branch, BranchOpened
from fieldapp.domain.timestamp import next_hlc
from fieldapp.protocol.messages import Verdict
from fieldapp.protocol.problems import Problem
from fieldapp.protocol.segment import (
    SEGMENT_BYTES_MAX,
    SEGMENT_OPERATIONS_MAX,
    Place,
    Segment,
    chain_start,
    header_at,
    read_header,
    seal,
)
from sync_server.services.ground import Ground, Refusal
from sync_server.services.log import ingest
from sync_server.store import branches, oplog, seats
from sync_server.store.branches import BranchHead
from sync_server.store.engine import Connection
from sync_server.store.projection import Projection
from sync_server.store.seats import SeatRow, SeatStatus

OFFICE_EPOCH: Final = 1
_NO_BOOT: Final = bytes(8)
"""The office's operations carry no clock since start: the server's own time is what laptops are measured by."""


class BranchGone(LookupError):
    """The branch named does not exist on this server."""


@dataclass(frozen=True)
class NewBranch:
    """What is decided when a branch is opened. currency: ISO 4217 code; time_zone: IANA name."""

    name: str
    currency: str
    time_zone: str
    synthetic: bool = False


def open_branch(ground: Ground, new: NewBranch) -> BranchHead | Refusal:
    """Open a branch log with its office seat and its first operation; return its head."""
    unsound = _unsound(new)
    if unsound:
        return Refusal(f"{unsound} Nothing was made; correct it and try again.")
    private = Ed25519PrivateKey.generate()
    office_seat = ground.new_id()
    public_key = private.public_key().public_bytes_raw()
    with ground.database.writing() as connection:
        others = branches.all_branches(connection)
        if any(_name_of(connection, other) == new.name for other in others):
            return Refusal(f"A branch {new.name!r} exists already. Nothing was changed; give the new one another name.")
        number = 1 + max((other.branch_id for other in others), default=0)
        secret = ground.seal("office", private.private_bytes_raw(), office_seat)
        branches.add_branch(connection, BranchHead(number, 1, 0, 0, office_seat, secret, ground.now_ms()))
        seats.add_seat(connection, new_seat(ground, (number, office_seat, OFFICE_USER), public_key, "office"))
        opened = BranchOpened(new.name, new.currency, new.time_zone, office_seat, public_key, new.synthetic)
        write(ground, connection, number, [Intent(opened, entity=BRANCH, scope=BRANCH)])
        head = branches.branch(connection, number)
    assert head is not None
    return head


def _unsound(new: NewBranch) -> str:
    if not new.name.strip() or not new.name.isprintable() or len(new.name) > 100:
        return "A branch's name has 1 to 100 printable characters."
    if currency(new.currency) is None:
        return f"{new.currency!r} is not a currency this program knows: give its ISO 4217 code, such as INR or KES."
    try:
        ZoneInfo(new.time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return f"{new.time_zone!r} is not a time zone: give its IANA name, such as Asia/Kolkata."
    return ""


def _name_of(connection: Connection, head: BranchHead) -> str:
    branch = Projection(connection, head.branch_id).find(Branch, BRANCH)
    return branch.name if branch else ""


def new_seat(ground: Ground, who: tuple[int, Id, Id], public_key: bytes, device_name: str) -> SeatRow:
    """Return the row of a new seat; who: its branch, itself and its user."""
    branch_id, seat_id, user_id = who
    now = ground.now_ms()
    return SeatRow(
        branch_id=branch_id,
        seat_id=seat_id,
        user_id=user_id,
        public_key=public_key,
        epoch=OFFICE_EPOCH,
        last_seq=0,
        last_head=chain_start(seat_id, OFFICE_EPOCH),
        auth_counter=0,
        last_request=b"",
        pull_ack=0,
        status=SeatStatus.ACTIVE,
        device_name=device_name,
        app_version="",
        recovery=b"",
        enrolled_ms=now,
        last_seen_ms=now,
    )


def write(ground: Ground, connection: Connection, branch_id: int, intents: Sequence[Intent]) -> list[Verdict]:
    """Write what the office means into the branch log, within the caller's transaction, and return the verdicts.

    Takes the locks of branch and office seat. Raises BranchGone, or NotOurSeal where the server key is another one.
    """
    head = branches.lock_branch(connection, branch_id)
    seat = seats.lock_seat(connection, branch_id, head.office_seat) if head else None
    if head is None or seat is None:
        raise BranchGone(f"There is no branch {branch_id} on this server. Nothing was changed.")
    key = Ed25519PrivateKey.from_private_bytes(ground.unseal("office", head.office_secret, head.office_seat))
    minted = _mint(ground, seat, _last_hlc(connection, seat), intents)
    verdicts: list[Verdict] = []
    for run in _runs(minted):
        segment = _seal(seat, run, ground.now_ms(), key)
        arrival = ingest.receive(seat, segment, ground.now_ms())
        assert not isinstance(arrival, Problem), arrival
        result = ingest.take(connection, head, seat, arrival)
        assert not isinstance(result, Problem), result
        verdicts += result.verdicts
        head = replace(head, head=head.head + len(run), segment_count=head.segment_count + 1)
        seat = replace(seat, last_seq=seat.last_seq + len(run), last_head=arrival.header.head)
    return verdicts


@dataclass(frozen=True)
class _Minted:
    raw: bytes
    hlc: int


def _mint(ground: Ground, seat: SeatRow, last_hlc: int, intents: Iterable[Intent]) -> Iterator[_Minted]:
    now, hlc = ground.now_ms(), last_hlc
    for seq, intent in enumerate(intents, start=seat.last_seq + 1):
        hlc = next_hlc(hlc, now)
        operation = mint(intent, Stamp(ground.new_id(), seq, hlc, now, _NO_BOOT, 0))
        yield _Minted(encode_operation(operation), hlc)


def _runs(minted: Iterable[_Minted]) -> Iterator[list[_Minted]]:
    """Cut operations into runs that fit a segment."""
    run: list[_Minted] = []
    size = 0
    for item in minted:
        if run and (len(run) == SEGMENT_OPERATIONS_MAX or size + len(item.raw) > SEGMENT_BYTES_MAX):
            yield run
            run, size = [], 0
        run.append(item)
        size += len(item.raw)
    if run:
        yield run


def _seal(seat: SeatRow, run: Sequence[_Minted], now_ms: int, key: Ed25519PrivateKey) -> Segment:
    raws = tuple(item.raw for item in run)
    place = Place(seat.seat_id, seat.epoch, seat.last_seq + 1, seat.last_head, run[-1].hlc, now_ms, __version__)
    return seal(header_at(place, raws), raws, key)


def _last_hlc(connection: Connection, seat: SeatRow) -> int:
    last = oplog.last_segment(connection, seat.branch_id, seat.seat_id)
    header = read_header(last.tbs) if last else None
    return 0 if header is None or isinstance(header, Rejection) else header.last_hlc
