"""The contract between the shell and a page: subclass `Screen`, fill in the class attributes, override what you need.

How to write a page, in order:

1. `class VisitScreen(Screen)` in `ui/screens/visit.py`, with `name`, `title` (`mark`ed) and `nouns` (those of
   `Saved.changed` that it shows).
2. `__init__(self, desk, parent=None)` builds the widgets only. It must not read the database: the shell builds a page
   the first time it is opened and wants the first paint within 100 ms.
3. `activate(argument)` is called each time the page is opened, with whatever `open_screen(name, argument)` was given (a
   borrower's id, a center's id, None from the rail). Load there:
   `tasks.run(lambda: services.x.f(self.desk, ...), self._show, owner=self)`. Put the focus where typing starts.
4. `refresh(changed)` is called on the visible page when nouns it shows changed here or at the office; hidden pages get
   it when they are opened again. The default loads again by calling `activate` with the last argument.
5. `page_actions()` returns the actions of the page (`fieldapp.ui.actions.Action`). They feed the bottom bar, Ctrl+K, F1
   and the shortcuts; an action with `bound=False` only describes a key that your widget handles itself. Emit
   `actions_changed` when the list or a `why_not` changes. (Not `actions`: QWidget has a method of that name.)
6. Talk to the shell by signals only: `open_screen.emit("profile", borrower_id)`; `choose_person.emit("visit")` where a
   person must be chosen first (opens the find box, then that page); `back.emit()` for Esc;
   `toast.emit("Visit finished", undo_or_None)`; `saved.emit(saved)` with each `Saved` a service returned (the shell
   writes the save state in the bottom bar and announces the changed nouns); `rejected.emit(rejection)` for a refusal
   that has no field to stand at.
7. No arithmetic, storage or threads in a screen; texts of refusals come from `ui.messages.text(rejection)`.
"""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui import overrides as overrides
from fieldapp.ui import theme

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk
    from fieldapp.ui.actions import Action
    from fieldapp.ui.sync_words import LinkState


SIGNALS = (
    "open_screen",
    "choose_person",
    "back",
    "toast",
    "saved",
    "rejected",
    "sync_now",
    "sync_pause",
    "sync_stick",
    "actions_changed",
)
"""What a window listens to."""


class Screen(QWidget):
    """One page of the window."""

    name: ClassVar[str] = ""
    title: ClassVar[str] = ""
    nouns: ClassVar[frozenset[str]] = frozenset()

    open_screen = Signal(str, object)
    choose_person = Signal(str)
    back = Signal()
    toast = Signal(str, object)
    saved = Signal(object)
    rejected = Signal(object)
    sync_now = Signal()
    sync_pause = Signal(int)
    """Rest for so many minutes."""
    sync_stick = Signal(str)
    """Exchange by the memory stick at this folder."""
    actions_changed = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.argument: object = None
        self.setObjectName(self.name)
        self.setAccessibleName(tr(self.title))
        theme.mark(self, box="canvas")

    def page_actions(self) -> "list[Action]":
        """What can be done here now, in the order of the bottom bar."""
        return []

    def activate(self, argument: object = None) -> None:
        """The page was opened; load what it shows."""
        self.argument = argument

    def undo(self) -> None:
        """Ctrl+Z, when no notice with Undo is on screen; nothing where the page has nothing to undo."""

    def let_go(self) -> None:
        """Something is about to be sent: record what could still be taken back, if there is anything."""

    def show_link(self, state: "LinkState") -> None:
        """The sync process does something else now; pages that show the link override it."""

    def refresh(self, _changed: frozenset[str]) -> None:
        """Something the page shows has changed."""
        self.activate(self.argument)


def half_typed(screen: QWidget) -> bool:
    """Somebody typed into a field of the page and what stands there is not what the page put there itself."""
    lines = (edit.isModified() and bool(edit.text()) for edit in screen.findChildren(QLineEdit))
    notes = (edit.document().isModified() and bool(edit.toPlainText()) for edit in screen.findChildren(QPlainTextEdit))
    return any(lines) or any(notes)
