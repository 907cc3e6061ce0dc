"""Every test of the server's parts that asks for `ground` or `world` runs on both databases."""

from __future__ import annotations

from pathlib import Path

import pytest
import structlog

from tests.fakes.server_fixtures import ground, shared_postgresql, world
from tests.fakes.shell import Office

__all__ = ["ground", "shared_postgresql", "there", "world"]


@pytest.fixture
def there(tmp_path: Path) -> Office:
    """Give a server's folder with a branch and two officers."""
    made = Office(tmp_path)
    made.say("init", "--branch", "Rampur", "--currency", "INR", "--time-zone", "Asia/Kolkata")
    for name in ("Asha", "Kiran"):
        assert "is registered" in made.say("user", "add", name, "--role", "officer")
    structlog.reset_defaults()
    return made
