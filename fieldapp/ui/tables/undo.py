"""One undo step per thing a person did, however many rows it changed."""

from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from PySide6.QtGui import QUndoCommand

E = TypeVar("E")

UNDO_STEPS = 200


class ChangeRows(QUndoCommand, Generic[E]):
    """Puts entries into rows, and the earlier ones back; `apply` gets the rows and where the cursor was."""

    def __init__(
        self, text: str, before: Mapping[int, E], after: Mapping[int, E], apply: Callable[[Mapping[int, E]], None]
    ) -> None:
        super().__init__(text)
        self._before = dict(before)
        self._after = dict(after)
        self._apply = apply

    def undo(self) -> None:
        self._apply(self._before)

    def redo(self) -> None:
        self._apply(self._after)
