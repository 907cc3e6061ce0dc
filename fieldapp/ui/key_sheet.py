"""F1: what this page is for, how to work it, and the keys that work on it and everywhere; searchable, and on paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from fieldapp.domain.words import mark, tr
from fieldapp.ui import languages, tasks, theme
from fieldapp.ui.actions import Action, cap
from fieldapp.ui.help_book import Section, help_book
from fieldapp.ui.print.folder import file_name, print_folder, show_file
from fieldapp.ui.print.help_pdf import write_help
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.marks import KeyCap
from fieldapp.ui.widgets.scroll import ColumnScroll
from fieldapp.ui.widgets.text import Text

SENTENCE = mark("Every key is also a button, or a command in Ctrl K.")


class KeySheet(Dialog):
    """The guide at the left, the keys at the right. `page`: the page's name, which finds its section of the guide."""

    def __init__(
        self, parent: QWidget, title: str, keys: Sequence[Action], everywhere: Sequence[Action], page: str = ""
    ) -> None:
        super().__init__(parent, tr("Help: {page}", page=title), tr(SENTENCE), width=940)
        self.folder = print_folder()
        self._page_title = title
        self._keys = [action for action in keys if action.keys]
        self._book = help_book(languages.spoken().code)
        self._section = self._book.about(page)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(self._guide(), 5)
        columns.addWidget(self._all_keys(everywhere), 4)
        self.body.addLayout(columns)
        self.add_back(tr("Back"))
        self.add_other(tr("Whole guide"), "notebook").clicked.connect(self.show_whole)
        self.add_other(tr("Print this page"), "printer").clicked.connect(self.print)
        self._show(())

    def _guide(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find in the guide"))
        self.search.setAccessibleName(tr("Find in the guide"))
        self.search.textChanged.connect(self._find)
        column.addWidget(self.search)
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("Guide"))
        self.text.setFont(theme.font())
        self.text.setOpenLinks(False)
        self.text.document().setIndentWidth(theme.px(20))
        self.text.setMinimumHeight(theme.px(380))
        column.addWidget(self.text, 1)
        return column

    def _all_keys(self, everywhere: Sequence[Action]) -> ColumnScroll:
        area = ColumnScroll()
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that the arrows reach the last key
        area.setAccessibleName(tr("Keys"))
        area.column.setContentsMargins(10, 8, 10, 8)
        area.column.setSpacing(14)
        area.column.addLayout(self._column(tr("On this page"), self._keys))
        area.column.addLayout(self._column(tr("Everywhere"), [action for action in everywhere if action.keys]))
        area.column.addStretch(1)
        return area

    def _column(self, heading: str, actions: Sequence[Action]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(Text(heading, Type.SECONDARY_STRONG, "third"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for row, action in enumerate(actions):
            grid.addWidget(KeyCap(cap(action.keys)), row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(action.text, wrap=True), row, 1)
        column.addLayout(grid)
        return column

    def first_focus(self) -> QWidget:
        return self.search

    # the guide

    def _find(self, words: str) -> None:
        if words.strip():
            self._show(self._book.found(words))
        else:
            self._show(())

    def show_whole(self) -> None:
        """Every section of the guide, one after the other."""
        self._show(self._book.sections)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, sections: Sequence[Section]) -> None:
        """The found sections; where nothing is searched for, the page's own with what holds for all records."""
        if not sections and self.search.text().strip():
            self.text.setPlainText(tr("Nothing in the guide has these words."))
            return
        own = [self._section] if self._section is not None else []
        shown = sections or [*own, *(one for one in self._book.sections if "records" in one.pages)]
        self.text.setMarkdown("\n\n".join(f"### {section.title}\n\n{section.text}" for section in shown))
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setBottomMargin(theme.px(6))
        cursor.mergeBlockFormat(spaced)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def print(self) -> None:
        """Ctrl+P: this page's section and keys on one sheet of paper."""
        path = self.folder / (file_name(tr("Help"), self._page_title) + ".pdf")
        keys = [(cap(action.keys), action.text) for action in self._keys]
        with tasks.known_faults():
            write_help(path, self._page_title, self._section.text if self._section is not None else "", keys)
            self.sentence.setText(tr("{title} ready to print: {path}", title=self._page_title, path=path))
            show_file(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.search.text()
        if event.key() == Qt.Key.Key_F1 or (enter and self.search.hasFocus()):
            self.reject()
            return
        if event.key() == Qt.Key.Key_P and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.print()
            return
        super().keyPressEvent(event)
