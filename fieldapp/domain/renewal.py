"""A seat goes on in a new epoch: after a restored backup or a copied laptop its old chain is closed, a new one opened.

An honest restore and a dishonest copy look the same, so a supervisor is told of every one.
"""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.disposition import APPLIED, Disposition, refused
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.inbox import InboxItem, ItemKind, item_id, open_item
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, Seat, author_of
from fieldapp.domain.state import Draft


@body(1008)
@dataclass(frozen=True)
class SeatRenewed:
    """The office closed a seat's epoch and opened the next; the entity is the seat. closing_head: of the old chain."""

    epoch: int
    closing_head: bytes
    reason: str = ""


def apply_seat_renewed(draft: Draft, entry: Entry, renewed: SeatRenewed) -> Disposition:
    """Tell the supervisor that a seat was renewed; only the office may renew one."""
    operation = entry.operation
    author, seat = author_of(draft, entry), draft.find(Seat, operation.entity)
    if author is None or author.role is not Role.OFFICE:
        return refused(Reason.NOT_ALLOWED)
    if seat is None:
        return refused(Reason.UNKNOWN_RECORD)
    open_item(
        draft,
        InboxItem(
            id=item_id(ItemKind.TRANSITION, operation.op_id, renewed.epoch),
            kind=ItemKind.TRANSITION,
            entity=seat.id,
            center_id=NO_ID,
            operation=operation.op_id,
            reason=Reason.SEAT_RENEWED,
            decider=Role.SUPERVISOR,
            opened_day=operation.business_day,
            author=seat.user_id,
            note=renewed.reason,
        ),
    )
    return APPLIED
