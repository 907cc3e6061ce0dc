"""The branch log as the auditor reads it: from its bytes, with numbers of its own and without the fold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from fieldapp.domain import cbor
from fieldapp.domain.disposition import Code
from fieldapp.domain.rejection import Reason
from tests.simulation.office import OfficeUnderTest

LOAN, MEETING, REPAYMENT, OPENED, SAVINGS = 101, 102, 103, 105, 106
REVOKED, ASSIGNED, GRANTED, UNGRANTED, RENEWED, INTERPRETED = 1004, 1005, 1006, 1007, 1008, 1009
CENTER, GROUP, BORROWER, EDIT, MOVED = 1101, 1102, 1103, 1104, 1105
VISIT, ASSESSMENT, DECISION, RESOLVED = 1202, 1203, 1204, 1205
TAKEN_UP: Final = 1480
PHOTO: Final = 1400
MERGED, PARTED, CLOSED, UNITED, UNDONE, NOT_HELD = 1410, 1411, 1412, 1413, 1414, 1460
MONEY: Final = (REPAYMENT, MEETING, SAVINGS)
NOTE: Final = 12
APPLIED: Final = frozenset({Code.APPLIED, Code.APPLIED_WITH_CONFLICT})
IN_EFFECT: Final = APPLIED | {Code.HELD}


@dataclass(frozen=True)
class Written:
    """One operation as stored."""

    position: int
    op_id: bytes
    segment_no: int
    code: Code
    reason: int
    raw: bytes
    items: list[Any]

    @property
    def repeated(self) -> bool:
        """Tell whether its id was there before, so that it has no effect."""
        return self.code is Code.DUPLICATE or self.reason == Reason.OPERATION_ID_REUSED

    @property
    def kind(self) -> int:
        """Return the kind."""
        return int(self.items[6])

    @property
    def entity(self) -> bytes:
        """Return what it is about."""
        return bytes(self.items[9])

    @property
    def body(self) -> dict[int, Any]:
        """Return the fields of the body."""
        fields: dict[int, Any] = self.items[13]
        return fields


def written(office: OfficeUnderTest) -> list[Written]:
    """Return the branch log."""
    made = []
    for row in office.log():
        items: Any = cbor.decode(row.body)
        made.append(Written(row.position, row.op_id, row.segment_no, Code(row.code), row.reason, row.body, items))
    return made


def effects(log: list[Written]) -> list[Written]:
    """Return the log without duplicates; what was understood or taken up later stands where it took effect."""
    made = []
    for row in log:
        if row.repeated or row.code is Code.UNINTERPRETED or (row.kind == TAKEN_UP and row.code not in APPLIED):
            continue
        if row.kind in (INTERPRETED, TAKEN_UP):
            raw = bytes(row.body[2])
            items: Any = cbor.decode(raw)
            made.append(Written(row.position, bytes(items[1]), row.segment_no, row.code, row.reason, raw, items))
        else:
            made.append(row)
    return made


def amounts_of(row: Written) -> list[int]:
    """Return every amount of money that an operation took, read from its fields."""
    if row.kind == MEETING:
        lines = [list(line) + [0] * (7 - len(line)) for line in row.body[1]]
        return [int(line[place]) for line in lines for place in (2, 3, 5) if line[place]]
    return [int(row.body[0])]


def receipts_of(row: Written) -> list[int]:
    """Return the receipt numbers of an operation."""
    if row.kind == MEETING:
        lines = [list(line) + [0] * (7 - len(line)) for line in row.body[1]]
        used = sum(1 for line in lines if line[2] or line[3] or line[5])
        return [int(row.body[2]) + number for number in range(used)]
    return [int(row.body[1])] if row.kind in (REPAYMENT, SAVINGS) else []


def same_words(one: list[Any], other: list[Any]) -> bool:
    """Tell whether two operations say the same; an operation recorded again has another number in its chain."""
    return one[:2] + one[3:] == other[:2] + other[3:]


def day_of(row: Written) -> int:
    """Return the business day of an operation, the day of its logical time where it has none."""
    return int(row.items[10]) or int(row.items[3]) // (86_400_000 << 16)
