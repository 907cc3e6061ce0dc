"""What the first window is given: values that cannot be changed under its hands."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from fieldapp.ui.door import Door, Opened, Refused
from tests.fakes.door import FakeDoor


def test_the_fake_is_a_door() -> None:
    door: Door = FakeDoor()
    assert [seat.name for seat in door.seats()] == ["Meera Joshi", "Sunita Rao"]
    assert isinstance(door.unlock("meera", "482915"), Opened)
    assert isinstance(door.unlock("meera", "000000"), Refused)


def test_a_refusal_is_about_the_secret_unless_it_says_otherwise() -> None:
    refused = Refused("No")
    assert refused.field == "secret"
    assert not refused.locked
    with pytest.raises(FrozenInstanceError):
        refused.wait_s = 5  # type: ignore[misc]
