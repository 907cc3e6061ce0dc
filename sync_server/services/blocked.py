"""What a blocked laptop is told with a problem, besides what the problem is."""

from __future__ import annotations

from sync_server.store.seats import SeatRow


def blocked_fact(seat: SeatRow) -> dict[str, int]:
    """Return the fact by which a laptop knows that it is blocked and goes on in a new epoch by itself; none if not."""
    return {"blocked": 1} if seat.push_only else {}
