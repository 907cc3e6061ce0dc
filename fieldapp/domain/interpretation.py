"""Operations that nobody understood when they were placed: their effect comes later, as an operation of the office.

The verdict given then stays what it was; the office's operation carries the original bytes and what they lead to now.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from fieldapp.domain.disposition import Code, Disposition, refused
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import MONEY_KINDS_BELOW, Entry, Operation, body, decode_operation
from fieldapp.domain.record import Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, author_of
from fieldapp.domain.state import Draft

_CARRIES: Final = 1009
_CARRIED_FIELD: Final = 2


@body(_CARRIES)
@dataclass(frozen=True)
class OperationInterpreted:
    """The office's program understands an operation now; the entity is its id. seat_id: who wrote it."""

    seat_id: Id
    position: int
    operation: bytes


@record
@dataclass(frozen=True)
class Interpreted(Record):
    """An operation that took effect after it was placed; the id is its id. position: where it took effect."""

    KIND = Kind.INTERPRETED

    position: int = 0


Rule = Callable[[Draft, Entry, Operation], Disposition]


def apply_operation_interpreted(draft: Draft, entry: Entry, given: OperationInterpreted, rule: Rule) -> Disposition:
    """Let an operation take effect once; only the office may. `rule` folds an operation into the draft."""
    author = author_of(draft, entry)
    if author is None or author.role is not Role.OFFICE:
        return refused(Reason.NOT_ALLOWED)
    operation = decode_operation(given.operation)
    if not isinstance(operation, Operation) or operation.op_id != entry.operation.entity:
        return refused(Reason.BAD_VALUE)
    if draft.find(Interpreted, operation.op_id) is not None:
        return refused(Reason.ALREADY_EXISTS)
    verdict = rule(draft, replace(entry, operation=operation, seat_id=given.seat_id), operation)
    if verdict.code is Code.UNINTERPRETED:
        return refused(Reason.UNKNOWN_KIND)
    draft.put(Interpreted(operation.op_id, entry.position or 0))
    return verdict


def is_money(raw: bytes) -> bool:
    """Tell whether an operation is about money, or carries one that is, whether this program understands it or not."""
    operation = decode_operation(raw)
    if isinstance(operation, Operation) and operation.kind == _CARRIES:
        carried = operation.body.get(_CARRIED_FIELD)
        operation = decode_operation(carried) if isinstance(carried, bytes) else operation
    return isinstance(operation, Operation) and operation.kind < MONEY_KINDS_BELOW
