"""Reading what the office publishes from JSON in plain words: amounts and percent as people write them.

Every trouble is noted with the field it is in, what is wrong and what to do; reading goes on, so that a person sees all
of them at once. A field that no reader asked for is a trouble too: a misspelt word must not pass in silence.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, TypeVar

from fieldapp.domain.money import Currency, parse_amount
from fieldapp.domain.rejection import Rejection

T = TypeVar("T")
FILE_BYTES_MAX: Final = 1_000_000
WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MISSING: Final = object()


def read_json(path: Path) -> dict[str, Any] | str:
    """Return the object in a file, or the sentence that says why there is none. Numbers with a point are Decimal."""
    try:
        raw = path.read_bytes()
        if len(raw) > FILE_BYTES_MAX:
            return f"{path} is larger than such a file can be. Nothing was published. Name the right file."
        value = json.loads(raw.decode("utf-8-sig"), parse_float=Decimal)
    except OSError as error:
        return f"{path} cannot be read ({error.strerror}). Nothing was published. Name the right file."
    except json.JSONDecodeError as error:
        return f"{path} line {error.lineno}: {error.msg}. Nothing was published. Put the comma, quote or bracket right."
    except UnicodeDecodeError:
        return f"{path} is not saved as UTF-8 text. Nothing was published. Save it again as UTF-8."
    if not isinstance(value, dict):
        return f"{path} must hold one object in curly brackets. Nothing was published."
    return value


@dataclass
class Fields:
    """One object of a file: its fields are asked for by name, and done() notes those that nobody asked for.

    where: how its sentences begin. troubles: shared by all objects of one file.
    """

    where: str
    values: Mapping[str, Any]
    money: Currency
    troubles: list[str] = field(default_factory=list)
    _asked: set[str] = field(default_factory=set)

    def note(self, key: str, trouble: str) -> None:
        """Note a trouble of a field."""
        self.troubles.append(f'{self.where}, "{key}": {trouble}')

    def has(self, key: str) -> bool:
        """Tell whether a field is there."""
        self._asked.add(key)
        return self.values.get(key) is not None

    def _value(self, key: str) -> Any:
        self._asked.add(key)
        return self.values.get(key, _MISSING)

    def _wrong(self, key: str, value: Any, like: str) -> None:
        if value is _MISSING:
            self.note(key, f"is missing. Write it like {like}.")
        else:
            self.note(
                key, f"{json.dumps(value, default=str, ensure_ascii=False)} cannot be used. Write it like {like}."
            )

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text; it may be left out where there is a default."""
        value = self._value(key)
        if value is _MISSING and default is not None:
            return default
        if not isinstance(value, str) or not value.strip() or not value.isprintable() or len(value) > 100:
            self._wrong(key, value, '"Group weekly"')
            return ""
        return value.strip()

    def whole(self, key: str, default: int | None = None, least: int = 0) -> int:
        """Return a whole number, `least` or more."""
        value = self._value(key)
        if value is _MISSING and default is not None:
            return default
        if type(value) is not int or not least <= value < 2**31:
            self._wrong(key, value, f"{max(least, 12)}, a whole number of {least} or more")
            return default or least
        return value

    def flag(self, key: str, default: bool) -> bool:
        """Return true or false."""
        value = self._value(key)
        if value is _MISSING:
            return default
        if type(value) is not bool:
            self._wrong(key, value, "true or false, without quotes")
            return default
        return value

    def choice(self, key: str, choices: Mapping[str, T], default: str | None = None) -> T:
        """Return what one of some words stands for."""
        value = self._value(key)
        if value is _MISSING and default is not None:
            return choices[default]
        found = choices.get(" ".join(value.lower().split())) if isinstance(value, str) else None
        if found is None:
            self._wrong(key, value, " or ".join(f'"{word}"' for word in choices))
            return next(iter(choices.values()))
        return found

    def amount(self, key: str, default: int | None = None) -> int:
        """Return an amount of money in minor units, not below zero; it is written in major ones, as people do."""
        value = self._value(key)
        if value is _MISSING and default is not None:
            return default
        minor = self._minor(value)
        if minor is None:
            self._wrong(key, value, f'"2,500" for two thousand five hundred {self.money.code}')
            return 0
        return minor

    def amounts(self, key: str, default: tuple[int, ...]) -> tuple[int, ...]:
        """Return a list of amounts in minor units."""
        value = self._value(key)
        if value is _MISSING:
            return default
        found = [self._minor(item) for item in value] if isinstance(value, list) else [None]
        if None in found:
            self._wrong(key, value, '["5,000", "10,000"]')
            return default
        return tuple(item for item in found if item is not None)

    def _minor(self, value: Any) -> int | None:
        if isinstance(value, bool) or not isinstance(value, int | str | Decimal):
            return None
        minor = parse_amount(str(value), self.money)
        return None if isinstance(minor, Rejection) or minor < 0 else minor

    def share(self, key: str, default: Decimal | None = None, most: int = 100) -> Decimal:
        """Return a percentage as a fraction: "24 %" is 0.24. A number without the sign is turned away as unclear."""
        value = self._value(key)
        if value is _MISSING and default is not None:
            return default
        found = _percent(value)
        if found is None or not 0 <= found <= Decimal(most) / 100:
            self._wrong(key, value, f'"24 %", from 0 to {most} %')
            return Decimal(0)
        return found

    def number(self, key: str, default: Decimal) -> Decimal:
        """Return a percentage as a fraction, or a plain number such as 1.3; not below zero."""
        value = self._value(key)
        if value is _MISSING:
            return default
        found = _percent(value) if isinstance(value, str) and "%" in value else _plain(value)
        if found is None or found < 0:
            self._wrong(key, value, '"40 %" or 1.3')
            return default
        return found

    def wholes(self, key: str, default: tuple[int, ...]) -> tuple[int, ...]:
        """Return a list of whole numbers of 1 or more."""
        value = self._value(key)
        if value is _MISSING:
            return default
        if not isinstance(value, list) or not all(type(item) is int and item > 0 for item in value):
            self._wrong(key, value, "[2, 2, 1]")
            return default
        return tuple(value)

    def day(self, key: str) -> date | None:
        """Return a date, None with a note where it is none."""
        value = self._value(key)
        try:
            return date.fromisoformat(value)
        except (TypeError, ValueError):
            self._wrong(key, value, '"2027-01-26"')
            return None

    def words(self, key: str) -> tuple[str, ...]:
        """Return a list of words in small letters, none where the field is left out."""
        value = self._value(key)
        if value is _MISSING:
            return ()
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self._wrong(key, value, '["Sunday"]')
            return ()
        return tuple(item.strip().lower() for item in value)

    def part(self, key: str) -> Fields:
        """Return the object in a field, an empty one where it is left out."""
        value = self._value(key)
        if value is not _MISSING and not isinstance(value, dict):
            self._wrong(key, value, "an object in curly brackets")
            value = {}
        return Fields(f'{self.where}, "{key}"', {} if value is _MISSING else value, self.money, self.troubles)

    def parts(self, key: str, name: str) -> Iterator[Fields]:
        """Return the objects of a list, each called `name` and its number in sentences."""
        value = self._value(key)
        items: list[dict[str, Any]] = []
        if isinstance(value, list) and all(isinstance(item, dict) for item in value):
            items = value
        elif value is not _MISSING:
            self._wrong(key, value, "a list of objects: [{...}, {...}]")
        for number, item in enumerate(items, 1):
            yield Fields(f"{self.where}{name} {number}".strip(), item, self.money, self.troubles)

    def done(self) -> None:
        """Note every field that nobody asked for; names that begin with // are remarks."""
        for key in self.values:
            if key not in self._asked and not key.startswith("//"):
                near = get_close_matches(key, sorted(self._asked), 1)
                hint = f'Did you mean "{near[0]}"?' if near else "Leave it out, or look at how it is spelled."
                self.note(key, f"is not known here. {hint}")


def _percent(value: Any) -> Decimal | None:
    if not isinstance(value, str) or not value.strip().endswith("%"):
        return None
    found = _plain(value.strip()[:-1].strip())
    return found / 100 if found is not None else None


def _plain(value: Any) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal):
        return None
    try:
        found = Decimal(str(value).strip())
    except InvalidOperation:
        return None
    return found if found.is_finite() and abs(found) < 10**9 else None
