"""Branches, staff and laptops as IT sees and names them on the command line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from fieldapp.domain.center.center import Center
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.record import Kind
from fieldapp.domain.staff import BRANCH, Branch, Role, Seat, SeatRevoked, User, UserRegistered
from sync_server.services.ground import Ground, Refusal
from sync_server.services.log import office
from sync_server.store import branches, clocks, credentials, orders, scopes, seats
from sync_server.store.orders import Ordered
from sync_server.store.projection import Projection, all_records
from sync_server.store.sealed import NotOurSeal
from sync_server.store.seats import SeatRow, SeatStatus

T = TypeVar("T")


@dataclass(frozen=True)
class BranchView:
    """A branch; operations counts its log."""

    branch_id: int
    name: str
    currency: str
    time_zone: str
    synthetic: bool
    operations: int


@dataclass(frozen=True)
class Device:
    """An enrolled laptop. operations: how many it has sent; behind: how many of the log it has not stored yet.

    skew_ms: how far its clock was ahead of the server's (below zero: behind) when that was measured last.
    wipe_ordered_ms: when it was ordered to delete its records; wiped_ms: when it said that it does; 0 for never.
    """

    seat_id: Id
    code: str
    user_id: Id
    user_name: str
    device_name: str
    app_version: str
    blocked: bool
    operations: int
    behind: int
    enrolled_ms: int
    last_seen_ms: int
    has_recovery: bool
    skew_ms: int = 0
    wipe_ordered_ms: int = 0
    wiped_ms: int = 0


@dataclass(frozen=True)
class Deleted:
    """Records that a laptop said it deleted, of a center, or of somebody's own cash. name: whose or which."""

    name: str
    at_ms: int
    records: int


def branch_views(ground: Ground) -> tuple[BranchView, ...]:
    """Return every branch of this server, oldest first."""
    found = []
    with ground.database.reading() as connection:
        for head in branches.all_branches(connection):
            branch = Projection(connection, head.branch_id).find(Branch, BRANCH)
            if branch is not None:
                found.append(
                    BranchView(
                        head.branch_id, branch.name, branch.currency, branch.time_zone, branch.synthetic, head.head
                    )
                )
    return tuple(found)


def find_branch(ground: Ground, wanted: str) -> BranchView | Refusal:
    """Return the branch with that number or name; with nothing named, the only one there is."""
    known = branch_views(ground)
    if not known:
        return Refusal(
            "There is no branch on this server yet, so nothing was done. Make one first: "
            'python -m sync_server init --branch "NAME" --currency INR --time-zone Asia/Kolkata'
        )
    if not wanted and len(known) == 1:
        return known[0]
    named = ", ".join(f"{view.branch_id} ({view.name})" for view in known)
    if not wanted:
        return Refusal(f"This server has several branches, so nothing was done. Name one with --branch: {named}.")
    hits = [view for view in known if wanted in (str(view.branch_id), view.name)]
    if len(hits) == 1:
        return hits[0]
    return Refusal(f"{wanted!r} names no single branch of this server; nothing was done. There are: {named}.")


def users(ground: Ground, branch_id: int) -> tuple[User, ...]:
    """Return the registered staff of a branch by name, without the office itself."""
    with ground.database.reading() as connection:
        staff = [item for item in all_records(connection, branch_id, (Kind.USER,)) if isinstance(item, User)]
    return tuple(sorted((user for user in staff if user.role is not Role.OFFICE), key=lambda user: user.name))


def register_user(ground: Ground, branch_id: int, user: UserRegistered) -> Id | Refusal:
    """Register a member of staff and return the new user's id; names and staff codes must tell people apart."""
    name = user.name.strip()
    if not name or not name.isprintable() or len(name) > 100:
        return Refusal("A name has 1 to 100 printable characters. Nothing was registered; give the name again.")
    for known in users(ground, branch_id):
        told_apart = user.code != known.code and user.code and known.code
        if (known.name == name and not told_apart) or (user.code and known.code == user.code):
            return Refusal(
                f"{known.name!r} ({known.id.hex()}) is registered already. Nothing was changed. Give a name or a code "
                "that tells the two apart."
            )
    user_id = ground.new_id()
    registered = UserRegistered(name, user.role, user.code)
    with ground.database.writing() as connection:
        office.write(ground, connection, branch_id, [Intent(registered, entity=user_id, scope=BRANCH)])
    return user_id


def find_user(ground: Ground, branch_id: int, wanted: str) -> User | Refusal:
    """Return the user with that name, staff code or id (or the beginning of it)."""
    staff = users(ground, branch_id)
    hits = [user for user in staff if wanted in (user.name, user.code) or _names(wanted, user.id)]
    return _only(hits, wanted, "user", [user.name for user in staff])


