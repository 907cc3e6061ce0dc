"""A number of a newer program in any choice of any shape: the fold goes on, the operation is kept, a title is found.

Two things may become of it. Where the number only tells something, it is read and kept. Where it says what an operation
does, the operation waits, not understood yet, and a record of the office's is passed over; nothing is ever raised.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Any

import pytest

from fieldapp.domain import cbor, shape
from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id
from fieldapp.domain.money import currency
from fieldapp.domain.open_number import OpenNumber
from fieldapp.domain.operation import DEFINITIONS, Definition, Entry, Operation
from fieldapp.domain.record import RECORD_CLASSES, Record, encode_record
from fieldapp.domain.replay import apply
from fieldapp.domain.state import MemoryState
from fieldapp.protocol.bundle import records_with_bytes
from fieldapp.services.titles import title_of
from tests.fakes.branch import named

TOMORROW = {int: 99, str: "of tomorrow"}
"""What a newer program wrote, by the kind of the choice."""
HER, SEAT = named("her"), named("seat")


class Sample:
    """Makes plain values for a shape; the n-th choice on the way gets a value of a newer program.

    met: the choices on the way, in order.
    """

    def __init__(self, newer: int = -1) -> None:
        self._newer = newer
        self.met: list[type[Enum]] = []

    def of(self, cls: type) -> dict[int, Any]:
        """Return a shape as the map of its fields."""
        return dict(enumerate(self._fields(cls)))

    def _fields(self, cls: type) -> list[Any]:
        hints = typing.get_type_hints(cls)
        return [self._value(hints[item.name]) for item in dataclasses.fields(cls)]

    def _value(self, hint: Any) -> Any:
        origin, arguments = typing.get_origin(hint), typing.get_args(hint)
        if hint == shape.Plain:
            return "x"
        if origin in (types.UnionType, typing.Union):
            inner = [one for one in arguments if one is not type(None)]
            return self._value(inner[0]) if len(inner) == 1 else [0, self._value(inner[0])]
        if origin in (tuple, frozenset):
            return [self._value(arguments[0])]
        if isinstance(origin, type) and issubclass(origin, Mapping):
            return {self._value(arguments[0]): self._value(arguments[1])}
        return self._one(getattr(hint, "__supertype__", hint))

    def _one(self, hint: Any) -> Any:
        if hasattr(hint, "from_text"):
            return "late-penalty"
        if dataclasses.is_dataclass(hint):
            return self._fields(typing.cast(type, hint))
        if issubclass(hint, Enum):
            self.met.append(hint)
            first = next(iter(hint)).value
            return TOMORROW[type(first)] if len(self.met) - 1 == self._newer else first
        return {int: 1, bool: False, str: "x", bytes: bytes(16), Decimal: "1", date: 1}[hint]


def choices(cls: type) -> list[type[Enum]]:
    """The choices in a shape, in the order in which a sample meets them."""
    sample = Sample()
    sample.of(cls)
    return sample.met


def operation(definition: Definition, fields: dict[int, Any]) -> Operation:
    return Operation(
        named("operation"), 1, 1 << 20, 0, b"boot", 0, definition.kind, definition.version, HER, HER, 20_000, fields
    )


BODIES = [item for item in DEFINITIONS.values() if choices(item.body)]
RECORDS = [cls for cls in RECORD_CLASSES.values() if choices(cls)]


def spoilt(cls: type) -> Iterator[tuple[type[Enum], dict[int, Any]]]:
    """Samples of a shape with one choice of a newer program each."""
    for number, choice in enumerate(choices(cls)):
        yield choice, Sample(number).of(cls)


@pytest.mark.parametrize("definition", BODIES, ids=lambda item: item.body.__name__)
def test_the_fold_goes_on_and_drops_nothing(definition: Definition) -> None:
    rupees = currency("INR")
    assert rupees is not None
    shape.from_map(definition.body, Sample().of(definition.body))  # or nothing would be seen below
    for choice, fields in spoilt(definition.body):
        written = operation(definition, fields)
        outcome = apply(MemoryState(), Entry(written, Id(SEAT), 1))
        assert title_of(MemoryState(), written, rupees), choice
        if issubclass(choice, OpenNumber):
            assert outcome.disposition.code is not Code.UNINTERPRETED, f"{choice.__name__} only tells something"
        else:
            assert outcome.disposition.code is Code.UNINTERPRETED, choice
            assert outcome.changes == ()


@pytest.mark.parametrize("cls", RECORDS, ids=lambda cls: cls.__name__)
def test_a_record_of_the_office_is_read_as_it_is_or_passed_over(cls: type[Record]) -> None:
    for choice, fields in spoilt(cls):
        raw = cbor.encode(fields)
        found = records_with_bytes([(int(cls.KIND), raw)])
        assert bool(found) is issubclass(choice, OpenNumber), choice
        for item, kept in found:
            assert kept == raw
            again = shape.decode(cls, encode_record(item))
            assert again == item, "the number goes on as it came"


def test_only_what_tells_something_is_open() -> None:
    met = {choice for cls in (*RECORDS, *(item.body for item in BODIES)) for choice in choices(cls)}
    told = {choice.__name__ for choice in met if issubclass(choice, OpenNumber)}
    assert told == {"Behavior", "BorrowerField", "Reason", "ReturnReason"}
    assert all(issubclass(choice, IntEnum) or next(iter(choice)).value for choice in met)
