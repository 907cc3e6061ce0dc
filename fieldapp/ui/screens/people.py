"""The people directory: type to find, filter, look at one person, open her."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.ids import NO_ID, Id, id_text
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services import drafts
from fieldapp.services.borrower import people
from fieldapp.ui import icons, tasks, theme
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.print.paper_printing import PaperPrinting
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.people_parts.among import Among
from fieldapp.ui.screens.people_parts.card_dialog import CardDialog
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.screens.people_parts.columns_dialog import ColumnsDialog
from fieldapp.ui.screens.people_parts.filter_chips import FilterChips
from fieldapp.ui.screens.people_parts.filters import FILTERS, WITH_HER, nobody_words, said_filters
from fieldapp.ui.screens.people_parts.kept_view import kept_columns, kept_view, kept_widths
from fieldapp.ui.screens.people_parts.list_paper import list_paper
from fieldapp.ui.screens.people_parts.listed import Listed, listed
from fieldapp.ui.screens.people_parts.people_grid import PeopleGrid
from fieldapp.ui.screens.people_parts.preview import PersonPreview
from fieldapp.ui.screens.people_parts.rows import COLUMNS, USUAL, PeopleRows
from fieldapp.ui.screens.people_parts.sought import Sought
from fieldapp.ui.screens.people_parts.stale import is_stale, stale_chip, stale_sentence
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.marks import StatusChip
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.scroll import ColumnScroll
from fieldapp.ui.widgets.text import Elided, Text

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import PersonRow
    from fieldapp.services.desk import Desk

LIST_FORM, LIST_KEY = "people_list", "view"
"""Where filter and order are kept between runs of the program."""
LISTED = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter}
"""Keys that the search box leaves to the list below it."""


BESIDE, ALONE = Placement(840, ((0,), (1,))), Placement(0, ((0,),))
"""The card beside the list, or the list alone."""


class PeopleScreen(Screen):
    """A search box that has the focus, a list that follows it, and the card of the chosen person."""

    name = "people"
    title = mark("People")
    nouns = frozenset({"people", "loans", "savings", "visits", "meetings"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._asked = 0
        self._sort = ""
        self._recalled = False
        self._left_on = NO_ID
        self._copied_ms = 0
        self.printing = PaperPrinting(self)
        self.printing.printed.connect(lambda words: self.toast.emit(words, None))
        self._rows = PeopleRows(desk.currency, desk.clock.today())
        self._ids: Sequence[Id] = ()
        self._order: list[int] = []
        self.banner = Banner()
        self.banner.pressed.connect(self._search)
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 10, 14, 10)
        page.setSpacing(9)
        page.addLayout(self._build_head())
        page.addWidget(self.banner)
        found = self._build_list()
        self.preview = PersonPreview(desk.currency, desk.clock.today())
        self.preview.hide()  # nobody is chosen yet
        self._add_buttons()
        beside = ColumnScroll()
        beside.setFrameShape(QFrame.Shape.NoFrame)
        beside.column.addWidget(self.preview, 1)
        self._beside = beside
        parts = (Part(found, tall=True), Part(beside, 240))
        self._columns = Columns(parts, (BESIDE, ALONE))
        page.addWidget(self._columns, 1)

    # building

    def _build_head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(Text(tr("People"), Type.PAGE_TITLE))
        self._count = Elided("", Type.BODY, "second")
        line.addWidget(self._count, 1)
        self.stale = StatusChip()
        line.addWidget(self.stale)
        self.filters = FilterChips(said_filters())
        self.filters.chosen.connect(self._filter_chosen)
        line.addWidget(self.filters)
        return line

    def _build_list(self) -> Card:
        card = Card(spacing=0)
        card.body.setContentsMargins(1, 1, 1, 1)
        bar = QHBoxLayout()
        bar.setContentsMargins(13, 10, 13, 10)
        bar.setSpacing(12)
        self.box = QLineEdit()
        self.box.setAccessibleName(tr("Find a person"))
        self.box.setPlaceholderText(tr("Name, code, phone, group or village"))
        self.box.setClearButtonEnabled(True)
        self.box.addAction(icons.icon("search", theme.color("text3")), QLineEdit.ActionPosition.LeadingPosition)
        self.box.textChanged.connect(self._search)
        self.box.installEventFilter(self)
        bar.addWidget(self.box, 1)
        choose = Button(tr("Columns"), Look.SECONDARY, "columns-3", "F8")
        choose.clicked.connect(self.choose_columns)
        bar.addWidget(choose)
        card.body.addLayout(bar)
        self.grid = PeopleGrid([column.said for column in COLUMNS], USUAL)
        self.grid.key_rule = self._grid_key
        self.grid.widths_changed.connect(lambda widths: self._remember("widths", kept_widths(widths)))
        self.grid.setAccessibleName(tr("People found"))
        self.grid.opened.connect(self._open)
        self.grid.moved.connect(lambda source, _before: self._show_person(source))
        self.grid.heading_clicked.connect(self._sort_by)
        self.empty = EmptyState("users", "", tr("Show everybody"))
        self.empty.on_press(self._show_everybody)
        self._skeleton = Skeleton(row_height=26, rows=18)
        self._stack = QStackedWidget()
        for widget in (self._skeleton, self.grid, self.empty):
            self._stack.addWidget(widget)
        card.body.addWidget(self._stack, 1)
        return card

    def _add_buttons(self) -> None:
        for action in self.page_actions():
            if action.id in ("people.open", "people.visit", "people.repay", "people.assess"):
                look = Look.PRIMARY if action.id == "people.open" else Look.SECONDARY
                button = Button.of(action, look)
                button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
                self.preview.buttons.addWidget(button)

    # the page contract

    def page_actions(self) -> list[Action]:
        chosen = self._why_nobody
        to = self._go
        made = [
            Action("people.move", tr("Next person"), keys="Up Down", hint=tr("person"), bound=False, in_palette=False),
            Action(
                "people.open",
                tr("Open"),
                partial(to, "profile"),
                "Return",
                "user",
                tr("open"),
                bound=False,
                why_not=chosen,
            ),
            *(
                Action(
                    f"people.{name}", tr(words), partial(to, page), keys, icon, tr(hint) if hint else "", why_not=chosen
                )
                for name, page, words, keys, icon, hint in WITH_HER
            ),
            Action("people.find", tr("Find a person"), self._focus_box, "Ctrl+F", "search", tr("find")),
            Action(
                "people.card", tr("Show or hide the card"), self._toggle_card, "Space", bound=False, hint=tr("card")
            ),
            Action("people.columns", tr("Choose columns"), self.choose_columns, "F8", "columns-3", tr("columns")),
            Action("people.print", tr("Print the list"), self.print_list, "Ctrl+P", "printer", tr("print")),
            Action("people.copy", tr("Copy all rows"), self._copy, "Ctrl+Shift+C", "copy", tr("copy rows")),
        ]
        for number, (key, words) in enumerate(said_filters(), 1):
            show = tr("Show: {what}", what=words)
            made.append(Action(f"people.{key}", show, partial(self.filters.press, key), f"Ctrl+{number}"))
        return made

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        if isinstance(argument, str) and argument in dict(FILTERS):
            self.filters.choose(argument)
        if isinstance(argument, Sought):
            self._seek(argument)
        tasks.run(partial(people.copied_ms, self.desk), self._show_age, self._failed, self)
        self._focus_box()
        if not self._rows.people:
            self._skeleton.start()
        if self._recalled:
            self._search()
        else:
            tasks.run(partial(drafts.recall, self.desk, LIST_FORM, LIST_KEY), self._recall, self._failed, self)

    def _seek(self, sought: Sought) -> None:
        """What was typed into the find box, among everybody."""
        self.filters.choose("all")
        self.box.blockSignals(True)
        self.box.setText(sought.text)
        self.box.blockSignals(False)
        self.argument = None  # news later must not bring these words back

    def _recall(self, kept: dict[str, str]) -> None:
        """Filter, order, columns and place as they were left, unless the page was opened for something of its own."""
        self._recalled = True
        view = kept_view(kept)
        if view.filter in dict(FILTERS) and self.argument not in dict(FILTERS) and not self.box.text():
            self.filters.choose(view.filter)
        self._sort, self._left_on = view.sort, view.last
        self.grid.choose(view.columns, view.widths)
        self._show_card(shown=view.card)
        self._search()

    def _show_age(self, copied_ms: int) -> None:
        self._copied_ms = copied_ms
        self.stale.set_chip(stale_chip(copied_ms, self.desk))
        if is_stale(copied_ms, self.desk):
            self.stale.setToolTip(stale_sentence(copied_ms, self.desk))
            self.stale.setAccessibleDescription(self.stale.toolTip())

    def _filter_chosen(self, key: str) -> None:
        self._search()
        self._remember("filter", key)

    def _remember(self, name: str, value: str) -> None:
        tasks.run(partial(drafts.keep, self.desk, LIST_FORM, LIST_KEY, {name: value}), None, self._failed, self)

    def refresh(self, _changed: frozenset[str]) -> None:
        self._search()

    def _search(self) -> None:
        """Ask for what the box and the filter say; answers to an older question are dropped."""
        self._asked += 1
        if not self._rows.people and self._stack.currentIndex() == 0:
            self._skeleton.start()
        find = partial(listed, self.desk, self.box.text(), FILTERS[self.filters.at][0], self._sort)
        tasks.run(find, partial(self._show, self._asked), self._failed, self)

    def _failed(self, fault: Fault) -> None:
        self._skeleton.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    def _show(self, question: int, found: Listed) -> None:
        if question != self._asked:
            return
        before = self._chosen
        self.banner.hide()
        self._skeleton.stop()
        same = bool(found.ids) and found.ids == self._ids and found.order == self._order
        self._rows.people, self._ids, self._order = found.people, found.ids, found.order
        if same:  # news of some of them: the list stays where it is, and only cells that differ are painted
            self.grid.rows.look_again(self.grid.rows_on_screen())
            self._show_person(self.grid.current_source())
            return
        self.grid.show_rows(len(found.ids), self._rows.render, found.names, found.order)
        self._count.setText(tr_n("{n} person", "{n} people", len(found.ids)))
        self._stack.setCurrentWidget(self.grid if found.ids else self.empty)
        if not found.ids:
            self.empty.say(nobody_words(self.filters.value, self.box.text().strip()))
        self._stand_on(before, found.order)

    def _stand_on(self, before: PersonRow | None, order: list[int]) -> None:
        """Stay on the same person where she is still listed, or go to whom the list was left on; else on the first."""
        wanted = before.borrower_id if before is not None else self._left_on
        first = order[:1]
        if wanted != NO_ID and wanted in self._ids:
            first = [self._ids.index(wanted)]
        self.preview.setVisible(bool(first))
        if first:
            self.grid.go(first[0])
            self._show_person(first[0])

    def _show_everybody(self) -> None:
        self.filters.choose("all")
        if self.box.text():
            self.box.clear()
        else:
            self._search()
        self._focus_box()

    # the chosen person

    @property
    def _chosen(self) -> PersonRow | None:
        at = self.grid.current_source()
        return self._rows.people[at] if 0 <= at < len(self._rows.people) else None

    def _show_person(self, source: int) -> None:
        if 0 <= source < len(self._rows.people):
            self.preview.show_person(self._rows.people[source])

    def _keep_place(self, person: PersonRow) -> None:
        """With whom the list was left: there it begins the next time, even after the laptop was off."""
        if person.borrower_id != self._left_on:
            self._left_on = person.borrower_id
            self._remember("last", id_text(person.borrower_id))

    def _why_nobody(self) -> str | None:
        return None if self._chosen else tr("Choose a person first: type a name or use the arrow keys.")

    def _open(self, source: int) -> None:
        order = [self.grid.rows.source_of(row) for row in range(self.grid.rows.rowCount())]
        everybody = tuple(self._ids[at] for at in order)
        self._keep_place(self._rows.people[source])
        self.open_screen.emit("profile", Among(self._ids[source], everybody))

    def _go(self, page: str) -> None:
        person = self._chosen
        if person is None:
            return
        if page == "profile":
            self._open(self.grid.current_source())
        else:
            self._keep_place(person)
            self.open_screen.emit(page, person.borrower_id)

    # keys

    def _focus_box(self) -> None:
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def _sort_by(self, key: str) -> None:
        self._sort = "" if self._sort == key else key
        self._search()
        self._remember("sort", self._sort)

    def _grid_key(self, event: QKeyEvent) -> bool:
        """Space shows and hides the card; Esc goes back to the box."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._toggle_card()
            return True
        return False

    def _toggle_card(self) -> None:
        """Beside the list where the window is wide; over it where there is no room beside it."""
        if self._chosen is None:
            return
        if not self._columns.fits(BESIDE):
            CardDialog(self._chosen, self.desk, self).ask()
            return
        self._show_card(shown=not self._card_shown)
        self._remember("card", "shown" if self._card_shown else "hidden")

    @property
    def _card_shown(self) -> bool:
        return BESIDE in self._columns.placements

    def _show_card(self, *, shown: bool) -> None:
        self._columns.place((BESIDE, ALONE) if shown else (ALONE,))

    def choose_columns(self) -> None:
        """F8: which columns, and how wide."""
        columns = self.grid.rows.columns
        dialog = ColumnsDialog(columns, self.grid.wanted, self.grid.widths, self)
        dialog.chosen.connect(self._columns_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def _columns_chosen(self, keys: tuple[str, ...], widths: dict[str, int]) -> None:
        self.grid.choose(keys, widths)
        self._remember("columns", kept_columns(keys))
        self._remember("widths", kept_widths(widths))

    def print_list(self) -> None:
        """Ctrl+P: what is listed, with her columns."""
        title = tr("People: {filter}", filter=dict(said_filters())[self.filters.value])
        self.printing.print(list_paper(title, self.grid, self.desk))

    def _copy(self) -> None:
        self.grid.copy_all()
        self.toast.emit(tr_n("Copied {n} row", "Copied {n} rows", len(self._rows.people)), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and Qt.Key(event.key()) in LISTED:
                self.grid.keyPressEvent(event)
                return True
            if plain and event.key() == Qt.Key.Key_Escape and self.box.text():
                self.box.clear()
                return True
        return super().eventFilter(watched, event)
