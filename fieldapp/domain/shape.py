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
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum, IntEnum
from typing import Any, TypeVar, get_args, get_origin

from fieldapp.domain import cbor
from fieldapp.domain.timestamp import date_of, day_of

T = TypeVar("T")
Plain = int | str | bytes | bool | None
Convert = Callable[[Any], Any]


class WrongShape(ValueError):
    """The value does not fit the shape; the message names shape and field."""


@dataclasses.dataclass(frozen=True)
class _Field:
    name: str
    default: Any
    has_default: bool
    to_plain: Convert
    from_plain: Convert


def encode(instance: Any) -> bytes:
    """Return the canonical bytes of a shape."""
    return cbor.encode(to_map(instance))


def decode(cls: type[T], raw: bytes) -> T:
    """Return the shape in canonical bytes; raise MalformedCbor or WrongShape."""
    value = cbor.decode(raw)
    if not isinstance(value, dict):
        raise WrongShape(f"{cls.__name__} is not a map")
    return from_map(cls, value)


def to_map(instance: Any) -> dict[int, cbor.Value]:
    """Return a shape as a map of field number to plain value, without the fields that have their default value."""
    result: dict[int, cbor.Value] = {}
    for number, item in enumerate(_fields(type(instance))):
        value = getattr(instance, item.name)
        if not item.has_default or value != item.default:
            result[number] = item.to_plain(value)
    return result


def from_map(cls: type[T], values: Mapping[int, cbor.Value]) -> T:
    """Return the shape of a map of field numbers; numbers a newer program added are passed over."""
    arguments: dict[str, Any] = {}
    for number, item in enumerate(_fields(cls)):
        if number in values:
            arguments[item.name] = _read(cls, item, values[number])
        elif not item.has_default:
            raise WrongShape(f"{cls.__name__}.{item.name} is missing")
    return cls(**arguments)


def _to_list(instance: Any) -> list[cbor.Value]:
    items = _fields(type(instance))
    values = [getattr(instance, item.name) for item in items]
    last = len(items)
    while last and items[last - 1].has_default and values[last - 1] == items[last - 1].default:
        last -= 1
    return [item.to_plain(value) for item, value in zip(items[:last], values[:last], strict=True)]


def _from_list(cls: type[T], values: Any) -> T:
    if not isinstance(values, list):
        raise WrongShape(f"{cls.__name__} is not an array")
    items = _fields(cls)
    arguments = {item.name: _read(cls, item, value) for item, value in zip(items, values, strict=False)}
    for item in items[len(values) :]:
        if not item.has_default:
            raise WrongShape(f"{cls.__name__}.{item.name} is missing")
    return cls(**arguments)


def _read(cls: type, item: _Field, value: cbor.Value) -> Any:
    try:
        return item.from_plain(value)
    except (TypeError, ValueError) as error:
        raise WrongShape(f"{cls.__name__}.{item.name}: {error}") from error


_KNOWN: dict[type, tuple[_Field, ...]] = {}


def _fields(cls: type) -> tuple[_Field, ...]:
    """Return the fields of a shape; worked out once per class."""
    known = _KNOWN.get(cls)
    if known is None:
        hints = typing.get_type_hints(cls)
        known = tuple(_field(declared, hints[declared.name]) for declared in dataclasses.fields(cls))
        _KNOWN[cls] = known
    return known


def _field(declared: dataclasses.Field[Any], hint: Any) -> _Field:
    if declared.default_factory is not dataclasses.MISSING:
        default, has_default = declared.default_factory(), True
    else:
        default, has_default = declared.default, declared.default is not dataclasses.MISSING
    to_plain, from_plain = _converters(hint)
    return _Field(declared.name, default, has_default, to_plain, from_plain)


def _same(value: Any) -> Any:
    return value


def _exactly(cls: type) -> Convert:
    def check(value: Any) -> Any:
        if type(value) is not cls:
            raise WrongShape(f"{cls.__name__} expected, not {type(value).__name__}")
        return value

    return check


def _plain(value: Any) -> Any:
    if value is not None and not isinstance(value, int | str | bytes):
        raise WrongShape(f"plain value expected, not {type(value).__name__}")
    return value


