"""What was handed in in the past is decided in the past; the newest work waits for the supervisor."""

from __future__ import annotations

from pathlib import Path

from fieldapp.demo.synthetic.chance import Chance
from fieldapp.demo.synthetic.history import HistoryOrder, write_past
from fieldapp.demo.synthetic.past import open_past
from fieldapp.demo.synthetic.roster import Scale
from fieldapp.demo.synthetic.supervise import decide_past
from fieldapp.domain.staff import Role
from fieldapp.domain.work.visit import Visit, WorkState
from tests.fakes.clock import MONDAY
from tests.fakes.laptop import KEY, exchange, opened
from tests.fakes.office import Office
from tests.unit.fieldapp.demo.synthetic.conftest import enrolled_seat


def test_older_work_is_accepted_and_the_last_days_wait(tmp_path: Path) -> None:
    office = Office()
    enrolled_seat(office, tmp_path / "meera")
    enrolled_seat(office, tmp_path / "rao", "S. Rao", Role.SUPERVISOR)
    write_past(tmp_path / "meera" / "field.db", KEY, HistoryOrder(7, MONDAY, Scale(1, 2, 4, 20)))
    for person in ("meera", "rao"):
        book = opened(tmp_path / person, office.clock)
        exchange(book, office)
        book.close()
    desk, clock = open_past(tmp_path / "rao" / "field.db", KEY, Chance(1), MONDAY - 200)
    waits_from = MONDAY - 20
    accepted = decide_past(desk, clock, waits_from)
    with desk.book.view() as view:
        visits = view.every(Visit)
    desk.book.close()
    assert accepted > 3
    assert clock.today() < MONDAY
    for visit in visits:
        assert (visit.state is WorkState.ACCEPTED) == (visit.day < waits_from)
    book = opened(tmp_path / "rao", office.clock)
    assert exchange(book, office).ok
    book.close()