def devices(ground: Ground, branch_id: int) -> tuple[Device, ...]:
    """Return the enrolled laptops of a branch in the order of their enrolment."""
    with ground.database.reading() as connection:
        head = branches.branch(connection, branch_id)
        rows = seats.seats_of(connection, branch_id)
        state = Projection(connection, branch_id)
        skews = {seat: clock.skew_ms for seat, clock in clocks.clocks_of(connection, branch_id).items()}
        ordered = orders.orders_of(connection, branch_id)
        found = []
        for row in rows:
            seat, user = state.find(Seat, row.seat_id), state.find(User, row.user_id)
            if head is not None and seat is not None and user is not None and row.seat_id != head.office_seat:
                device = _device(row, seat, user, head.head)
                order = ordered.get(row.seat_id, Ordered(0, 0))
                known = replace(device, wipe_ordered_ms=order.ordered_ms, wiped_ms=order.done_ms)
                found.append(replace(known, skew_ms=skews.get(row.seat_id, 0)))
    return tuple(found)


def find_device(ground: Ground, branch_id: int, wanted: str) -> Device | Refusal:
    """Return the laptop with that seat code, device name or id (or the beginning of it)."""
    known = devices(ground, branch_id)
    hits = [device for device in known if wanted in (device.code, device.device_name) or _names(wanted, device.seat_id)]
    return _only(hits, wanted, "laptop", [f"{device.code} ({device.user_name})" for device in known])


def deleted_by(ground: Ground, branch_id: int, device: Device) -> tuple[Deleted, ...]:
    """Return what a laptop said it deleted because it was no longer granted, oldest first."""
    with ground.database.reading() as connection:
        state = Projection(connection, branch_id)
        told = scopes.purges(connection, branch_id, device.seat_id)
        return tuple(Deleted(_scope_name(state, scope), at_ms, records) for scope, at_ms, records in told)


def _scope_name(state: Projection, scope: Id) -> str:
    center, user = state.find(Center, scope), state.find(User, scope)
    if center is not None:
        return center.name
    return f"the cash of {user.name}" if user is not None else scope.hex()


def recovery_of(ground: Ground, branch_id: int, device: Device) -> str | Refusal:
    """Return the secret with which a locked laptop opens again."""
    with ground.database.reading() as connection:
        row = seats.seat_in(connection, branch_id, device.seat_id)
    if row is None or not row.recovery:
        return Refusal(
            f"Laptop {device.code} left no recovery code when it was enrolled. Its records cannot be opened without "
            "its PIN; what it had sent is safe here. Enrol it anew when the PIN cannot be found."
        )
    try:
        return ground.unseal("recovery", row.recovery, row.seat_id).decode()
    except NotOurSeal:
        return Refusal(
            "The recovery code was sealed under another server key. Nothing was changed. Put back the server.key file "
            "that was in use when the laptop was enrolled."
        )


def revoke(ground: Ground, branch_id: int, device: Device, reason: str) -> None:
    """Block a laptop at once: its session ends, it receives nothing more, and what it still sends is held."""
    with ground.database.writing() as connection:
        revoked = Intent(SeatRevoked(reason), entity=device.seat_id, scope=BRANCH)
        office.write(ground, connection, branch_id, [revoked])
        row = seats.lock_seat(connection, branch_id, device.seat_id)
        assert row is not None
        seats.set_status(connection, row, SeatStatus.SUSPENDED)
        credentials.end_sessions(connection, branch_id, device.seat_id)


def _device(row: SeatRow, seat: Seat, user: User, head: int) -> Device:
    return Device(
        seat_id=row.seat_id,
        code=seat.code,
        user_id=user.id,
        user_name=user.name,
        device_name=row.device_name,
        app_version=row.app_version,
        blocked=row.status != SeatStatus.ACTIVE,
        operations=row.last_seq,
        behind=head - row.pull_ack,
        enrolled_ms=row.enrolled_ms,
        last_seen_ms=row.last_seen_ms,
        has_recovery=bool(row.recovery),
    )


def _names(wanted: str, identifier: Id) -> bool:
    return len(wanted) >= 8 and identifier.hex().startswith(wanted.lower().replace("-", ""))


def _only(hits: Sequence[T], wanted: str, what: str, known: Iterable[str]) -> T | Refusal:
    if len(hits) == 1:
        return hits[0]
    there = ", ".join(known) or "none yet"
    return Refusal(f"{wanted!r} names no single {what} of this branch; nothing was done. There are: {there}.")
