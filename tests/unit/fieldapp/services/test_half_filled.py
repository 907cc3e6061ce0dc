"""Half-filled forms are found with what is missing, go on where they belong, and can be brought back for 30 days."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from fieldapp.domain.collection.meeting import meeting_id
from fieldapp.domain.ids import Id, id_text
from fieldapp.services import drafts, half_filled
from fieldapp.services.borrower import registration, visits
from fieldapp.services.desk import Desk
from fieldapp.services.half_filled import DAY_MS, KEPT_DAYS, Form, Kind, bring_back, throw_away, thrown_away
from fieldapp.services.half_filled import half_filled as found
from fieldapp.services.loan.application_form import keep_application
from fieldapp.services.money import sheet
from tests.fakes.morning_branch import MorningBranch

if TYPE_CHECKING:
    from fieldapp.store.view import View


@pytest.fixture(scope="module")
def branch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path_factory.mktemp("branch"))
    yield made
    made.close()


@pytest.fixture
def desk(branch: MorningBranch) -> Iterator[Desk]:
    made = branch.desk(branch.anil_id)
    yield made
    for item in found(made):
        throw_away(made, item.at)
    with made.book.work() as work:
        for item in thrown_away(made):
            work.discard_draft(half_filled.THROWN, f"{item.at.form} {item.at.key}")
        work.keep_draft("test", "over", {"x": "1"})
        work.commit()


def test_each_kind_says_whose_it_is_what_is_missing_and_where_it_goes_on(desk: Desk, branch: MorningBranch) -> None:
    kamla, sunita = branch.borrowers[:2]
    visit, person, application = desk.new_id(), desk.new_id(), desk.new_id()
    visits.save_visit_draft(desk, visit, kamla, {"purpose": "1"})
    registration.keep_registration(desk, person, {"NAME": "Meera Joshi"})
    keep_application(desk, application, sunita, {"product": "x"})
    today = desk.clock.today()
    meeting = meeting_id(branch.center, today)
    drafts.keep(desk, sheet.FORM, id_text(meeting), {"a/b": "{}", "c/d": "{}"})
    drafts.keep(desk, half_filled.ASSESSMENT_FORM, id_text(kamla), {"q11": "3", "consent": "1"})
    drafts.keep(desk, "people_list", "view", {"order": "name"})
    told = {item.kind: (item.page, item.argument, item.who, item.missing) for item in found(desk)}
    assert told == {
        Kind.VISIT: ("visit", visit, "Kamla Devi", "The outcome is not chosen yet"),
        Kind.PERSON: ("register", person, "Meera Joshi", "Not registered yet"),
        Kind.APPLICATION: ("application", application, "Sunita Bai", "The amount is not typed yet"),
        Kind.SHEET: ("sheet", (branch.center, today), "Ujjala", "2 members entered"),
        Kind.ASSESSMENT: ("assessment", kamla, "Kamla Devi", "1 answer so far"),
    }


def test_what_is_thrown_away_comes_back_as_it_was(desk: Desk, branch: MorningBranch) -> None:
    person = desk.new_id()
    registration.keep_registration(desk, person, {"NAME": "Meera", "VILLAGE": "Rampur"})
    at = Form(registration.FORM, id_text(person))
    throw_away(desk, at)
    assert found(desk) == ()
    (gone,) = thrown_away(desk)
    assert (gone.at, gone.who, gone.thrown_ms) == (at, "Meera", desk.clock.now_ms())
    registration.keep_registration(desk, person, {"NAME": "Meera Joshi"})
    bring_back(desk, at)
    assert drafts.recall(desk, at.form, at.key) == {"NAME": "Meera Joshi", "VILLAGE": "Rampur"}
    assert thrown_away(desk) == ()


def test_after_thirty_days_it_is_forgotten(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = desk.new_id(), desk.new_id()
    registration.keep_registration(desk, old, {"NAME": "Old"})
    throw_away(desk, Form(registration.FORM, id_text(old)))
    monkeypatch.setattr(desk.clock, "at_ms", desk.clock.now_ms() + (KEPT_DAYS + 1) * DAY_MS)
    assert thrown_away(desk) == ()
    registration.keep_registration(desk, new, {"NAME": "New"})
    throw_away(desk, Form(registration.FORM, id_text(new)))
    assert [item.who for item in thrown_away(desk)] == ["New"]
    assert drafts.recall(desk, half_filled.THROWN, f"{registration.FORM} {id_text(old)}") == {}


def test_a_form_whose_borrower_is_not_here_is_left_out(desk: Desk) -> None:
    drafts.keep(desk, visits.FORM, id_text(desk.new_id()), {"borrower_id": id_text(desk.new_id()), "note": "x"})
    assert found(desk) == ()


class _Centers:
    """A view over so many centers that counts how often they are gone through."""

    def __init__(self, many: int) -> None:
        self.centers = [SimpleNamespace(id=Id(bytes([at % 256, at // 256] + [7] * 14))) for at in range(many)]
        self.read = 0

    def count(self, *_asked: object) -> int:
        return len(self.centers)

    def every(self, _kind: object) -> list[SimpleNamespace]:
        self.read += 1
        return self.centers


@pytest.mark.parametrize("many", [20, 500])
def test_the_meeting_of_a_half_filled_sheet_is_sought_around_the_day_it_was_typed(
    many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, known, tried = _Centers(many), half_filled._Places(), list[object]()

    def counted(center_id: Id, day: int) -> Id:
        tried.append(day)
        return meeting_id(center_id, day)

    monkeypatch.setattr(half_filled, "meeting_id", counted)
    today, center = 20_000, view.centers[many // 2].id
    key, lost = id_text(meeting_id(center, today - 3)), id_text(meeting_id(Id(bytes(16)), today))
    typed = {key: today - 3}
    assert half_filled._places_of(known, cast("View", view), today, typed) == {key: (center, today - 3)}
    assert len(tried) == many  # one day's meetings
    assert half_filled._places_of(known, cast("View", view), today, typed) == {key: (center, today - 3)}
    assert (len(tried), view.read) == (many, 1)
    for _ in range(2):
        assert half_filled._places_of(known, cast("View", view), today, {**typed, lost: today}).keys() == {key}
    assert view.read == 2  # a sheet of a center that is not here is sought once
    view.centers.append(SimpleNamespace(id=Id(bytes(16))))
    assert half_filled._places_of(known, cast("View", view), today, {lost: today}) == {lost: (Id(bytes(16)), today)}
