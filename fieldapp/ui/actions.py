"""What a person can do, said once: text, key, icon and the reason when it is not possible now.

Buttons, the bottom bar, Ctrl+K, F1 and the tests all read these, so none of them can lie.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from fieldapp.ui import overrides as overrides


def _nothing() -> None:
    return None


def _possible() -> str | None:
    return None


@dataclass(frozen=True)
class Action:
    """One thing to do.

    `keys` is Qt's spelling ("Ctrl+Return", "F8", "V") or, with `bound=False`, whatever the cap shall show ("Up Down").
    `hint` is the short word of the bottom bar; empty keeps the action out of it. `why_not` returns None when
    the action is possible, else the reason in one sentence; the action stays clickable and says it.
    """

    id: str
    text: str
    run: Callable[[], None] = field(default=_nothing, compare=False)
    keys: str = ""
    icon: str = ""
    hint: str = ""
    page: str = ""
    subtitle: str = ""
    bound: bool = True
    in_palette: bool = True
    why_not: Callable[[], str | None] = field(default=_possible, compare=False)

    @property
    def single_letter(self) -> bool:
        """A bare letter or digit, which typing in a text field must win over."""
        return len(self.keys) == 1


CAPS = {
    "Return": "Enter",
    "Ctrl+Return": "Ctrl ↵",
    "Up Down": "↑ ↓",
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "Escape": "Esc",
    "Delete": "Del",
    "Left Right": "← →",
}


def cap(keys: str) -> str:
    """What a key cap shows: `Ctrl+Shift+S` becomes `Ctrl Shift S`."""
    if keys in CAPS:
        return CAPS[keys]
    parts = keys.split("+") if len(keys) > 1 else [keys]
    return " ".join(CAPS.get(part, part) for part in parts)


class Registry(QObject):
    """Binds the keys of the actions in force: those of the window and those of the page on screen.

    Where a page uses a key that the window uses too, the page wins.
    """

    refused = Signal(str)
    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._global: tuple[Action, ...] = ()
        self._page: tuple[Action, ...] = ()
        self._global_keys: list[tuple[Action, QShortcut]] = []
        self._page_keys: list[tuple[Action, QShortcut]] = []
        self._suspended = False
        self.single_letters = True

    def set_global(self, actions: Iterable[Action]) -> None:
        """The actions that work everywhere."""
        self._global = tuple(actions)
        _drop(self._global_keys)
        self._global_keys = self._bound(self._global, self._window, Qt.ShortcutContext.WindowShortcut)
        self._enable()

    def set_page(self, actions: Iterable[Action], page: QWidget) -> None:
        """The actions of the page now on screen."""
        self._page = tuple(actions)
        _drop(self._page_keys)
        self._page_keys = self._bound(self._page, page, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._enable()
        self.changed.emit()

    def suspend(self, *, suspended: bool) -> None:
        """While a question stands in front of the page, only its own keys work."""
        self._suspended = suspended
        self._enable()

    @property
    def page_actions(self) -> tuple[Action, ...]:
        return self._page

    @property
    def all_actions(self) -> tuple[Action, ...]:
        """Page first, then the window's."""
        return self._page + self._global

    def perform(self, action: Action) -> None:
        """Do it, or say why it is not possible now."""
        reason = action.why_not()
        if reason is None:
            action.run()
        else:
            self.refused.emit(reason)

    def _bound(
        self, actions: Iterable[Action], parent: QWidget, scope: Qt.ShortcutContext
    ) -> list[tuple[Action, QShortcut]]:
        made = []
        for action in actions:
            if not action.keys or not action.bound or (action.single_letter and not self.single_letters):
                continue
            shortcut = QShortcut(QKeySequence(action.keys), parent)
            if "Return" in action.keys:
                shortcut.setKeys([QKeySequence(action.keys), QKeySequence(action.keys.replace("Return", "Enter"))])
            shortcut.setContext(scope)
            shortcut.activated.connect(lambda chosen=action: self.perform(chosen))
            made.append((action, shortcut))
        return made

    def _enable(self) -> None:
        taken = {action.keys for action, _shortcut in self._page_keys}
        for action, shortcut in self._global_keys:
            shortcut.setEnabled(not self._suspended and action.keys not in taken)
        for _action, shortcut in self._page_keys:
            shortcut.setEnabled(not self._suspended)


def _drop(bound: list[tuple[Action, QShortcut]]) -> None:
    for _action, shortcut in bound:
        shortcut.setEnabled(False)
        shortcut.deleteLater()
