"""Choosing photos of a phone, the newest first: Space marks, Enter takes them; new ones appear by themselves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from fieldapp.domain.words import tr, tr_n
from fieldapp.ui import phrases, tasks, theme
from fieldapp.ui.screens.visit_parts import phone_folder
from fieldapp.ui.screens.visit_parts.phone_folder import PhonePhoto
from fieldapp.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


class PhoneList(QListWidget):
    """Thumbnails; Space marks."""

    def __init__(self) -> None:
        super().__init__()
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMovement(QListWidget.Movement.Static)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setIconSize(QSize(theme.px(96), theme.px(72)))
        self.setGridSize(QSize(theme.px(124), theme.px(108)))
        self.setMinimumHeight(theme.px(240))
        self.setAccessibleName(tr("Photos of the phone, the newest first"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Space and item is not None:
            marked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if marked else Qt.CheckState.Checked)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the dialog's main button
        else:
            super().keyPressEvent(event)


class PhoneDialog(Dialog):
    """`taken(paths)`, or `other` for a file from elsewhere."""

    taken = Signal(object)
    other = Signal()

    def __init__(self, desk: Desk, photos: Sequence[PhonePhoto], where: Sequence[Path], parent: QWidget) -> None:
        said = tr("Take it with the phone; it appears here. Space marks, Enter takes the marked ones.")
        super().__init__(parent, tr("Which photos?"), said, width=700)
        self._desk, self._where = desk, tuple(where)
        self.list = PhoneList()
        self.list.itemChanged.connect(lambda _item: self._count())
        self.body.addWidget(self.list)
        self._watcher = QFileSystemWatcher([str(folder) for folder in self._watched()], self)
        self._watcher.directoryChanged.connect(lambda _path: self._look())
        self.add_back(tr("None"))
        elsewhere = self.add_other(tr("Other files"), "folder")
        elsewhere.clicked.connect(self._elsewhere)
        self.main = self.add_main("", "image")
        self._show(photos)

    def first_focus(self) -> QWidget:
        return self.list

    def _watched(self) -> list[Path]:
        """The camera folders and the folders in them."""
        return [path for folder in self._where for path in (folder, *folder.iterdir()) if path.is_dir()]

    def _look(self) -> None:
        tasks.run(lambda: phone_folder.newest(self._where), self._show, owner=self)

    def _show(self, photos: Sequence[PhonePhoto]) -> None:
        marked = set(self.chosen)
        self.list.clear()
        today, zone = self._desk.clock.today(), self._desk.time_zone
        for photo in photos:
            when = phrases.moment(round(photo.at_s * 1000), today, zone)
            item = QListWidgetItem(when)
            item.setData(Qt.ItemDataRole.UserRole, photo.path)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if photo.path in marked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._count()
        tasks.run(lambda: phone_folder.thumbs(photos), self._show_thumbs, owner=self)

    def _show_thumbs(self, found: dict[str, QImage]) -> None:
        for at in range(self.list.count()):
            item = self.list.item(at)
            image = found.get(str(item.data(Qt.ItemDataRole.UserRole)), QImage())
            if not image.isNull():
                item.setIcon(QIcon(QPixmap.fromImage(image)))

    @property
    def chosen(self) -> list[str]:
        """The marked ones; where none is marked, the one the cursor stands on."""
        items = [self.list.item(at) for at in range(self.list.count())]
        marked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return [str(item.data(Qt.ItemDataRole.UserRole)) for item in marked]

    def _count(self) -> None:
        count = len(self.chosen) or 1
        self.main.set_words(tr_n("Take {n} photo", "Take {n} photos", count))

    def _elsewhere(self) -> None:
        self.accept()  # first: the next question takes the keyboard
        self.other.emit()

    def confirm(self) -> None:
        at = self.list.currentRow()
        paths = self.chosen or ([str(self.list.item(at).data(Qt.ItemDataRole.UserRole))] if at >= 0 else [])
        self.accept()
        self.taken.emit(paths)


def offer_photos(
    desk: Desk, parent: QWidget, pick: Callable[[QWidget], list[str]], take: Callable[[list[str]], None]
) -> None:
    """Offer the photos of a phone that is plugged in, else any file; `take` gets the paths."""

    def offer(found: tuple[list[Path], list[PhonePhoto]]) -> None:
        where, waiting = found
        if not waiting:
            take(pick(parent))
            return
        dialog = PhoneDialog(desk, waiting, where, parent)
        dialog.taken.connect(take)
        dialog.other.connect(lambda: take(pick(parent)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    tasks.run(_on_the_phone, offer, owner=parent)


def _on_the_phone() -> tuple[list[Path], list[PhonePhoto]]:
    """Off the UI thread: the camera folders that are plugged in, and their newest photos."""
    where = phone_folder.folders()
    return where, phone_folder.newest(where)
