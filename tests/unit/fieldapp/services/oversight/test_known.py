"""What is known of a borrower beside work about her."""

from __future__ import annotations

from fieldapp.domain.work.visit import VisitContent, VisitOutcome, VisitPurpose
from fieldapp.services.borrower.visits import SubmitVisit, submit_visit
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.oversight.known import known_of
from tests.fakes.morning_branch import MorningBranch


def test_loans_and_last_visits_in_words(morning: MorningBranch, anil: Desk) -> None:
    usha = morning.borrowers[4]
    content = VisitContent(VisitPurpose.FOLLOW_UP, VisitOutcome.PAID, note="She was at home and paid all of it.")
    done = submit_visit(anil, SubmitVisit(anil.new_id(), usha, content, {}, {}))
    assert isinstance(done, Saved)
    with anil.book.view() as view:
        known = known_of(anil, view, usha)
        nobody = known_of(anil, view, anil.new_id())
    assert [label for label, _ in known] == ["Loans", "Visited"]
    assert "left" in known[0][1]
    assert known[1][1].endswith("Paid")
    assert nobody == (("Loans", "None up to now"),)
