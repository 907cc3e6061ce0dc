"""What the operations of a talk are called, with the name of whom the work is about."""

from __future__ import annotations

import pytest

from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent, Stamp, mint
from fieldapp.domain.record import Kind
from fieldapp.domain.taking_back import DecisionTakenBack
from fieldapp.domain.talk import NoteSaid, WorkPutAside
from fieldapp.domain.work.visit import VisitContent, VisitDrafted
from fieldapp.services.desk import Desk
from fieldapp.services.talk_titles import talk_title
from tests.fakes.clock import new_id
from tests.fakes.morning_branch import MorningBranch

STAMP = Stamp(Id(bytes(16)), 1, 1, 1, b"boot-one", 1)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (NoteSaid(Kind.VISIT, "Which loan?"), "Note on work about {name}"),
        (WorkPutAside(Kind.VISIT, "She travels", 20_000), "Work about {name} put aside"),
        (WorkPutAside(Kind.VISIT, "", 0), "Work about {name} taken up"),
        (DecisionTakenBack(Kind.VISIT, new_id()), "Decision about {name} taken back"),
    ],
)
def test_a_talk_is_named_by_whom_it_is_about(morning: MorningBranch, anil: Desk, body: object, said: str) -> None:
    visit = new_id()
    drafted = VisitDrafted(morning.borrowers[4], VisitContent())
    with anil.book.work() as work:
        work.append(Intent(drafted, visit, morning.center, anil.clock.today()))
        work.commit()
    with anil.book.view() as view:
        assert talk_title(view, mint(Intent(body, visit), STAMP), body) == said.format(name="Usha Devi")
        assert talk_title(view, mint(Intent(body, new_id()), STAMP), body) == said.format(name="a borrower")
        assert talk_title(view, mint(Intent(drafted, visit), STAMP), drafted) == ""
