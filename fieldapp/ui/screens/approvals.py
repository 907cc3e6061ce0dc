"""The approval queue: submitted work with its checks; accept with one key, return with a reason."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.ids import id_text
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.domain.work.approval import ReturnReason
from fieldapp.services.oversight import approvals
from fieldapp.services.oversight.approvals import ApprovalItem, Decide
from fieldapp.ui import messages, phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.approvals_parts.item_card import ItemCard, flag_chip
from fieldapp.ui.screens.approvals_parts.reason_panel import ReasonPanel
from fieldapp.ui.screens.approvals_parts.return_panel import ReturnPanel
from fieldapp.ui.screens.approvals_parts.words import told
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.screens.people_parts.filter_chips import FilterChips
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.rows import Row, RowList
from fieldapp.ui.widgets.text import Elided, Text, rule

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Result

FILTERS = (
    ("all", mark("All")),
    ("visit", mark("Visits")),
    ("assessment", mark("Assessments")),
    ("application", mark("Loans")),
    ("flagged", mark("To look at")),
    ("adjustment", mark("Changes")),
)
ICONS = {"visit": "map-pin", "assessment": "clipboard-check", "application": "hand-coins", "adjustment": "file-pen"}


def own_work() -> str:
    """Why the own work cannot be decided."""
    return messages.text(Rejection(Reason.MAKER_IS_CHECKER))


class ApprovalsScreen(Screen):
    """The longest waiting first; a decision goes on to the next."""

    name = "approvals"
    title = mark("Approvals")
    nouns = frozenset({"visits", "assessments", "applications", "loans"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._items: tuple[ApprovalItem, ...] = ()
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
        self.filters.chosen.connect(lambda _key: self._fill())
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
        left.body.addWidget(self.list)
        right = Card(spacing=0)
        right.body.setContentsMargins(1, 1, 1, 1)
        self.card = ItemCard()
        right.body.addWidget(self.card, 1)
        self._own = Banner()
        right.body.addWidget(self._own)
        right.body.addWidget(rule())
        self.panel = ReturnPanel()
        self.panel.sent.connect(self._return)
        self.panel.dropped.connect(self._drop_return)
        self.panel.hide()
        right.body.addWidget(self.panel)
        self.reason = ReasonPanel()
        self.reason.sent.connect(partial(self._decide, "accept", ReturnReason.NONE))
        self.reason.dropped.connect(self._drop_return)
        self.reason.hide()
        right.body.addWidget(self.reason)
        right.body.addWidget(self._build_foot())
        parts = (Part(left, share=3), Part(right, tall=True, share=6))
        return Columns(parts, (Placement(760, ((0,), (1,))), Placement(0, ((0, 1),))))

    def _build_foot(self) -> QWidget:
        self._foot = QWidget()
        line = QHBoxLayout(self._foot)
        line.setContentsMargins(15, 8, 15, 8)
        line.setSpacing(10)
        person = Button(tr("Open the person"), Look.GHOST, "user", "P")
        person.clicked.connect(self._open_person)
        back = Button(tr("Return"), Look.SECONDARY, "undo-2", "R")
        back.clicked.connect(self._start_return)
        accept = Button(tr("Accept"), Look.PRIMARY, "badge-check", "A")
        accept.clicked.connect(self._accept)
        line.addWidget(person)
        line.addStretch(1)
        line.addWidget(back)
        line.addWidget(accept)
        return self._foot

    # the page contract

    def page_actions(self) -> list[Action]:
        why, nothing = self._why_not_decide, self._why_nothing
        made = [
            Action("approve.move", tr("Next item"), keys="Up Down", hint=tr("item"), bound=False, in_palette=False),
            Action("approve.accept", tr("Accept"), self._accept, "A", "badge-check", tr("accept"), why_not=why),
            Action("approve.return", tr("Return"), self._start_return, "R", "undo-2", tr("return"), why_not=why),
            Action(
                "approve.person", tr("Open the person"), self._open_person, "P", "user", tr("person"), why_not=nothing
            ),
            Action(
                "approve.send",
                tr("Send the decision"),
                self._send,
                "Ctrl+Return",
                "undo-2",
                why_not=why,
                in_palette=False,
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
        tasks.run(partial(approvals.approval_queue, self.desk), self._show, self._failed, self)

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

    def _fill(self) -> None:
        items, kind = self._items, self.filters.value
        wanted = [one for one in items if kind in ("all", one.subject_kind) or (kind == "flagged" and one.flagged)]
        place = self.list.currentIndex().row()
        beside = wanted[min(max(place, 0), len(wanted) - 1)] if wanted else None
        now = self.desk.clock.now_ms()
        oldest = tr("the oldest for {time}", time=phrases.span(now - items[0].submitted_ms)) if items else ""
        waiting = tr_n("{n} waits for you", "{n} wait for you", len(items))
        self._count.setText(phrases.joined(waiting, oldest) if items else "")
        self.list.set_rows([self._row(one) for one in wanted], id_text(beside.subject_id) if beside else None)
        self._stack.setCurrentIndex(2 if items else 1)
        self._show_item()
        if items and not self._writing:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.actions_changed.emit()

    def _row(self, item: ApprovalItem) -> Row:
        waited = phrases.span(self.desk.clock.now_ms() - item.submitted_ms)
        return Row(
            key=id_text(item.subject_id),
            title=item.title,
            subtitle=phrases.joined(tr("your own work") if item.mine else item.author, waited),
            icon=ICONS[item.subject_kind],
            icon_tone=Tone.DRAFT if item.subject_kind == "visit" else Tone.INFO,
            chip=flag_chip(item),
            faded=item.mine,
        )

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
        self._hide_panels()
        if item.mine:
            self._own.say(Tone.MUTE, own_work())
        else:
            self._own.hide()

    # deciding

    def _why_nothing(self) -> str | None:
        return None if self.current is not None else tr("Nothing waits for you here.")

    def _why_not_decide(self) -> str | None:
        item = self.current
        if item is None:
            return tr("Nothing waits for you here.")
        return own_work() if item.mine else None

    @property
    def _writing(self) -> bool:
        """A reason is being typed, for a return or against a rule."""
        return self.panel.isVisible() or self.reason.isVisible()

    def _hide_panels(self) -> None:
        self.panel.hide()
        self.reason.hide()

    def _accept(self) -> None:
        """Accept it; where a rule speaks against a loan, ask for the reason first."""
        item = self.current
        against = next((check.why for check in item.checks if check.why), None) if item is not None else None
        if item is not None and not item.mine and against is not None:
            self._ask_reason(messages.text(against))
        else:
            self._decide("accept", ReturnReason.NONE, "")

    def _ask_reason(self, in_the_way: str) -> None:
        self._foot.hide()
        self.panel.hide()
        self.reason.start(in_the_way)

    def _start_return(self) -> None:
        item = self.current
        if item is not None and not item.mine:
            self._foot.hide()
            self.reason.hide()
            self.panel.start()

    def _send(self) -> None:
        if self.panel.isVisible():
            self.panel.send()
        elif self.reason.isVisible():
            self.reason.send()

    def _escape(self) -> None:
        if self._writing:
            self._drop_return()
        else:
            self.back.emit()

    def _drop_return(self) -> None:
        self._hide_panels()
        self._foot.setVisible(self.current is not None)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _return(self, reason: ReturnReason, text: str) -> None:
        self._decide("return", reason, told(reason, text))

    def _decide(self, verdict: Literal["accept", "return"], reason: ReturnReason, text: str) -> None:
        item = self.current
        if item is None or item.mine:
            return
        command = Decide(
            subject_kind=item.subject_kind,
            subject_id=item.subject_id,
            version=item.version,
            content_hash=item.content_hash,
            verdict=verdict,
            reason_code=int(reason),
            reason_text=text,
        )
        decide = partial(approvals.decide, self.desk, command)
        tasks.run(decide, partial(self._decided, item, verdict), self._failed, self)

    def _decided(self, item: ApprovalItem, verdict: str, result: Result) -> None:
        if isinstance(result, Rejection):
            self.banner.say(Tone.WARN, messages.text(result), tr("Read again"))
            return
        self._hide_panels()
        self._shown = None
        self.banner.hide()
        self.saved.emit(result)
        said = tr("Accepted here: {item}. {officer} sees it after the next sync", item=item.title, officer=item.author)
        if verdict == "return":
            said = tr(
                "Returned here: {item}. {officer} sees it after the next sync", item=item.title, officer=item.author
            )
        self.toast.emit(said, None)

    def _open_person(self) -> None:
        item = self.current
        if item is not None:
            self.open_screen.emit("profile", item.borrower_id)
