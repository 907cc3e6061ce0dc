"""A desk without a database: screens are driven over it with answers that a test chooses, named like the pictures.

    services = FakeServices()                    # or the `services` fixture of tests/gui/conftest.py
    services.answer("people.profile", view("people", "Profile", ...))
    screen = ProfileScreen(fake_desk())
    ...
    assert services.called("repayments.record_repayment")[0] == (RecordRepayment(...),)

An answer may be a value or a function of the arguments after the desk. What was called is kept in order. Only functions
are replaced; classes are those of the services, built by `view(module, name, **fields)`, which fails on a drift.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from fieldapp import services
from fieldapp.domain.ids import Id
from fieldapp.domain.money import Currency, currency
from fieldapp.domain.staff import Role
from fieldapp.domain.timestamp import Day, day_of

TODAY: Day = day_of(date(2026, 10, 15))
NOW_MS = 1792041127000
"""Thu 15 Oct 2026 10:42:07 in Kolkata."""
MINUTE = 60_000
HOUR = 60 * MINUTE


def same_id(number: int) -> Id:
    """An id that is the same in every run."""
    return Id(number.to_bytes(16, "big"))


def rupees() -> Currency:
    found = currency("INR")
    assert found is not None
    return found


@dataclass
class FakeClock:
    """A clock that stands still until a test moves it."""

    ms: int = NOW_MS
    day: Day = TODAY
    boot_id: bytes = bytes(16)

    def now_ms(self) -> int:
        return self.ms

    def today(self) -> Day:
        return self.day

    def monotonic_ms(self) -> int:
        return self.ms - NOW_MS


@dataclass
class FakeServices:
    """Stands in for the functions of `fieldapp.services`."""

    answers: dict[str, Any] = field(default_factory=dict)
    calls: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = field(default_factory=list)
    _patch: pytest.MonkeyPatch | None = None

    def install(self, patch: pytest.MonkeyPatch) -> None:
        """From now on `answer` replaces the functions themselves, until the test ends."""
        self._patch = patch
        for name in self.answers:
            self._replace(name)

    def answer(self, name: str, value: Any) -> None:
        """What `module.function` gives from now on: a value, or a function of the arguments after the desk."""
        self.answers[name] = value
        if self._patch is not None:
            self._replace(name)

    def called(self, name: str) -> list[tuple[Any, ...]]:
        """The arguments after the desk of every call of `module.function`, oldest first."""
        return [arguments for called, arguments, _named in self.calls if called == name]

    def _replace(self, name: str) -> None:
        assert self._patch is not None
        module_name, function_name = name.split(".")
        module = service(module_name)
        self._patch.setattr(module, function_name, self._stand_in(name))

    def _stand_in(self, name: str) -> Callable[..., Any]:
        def stand_in(_desk: Any, *arguments: Any, **named: Any) -> Any:
            self.calls.append((name, arguments, named))
            answer = self.answers[name]
            return answer(*arguments, **named) if callable(answer) else answer

        return stand_in


@cache
def service(name: str) -> ModuleType:
    """The module of the services with this name, in whichever of their folders it stands."""
    everywhere = pkgutil.walk_packages(services.__path__, f"{services.__name__}.")
    (found,) = [entry.name for entry in everywhere if not entry.ispkg and entry.name.endswith(f".{name}")]
    return importlib.import_module(found)


def view(module: str, name: str, /, **fields: Any) -> Any:
    """A value of a class of the services, by field names."""
    found = getattr(service(module), name)
    return found(**fields)


def fake_desk(role: Role = Role.OFFICER, **changes: Any) -> Any:
    """A desk whose book must not be touched; only what windows read of it is there."""
    me = SimpleNamespace(
        user_id=same_id(1),
        seat_id=same_id(2),
        name="Meera Joshi" if role is Role.OFFICER else "Sunita Rao",
        role=role,
    )
    parts: dict[str, Any] = {
        "book": None,
        "clock": FakeClock(),
        "new_id": lambda: same_id(999),
        "me": me,
        "currency": rupees(),
        "branch_name": "Rampur branch",
        "synthetic": False,
        "time_zone": "Asia/Kolkata",
        "settings": SimpleNamespace(receiver_port="/nowhere"),
        "prove": None,
    }
    return SimpleNamespace(**(parts | changes))
