"""The photos of a visit: picked from files or a phone's folder, kept at once, small and encrypted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from fieldapp.domain.photo import PhotoId
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import tr, tr_n
from fieldapp.domain.work.visit import PHOTOS_MAX
from fieldapp.services import photos
from fieldapp.services.desk import Desk
from fieldapp.ui import messages, pictures, tasks, theme
from fieldapp.ui.pictures import Added
from fieldapp.ui.screens.visit_parts.phone_dialog import offer_photos
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.text import Glyph, Text

PICTURES = "(*.jpg *.jpeg *.png *.webp)"


def pick_files(parent: QWidget) -> list[str]:
    """Ask for photo files; the system's dialog also shows a phone that is plugged in."""
    chosen, _kind = QFileDialog.getOpenFileNames(parent, tr("Add photos"), "", f"{tr('Photos')} {PICTURES}")
    return chosen


class Thumbs(QListWidget):
    """Small pictures side by side; Del takes the current one out."""

    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setIconSize(QSize(theme.px(72), theme.px(54)))
        self.setFixedHeight(theme.px(70))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Photos of this visit"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.currentRow() >= 0:
            self.removed.emit(self.currentRow())
        else:
            super().keyPressEvent(event)


class PhotoCard(Card):
    """`changed` with the names of all photos; `added` with what each new one says of itself."""

    changed = Signal(object)
    added = Signal(object)
    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Photos"), parent, spacing=7)
        self._desk = desk
        self.names: tuple[PhotoId, ...] = ()
        self.pick: Callable[[QWidget], list[str]] = pick_files
        self.head.insertWidget(0, Glyph("camera", "second"))
        self._count = Text("", Type.SECONDARY, "third")
        self.head.addWidget(self._count)
        add = Button(tr("Add photos"), icon="image", keys="F6")
        add.clicked.connect(self.choose)
        self.head.addWidget(add)
        self.thumbs = Thumbs()
        self.thumbs.removed.connect(self._remove)
        line = QHBoxLayout()
        line.addWidget(self.thumbs)
        self.body.addLayout(line)
        how = tr("Take them with the phone, plug it in, then F6. Files can also be dropped here.")
        self._how = Text(how, Type.SECONDARY, "second", wrap=True)
        self.body.addWidget(self._how)
        self._show_count()

    def show_photos(self, names: Sequence[bytes]) -> None:
        """Show the photos of a visit that is opened."""
        self.names = tuple(PhotoId(name) for name in names)
        self.thumbs.clear()
        for name in self.names:
            self._put(name, QImage())
        if self.names:
            tasks.run(partial(pictures.thumbs_of, self._desk, self.names), self._show_thumbs, lambda _fault: None, self)
        self._show_count()

    def _show_thumbs(self, found: dict[PhotoId, QImage]) -> None:
        for at, name in enumerate(self.names):
            item = self.thumbs.item(at)
            if name in found and item is not None:
                item.setIcon(_icon(found[name]))

    def choose(self) -> None:
        """Ask for files and take them in, one after the other."""
        if self._may_add():
            offer_photos(self._desk, self, self.pick, self._take)

    def _may_add(self) -> bool:
        full = len(self.names) >= PHOTOS_MAX
        if full:
            self.refused.emit(
                tr("A visit has {count} photos at most. Take one out with Del to add another.", count=PHOTOS_MAX)
            )
        return not full

    def drop(self, paths: list[str]) -> None:
        """Photos that were dropped on the page or pasted."""
        if self._may_add():
            self._take(paths)

    def _take(self, paths: list[str]) -> None:
        room = PHOTOS_MAX - len(self.names)
        if len(paths) > room:
            self.refused.emit(
                tr("A visit has {count} photos at most. The first {room} are taken.", count=PHOTOS_MAX, room=room)
            )
        for path in paths[:room]:
            tasks.run(partial(pictures.take_in, self._desk, path), self._taken_in, self._failed, self)

    def _failed(self, fault: object) -> None:
        self.refused.emit(
            tr("{trouble} The photo was not added. Try it again.", trouble=getattr(fault, "sentence", ""))
        )

    def _taken_in(self, added: Added | Rejection) -> None:
        if isinstance(added, Rejection):
            self.refused.emit(messages.text(added))
            return
        if added.name not in self.names:
            self.names = (*self.names, added.name)
            self._put(added.name, added.thumb)
            self._show_count()
            self.changed.emit(self.names)
        self.added.emit(added)

    def _put(self, name: PhotoId, thumb: QImage) -> None:
        item = QListWidgetItem(_icon(thumb), "")
        words = tr("Photo {number}", number=self.thumbs.count() + 1)
        item.setToolTip(words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        item.setData(Qt.ItemDataRole.UserRole, bytes(name))
        self.thumbs.addItem(item)

    def _remove(self, at: int) -> None:
        gone = self.names[at]
        self.names = (*self.names[:at], *self.names[at + 1 :])
        self.thumbs.takeItem(at)
        self._show_count()
        self.changed.emit(self.names)
        tasks.run(partial(photos.discard, self._desk, gone), None, lambda _fault: None, self)

    def _show_count(self) -> None:
        self.thumbs.setVisible(bool(self.names))
        self._how.setVisible(not self.names)
        count = len(self.names)
        self._count.setText(
            tr_n("{n} photo, {most} at most", "{n} photos, {most} at most", count, most=PHOTOS_MAX)
            if count
            else tr("none yet, {most} at most", most=PHOTOS_MAX)
        )


def _icon(thumb: QImage) -> QIcon:
    return QIcon(QPixmap.fromImage(thumb)) if not thumb.isNull() else QIcon()
