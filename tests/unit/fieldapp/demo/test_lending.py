"""The demonstration's loan goes the whole way through the same services."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp.demo import lending
from fieldapp.services.desk import Saved
from fieldapp.services.oversight.approvals import Decide, approval_queue, decide
from tests.fakes.morning_branch import MorningBranch
from tests.unit.fieldapp.services.lending import MONTHLY, publish


def test_a_loan_is_asked_for_approved_and_handed_over(tmp_path: Path) -> None:
    morning = MorningBranch(tmp_path)
    publish(morning, replace(MONTHLY, code="SE", name="Seasonal", offering=replace(MONTHLY.offering, installments=9)))
    anil, rao = morning.desk(morning.anil_id), morning.desk(morning.rao_id)
    assert lending.ask(anil, morning.borrowers[3]).startswith("₹ 12,000 for the season costs ₹ ")
    with pytest.raises(IndexError):
        lending.give(anil)
    morning.exchange(anil, rao)
    (item,) = approval_queue(rao)
    done = decide(rao, Decide(item.subject_kind, item.subject_id, item.version, item.content_hash, "accept"))
    assert isinstance(done, Saved)
    morning.exchange(rao, anil)
    assert lending.give(anil).startswith("₹ 12,000 on receipt ")
    morning.close()
