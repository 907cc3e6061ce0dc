"""Records: what the fold makes of the operations, one immutable value per thing, addressed by kind and id.

A store keeps a record as its canonical bytes beside the few columns of its Index, by which lists are found. Records can
be dropped and rebuilt from the log at any time; nothing is ever written into one except by folding an operation.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any, ClassVar, NamedTuple, TypeVar

from fieldapp.domain import shape
from fieldapp.domain.ids import NO_ID, Id


class Kind(IntEnum):
    """The kinds of record; numbers are stored and never reused."""

    BRANCH = 1
    USER = 2
    SEAT = 3
    CENTER = 4
    GROUP = 5
    BORROWER = 6
    LOAN = 7
    BALANCE = 8
    SAVINGS = 9
    MEETING = 10
    COLLECTION = 11
    VISIT = 12
    ASSESSMENT = 13
    INBOX = 14
    CASH = 15
    LOAN_PAGE = 23
    ADJUSTMENT = 24
    PRODUCT = 16
    CALENDAR = 17
    APPLICATION = 18
    POLICY = 19
    TRAINING = 20
    FUND = 21
    LADDER = 22
    ROLL = 50
    CLAIM = 51
    NOT_HELD = 53
    APPRAISAL = 26
    GUARANTEE = 27
    COVENANT = 28
    GRANT = 30
    INTERPRETED = 31
    CASH_DAY = 25
    RECEIPT_BOOK = 29
    RECEIPT_PAGE = 49
    LIKENESS = 42
    PHOTO = 40
    TALK = 52
    QUESTION = 59
    SHEET_HELD = 63


class Index(NamedTuple):
    """The columns by which stores find records: zero bytes, 0 or '' where a kind has no such column."""

    center: Id = NO_ID
    borrower: Id = NO_ID
    state: int = 0
    day: int = 0


@dataclass(frozen=True)
class Record:
    """The base of all records; `id` is unique within the kind."""

    KIND: ClassVar[Kind]

    id: Id

    def index(self) -> Index:
        """Return the columns by which this record is found."""
        return Index()


R = TypeVar("R", bound=Record)
T = TypeVar("T")
RECORD_CLASSES: dict[Kind, type[Record]] = {}


def record(cls: type[R]) -> type[R]:
    """Register a record class under its kind."""
    RECORD_CLASSES[cls.KIND] = cls
    return cls


def changed(item: T, **fields: Any) -> T:
    """Return a record, or a part of one, with some fields changed: replace() for what is changed a hundred times a day.

    Only for classes that neither check nor keep anything beside their fields.
    """
    made: T = object.__new__(type(item))
    object.__setattr__(made, "__dict__", {**item.__dict__, **fields})
    return made


def encode_record(item: Record) -> bytes:
    """Return the canonical bytes of a record."""
    return shape.encode(item)


def decode_record(kind: Kind, raw: bytes) -> Record:
    """Return the record of a kind from its canonical bytes; raise MalformedCbor or WrongShape."""
    return shape.decode(RECORD_CLASSES[kind], raw)
