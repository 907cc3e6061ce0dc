"""Which pages there are, for whom, and how each is built; nothing is imported before its page is opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldapp.domain.staff import Role
from fieldapp.domain.words import mark, tr

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk
    from fieldapp.ui.screen import Screen


@dataclass(frozen=True)
class Page:
    """One page. `rail` names the rail item that is lit while it is open; `on_rail` says whether it has its own."""

    name: str
    title: str
    icon: str
    build: Callable[[Desk], Screen]
    rail: str = ""
    on_rail: bool = True

    @property
    def said(self) -> str:
        """The title in the reader's language."""
        return tr(self.title)

    @property
    def lit(self) -> str:
        return self.rail or self.name


def _today(desk: Desk) -> Screen:
    from fieldapp.ui.screens.today import TodayScreen

    return TodayScreen(desk)


def _people(desk: Desk) -> Screen:
    from fieldapp.ui.screens.people import PeopleScreen

    return PeopleScreen(desk)


def _profile(desk: Desk) -> Screen:
    from fieldapp.ui.screens.profile import ProfileScreen

    return ProfileScreen(desk)


def _meetings(desk: Desk) -> Screen:
    from fieldapp.ui.screens.meetings import MeetingsScreen

    return MeetingsScreen(desk)


def _sheet(desk: Desk) -> Screen:
    from fieldapp.ui.screens.collection_sheet import CollectionSheetScreen

    return CollectionSheetScreen(desk)


def _visits(desk: Desk) -> Screen:
    from fieldapp.ui.screens.visits import VisitsScreen

    return VisitsScreen(desk)


def _visit(desk: Desk) -> Screen:
    from fieldapp.ui.screens.visit import VisitScreen

    return VisitScreen(desk)


def _repayments(desk: Desk) -> Screen:
    from fieldapp.ui.screens.repayments import RepaymentsScreen

    return RepaymentsScreen(desk)


def _repayment(desk: Desk) -> Screen:
    from fieldapp.ui.screens.repayment import RepaymentScreen

    return RepaymentScreen(desk)


def _day_close(desk: Desk) -> Screen:
    from fieldapp.ui.screens.day_close import DayCloseScreen

    return DayCloseScreen(desk)


def _team_cash(desk: Desk) -> Screen:
    from fieldapp.ui.screens.team_cash import TeamCashScreen

    return TeamCashScreen(desk)


def _savings(desk: Desk) -> Screen:
    from fieldapp.ui.screens.savings import SavingsScreen

    return SavingsScreen(desk)


def _statement(desk: Desk) -> Screen:
    from fieldapp.ui.screens.statement import StatementScreen

    return StatementScreen(desk)


def _reports(desk: Desk) -> Screen:
    from fieldapp.ui.screens.reports import ReportsScreen

    return ReportsScreen(desk)


def _loans(desk: Desk) -> Screen:
    from fieldapp.ui.screens.loans import LoansScreen

    return LoansScreen(desk)


def _application(desk: Desk) -> Screen:
    from fieldapp.ui.screens.application import ApplicationScreen

    return ApplicationScreen(desk)


def _hand_over(desk: Desk) -> Screen:
    from fieldapp.ui.screens.hand_over import HandOverScreen

    return HandOverScreen(desk)


def _talk(desk: Desk) -> Screen:
    from fieldapp.ui.screens.talk import TalkScreen

    return TalkScreen(desk)


def _adjustment(desk: Desk) -> Screen:
    from fieldapp.ui.screens.adjustment import AdjustmentScreen

    return AdjustmentScreen(desk)


def _assessment(desk: Desk) -> Screen:
    from fieldapp.ui.screens.assessment import AssessmentScreen

    return AssessmentScreen(desk)


def _conflicts(desk: Desk) -> Screen:
    from fieldapp.ui.screens.conflicts import ConflictsScreen

    return ConflictsScreen(desk)


def _approvals(desk: Desk) -> Screen:
    from fieldapp.ui.screens.approvals import ApprovalsScreen

    return ApprovalsScreen(desk)


def _risk(desk: Desk) -> Screen:
    from fieldapp.ui.screens.risk import RiskScreen

    return RiskScreen(desk)


def _officer(desk: Desk) -> Screen:
    from fieldapp.ui.screens.officer import OfficerScreen

    return OfficerScreen(desk)


