"""The character assessment: consent, 24 statements, references, observations; the score appears when handed in."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.ids import id_text
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.domain.work.questionnaire import FiveC
from fieldapp.services import drafts
from fieldapp.services.borrower import assessments, people
from fieldapp.ui import messages, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.assessment_parts.beginning import FORM, Loaded, load, say_beginning, still_open
from fieldapp.ui.screens.assessment_parts.consent_card import ConsentCard
from fieldapp.ui.screens.assessment_parts.interview_card import InterviewCard
from fieldapp.ui.screens.assessment_parts.observations_card import ObservationsCard
from fieldapp.ui.screens.assessment_parts.parts_list import PARTS, CoverageCard, LegendCard, PartsList, part_rows
from fieldapp.ui.screens.assessment_parts.references_card import ReferencesCard
from fieldapp.ui.screens.assessment_parts.session import NO, PART, AssessmentSession, restored
from fieldapp.ui.screens.assessment_parts.small_tests_card import SmallTestsCard
from fieldapp.ui.screens.people_parts.among import among
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.screens.people_parts.filter_chips import FilterChips
from fieldapp.ui.screens.profile_parts.assessment_cards import FiveCard, OutlookCard
from fieldapp.ui.screens.visit_parts.person_strip import PersonStrip
from fieldapp.ui.tables.typed import typed_text
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import Veil
from fieldapp.ui.widgets.marks import StatusChip
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row
from fieldapp.ui.widgets.scroll import ColumnScroll
from fieldapp.ui.widgets.stack import LateStack
from fieldapp.ui.widgets.text import Text

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import Profile
    from fieldapp.services.desk import Desk, Result, Saved

PAUSE_MS = 300
"""How long typing rests before it is written."""
WIDE = (Placement(960, ((0,), (1,), (2,))), Placement(820, ((0,), (1,))), Placement(0, ((1,),)))
ASK, INTERVIEW, REFERENCE, OBSERVE, SMALL, RESULT = range(6)


class AssessmentScreen(Screen):
    """Opened with a borrower's id; goes on where it was left."""

    name = "assessment"
    title = mark("Assessment")
    nouns = frozenset({"assessments"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.session: AssessmentSession | None = None
        self._unsaved: dict[str, str] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._flush)
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 10, 14, 10)
        page.setSpacing(9)
        page.addLayout(self._build_head())
        self.banner, self.notice = Banner(), Banner()
        self.banner.pressed.connect(self._try_again)
        page.addWidget(self.notice)
        page.addWidget(self.banner)
        self.coverage, self.legend = CoverageCard(), LegendCard()
        self.legend.hide()
        right = _scrolled(_under_one_another(self.legend, self.coverage))
        parts = (Part(self._build_left(), 206), Part(self._build_middle(), tall=True), Part(right, 236))
        columns = self._columns = Columns(parts, WIDE)
        columns.placed.connect(lambda count: self.chips.setVisible(count == 1))
        page.addWidget(columns, 1)
        page.addStretch()  # or the strip would fill a page on which nobody is chosen
        self._veil = Veil(columns)

    # building

    def _build_head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        self._title = Text(tr("Assessment"), Type.PAGE_TITLE)
        line.addWidget(self._title)
        self._state = StatusChip(Chip(tr("Draft"), Tone.DRAFT, "pencil"))
        line.addWidget(self._state)
        line.addStretch(1)
        self._leave_button = Button(tr("Leave as draft"), icon="pencil", keys="Escape")
        self._leave_button.clicked.connect(self.back.emit)
        self._submit_button = Button(tr("Submit"), Look.PRIMARY, "check", "Ctrl+Return")
        self._submit_button.clicked.connect(self._submit)
        line.addWidget(self._leave_button)
        line.addWidget(self._submit_button)
        return line

    def _build_left(self) -> Card:
        card = self._parts_card = Card(tr("Parts"), spacing=6)
        card.body.setContentsMargins(1, 12, 1, 1)
        card.head.setContentsMargins(14, 0, 14, 0)
        self.parts = PartsList()
        self.parts.opened.connect(lambda row: self._open_part(row.key))
        self.parts.clicked.connect(lambda _index: self._open_current_part())
        card.body.addWidget(self.parts)
        return card

    def _build_middle(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.chips = FilterChips([(str(at), tr(words)) for at, (words, _icon) in enumerate(PARTS)])
        self.chips.chosen.connect(lambda at: self._open_part(int(at)))
        self.chips.hide()
        column.addWidget(self.chips)
        self.person = PersonStrip(self.desk.currency, self.desk.clock.today())
        column.addWidget(self.person)
        self.ask, self.interview = ConsentCard(), InterviewCard()
        self.references, self.observations = ReferencesCard(), ObservationsCard()
        self.small = SmallTestsCard(self.desk.currency)
        self.small.changed.connect(self._small_chosen)
        self.ask.chosen.connect(self._consent)
        self.interview.answered.connect(self._answered)
        self.interview.finished.connect(lambda: self._open_part(REFERENCE))
        self.references.typed.connect(self._reference_typed)
        self.references.finished.connect(lambda: self._open_part(OBSERVE))
        self.observations.typed.connect(self._observation_typed)
        self.observations.entered.connect(lambda c: self.legend.show_c(FiveC(c)))
        self.outlook, self.five = OutlookCard(), FiveCard()
        result = _under_one_another(self.outlook, self.five)
        self._stack = LateStack()
        for card in (self.ask, self.interview, self.references, self.observations, self.small):
            self._stack.add_part(_scrolled(card))
        self._stack.add_part(result)
        column.addWidget(self._stack, 1)
        return made

    # the page contract

    def page_actions(self) -> list[Action]:
        why, see, before = self._why_closed, partial(self._open_part, OBSERVE), tr("Statement before")
        asking = [
            Action("assess.answer", tr("Answer"), keys="1–6", hint=tr("answer"), bound=False, in_palette=False),
            Action("assess.back", before, keys="Backspace", hint=tr("back"), bound=False, in_palette=False),
            Action("assess.skip", tr("Leave it out"), keys="S", hint=tr("leave out"), bound=False, in_palette=False),
        ]
        made = [
            *(asking if self.session is not None else ()),
            Action("assess.evidence", tr("Write evidence"), see, "F4", "eye", tr("evidence"), why_not=why),
            Action("assess.submit", tr("Submit"), self._submit, "Ctrl+Return", "check", tr("submit"), why_not=why),
            Action("assess.leave", tr("Leave"), self.back.emit, "Escape", "arrow-left", tr("leave")),
        ]
        for at, (words, icon) in enumerate(PARTS):
            open_part = partial(self._open_part, at)
            show = tr("Show: {part}", part=tr(words))
            made.append(Action(f"assess.part{at}", show, open_part, f"Ctrl+{at + 1}", icon, why_not=why))
        return [one if one.why_not() is None else replace(one, hint="") for one in made]  # the bar names what goes now

    def activate(self, argument: object = None) -> None:
        whom = among(argument)
        super().activate(whom.borrower_id if whom else None)
        self._flush()
        self.session = None
        self._columns.setVisible(whom is not None)
        if whom is None:
            self.banner.say(
                Tone.INFO, tr("Nobody is chosen. Choose a person in People and press A."), tr("Choose a person")
            )
            return
        self._veil.start()
        tasks.run(partial(load, self.desk, whom.borrower_id), self._show, self._failed, self)

    def refresh(self, _changed: frozenset[str]) -> None:
        """Answers given here are never replaced by news from elsewhere."""

    def _failed(self, fault: Fault) -> None:
        self._veil.stop()
        self.banner.say(
            Tone.BAD, tr("{trouble} Your answers up to now are kept.", trouble=fault.sentence), tr("Try again")
        )

    # showing

    def _show(self, loaded: Loaded) -> None:
        self._veil.stop()
        self.banner.hide()
        person, beginning = loaded.profile.person, loaded.beginning
        session = restored(person.borrower_id, beginning.statements, loaded.kept, beginning.neighbor)
        self.session = session
        say_beginning(self.notice, beginning)
        self._title.setText(tr("Assess {name}", name=person.name))
        self._state.set_chip(Chip(tr("Draft"), Tone.DRAFT, "pencil"))
        self.person.show_person(person)
        self.ask.show_consent(session.consent)
        self.interview.show_interview(session.interview)
        self.references.show_entries(session.references)
        self.observations.show_entries(session.observations)
        self.small.show_tests(session.small)
        self._show_progress()
        self._submit_button.show()
        self.coverage.show()
        self._parts_card.setEnabled(True)
        self.chips.setEnabled(True)
        self._leave_button.set_words(tr("Leave as draft"), "pencil")
        started = session.consent and not session.declined
        self._open_part((INTERVIEW if session.spoken and session.interview.open else REFERENCE) if started else ASK)
        self.actions_changed.emit()

    def _show_progress(self) -> None:
        if self.session is not None:
            self.parts.set_rows(part_rows(self.session))
            self.coverage.show_session(self.session)

    def _open_part(self, at: object) -> None:
        if self.session is None or not isinstance(at, int):
            return
        session = self.session
        at = ASK if session.declined or not session.consent or (at in (INTERVIEW, SMALL) and not session.spoken) else at
        self._stack.setCurrentIndex(at)
        self.legend.setVisible(at == OBSERVE)
        self.coverage.setVisible(at != OBSERVE)
        if at == INTERVIEW:
            session.asked(self.desk.clock.monotonic_ms())
        self.chips.choose(str(at))
        self.parts.set_rows(part_rows(session))
        self.parts.setCurrentIndex(self.parts.model().index(at, 0))
        (self.ask, self.interview, self.references, self.observations, self.small)[at].take_focus()

    def _open_current_part(self) -> None:
        row: Row | None = self.parts.current
        if row is not None:
            self._open_part(row.key)

    # answering

    def _keep_soon(self, values: dict[str, str]) -> None:
        """Write what is typed when typing rests."""
        self._unsaved |= values
        self._pause.start()

    def _keep(self, values: dict[str, str]) -> None:
        """Write at once what was just answered, and what was typed before it."""
        self._unsaved |= values
        self._flush()
        self._show_progress()

    def _flush(self) -> None:
        self._pause.stop()
        session, values = self.session, dict(self._unsaved)
        if session is None or not values:
            return
        self._unsaved.clear()
        keep = partial(drafts.keep, self.desk, FORM, id_text(session.borrower_id), values)
        tasks.run(keep, self._kept, partial(self._not_kept, values), self)

    def _kept(self, saved: Saved) -> None:
        self.banner.hide()
        self.saved.emit(saved)

    def _not_kept(self, values: dict[str, str], fault: Fault) -> None:
        self._unsaved = values | self._unsaved
        words = tr("{trouble} Your answers are still on screen.", trouble=fault.sentence)
        self.banner.say(Tone.BAD, words, tr("Try again"), copied=lambda: typed_text(self))

    def hideEvent(self, event: QHideEvent) -> None:
        self._flush()
        super().hideEvent(event)

    def _try_again(self) -> None:
        if self.session is None and self.argument is None:
            self.choose_person.emit("assessment")
        elif self.session is None:
            self.activate(self.argument)
        else:
            self._flush()

    def _consent(self, choice: str) -> None:
        if self.session is None:
            return
        self.session.consent = choice
        self.ask.show_consent(choice)
        self._keep({"consent": choice})
        if choice != NO:
            self._open_part(REFERENCE if choice == PART else INTERVIEW)

    def _answered(self, code: int) -> None:
        session = self.session
        if session is not None:
            time_spent = session.answered(self.desk.clock.monotonic_ms(), code)
            self._keep({f"q{code}": session.interview.mark_of(code), **time_spent})

    def _reference_typed(self, number: int, part: str, text: str) -> None:
        if self.session is not None:
            self._keep_soon({f"ref{number}_{part}": text})
            self._show_progress()

    def _observation_typed(self, c: int, part: str, text: str) -> None:
        if self.session is not None:
            setattr(self.session.observations[FiveC(c)], part, text)
            self._keep_soon({f"obs{c}_{part}": text})
            self._show_progress()

    def _small_chosen(self) -> None:
        if self.session is not None:
            self._keep({"small": self.session.small.kept})

    # handing in

    def _why_closed(self) -> str | None:
        return (
            None if self.session is not None else tr("This assessment is handed in and locked. A new one can be begun.")
        )

    def _submit(self) -> None:
        session = self.session
        if session is None:
            return
        if not session.consent:
            self.banner.say(
                Tone.WARN, tr("Ask her first whether she agrees: 1 for yes, 2 for no, 3 without statements.")
            )
            self._open_part(ASK)
            return
        if session.interview.open and session.spoken:
            self.banner.say(Tone.WARN, still_open(session.interview.open))
            self._open_part(INTERVIEW)
            return
        lacking = session.needing_evidence if not session.declined else None
        if lacking is not None:
            self._open_part(OBSERVE)
            self.observations.refuse(lacking, messages.text(Rejection(Reason.EVIDENCE_NEEDED)))
            return
        self._flush()
        tasks.run(partial(self._hand_in, session), self._handed_in, self._failed, self)

    def _hand_in(self, session: AssessmentSession) -> tuple[Result, Profile | None]:
        """Off the UI thread: hand it in, forget the draft, and read what the assessment advises."""
        done = assessments.submit_assessment(self.desk, session.command())
        if isinstance(done, Rejection):
            return done, None
        drafts.discard(self.desk, FORM, id_text(session.borrower_id))
        return done, people.profile(self.desk, session.borrower_id)

    def _handed_in(self, answer: tuple[Result, Profile | None]) -> None:
        result, profile = answer
        if isinstance(result, Rejection):
            self.banner.say(Tone.WARN, messages.text(result))
            return
        self.session = None
        self.banner.hide()
        self.saved.emit(result)
        self.toast.emit(tr("Assessment saved here. It goes to the supervisor by itself"), None)
        self._state.set_chip(Chip(tr("Saved here"), Tone.MUTE, "hard-drive"))
        self._submit_button.hide()
        self.coverage.hide()
        self.legend.hide()
        self.notice.hide()
        self._parts_card.setEnabled(False)
        self.chips.setEnabled(False)
        view = profile.assessment if profile is not None else None
        today = self.desk.clock.today()
        self.outlook.show_assessment(view, today)
        self.outlook.set_state(Chip(tr("Locked"), Tone.MUTE, "lock"))
        self.five.show_assessment(view, today)
        self._stack.setCurrentIndex(RESULT)
        self._leave_button.set_words(tr("Back"), "arrow-left")
        self._leave_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.actions_changed.emit()


def _scrolled(card: QWidget) -> ColumnScroll:
    area = ColumnScroll()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.column.addWidget(card, 1)
    return area


def _under_one_another(*cards: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return made
