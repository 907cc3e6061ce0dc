"""Receipts that anybody can check: the code printed on them, and what the log says about a number.

A code is 45 bits of a hash over the operation exactly as it was saved and signed (who, when, for whom, how much, for
what), and the receipt's number, written as nine signs of Crockford's base 32, with a tenth that catches typing errors.

What it proves: the paper belongs to this one record of the branch's log and nothing in that record was changed since,
for a changed byte gives another code. What it does not prove by itself: that money changed hands, or that the record
was ever sent, for whoever owns a laptop can print what he likes. So a receipt is genuine only when the office finds it
in its log and answers with the date and amount on the paper; the tenth sign alone only says that it was typed rightly.
Somebody who guesses has one chance in 2**45 per try, and the office counts tries.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from fieldapp.domain.cash.receipt_book import NUMBER_MAX, given_out_by
from fieldapp.domain.collection.collection import Collection, Fate
from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Seat
from fieldapp.domain.state import State
from fieldapp.domain.timestamp import Day

SIGNS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_SIGNS: Final = 10
_LOOK_ALIKES: Final = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V", "-": "", " ": ""})
_NUMBER: Final = re.compile(r"([A-Z][A-Z0-9]{0,7})-0*([1-9][0-9]{0,8})")
_POLYNOMIAL: Final = 0b100101
"""x^5 + x^2 + 1: primitive over two elements, so its powers of x name all 31 other elements of the field of 32."""


class Standing(StrEnum):
    """What the log says about a receipt."""

    GENUINE = "genuine"
    VOIDED = "voided"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Answer:
    """What may be told to whoever holds a receipt: no name, only date and amount. voided: the part taken back.

    waits: a part is kept aside until a supervisor has decided. Amounts in minor units.
    """

    standing: Standing
    day: Day = 0
    amount: int = 0
    voided: int = 0
    waits: bool = False


@dataclass(frozen=True)
class ReceiptName:
    """A receipt's number as it is printed: the seat's code and its running number."""

    seat_code: str
    number: int

    def __str__(self) -> str:
        return f"{self.seat_code}-{self.number:06d}"


def check_code(leaf: bytes, receipt: int) -> str:
    """Return the ten signs of a receipt, from the hash of its operation (32 bytes) and its number."""
    digest = hashlib.sha256(b"fieldbook/receipt/2" + leaf + receipt.to_bytes(16, "big", signed=True)).digest()
    bits = int.from_bytes(digest[:6], "big") >> 3
    values = [bits >> (5 * place) & 31 for place in range(CODE_SIGNS - 2, -1, -1)]
    signs = "".join(SIGNS[value] for value in (*values, _check(values)))
    return f"{signs[:5]}-{signs[5:]}"


def _check(values: list[int]) -> int:
    """Return the sign that makes the weighted sum zero in the field of 32 elements.

    The weight of a place is its power of x. All weights differ, so one wrong sign and any two signs that changed
    places (unless equal) give another sum; what else is wrong is caught 31 times in 32.
    """
    total = 0
    for value in values:
        total = _times_x(total ^ value)
    return total


def _times_x(value: int) -> int:
    value <<= 1
    return value ^ _POLYNOMIAL if value & 0b100000 else value


def read_code(text: str) -> str | Rejection:
    """Return a typed code as it is printed, look-alikes put right; CODE_MISTYPED where it cannot be one."""
    signs = text.upper().translate(_LOOK_ALIKES)
    values = [SIGNS.find(sign) for sign in signs]
    if len(signs) != CODE_SIGNS or -1 in values or _check(values[:-1]) != values[-1]:
        return Rejection(Reason.CODE_MISTYPED, {"typed": text.strip()[:20]})
    return f"{signs[:5]}-{signs[5:]}"


def read_number(text: str) -> ReceiptName | Rejection:
    """Return a typed receipt number such as S1-000012; NOT_A_NUMBER where it is none."""
    found = _NUMBER.fullmatch("".join(text.upper().split()))
    if found is None or int(found[2]) > NUMBER_MAX:
        return Rejection(Reason.NOT_A_NUMBER, {"typed": text.strip()[:20]})
    return ReceiptName(found[1], int(found[2]))


def receipt_name(state: State, seat_id: Id, number: int) -> ReceiptName:
    """Return a receipt's number as it is printed; S stands for a seat without a code."""
    seat = state.find(Seat, seat_id)
    return ReceiptName(seat.code if seat and seat.code else "S", number)


def document_of(state: State, seat_id: Id, number: int) -> Collection | None:
    """Return the document of money on which a seat's receipt stands; None where there is none."""
    operation = given_out_by(state, seat_id, number)
    return state.find(Collection, operation) if operation is not None else None


def answer(document: Collection, number: int) -> Answer:
    """Return what may be said of a receipt that stands on a document."""
    lines = [line for line in document.lines if line.receipt == number]
    if not lines:
        return Answer(Standing.UNKNOWN)
    amount = sum(line.amount for line in lines)
    voided = sum(line.amount for line in lines if line.fate is Fate.REVERSED)
    gone = all(line.fate is Fate.REVERSED for line in lines)
    waits = any(line.fate is Fate.HELD for line in lines)
    return Answer(Standing.VOIDED if gone else Standing.GENUINE, document.day, amount, voided, waits)
