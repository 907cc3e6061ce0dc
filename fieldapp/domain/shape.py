"""Frozen dataclasses as canonical CBOR, numbered by the order in which their fields are declared.

A shape's fields are only ever appended, each new one with a default, so old bytes decode under new programs. The
outermost object is a map (fields equal to their default are left out); an object inside it is an array without its
trailing defaults. Field types: int, bool, str, bytes, enums of int or str, Decimal (the shortest plain text), date (a
day since 1970-01-01), other shapes, tuples and frozen sets of these, a mapping of int (or an enum of int) to a plain
value, any of them or None, and a choice between shapes (an array of the choice's number and the shape). A shape that
brings as_text() and from_text() is its text.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum, IntEnum
from functools import partial
from typing import Any, Final, TypeVar, get_args, get_origin

from fieldapp.domain import cbor
from fieldapp.domain.decimals import decimal_text, read_decimal
from fieldapp.domain.reading import Item, Read, list_reader, map_reader
from fieldapp.domain.timestamp import date_of, day_of
from fieldapp.domain.writing import Part, list_writer, map_writer

T = TypeVar("T")
_OFTEN: Final = 8
"""How often maps with the same numbers come before a function is made for them."""
_WAYS_MAX: Final = 48
"""For how many sets of numbers a class has such a function."""
Plain = int | str | bytes | bool | None
Convert = Callable[[Any], Any]


class WrongShape(ValueError):
    """The value does not fit the shape; the message names shape and field."""


@dataclasses.dataclass(frozen=True)
class _Way:
    """How values of a type go to plain values, come back, and go to canonical bytes.

    exactly: the type whose values are their own plain form, None where a value must be made from it.
    """

    to_plain: Convert
    from_plain: Convert
    to_bytes: Convert
    exactly: type | None = None


@dataclasses.dataclass(frozen=True)
class _Field:
    """One declared field. missing: gives its default, None where it has none; default: the value left out."""

    name: str
    default: Any
    missing: Callable[[], Any] | None
    way: _Way


def encode(instance: Any) -> bytes:
    """Return the canonical bytes of a shape."""
    return _form(type(instance)).map_bytes(instance)


def decode(cls: type[T], raw: bytes) -> T:
    """Return the shape in canonical bytes; raise MalformedCbor or WrongShape."""
    value = cbor.decode(raw)
    if not isinstance(value, dict):
        raise WrongShape(f"{cls.__name__} is not a map")
    return from_map(cls, value)


def decode_own(cls: type[T], raw: bytes) -> T:
    """Return the shape in bytes that encode() made and a store kept: their form is not looked at a second time."""
    made: T = _form(cls).made(cbor.decode_own(raw))
    return made


def to_map(instance: Any) -> dict[int, cbor.Value]:
    """Return a shape as a map of field number to plain value, without the fields that have their default value."""
    result: dict[int, cbor.Value] = {}
    for number, item in enumerate(_form(type(instance)).fields):
        value = getattr(instance, item.name)
        if item.missing is None or value != item.default:
            result[number] = item.way.to_plain(value)
    return result


def from_map(cls: type[T], values: Mapping[int, cbor.Value]) -> T:
    """Return the shape of a map of field numbers; numbers a newer program added are passed over."""
    made: T = _form(cls).made(values)
    return made


class _Form:
    """A shape's fields and the quick ways over all of them; worked out once per class.

    map_bytes, list_bytes: to_map() and to_list() in canonical bytes.
    """

    def __init__(self, cls: type) -> None:
        self.cls = cls
        hints = typing.get_type_hints(cls)
        self.fields = tuple(_field(declared, hints[declared.name]) for declared in dataclasses.fields(cls))
        self._list_readers: dict[int, Read] = {}
        self._map_readers: dict[tuple[int, ...], Read] = {}
        self._met: dict[tuple[int, ...], int] = {}
        parts = [
            Part(one.name, one.way.to_bytes, one.way.exactly, one.missing is None, one.default) for one in self.fields
        ]
        self.map_bytes, self.list_bytes = map_writer(parts), list_writer(parts)

    def to_list(self, instance: Any) -> list[cbor.Value]:
        """Return the plain values of an instance, without the defaults at their end."""
        values, fields = [getattr(instance, item.name) for item in self.fields], self.fields
        while values and (last := fields[len(values) - 1]).missing is not None and values[-1] == last.default:
            values.pop()
        return [item.way.to_plain(value) for item, value in zip(fields, values, strict=False)]

    def from_list(self, values: Any) -> Any:
        """Return the instance of plain values in the order of the fields; those a newer program added are left."""
        try:
            count = min(len(values), len(self.fields))
            return (self._list_readers.get(count) or self._list_reader(count))(values)
        except (TypeError, ValueError):
            if type(values) is not list:
                raise WrongShape(f"{self.cls.__name__} is not an array") from None
            return self._named(dict(enumerate(values[: len(self.fields)])))

    def all_from_lists(self, values: list[Any]) -> tuple[Any, ...]:
        """Return what from_list() returns for each of them."""
        readers = self._list_readers
        try:
            return tuple([readers[len(one)](one) for one in values])
        except (KeyError, TypeError, ValueError):
            return tuple([self.from_list(one) for one in values])

    def _list_reader(self, count: int) -> Read:
        reader = self._list_readers[count] = list_reader(self.cls, self._items(), count)
        return reader

    def _items(self) -> list[Item]:
        return [
            Item(
                one.name, one.way.exactly, one.way.from_plain, one.missing, getattr(one.missing, "func", None) is _same
            )
            for one in self.fields
        ]

    def made(self, values: Mapping[int, Any]) -> Any:
        """Return the instance of plain values by the numbers of their fields, naming what does not fit."""
        reader = self._map_readers.get(tuple(values))
        if reader is not None:
            try:
                return reader(values)
            except (TypeError, ValueError):
                return self._named(values)
        self._meet(tuple(values))
        return self._named(values)

    def _meet(self, numbers: tuple[int, ...]) -> None:
        """Make a reader for maps with just these numbers once they came often; making it costs a hundred of them."""
        self._met[numbers] = times = self._met.get(numbers, 0) + 1
        for known in (self._met, self._map_readers):
            if len(known) >= _WAYS_MAX:
                known.clear()  # hostile maps, each with other numbers
        if times < _OFTEN:
            return
        required = (number for number, item in enumerate(self.fields) if item.missing is None)
        if set(numbers).issuperset(required) and all(type(number) is int and number >= 0 for number in numbers):
            self._map_readers[numbers] = map_reader(self.cls, self._items(), numbers)

    def _named(self, values: Mapping[int, Any]) -> Any:
        """Return the instance of plain values by the numbers of their fields, field by field."""
        given: dict[str, Any] = {}
        for number, item in enumerate(self.fields):
            if number in values:
                value = values[number]
                given[item.name] = value if type(value) is item.way.exactly else self._read(item, value)
            else:
                given[item.name] = self._default(item)
        return self.cls(**given)

    def _read(self, item: _Field, value: Any) -> Any:
        try:
            return item.way.from_plain(value)
        except (TypeError, ValueError) as error:
            raise WrongShape(f"{self.cls.__name__}.{item.name}: {error}") from error

    def _default(self, item: _Field) -> Any:
        if item.missing is None:
            raise WrongShape(f"{self.cls.__name__}.{item.name} is missing")
        return item.missing()


_FORMS: dict[type, _Form] = {}


def _form(cls: type) -> _Form:
    return _FORMS.get(cls) or _FORMS.setdefault(cls, _Form(cls))


def make_ready(classes: Iterable[type]) -> None:
    """Work out how shapes of some classes are read and written, which otherwise their first one waits for."""
    for cls in classes:
        _form(cls)


def _field(declared: dataclasses.Field[Any], hint: Any) -> _Field:
    default = declared.default
    missing: Callable[[], Any] | None = None
    if declared.default_factory is not dataclasses.MISSING:
        missing = declared.default_factory
        default = missing()
    elif default is not dataclasses.MISSING:
        missing = partial(_same, default)
    return _Field(declared.name, default, missing, _way(hint))


def _same(value: Any) -> Any:
    return value


def _exactly(cls: type) -> Convert:
    def check(value: Any) -> Any:
        if type(value) is not cls:
            raise WrongShape(f"{cls.__name__} expected, not {type(value).__name__}")
        return value

    return check


def _plain(value: Any) -> Any:
    if value is not None and not isinstance(value, (int, str, bytes)):
        raise WrongShape(f"plain value expected, not {type(value).__name__}")
    return value


def _way(hint: Any) -> _Way:
    origin, arguments = get_origin(hint), get_args(hint)
    if hint == Plain:
        return _Way(_same, _plain, cbor.encode)
    if origin in (types.UnionType, typing.Union):
        return _optional(arguments)
    if origin is tuple:
        return _tuple(arguments[0])
    if origin is frozenset:
        return _set(arguments[0])
    if origin in (dict, Mapping) or (origin is not None and issubclass(origin, Mapping)):
        return _mapping(arguments[0], arguments[1])
    return _single(getattr(hint, "__supertype__", hint))


def _single(hint: Any) -> _Way:
    if hasattr(hint, "as_text") and hasattr(hint, "from_text"):
        read_text: Convert = hint.from_text
        return _by_plain(hint.as_text, lambda value: read_text(_exactly(str)(value)))
    if dataclasses.is_dataclass(hint):
        return _shape(hint)  # type: ignore[arg-type]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _enum(hint)
    if hint in (Decimal, date):
        return _by_plain(decimal_text, _decimal) if hint is Decimal else _by_plain(day_of, _date)
    if hint in _WRITTEN:
        return _Way(hint, _exactly(hint), _WRITTEN[hint], hint)
    raise TypeError(f"no canonical form for {hint}")


_WRITTEN: Mapping[type, Convert] = {
    int: cbor.encode_int,
    bool: lambda value: b"\xf5" if value else b"\xf4",
    str: cbor.encode_text,
    bytes: cbor.encode_bytes,
}


def _by_plain(to_plain: Convert, from_plain: Convert) -> _Way:
    return _Way(to_plain, from_plain, lambda value: cbor.encode(to_plain(value)))


def _shape(cls: type) -> _Way:
    return _Way(
        lambda value: _form(type(value)).to_list(value),
        lambda value: _form(cls).from_list(value),
        lambda value: _form(type(value)).list_bytes(value),
    )


def _enum(cls: type[Enum]) -> _Way:
    plain = int if issubclass(cls, IntEnum) else str
    members = {member.value: member for member in cls}
    exactly, choose = _exactly(plain), cls

    def read(value: Any) -> Any:
        found = members.get(value) if type(value) is plain else None
        return choose(exactly(value)) if found is None else found

    if plain is int:
        return _Way(int, read, _WRITTEN[int])
    return _by_plain(lambda value: value.value, read)


def _optional(arguments: tuple[Any, ...]) -> _Way:
    inner = tuple(argument for argument in arguments if argument is not type(None))
    way = _way(inner[0]) if len(inner) == 1 else _choice(inner)
    return _Way(
        lambda value: None if value is None else way.to_plain(value),
        lambda value: None if value is None else way.from_plain(value),
        lambda value: b"\xf6" if value is None else way.to_bytes(value),
    )


def _choice(shapes: tuple[Any, ...]) -> _Way:
    """A value is one of several shapes, known by its place among them: new ones are only ever appended."""
    if not all(dataclasses.is_dataclass(one) for one in shapes):
        raise TypeError(f"no canonical form for {shapes}")
    ways = [_single(one) for one in shapes]

    def write(value: Any) -> list[cbor.Value]:
        number = shapes.index(type(value))
        return [number, ways[number].to_plain(value)]

    def read(value: Any) -> Any:
        if not isinstance(value, list) or len(value) != 2 or type(value[0]) is not int:
            raise WrongShape("number of the choice and its shape expected")
        if not 0 <= value[0] < len(shapes):
            raise WrongShape(f"choice {value[0]} is not known")
        return ways[value[0]].from_plain(value[1])

    return _by_plain(write, read)


def _decimal(value: Any) -> Decimal:
    return read_decimal(_exactly(str)(value))


def _date(value: Any) -> date:
    try:
        return date_of(_exactly(int)(value))
    except OverflowError as error:
        raise WrongShape(f"{value} is no day of the calendar") from error


def _set(hint: Any) -> _Way:
    way = _way(hint)

    def read(value: Any) -> frozenset[Any]:
        if not isinstance(value, list) or value != sorted(set(value)):
            raise WrongShape("ascending array expected")
        return frozenset(way.from_plain(item) for item in value)

    return _by_plain(lambda value: sorted(way.to_plain(item) for item in value), read)


def _tuple(hint: Any) -> _Way:
    way = _way(hint)
    to_plain, from_plain, to_bytes = way.to_plain, way.from_plain, way.to_bytes

    def read(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise WrongShape("array expected")
        return tuple([from_plain(item) for item in value])

    def read_shapes(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise WrongShape("array expected")
        return _form(hint).all_from_lists(value)

    def write_shapes(value: Any) -> bytes:
        write = _form(hint).list_bytes
        return cbor.encode_items([write(item) if type(item) is hint else to_bytes(item) for item in value])

    if dataclasses.is_dataclass(hint) and not hasattr(hint, "as_text"):
        return _Way(lambda value: [to_plain(item) for item in value], read_shapes, write_shapes)
    return _Way(
        lambda value: [to_plain(item) for item in value],
        read,
        lambda value: cbor.encode_items([to_bytes(item) for item in value]),
    )


def _mapping(key_hint: Any, value_hint: Any) -> _Way:
    keys, values = _way(key_hint), _way(value_hint)

    def read(value: Any) -> dict[Any, Any]:
        if not isinstance(value, dict):
            raise WrongShape("map expected")
        return {keys.from_plain(key): values.from_plain(item) for key, item in value.items()}

    return _Way(
        lambda value: {keys.to_plain(key): values.to_plain(item) for key, item in value.items()},
        read,
        lambda value: cbor.encode_map(value, values.to_bytes),
    )
