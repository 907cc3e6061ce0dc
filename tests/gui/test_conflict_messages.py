"""What stops somebody in a conflict is said in sentences that fit."""

from __future__ import annotations

from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.ui import messages
from fieldapp.ui.conflict_messages import CONFLICT_WORDS


def test_every_reason_of_conflicts_has_its_words() -> None:
    assert set(CONFLICT_WORDS) == {reason for reason in Reason if 210 <= reason <= 219}
    assert messages.text(Rejection(Reason.HAS_MONEY)).startswith("This entry has a loan")
