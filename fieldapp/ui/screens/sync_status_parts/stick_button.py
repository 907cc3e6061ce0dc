"""Take by USB: one button that reads the office's answer from a memory stick and writes what waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStorageInfo, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui.widgets.buttons import Button, Look

STICKS = ("/media/", "/run/media/", "/Volumes/", "/mnt/")
"""Where systems put what is plugged in."""

AskFolder = Callable[[QWidget, str], str]


def ask_folder(parent: QWidget, start: str) -> str:
    """The folder that the person chose, '' for none."""
    return QFileDialog.getExistingDirectory(parent, tr("Which stick?"), start)


def plugged_in(roots: Sequence[str]) -> str:
    """The newest place among the roots of all volumes that looks like a stick, '' for none."""
    found = [root for root in roots if root.startswith(STICKS) or (root[1:] in (":", ":/") and root[0] not in "AaBbCc")]
    return found[-1] if found else ""


def _volumes() -> list[str]:
    return [volume.rootPath() for volume in QStorageInfo.mountedVolumes() if volume.isReady()]


class StickButton(Button):
    """`carry` names the folder on the stick."""

    carry = Signal(str)

    def __init__(self, parent: QWidget | None = None, ask: AskFolder = ask_folder) -> None:
        super().__init__(tr("Take by USB"), Look.SECONDARY, "usb", "U", parent=parent)
        self._ask, self._last = ask, ""
        told = tr("What waits goes onto a memory stick, readable for the office alone. Its answer comes back that way.")
        self.setToolTip(told)
        self.setAccessibleDescription(told)
        self.clicked.connect(self.take)

    def take(self) -> None:
        """Ask which stick, then say so."""
        start = self._last if self._last and Path(self._last).is_dir() else plugged_in(_volumes())
        chosen = self._ask(self, start)
        if chosen:
            self._last = chosen
            self.carry.emit(chosen)
