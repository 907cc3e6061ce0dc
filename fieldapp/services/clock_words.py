"""What is told of a laptop's clock: how far it was off, and what the office found out about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldapp.domain.words import tr, tr_n

if TYPE_CHECKING:  # the first window says a length of time before records are loaded
    from fieldapp.domain.clocks import ClockFlagged
    from fieldapp.domain.entry_times import TimesFlagged


def length(ms: int) -> str:
    """Return a length of time in its largest whole unit, such as "3 hours"; ms: 0 or more."""
    if ms >= 86_400_000:
        return tr_n("{n} day", "{n} days", ms // 86_400_000)
    if ms >= 3_600_000:
        return tr_n("{n} hour", "{n} hours", ms // 3_600_000)
    if ms >= 60_000:
        return tr_n("{n} minute", "{n} minutes", ms // 60_000)
    return tr("less than a minute")


def clock_found(flagged: ClockFlagged) -> str:
    """Return what the office found of a clock, as the supervisor reads it."""
    from fieldapp.domain.clocks import ClockFlag

    records = tr_n("{n} record", "{n} records", flagged.operations)
    ahead, behind = bool(flagged.flags & ClockFlag.AHEAD), bool(flagged.flags & ClockFlag.BEHIND)
    if not ahead and not behind:
        return tr("It was ahead and has been set right; {records} came from that time.", records=records)
    if not flagged.skew_ms:
        if ahead:
            return tr("It is ahead; {records} came with it.", records=records)
        return tr("It is behind; {records} came with it.", records=records)
    by = length(abs(flagged.skew_ms))
    if ahead:
        return tr("It is {time} ahead; {records} came with it.", time=by, records=records)
    return tr("It is {time} behind; {records} came with it.", time=by, records=records)


def times_found(flagged: TimesFlagged) -> str:
    """Return what the office counted of odd days and hours, as the supervisor reads it."""
    parts = (
        (flagged.backdated, tr_n("{n} record for an earlier day", "{n} records for an earlier day", flagged.backdated)),
        (flagged.future, tr_n("{n} record for a day to come", "{n} records for a day to come", flagged.future)),
        (flagged.bulk, tr_n("{n} receipt in a crowded minute", "{n} receipts in a crowded minute", flagged.bulk)),
        (flagged.night, tr_n("{n} record made at night", "{n} records made at night", flagged.night)),
    )
    return " · ".join(said for count, said in parts if count)
