"""What can be done with the fields of a record, key by key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from fieldapp.domain.words import tr
from fieldapp.ui.actions import Action
from fieldapp.ui.screens.conflicts_parts.choices import Side
from fieldapp.ui.screens.conflicts_parts.table import ThreeWayTable


def field_actions(table: ThreeWayTable, every: Callable[[Side], None], save: Callable[[], None]) -> list[Action]:
    """every: takes one side for all fields."""
    other, before = tr("Type another value"), tr("Keep the one from before")
    keep = partial(table.pick, "before")
    return [
        _shown("field", tr("Next field"), "Up Down", tr("field")),
        _shown("mine", tr("Take this laptop's value"), "Left", tr("mine")),
        _shown("office", tr("Take the office's value"), "Right", tr("office")),
        Action("conflict.other", other, table.start_typing, "E", "pencil", tr("type another value")),
        Action("conflict.before", before, keep, "B", "", tr("keep before")),
        Action("conflict.all_mine", tr("All mine"), partial(every, "mine"), "Ctrl+1", "laptop"),
        Action("conflict.all_office", tr("All office"), partial(every, "office"), "Ctrl+2", "building-2"),
        Action("conflict.save", tr("Save result"), save, "Ctrl+Return", "check", tr("save")),
    ]


def _shown(name: str, text: str, keys: str, hint: str) -> Action:
    """A key that the table itself takes, said in the bottom bar."""
    return Action(f"conflict.{name}", text, keys=keys, hint=hint, bound=False, in_palette=False)
