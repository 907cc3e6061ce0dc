"""The keyring behind its time limit: what hangs, what fails and what keeps nothing secret."""

from __future__ import annotations

import time

import pytest

from fieldapp import system_keyring
from fieldapp.system_keyring import KeyringAway, SystemKeyring, probe
from tests.fakes.keyring import MemoryKeyring


class _Slow:
    def get_password(self, service: str, username: str, /) -> str | None:
        time.sleep(5)
        return None

    def set_password(self, service: str, username: str, password: str, /) -> None:
        raise RuntimeError("locked collection")


def test_a_prompt_nobody_answers_does_not_block() -> None:
    ring = SystemKeyring(_Slow(), 0.05)
    began = time.monotonic()
    with pytest.raises(KeyringAway, match="no answer"):
        ring.get("x")
    assert time.monotonic() - began < 2
    with pytest.raises(KeyringAway, match="locked collection"):
        ring.put("x", "y")


def test_only_a_keyring_that_gives_back_what_was_put_is_used() -> None:
    assert probe(MemoryKeyring())
    assert not probe(MemoryKeyring(forgetful=True))
    assert not probe(MemoryKeyring(away=True))


def test_a_keyring_that_writes_plain_text_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring

    class PlaintextKeyring:
        """Stands for the one that keyrings.alt makes the default."""

    monkeypatch.setattr(keyring, "get_keyring", PlaintextKeyring)
    assert system_keyring.system_keyring() is None
