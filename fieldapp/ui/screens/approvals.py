"""The approval queue: submitted work with its checks; accept with one key, return with a reason."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.ids import id_text
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.oversight import approvals
from fieldapp.services.oversight.approvals import ApprovalItem
from fieldapp.ui import messages, phrases, tasks, theme
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.approvals_parts import possible
from fieldapp.ui.screens.approvals_parts.all_dialog import AllDialog
from fieldapp.ui.screens.approvals_parts.deciding import Deciding
from fieldapp.ui.screens.approvals_parts.item_card import ItemCard
from fieldapp.ui.screens.approvals_parts.item_rows import place_of, rows_of, summary
from fieldapp.ui.screens.approvals_parts.panels import Panels
from fieldapp.ui.screens.approvals_parts.photo_viewer import PhotoViewer
from fieldapp.ui.screens.approvals_parts.reading import read_queue
from fieldapp.ui.screens.people_parts.columns import FREE, Columns, Part, Placement
from fieldapp.ui.screens.people_parts.filter_chips import FilterChips
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.rows import RowList
from fieldapp.ui.widgets.text import Elided, Text, rule

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Saved

FILTERS = (
    ("all", mark("All")),
    ("visit", mark("Visits")),
    ("assessment", mark("Assessments")),
    ("application", mark("Loans")),
    ("flagged", mark("To look at")),
    ("adjustment", mark("Changes")),
)


PAGE = 40
"""So many items are looked into at a time."""
LIST_LOW = 152
"""How high the list is where it stands above the item, pixels at 100 %."""


class ApprovalsScreen(Screen):
    """The longest waiting first; a decision goes on to the next."""

    name = "approvals"
    title = mark("Approvals")
    nouns = frozenset({"visits", "assessments", "applications", "loans", "talks"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._items: tuple[ApprovalItem, ...] = ()
        self._waits = approvals.Waits(0, 0)
        self._most, self._asked, self._read = PAGE, 0, "all"
        self.deciding = Deciding(desk, self)
        self.deciding.done.connect(self._done)
        self.deciding.refused.connect(self._refused)
        self.deciding.failed.connect(self._failed)
        self._shown: ApprovalItem | None = None
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 10, 14, 10)
        page.setSpacing(9)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Text(tr("Approvals"), Type.PAGE_TITLE))
        self._count = Elided("", Type.BODY, "second")
        head.addWidget(self._count, 1)
        self.filters = FilterChips([(key, tr(words)) for key, words in FILTERS])
        self.filters.chosen.connect(lambda _key: self._choose_filter())
        head.addWidget(self.filters)
        page.addLayout(head)
        self.banner = Banner()
        self.banner.pressed.connect(self._load)
        page.addWidget(self.banner)
        self._stack = QStackedWidget()
        self._skeleton = Skeleton()
        self.empty = EmptyState(
            "list-checks", tr("Nothing waits for you. Visits, assessments and loan applications arrive by sync.")
        )
        for widget in (self._skeleton, self.empty, self._build_body()):
            self._stack.addWidget(widget)
        page.addWidget(self._stack, 1)

    # building

    def _build_body(self) -> QWidget:
        left = Card()
        left.body.setContentsMargins(1, 1, 1, 1)
        self.list = RowList()
        self.list.setAccessibleName(tr("Work that waits"))
        self.list.moved.connect(lambda _row: self._show_item())
        self.list.near_end.connect(self._load_more)
        left.body.addWidget(self.list)
        right = Card(spacing=0)
        right.body.setContentsMargins(1, 1, 1, 1)
        self.card = ItemCard(self.desk)
        self.card.photo_wanted.connect(self._open_photos)
        self.card.person_wanted.connect(self._person)
        right.body.addWidget(self.card, 1)
        self._own = Banner()
        right.body.addWidget(self._own)
        right.body.addWidget(rule())
        panels = self.panels = Panels(self.desk)
        self.panel, self.reason = panels.back, panels.reason
        panels.dropped.connect(self._drop)
        deciding = self.deciding
        panels.back.sent.connect(lambda reason, text: self._on_item(deciding.give_back, reason, text))
        panels.reason.sent.connect(lambda text: self._on_item(deciding.accept, text))
        panels.note.sent.connect(lambda text: self._on_item(deciding.say, text))
        panels.aside.sent.connect(lambda reason, day: self._on_item(deciding.put_aside, reason, day))
        panels.terms.sent.connect(lambda amount, count, text: self._on_item(deciding.accept, text, (amount, count)))
        right.body.addWidget(panels)
        right.body.addWidget(self._build_foot())
        parts = (Part(left, share=3), Part(right, tall=True, share=6))
        columns = Columns(parts, (Placement(760, ((0,), (1,))), Placement(0, ((0, 1),))))
        columns.placed.connect(lambda count: left.setMaximumHeight(theme.px(LIST_LOW) if count == 1 else FREE))
        return columns

    def _build_foot(self) -> QWidget:
        self._foot = QWidget()
        line = QHBoxLayout(self._foot)
        line.setContentsMargins(15, 8, 15, 8)
        line.setSpacing(8)
        self._terms_button = Button(tr("Other terms"), Look.SECONDARY, "file-pen", "T")
        wanted = (
            (Button(tr("Put aside"), Look.GHOST, "hourglass", "H"), self._aside),
            (Button(tr("Discuss"), Look.GHOST, "message-square", "D"), self._start_note),
            (self._terms_button, self._start_terms),
            (Button(tr("Return"), Look.SECONDARY, "undo-2", "R"), self._start_return),
            (Button(tr("Accept"), Look.PRIMARY, "badge-check", "A"), self._accept),
        )
        for at, (button, run) in enumerate(wanted):
            button.clicked.connect(run)
            line.addWidget(button)
            if at == 1:
                line.addStretch(1)
        return self._foot

    # the page contract

    def page_actions(self) -> list[Action]:
        def why(rule: Callable[[ApprovalItem | None], str | None]) -> Callable[[], str | None]:
            return lambda: rule(self.current)

        decide, nothing = why(possible.why_not_decide), why(possible.why_nothing)
        accept, terms, photo = (
            why(rule) for rule in (possible.why_not_accept, possible.why_no_terms, possible.why_no_photo)
        )
        none, undo = self._why_none, self._why_no_undo
        made = [
            Action("approve.move", tr("Next item"), keys="Up Down", hint=tr("item"), bound=False, in_palette=False),
            Action("approve.accept", tr("Accept"), self._accept, "A", "badge-check", tr("accept"), why_not=accept),
            Action("approve.return", tr("Return"), self._start_return, "R", "undo-2", tr("return"), why_not=decide),
            Action(
                "approve.note", tr("Discuss"), self._start_note, "D", "message-square", tr("discuss"), why_not=nothing
            ),
            Action("approve.aside", tr("Put aside"), self._aside, "H", "hourglass", tr("put aside"), why_not=decide),
            Action("approve.terms", tr("Approve other terms"), self._start_terms, "T", "file-pen", why_not=terms),
            Action("approve.photo", tr("Look at the photos"), self._open_photos, "Space", "image", why_not=photo),
            Action("approve.undo", tr("Take the decision back"), self.undo, "Z", "undo-2", why_not=undo),
            Action("approve.all", tr("Accept all shown visits"), self._ask_all, "Ctrl+A", "check-check", why_not=none),
            Action("approve.person", tr("Open the person"), self._person, "P", "user", tr("person"), why_not=nothing),
            Action(
                "approve.send", tr("Send what is written"), self.panels.send, "Ctrl+Return", "check", in_palette=False
            ),
            Action("approve.drop", tr("Back"), self._escape, "Escape", in_palette=False),
        ]
        for number, (key, words) in enumerate(FILTERS, 1):
            made.append(
                Action(
                    f"approve.{key}",
                    tr("Show: {filter}", filter=tr(words)),
                    partial(self.filters.press, key),
                    f"Ctrl+{number}",
                )
            )
        return made

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        if not self._items:
            self._skeleton.start()
            self._stack.setCurrentIndex(0)
        self._load()

    def refresh(self, _changed: frozenset[str]) -> None:
        self._load()

    def _load(self) -> None:
        """Ask for as much as was asked for up to now; an answer to an older question is dropped."""
        self._asked += 1
        read = partial(read_queue, self.desk, self._most, cast("approvals.Shown", self.filters.value))
        tasks.run(read, partial(self._take, self._asked), self._failed, self)

    def _load_more(self) -> None:
        """The end of what is here comes near: ask for the next page, unless everything is here or under way."""
        if len(self._items) >= self._most:
            self._most += PAGE
            self._load()

    def _choose_filter(self) -> None:
        """Show at once what is here of it, and ask for a page of it."""
        whole = self._read == "all" and len(self._items) < self._most
        self._fill()
        if not whole:
            self._most = PAGE
            self._load()

    def _take(self, question: int, found: tuple[tuple[ApprovalItem, ...], approvals.Waits]) -> None:
        if question == self._asked:
            items, self._waits = found
            self._read = self.filters.value
            self._show(items)

    def _failed(self, fault: Fault) -> None:
        self._skeleton.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    # showing

    def _show(self, items: tuple[ApprovalItem, ...]) -> None:
        self._items = items
        self._skeleton.stop()
        if self.banner.words and not self._writing:
            self.banner.hide()
        self._fill()

    @property
    def wanted(self) -> list[ApprovalItem]:
        """What the filter lets through."""
        kind = self.filters.value
        return [one for one in self._items if kind in ("all", one.subject_kind) or (kind == "flagged" and one.flagged)]

    def _fill(self) -> None:
        items, wanted = self._items, self.wanted
        place = place_of(self.list.rows, self.list.currentIndex().row())
        beside = wanted[min(place, len(wanted) - 1)] if wanted else None
        self._count.setText(summary(self._waits, self.desk))
        self.list.set_rows(rows_of(wanted, self.desk), id_text(beside.subject_id) if beside else None)
        self._stack.setCurrentIndex(2 if items or self._waits.count else 1)
        self._show_item()
        if items and not self._writing:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.actions_changed.emit()

    @property
    def current(self) -> ApprovalItem | None:
        """The item on screen."""
        row = self.list.current
        return next((one for one in self._items if row and id_text(one.subject_id) == row.key), None)

    def _show_item(self) -> None:
        item = self.current
        self.card.setVisible(item is not None)
        self._foot.setVisible(item is not None and not (self._shown == item and self._writing))
        if item is None:
            self._own.hide()
            self._shown = None
            return
        if self._shown == item:
            return  # the same version is on screen: news from elsewhere takes away neither place nor words
        self._shown = item
        self.card.show_item(item, phrases.span(self.desk.clock.now_ms() - item.submitted_ms))
        self.panels.close_all()
        self._terms_button.setVisible(item.asked[0] > 0 and not item.decided)
        words = possible.to_know(item)
        if words:
            self._own.say(Tone.INFO if item.decided else Tone.MUTE, words)
        else:
            self._own.hide()

    # deciding

    def _why_no_undo(self) -> str | None:
        return None if self.deciding.can_take_back else tr("There is no decision of the last ten seconds.")

    def _why_none(self) -> str | None:
        return None if possible.plain(self.wanted) else tr("No visit without flags is shown.")

    @property
    def _writing(self) -> bool:
        """Something is being typed."""
        return self.panels.open is not None

    def _on_item(self, run: Callable[..., None], *given: object) -> None:
        """Do something with the item on screen."""
        item = self.current
        if item is not None:
            run(item, *given)

    def _accept(self) -> None:
        """Accept it; where a rule speaks against a loan, ask for the reason first."""
        item = self.current
        if item is None or possible.why_not_accept(item):
            return
        rule = possible.against(item)
        if rule:
            self._start(self.reason.start, rule)
        else:
            self.deciding.accept(item)

    def _start(self, start: Callable[..., None], *given: object) -> None:
        """Open a panel in place of the buttons."""
        self.panels.close_all()
        self._foot.hide()
        start(*given)

    def _start_return(self) -> None:
        if not possible.why_not_decide(self.current):
            self._start(self.panel.start)

    def _start_note(self) -> None:
        if self.current is not None:
            self._start(self.panels.note.start)

    def _start_terms(self) -> None:
        item = self.current
        if item is not None and not possible.why_no_terms(item):
            self._start(self.panels.terms.start, item.asked, possible.against(item))

    def _aside(self) -> None:
        """H: put it aside; what is aside is taken up again."""
        item = self.current
        if item is None or possible.why_not_decide(item):
            return
        if item.aside is None:
            self._start(self.panels.aside.start)
        else:
            self.deciding.take_up(item)

    def _done(self, saved: Saved, words: str) -> None:
        self.panels.close_all()
        self._shown = None
        self.banner.hide()
        self.saved.emit(saved)
        self.toast.emit(words, self.undo if self.deciding.can_take_back else None)

    def _refused(self, rejection: Rejection) -> None:
        self.banner.say(Tone.WARN, messages.text(rejection), tr("Read again"))

    def _ask_all(self) -> None:
        """Ctrl+A: accept every plain visit on the list, after saying how many."""
        items = possible.plain(self.wanted)
        if items:
            dialog = AllDialog(items, self)
            dialog.accepted.connect(partial(self.deciding.accept_all, items))
            dialog.finished.connect(dialog.deleteLater)
            dialog.ask()

    def undo(self) -> None:
        """Z, Ctrl+Z: take back what was decided in the last ten seconds."""
        self.deciding.take_back()

    # leaving

    def _escape(self) -> None:
        if self._writing:
            self._drop()
        else:
            self.back.emit()

    def _drop(self) -> None:
        self.panels.close_all()
        self._foot.setVisible(self.current is not None)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_photos(self) -> None:
        item = self.current
        if item is not None and item.photos:
            viewer = PhotoViewer(self.desk, item.photos, (item.borrower_id, item.subject_id), self)
            viewer.finished.connect(viewer.deleteLater)
            viewer.ask()

    def _person(self) -> None:
        item = self.current
        if item is not None:
            self.open_screen.emit("profile", item.borrower_id)
