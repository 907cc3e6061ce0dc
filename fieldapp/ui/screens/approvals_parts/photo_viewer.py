"""A photo as large as the window: Left and Right show the others, Space or Esc closes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.photo import PhotoId, record_id
from fieldapp.domain.words import tr
from fieldapp.services import photos
from fieldapp.services.desk import Desk
from fieldapp.ui import tasks
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.dialog import Overlay
from fieldapp.ui.widgets.text import Text

MARGIN = 96


def read_or_ask(desk: Desk, name: PhotoId, of: tuple[Id, Id]) -> QImage:
    """Off the UI thread: the photo; where it is not on this laptop it is asked for, and a null image comes back."""
    found = photos.read(desk, name)
    if found is None:
        photos.fetch(desk, record_id(name, *of))
        return QImage()
    image = QImage()
    image.loadFromData(found)
    return image


class PhotoViewer(Overlay):
    """`of`: the borrower and the record that the photos belong to."""

    def __init__(self, desk: Desk, names: Sequence[PhotoId], of: tuple[Id, Id], parent: QWidget) -> None:
        window = parent.window()
        super().__init__(parent, max(320, window.width() - MARGIN))
        self._desk, self._names, self._of = desk, tuple(names), of
        self.at = 0
        self.setAccessibleName(tr("Photos"))
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._room = QSize(max(280, window.width() - MARGIN - 28), max(200, window.height() - MARGIN - 60))
        self.picture.setFixedSize(self._room)
        column.addWidget(self.picture)
        line = QHBoxLayout()
        self.words = Text("", Type.BODY, "second")
        line.addWidget(self.words, 1)
        close = Button(tr("Close"), Look.SECONDARY, "x", "Escape")
        close.clicked.connect(self.reject)
        line.addWidget(close)
        column.addLayout(line)
        self.panel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._show()

    def first_focus(self) -> QWidget:
        """Not the button, which would take the arrows."""
        return self.panel

    def _show(self) -> None:
        name = self._names[self.at]
        place = tr("Photo {number} of {total}", number=self.at + 1, total=len(self._names))
        self.words.setText(place)
        self.picture.setAccessibleName(place)
        self.picture.clear()
        tasks.run(partial(read_or_ask, self._desk, name, self._of), partial(self._shown, self.at), owner=self)

    def _shown(self, at: int, image: QImage) -> None:
        if at != self.at:
            return
        if image.isNull():
            place = tr("Photo {number} of {total}", number=at + 1, total=len(self._names))
            asked = tr("It is not on this laptop yet. It was asked for and comes with the next sync.")
            self.words.setText(f"{place}. {asked}")
            return
        fitted = image.scaled(
            self._room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self.picture.setPixmap(QPixmap.fromImage(fitted))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.at = (self.at + step) % len(self._names)
            self._show()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
            self.reject()
        else:
            super().keyPressEvent(event)
