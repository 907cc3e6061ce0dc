"""The commands about laptops: codes that enrol them, what is known of each, unlocking, blocking, wiping."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from fieldapp.domain.clocks import SKEW_MAX_MS, span
from sync_server.services.seats import directory, enrolment, wiping
from sync_server.services.seats.directory import Device
from sync_server.terminal import OfBranch, OfSeat, OfUser, Terminal, command, moment


def add_devices(main: typer.Typer) -> None:
    """Add the commands to the command line."""
    device = typer.Typer(no_args_is_help=True, help="Laptops: one-time codes, unlocking, blocking.")
    main.add_typer(device, name="device")
    command(device, "code")(make_code)
    command(device, "list")(list_devices)
    command(device, "show")(show_device)
    command(device, "unlock")(unlock_device)
    command(device, "revoke")(revoke_device)
    command(device, "wipe")(wipe_device)


def make_code(terminal: Terminal, wanted: OfUser, branch: OfBranch = "") -> None:
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


def list_devices(terminal: Terminal, branch: OfBranch = "") -> None:
    """List the laptops of a branch: who has them, how far they are, when they were last heard of."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, branch))
        known = directory.devices(ground, where.branch_id)
    said = "\n".join(map(_line, known)) or "No laptop is enrolled yet."
    terminal.say(said, devices=[_facts(item) for item in known])


def show_device(terminal: Terminal, seat: OfSeat, branch: OfBranch = "") -> None:
    """Tell what is known of one laptop, and which records it deleted because they are no longer its user's."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, branch))
        found = terminal.sure(directory.find_device(ground, where.branch_id, seat))
        deleted = directory.deleted_by(ground, where.branch_id, found)
    away = [f"Deleted {moment(one.at_ms)} as no longer granted: {one.name}, {one.records} records." for one in deleted]
    terminal.say("\n".join([*_told(found), *away]), **_facts(found), deleted=[vars(one) for one in deleted])


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


def wipe_device(
    terminal: Terminal,
    seat: OfSeat,
    reason: Annotated[str, typer.Option(help="Why, in a few words; it stands in the log.")],
    branch: OfBranch = "",
) -> None:
    """Block a lost laptop and order it to delete its records once it has handed over what it had not sent."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, branch))
        found = terminal.sure(directory.find_device(ground, where.branch_id, seat))
        wiping.order_wipe(ground, where.branch_id, found, reason)
        now = terminal.sure(directory.find_device(ground, where.branch_id, found.seat_id.hex()))
    terminal.say(_told_of_wipe(found), **_facts(now))


def _told_of_wipe(found: Device) -> str:
    """Return what is said after a laptop was ordered to delete its records; found: as it was before."""
    if found.wiped_ms:
        return (
            f"Laptop {found.code} of {found.user_name} handed over what it had not sent and said "
            f"{moment(found.wiped_ms)} that it deletes its records. Nothing was ordered again: a copy of it that comes "
            "here is given the same order."
        )
    since = f" The order of {moment(found.wipe_ordered_ms)} stands." if found.wipe_ordered_ms else ""
    return (
        f"Laptop {found.code} of {found.user_name} is blocked and deletes its records when it next reaches this "
        f"server, after it has handed over what it had not sent.{since}"
    )


def _line(item: Device) -> str:
    return (
        f"{item.code:<5} {item.user_name:<30} {item.device_name:<20} sent {item.operations}, {item.behind} behind, "
        f"last heard of {moment(item.last_seen_ms)}{_clock(item.skew_ms)}{_blocked(item)}"
    )


def _told(item: Device) -> list[str]:
    """Return what is known of one laptop, in lines."""
    return [
        f"Laptop {item.code} of {item.user_name}: {item.device_name}, program {item.app_version or 'not told yet'}",
        f"Enrolled {moment(item.enrolled_ms)}, last heard of {moment(item.last_seen_ms)}{_clock(item.skew_ms)}",
        f"Sent {item.operations} operations, has to store {item.behind} of its branch",
        *([_blocked(item).strip()] if item.blocked else []),
    ]


def _facts(item: Device) -> dict[str, Any]:
    return vars(item) | {"seat_id": item.seat_id.hex(), "user_id": item.user_id.hex()}


def _blocked(item: Device) -> str:
    """Return whether a laptop is blocked and what became of an order to delete its records, in words."""
    if item.wiped_ms:
        return f" BLOCKED, said {moment(item.wiped_ms)} that it deletes its records"
    if item.wipe_ordered_ms:
        return f" BLOCKED, ordered {moment(item.wipe_ordered_ms)} to delete its records"
    return " BLOCKED" if item.blocked else ""


def _clock(skew_ms: int) -> str:
    """Return how wrong a laptop's clock was, in words, '' for one that is right enough."""
    if abs(skew_ms) <= SKEW_MAX_MS:
        return ""
    return f", clock {span(abs(skew_ms))} {'ahead' if skew_ms > 0 else 'behind'}"
