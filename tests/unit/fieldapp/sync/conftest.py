"""The branch of the services' tests, for the sync between its laptops and the office."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.services.desk import Desk
from tests.fakes.morning_branch import MorningBranch


@pytest.fixture
def morning(tmp_path: Path) -> Iterator[MorningBranch]:
    branch = MorningBranch(tmp_path)
    yield branch
    branch.close()


@pytest.fixture
def anil(morning: MorningBranch) -> Desk:
    return morning.desk(morning.anil_id)
