"""What a grid asks its owner while cells are filled in."""

from typing import Protocol


class Editing(Protocol):
    """Implemented by whoever owns the rows; all rows are source rows, all columns their keys."""

    def may_edit(self, source: int, key: str) -> bool:
        """Whether this cell takes typing now."""
        ...

    def starts_edit(self, key: str, typed: str) -> bool:
        """Whether this typed text begins an edit in the column, as a digit does in an amount."""
        ...

    def text_to_edit(self, source: int, key: str) -> str:
        """What F2 puts into the editor."""
        ...

    def keep(self, source: int, key: str, text: str) -> str:
        """Keep what was typed: empty when kept, else the sentence that says why not."""
        ...
