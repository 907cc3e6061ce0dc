"""The counts on the rail are the things that need this person."""

from __future__ import annotations

import pytest

from fieldapp.domain.staff import Role
from fieldapp.ui import badges
from tests.fakes.desk import fake_desk
from tests.fakes.morning import rampur


def test_the_officer_sees_visits_to_fix_and_values_to_choose(monkeypatch: pytest.MonkeyPatch) -> None:
    rampur().install(monkeypatch)
    assert badges.counts(fake_desk()) == {"visits": 2, "conflicts": 3, "sync": 3}


def test_the_supervisor_sees_what_waits_for_a_decision(monkeypatch: pytest.MonkeyPatch) -> None:
    services = rampur()
    services.install(monkeypatch)
    services.answer("approvals.waiting_for_me", 1)
    assert badges.counts(fake_desk(Role.SUPERVISOR)) == {"approvals": 1, "conflicts": 3}