def _converters(hint: Any) -> tuple[Convert, Convert]:
    origin, arguments = get_origin(hint), get_args(hint)
    if hint == Plain:
        return _same, _plain
    if origin in (types.UnionType, typing.Union):
        return _optional(arguments)
    if origin is tuple:
        return _tuple(arguments[0])
    if origin is frozenset:
        return _set(arguments[0])
    if origin in (dict, Mapping) or (origin is not None and issubclass(origin, Mapping)):
        return _mapping(arguments[0], arguments[1])
    return _single(hint)


def _single(hint: Any) -> tuple[Convert, Convert]:
    hint = getattr(hint, "__supertype__", hint)
    if hasattr(hint, "as_text") and hasattr(hint, "from_text"):
        read_text: Convert = hint.from_text
        return hint.as_text, lambda value: read_text(_exactly(str)(value))
    if dataclasses.is_dataclass(hint):
        cls: Any = hint
        return _to_list, lambda value: _from_list(cls, value)
    if isinstance(hint, type) and issubclass(hint, IntEnum):
        number: Convert = hint
        exactly_int = _exactly(int)
        return int, lambda value: number(exactly_int(value))
    if isinstance(hint, type) and issubclass(hint, Enum):
        named: Convert = hint
        exactly_str = _exactly(str)
        return lambda value: value.value, lambda value: named(exactly_str(value))
    if hint is Decimal:
        return decimal_text, _decimal
    if hint is date:
        return day_of, _date
    if hint in (int, bool, str, bytes):
        return hint, _exactly(hint)
    raise TypeError(f"no canonical form for {hint}")


def _optional(arguments: tuple[Any, ...]) -> tuple[Convert, Convert]:
    inner = tuple(argument for argument in arguments if argument is not type(None))
    to_plain, from_plain = _converters(inner[0]) if len(inner) == 1 else _choice(inner)
    return (
        lambda value: None if value is None else to_plain(value),
        lambda value: None if value is None else from_plain(value),
    )


def _choice(shapes: tuple[Any, ...]) -> tuple[Convert, Convert]:
    """A value is one of several shapes, known by its place among them: new ones are only ever appended."""
    if not all(dataclasses.is_dataclass(one) for one in shapes):
        raise TypeError(f"no canonical form for {shapes}")
    converters = [_single(one) for one in shapes]

    def write(value: Any) -> list[cbor.Value]:
        number = shapes.index(type(value))
        return [number, converters[number][0](value)]

    def read(value: Any) -> Any:
        if not isinstance(value, list) or len(value) != 2 or type(value[0]) is not int:
            raise WrongShape("number of the choice and its shape expected")
        if not 0 <= value[0] < len(shapes):
            raise WrongShape(f"choice {value[0]} is not known")
        return converters[value[0]][1](value[1])

    return write, read


def decimal_text(value: Decimal) -> str:
    """Return the one text of a decimal number: no exponent, no trailing zeros; raise WrongShape for no number."""
    if not value.is_finite():
        raise WrongShape(f"{value} is no number")
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _decimal(value: Any) -> Decimal:
    text = _exactly(str)(value)
    try:
        number = Decimal(text)
    except InvalidOperation as error:
        raise WrongShape(f"{text!r} is no number") from error
    if decimal_text(number) != text:
        raise WrongShape(f"{text!r} is not the shortest form")
    return number


def _date(value: Any) -> date:
    try:
        return date_of(_exactly(int)(value))
    except OverflowError as error:
        raise WrongShape(f"{value} is no day of the calendar") from error


def _set(hint: Any) -> tuple[Convert, Convert]:
    to_plain, from_plain = _converters(hint)

    def read(value: Any) -> frozenset[Any]:
        if not isinstance(value, list) or value != sorted(set(value)):
            raise WrongShape("ascending array expected")
        return frozenset(from_plain(item) for item in value)

    return lambda value: sorted(to_plain(item) for item in value), read


def _tuple(hint: Any) -> tuple[Convert, Convert]:
    to_plain, from_plain = _converters(hint)

    def read(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise WrongShape("array expected")
        return tuple([from_plain(item) for item in value])

    return lambda value: [to_plain(item) for item in value], read


def _mapping(key_hint: Any, value_hint: Any) -> tuple[Convert, Convert]:
    to_key, from_key = _converters(key_hint)
    to_plain, from_plain = _converters(value_hint)

    def read(value: Any) -> dict[Any, Any]:
        if not isinstance(value, dict):
            raise WrongShape("map expected")
        return {from_key(key): from_plain(item) for key, item in value.items()}

    return lambda value: {to_key(key): to_plain(item) for key, item in value.items()}, read
