"""What lies on this laptop, and what IT needs to know of it: counts, sizes and ages, never anybody's name or money."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from dataclasses import dataclass

from fieldapp.domain.ids import id_text
from fieldapp.services.desk import Desk
from fieldapp.services.sync_view import sync_status
from fieldapp.store.queries import status, stock


@dataclass(frozen=True)
class KeptHere:
    """Counts of records, bytes on the disk, and when the office was last heard, in milliseconds since 1970 or None."""

    people: int
    centers: int
    loans: int
    own_operations: int
    photos: int
    photo_bytes: int
    file_bytes: int
    free_bytes: int | None
    as_of_ms: int | None


def kept_here(desk: Desk) -> KeptHere:
    """Return what lies in the records of whoever works here."""
    now = sync_status(desk)
    with desk.book.view() as view:
        found = stock.stock(view.connection)
    return KeptHere(
        people=found.people,
        centers=found.centers,
        loans=found.loans,
        own_operations=found.own_operations,
        photos=found.photos,
        photo_bytes=found.photo_bytes,
        file_bytes=_file_bytes(desk),
        free_bytes=now.free_bytes,
        as_of_ms=now.last_exchange_ms,
    )


def names_written(desk: Desk) -> list[str]:
    """Return the names here that need more than Latin letters."""
    with desk.book.view() as view:
        return stock.names(view.connection)


def diagnosis(desk: Desk, more: Mapping[str, str], reports: str = "") -> str:
    """Return what IT gets to read, in English lines "what: value". more: what the window knows; reports: of crashes.

    No name, amount, note, number or place of a borrower, group or officer is in it; the seat is named by its id.
    """
    kept, now = kept_here(desk), sync_status(desk)
    with desk.book.view() as view:
        problem = status.problem_code(view.connection)
        skew_ms = status.clock_skew(view.connection)
        fetched = stock.fetched_operations(view.connection)
    lines = {
        **more,
        "Python": platform.python_version(),
        "System": f"{platform.system()} {platform.release()} {platform.machine()}",
        "Seat": id_text(desk.me.seat_id),
        "Role": desk.me.role.name.lower(),
        "Synthetic records": "yes" if desk.synthetic else "no",
        "Time zone": desk.time_zone,
        "Clock": f"{desk.clock.now_ms()} ms since 1970, {skew_ms} ms from the office's",
        "Records": f"{kept.people} people, {kept.centers} centers, {kept.loans} loans",
        "Operations": f"{kept.own_operations} written here, {fetched} fetched",
        "Waiting": f"{now.waiting} to send, {now.sent} sent without an answer, {now.returned} returned",
        "Oldest waiting": _moment(now.oldest_waiting_ms),
        "Last exchange": _moment(now.last_exchange_ms),
        "Problem": str(problem or "none"),
        "Photos": f"{kept.photos} here, {kept.photo_bytes} bytes, {now.photos.waiting} wait",
        "Disk": f"{kept.file_bytes} bytes of records, {kept.free_bytes} bytes free",
    }
    told = "\n".join(f"{name}: {value}" for name, value in lines.items())
    return f"{told}\n\nCrash reports\n{reports.strip() or 'none'}\n"


def _moment(at_ms: int | None) -> str:
    return f"{at_ms} ms since 1970" if at_ms else "never"


def _file_bytes(desk: Desk) -> int:
    folder = desk.book.database.path.parent
    return sum(file.stat().st_size for file in folder.iterdir() if file.is_file())