def _sync(desk: Desk) -> Screen:
    from fieldapp.ui.screens.sync_status import SyncStatusScreen

    return SyncStatusScreen(desk)


def _center(desk: Desk) -> Screen:
    from fieldapp.ui.screens.center import CenterScreen

    return CenterScreen(desk)


def _group(desk: Desk) -> Screen:
    from fieldapp.ui.screens.group import GroupScreen

    return GroupScreen(desk)


def _register(desk: Desk) -> Screen:
    from fieldapp.ui.screens.register import RegisterScreen

    return RegisterScreen(desk)


def _settings(desk: Desk) -> Screen:
    from fieldapp.ui.screens.settings import SettingsScreen

    return SettingsScreen(desk)


def _drafts(desk: Desk) -> Screen:
    from fieldapp.ui.screens.drafts import DraftsScreen

    return DraftsScreen(desk)


PEOPLE = Page("people", mark("People"), "users", _people)
SYNC = Page("sync", mark("Sync"), "refresh-cw", _sync)
BEHIND_PEOPLE = (
    Page("profile", mark("Borrower"), "user", _profile, "people", on_rail=False),
    Page("center", mark("Center"), "building-2", _center, "people", on_rail=False),
    Page("register", mark("New person"), "user-plus", _register, "people", on_rail=False),
    Page("group", mark("Group"), "users-round", _group, "people", on_rail=False),
    Page("visit", mark("Visit"), "map-pin", _visit, "visits", on_rail=False),
    Page("assessment", mark("Assessment"), "clipboard-check", _assessment, "people", on_rail=False),
    Page("repayment", mark("Repayment"), "receipt-text", _repayment, "repayments", on_rail=False),
    Page("savings", mark("Savings"), "piggy-bank", _savings, "repayments", on_rail=False),
    Page("adjustment", mark("Change a loan"), "file-pen", _adjustment, "people", on_rail=False),
    Page("application", mark("Loan application"), "hand-coins", _application, "loans", on_rail=False),
    Page("drafts", mark("Drafts"), "pencil", _drafts, on_rail=False),
    Page("settings", mark("Settings"), "settings", _settings, on_rail=False),
    Page("statement", mark("Statement"), "notebook", _statement, "people", on_rail=False),
    Page("talk", mark("Asked about"), "message-square", _talk, "loans", on_rail=False),
)

OFFICER = (
    Page("today", mark("Today"), "layout-dashboard", _today),
    PEOPLE,
    Page("meetings", mark("Meetings"), "calendar-check", _meetings),
    Page("visits", mark("Visits"), "map-pin", _visits),
    Page("repayments", mark("Repayments"), "receipt-text", _repayments),
    Page("loans", mark("Loans"), "hand-coins", _loans),
    Page("hand_over", mark("Hand over"), "hand-coins", _hand_over, "loans", on_rail=False),
    Page("day_close", mark("Day close"), "wallet", _day_close),
    SYNC,
    Page("conflicts", mark("Conflicts"), "git-merge", _conflicts, "sync", on_rail=False),
    Page("reports", mark("Reports"), "chart-column", _reports, "day_close", on_rail=False),
    Page("sheet", mark("Collection sheet"), "calendar-check", _sheet, "meetings", on_rail=False),
    *BEHIND_PEOPLE,
)

SUPERVISOR = (
    Page("risk", mark("Risk"), "activity", _risk),
    Page("approvals", mark("Approvals"), "list-checks", _approvals),
    Page("conflicts", mark("Conflicts"), "git-merge", _conflicts),
    PEOPLE,
    Page("loans", mark("Loans"), "hand-coins", _loans, "approvals", on_rail=False),
    Page("meetings", mark("Meetings"), "calendar-check", _meetings, "people", on_rail=False),
    Page("sheet", mark("Collection sheet"), "calendar-check", _sheet, "people", on_rail=False),
    Page("officer", mark("Officer"), "user-check", _officer, "risk", on_rail=False),
    Page("team_cash", mark("Cash"), "wallet", _team_cash),
    Page("day_close", mark("Day close"), "wallet", _day_close, "team_cash", on_rail=False),
    Page("reports", mark("Reports"), "chart-column", _reports),
    SYNC,
    *BEHIND_PEOPLE,
)


def pages_for(role: Role) -> tuple[Page, ...]:
    """The pages of a role, the first one opens at the start."""
    return SUPERVISOR if role is Role.SUPERVISOR else OFFICER
