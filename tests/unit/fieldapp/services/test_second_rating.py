"""Who is to rate again is told from the lists and from one borrower's records alike; test_assessments has the rest."""

from __future__ import annotations

import pytest

from fieldapp.services import second_rating
from fieldapp.services.borrower.assessments import submit_assessment
from fieldapp.services.directory import directory
from fieldapp.store import work_lines
from tests.fakes.clock import DAY_MS
from tests.fakes.morning_branch import MorningBranch
from tests.unit.fieldapp.services.borrower.test_assessments import sitting


def test_the_lists_and_her_records_say_the_same(morning: MorningBranch, monkeypatch: pytest.MonkeyPatch) -> None:
    for place in (second_rating, work_lines):
        monkeypatch.setattr(place, "is_drawn", lambda _assessment: True)
    anil, rao = morning.desk(morning.anil_id), morning.desk(morning.rao_id)
    submit_assessment(anil, sitting(morning))
    submit_assessment(anil, sitting(morning, 2))
    morning.exchange(anil, rao)
    her = morning.borrowers[1]
    for desk, asked in ((anil, False), (rao, True)):
        with desk.book.view() as view:
            waiting = {item.borrower_id for item in second_rating.waiting(desk, view)}
            assert waiting == ({her, morning.borrowers[2]} if asked else set())
            assert (second_rating.of_borrower(desk, view, her) is not None) is asked
            row = directory(desk, view).rows[her]
            assert (row.outlook is None) is asked, "whoever rates blind does not read it in a list"
    submit_assessment(rao, sitting(morning, 1, rating=2))
    with rao.book.view() as view:
        assert [item.borrower_id for item in second_rating.waiting(rao, view)] == [morning.borrowers[2]]
        assert directory(rao, view).rows[her].outlook is not None
    morning.clock.go_on(31 * DAY_MS)
    with rao.book.view() as view:
        assert second_rating.waiting(rao, view) == []
        assert directory(rao, view).rows[morning.borrowers[2]].outlook is not None
