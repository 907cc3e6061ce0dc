"""The server's verdict on an operation: the kernel's fold, and a way on for an operation that breaks the fold."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Protocol

import structlog

from fieldapp.domain.disposition import Code, Disposition
from fieldapp.domain.operation import Entry
from fieldapp.domain.record import Record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.replay import apply
from fieldapp.domain.state import State
from sync_server.config import spot

BREAKS: Final = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError)
"""What a mistake in a rule can raise. It must not stop a laptop for ever: the operation is kept, uninterpreted."""

_log = structlog.get_logger(__name__)


class Fold(State, Protocol):
    """A state that takes changes; put() raises ValueError, having changed nothing, for what has no canonical bytes."""

    def put(self, changes: Iterable[Record]) -> None:
        """Replace records."""
        ...


def judge(fold: Fold, entry: Entry) -> Disposition:
    """Fold a new operation and return its permanent verdict."""
    try:
        outcome = apply(fold, entry)
        fold.put(outcome.changes)
    except BREAKS as mistake:
        operation = entry.operation
        _log.error("fold_broken", operation=operation.op_id.hex(), kind=operation.kind, mistake=spot(mistake))
        return Disposition(Code.UNINTERPRETED, Reason.UNREADABLE_BODY)
    return outcome.disposition


def refold(fold: Fold, entry: Entry, given: Disposition) -> Disposition:
    """Fold an operation of the log again and return today's verdict, `given` being the permanent one.

    What had no effect when it was placed has none now: duplicates, reused ids, and what was not understood then.
    """
    if given.code in (Code.DUPLICATE, Code.UNINTERPRETED) or given.reason is Reason.OPERATION_ID_REUSED:
        return given
    return judge(fold, entry)
