"""The keyring of the operating system: one of the two places that hold what opens a seat's database."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from typing import Any, Final, Protocol, TypeVar, cast

SERVICE: Final = "Fieldbook"
PROBE_BYTES: Final = 32
T = TypeVar("T")


class KeyringAway(Exception):
    """The keyring of the operating system gave no answer, or refused one."""


class Keyring(Protocol):
    """Where this laptop keeps short secrets outside the database; every method may raise KeyringAway."""

    def get(self, name: str) -> str | None:
        """Return the text kept under a name, or None."""
        ...

    def put(self, name: str, text: str) -> None:
        """Keep a text of at most 1,000 characters under a name."""
        ...


def probe(keyring: Keyring) -> bool:
    """Tell whether the keyring gives back what was put into it."""
    text = secrets.token_hex(PROBE_BYTES)
    try:
        keyring.put("probe", text)
        return keyring.get("probe") == text
    except KeyringAway:
        return False


class SystemKeyring:
    """The operating system's keyring behind a time limit, because a prompt nobody sees would block for ever."""

    def __init__(self, backend: Any, timeout_s: float) -> None:
        self._backend = backend
        self._timeout_s = timeout_s

    def get(self, name: str) -> str | None:
        """Return the text kept under a name, or None."""
        return self._bounded(lambda: cast("str | None", self._backend.get_password(SERVICE, name)))

    def put(self, name: str, text: str) -> None:
        """Keep a text of at most 1,000 characters under a name (Windows takes 1,280)."""
        if len(text) > 1_000:
            raise ValueError("a keyring entry has at most 1,000 characters")
        self._bounded(lambda: self._backend.set_password(SERVICE, name, text))

    def _bounded(self, ask: Callable[[], T]) -> T:
        answers: list[T] = []
        troubles: list[BaseException] = []

        def work() -> None:
            try:
                answers.append(ask())
            except BaseException as error:  # noqa: BLE001  # backends raise their own and D-Bus's errors alike
                troubles.append(error)

        thread = threading.Thread(target=work, daemon=True, name="keyring")
        thread.start()
        thread.join(self._timeout_s)
        if troubles:
            raise KeyringAway(str(troubles[0])) from troubles[0]
        if not answers:
            raise KeyringAway(f"no answer within {self._timeout_s:g} seconds")
        return answers[0]


def system_keyring(timeout_s: float = 10) -> SystemKeyring | None:
    """Return this laptop's keyring, or None where there is none that keeps secrets secret."""
    import keyring

    chosen: Any = keyring.get_keyring()
    for backend in getattr(chosen, "backends", None) or [chosen]:
        module, name = type(backend).__module__, type(backend).__name__
        if module.startswith("keyrings.") or "Plaintext" in name or module.endswith((".fail", ".null")):
            continue
        return SystemKeyring(backend, timeout_s)
    return None
