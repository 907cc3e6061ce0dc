"""Another history of the branch log than the one pulled here, as after the office was put back from a backup."""

from __future__ import annotations

from sqlalchemy import Connection

from fieldapp.store import oplog, photos
from fieldapp.store.baseline import baseline_position
from fieldapp.store.seat import Slot, read_slots, write_slots


def begin_again(connection: Connection, log_epoch: int, now_ms: int) -> None:
    """Begin to pull the log from its start; what was pulled before stays until it is found to differ.

    Where folding began with a snapshot, that is of the other history: the whole log of the scopes here is pulled.
    """
    if baseline_position(connection):
        connection.exec_driver_sql("DELETE FROM baseline")
        oplog.drop_from(connection, 0)
        write_slots(connection, {Slot.BASELINE: None, Slot.FOLDED: None, Slot.FOLD_AGAIN: True})
    again: dict[Slot, object] = {Slot.CURSOR: 0, Slot.VERIFIED: None, Slot.REST: True, Slot.LAST_ENTRY: None}
    if int(read_slots(connection).get(Slot.CURSOR, 0)):  # else this laptop joined after that
        again[Slot.OFFICE_BACK_MS] = now_ms
    write_slots(connection, again | {Slot.LOG_EPOCH: log_epoch})
    photos.doubt_sent(connection)
