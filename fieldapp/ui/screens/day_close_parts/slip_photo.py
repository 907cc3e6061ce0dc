"""A photo of the slip that the cashier or the bank gave: picked from a file or a phone, kept at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from fieldapp.domain.photo import PhotoId
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import tr
from fieldapp.services import photos
from fieldapp.ui import messages, pictures, tasks, theme
from fieldapp.ui.pictures import Added
from fieldapp.ui.screens.visit_parts.photo_card import pick_files
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.text import Text
from fieldapp.ui.widgets.visible import show_if

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk
    from fieldapp.ui.errors import Fault


class SlipPhoto(QWidget):
    """`name` is the photo that goes with the next hand-over, None without one."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.name: PhotoId | None = None
        self.pick: Callable[[QWidget], list[str]] = pick_files
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        self.thumb = QLabel()
        self.thumb.setFixedSize(theme.px(72), theme.px(54))
        self.thumb.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line.addWidget(self.thumb)
        self.words = Text("", Type.SECONDARY, "second", wrap=True)
        line.addWidget(self.words, 1)
        self.button = Button(tr("Photo of the slip"), Look.SECONDARY, "camera", "F6")
        self.button.clicked.connect(self.choose)
        line.addWidget(self.button)
        self.clear()

    @property
    def kept(self) -> str:
        """The photo's name as the drafts keep it, '' for none."""
        return bytes(self.name).hex() if self.name is not None else ""

    def show_kept(self, name: str) -> None:
        """The photo that was taken before the program ended is there again."""
        if name and name != self.kept:
            wanted = PhotoId(bytes.fromhex(name))
            found = partial(pictures.thumbs_of, self._desk, (wanted,))
            tasks.run(found, partial(self._again, wanted), lambda _fault: None, self)

    def _again(self, name: PhotoId, thumbs: dict[PhotoId, QImage]) -> None:
        if self.name is None and name in thumbs:
            self._show(name, thumbs[name])

    def clear(self) -> None:
        """The next slip is another one."""
        self.name = None
        show_if(self.thumb, False)
        self.words.setText("")

    def choose(self) -> None:
        """F6: one file; another one takes its place."""
        paths = self.pick(self)
        if paths:
            tasks.run(partial(pictures.take_in, self._desk, paths[0]), self._taken_in, self._failed, self)

    def _taken_in(self, added: Added | Rejection) -> None:
        if isinstance(added, Rejection):
            self.words.setText(messages.text(added))
            self.words.set_tone("bad")
            return
        if self.name is not None and self.name != added.name:
            tasks.run(partial(photos.discard, self._desk, self.name), None, lambda _fault: None, self)
        self._show(added.name, added.thumb)
        self.changed.emit()

    def _show(self, name: PhotoId, thumb: QImage) -> None:
        self.name = name
        self.thumb.setPixmap(QPixmap.fromImage(thumb))
        self.thumb.setAccessibleName(tr("Photo of the slip"))
        show_if(self.thumb, True)
        self.words.setText(tr("It goes with this sum. F6 takes another one."))
        self.words.set_tone("ok")

    def _failed(self, fault: Fault) -> None:
        self.words.setText(tr("{trouble} The photo was not added. Try it again.", trouble=fault.sentence))
        self.words.set_tone("bad")
