"""Branches for the rarer states: one where nothing is yet, one where people disagreed, left, finished and closed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from fieldapp.domain.ids import Id
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.staff import Role
from fieldapp.domain.work.visit import VisitContent
from fieldapp.services.borrower import people, visits
from fieldapp.services.cash import day as cash_day
from fieldapp.services.cash.day import CountCash, WhoseDay
from fieldapp.services.desk import Desk
from fieldapp.services.group import groups
from fieldapp.services.loan.loans import decide
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.screens.assessment import AssessmentScreen
from fieldapp.ui.screens.conflicts import ConflictsScreen
from fieldapp.ui.screens.profile import ProfileScreen
from fieldapp.ui.screens.today import TodayScreen
from fieldapp.ui.tokens import Tone
from tests.fakes.morning_branch import MorningBranch
from tests.fakes.office import Office
from tests.pictures.page_states import State, banners, settle
from tests.unit.fieldapp.services.lending import applied, approve, done, publish


class Bare(MorningBranch):
    """An officer and a supervisor on their first morning: no center, nobody, nothing."""

    def __post_init__(self) -> None:
        self.office = Office()
        self.clock = self.office.clock
        self.anil_id = self.office.hire("Anil Kumar", Role.OFFICER)
        self.rao_id = self.office.hire("S. Rao", Role.SUPERVISOR)
        self.borrowers, self.loans, self.groups = [], [], []
        self._books: dict[Id, Any] = {}
        self._untouched = None


class Troubled(MorningBranch):
    """Kamla's phone number was changed twice, Nirmala left, yesterday is closed, loans are asked for and refused."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        publish(self)
        self.left = self.office.register("Nirmala Devi", self.center, self.groups[0], village="Rampur", code="RP-1290")
        anil, rao = self.desk(self.anil_id), self.desk(self.rao_id)
        done(groups.leave(anil, self.left, "moved to her brother's village"))
        self.seen = anil.new_id()
        content = VisitContent(no_position_reason="NO_RECEIVER", note="All is well", people_met="herself")
        done(visits.submit_visit(anil, visits.SubmitVisit(self.seen, self.borrowers[2], content)))
        self.asked = applied(anil, self.borrowers[3]).row.application_id
        refused = applied(anil, self.borrowers[4])
        self.refused = refused.row.application_id
        self._close_yesterday(anil)
        self.exchange(anil, rao)
        done(decide(rao, replace(approve(refused), verdict="reject", reason_code=1, reason_text="She owes elsewhere.")))
        self.exchange(rao, anil)
        self._disagree(anil, rao)

    def _close_yesterday(self, anil: Desk) -> None:
        whose = WhoseDay(anil.clock.today() - 1)
        done(cash_day.count_cash(anil, CountCash({}, whose=whose)))
        done(cash_day.close_day(anil, whose=whose))

    def _disagree(self, anil: Desk, rao: Desk) -> None:
        fields = people.profile(anil, self.borrowers[0]).fields
        version = next(view.version for view in fields if view.field is BorrowerField.PHONE)
        for desk, number in ((rao, "98260 11843"), (anil, "98260 11834")):
            edit = {BorrowerField.PHONE: number}
            done(
                people.edit_borrower(desk, people.EditBorrower(self.borrowers[0], edit, {BorrowerField.PHONE: version}))
            )
        self.exchange(rao, anil, rao)

    def open(self, window: MainWindow, page: str, state: State) -> None:
        """Bring a page into a state, by the ways a person would."""
        arguments = {
            (State.CONFLICT, "profile"): self.borrowers[0],
            (State.CONFLICT, "application"): self.asked,
            (State.READ_ONLY, "profile"): self.left,
            (State.READ_ONLY, "sheet"): self.center,
            (State.READ_ONLY, "visit"): self.seen,
            (State.READ_ONLY, "application"): self.refused,
            (State.READ_ONLY, "assessment"): self.borrowers[5],
            (State.READ_ONLY, "day_close"): WhoseDay(window.desk.clock.today() - 1),
        }
        window.open(page, arguments.get((state, page)))
        settle()
        screen = window.here
        if isinstance(screen, AssessmentScreen):
            screen._consent("no")
            screen._submit()
        if (state, page) == (State.CONFLICT, "application"):
            self._changed_meanwhile(window)
        settle()

    def _changed_meanwhile(self, window: MainWindow) -> None:
        """The supervisor decides while it is open here."""
        rao = self.desk(self.rao_id)
        view = applied_view(rao, self.asked)
        done(decide(rao, replace(approve(view), verdict="reject", reason_code=1, reason_text="After the harvest.")))
        self.exchange(rao, window.desk)
        window.refresh.announce(frozenset({"applications"}))

    def conflict_words(self, window: MainWindow) -> str:
        """What the page on screen says of it."""
        screen = window.here
        match screen:
            case ProfileScreen():
                return screen.strips.conflict.words
            case TodayScreen():
                return next((row.title for row in screen.needs.rows if row.icon == "git-merge"), "")
            case ConflictsScreen():
                return screen.table.accessibleName() if screen.table.rows else ""
            case _:
                return next((words for words in banners(window, Tone.WARN) if "changed" in words), "")


def applied_view(desk: Desk, application_id: Id) -> Any:
    """An application as a supervisor sees it."""
    from fieldapp.services.loan.applications import application_view

    return application_view(desk, application_id)
