"""What backs a visit up: the position and the photos, and what a photo says of where and when it was."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import tr
from fieldapp.domain.work.place import Fix
from fieldapp.domain.work.visit import LATE_MS, PositionSource
from fieldapp.services.borrower import visits
from fieldapp.services.borrower.receiver import Heard, Hearing
from fieldapp.services.desk import Desk, Result
from fieldapp.ui import messages, phrases, tasks
from fieldapp.ui.pictures import Added
from fieldapp.ui.screens.visit_parts.form import VisitEntry, parse_position
from fieldapp.ui.screens.visit_parts.pads import RightPad
from fieldapp.ui.screens.visit_parts.words import NO_POSITION


class Evidence(QObject):
    """Takes what receiver and photos say into the visit: `typed(name, text)`; `told` with a sentence for her.

    `saved` and `later` when a photo was added to a visit that was handed in already.
    """

    typed = Signal(str, str)
    told = Signal(str)
    saved = Signal(object)
    later = Signal(str)

    def __init__(self, desk: Desk, right: RightPad, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._right = desk, right
        self.entry: VisitEntry | None = None
        self._home: tuple[int, int] | None = None
        self._heard: Heard | None = None
        self._later_meant = False
        self._right.place.heard.connect(self._receiver_said)
        self._right.photos.added.connect(self._photo_said)
        self._right.photos.changed.connect(
            lambda names: self.typed.emit("photos", ",".join(bytes(name).hex() for name in names))
        )

    def begin(self, entry: VisitEntry, home: tuple[int, int] | None) -> None:
        """A visit is open: listen to the receiver, unless it has a position."""
        self.entry, self._home, self._heard, self._later_meant = entry, home, None, False
        self._right.photos.show_photos(entry.content.photos)
        if entry.open and entry.content.latitude_e6 is None:
            self._right.place.listen()
        self.show()

    def end(self) -> None:
        """No visit is open any more."""
        self._right.place.be_quiet()

    def again(self) -> None:
        """Listen anew."""
        if self.entry is not None and self.entry.open:
            self._right.place.listen()

    def asks_photo(self) -> bool:
        """Say once that a photo is asked for; finishing again means that it comes later."""
        if self.entry is None or not self.entry.wants_photo or self._later_meant:
            return False
        self._later_meant = True
        self.told.emit(tr("A photo is asked for here. F6 adds one; Ctrl+Enter again hands the visit in, photo later."))
        return True

    def position_typed(self, text: str) -> None:
        """A place was typed by hand."""
        place = parse_position(text)
        source = PositionSource.TYPED if place else PositionSource.NONE
        at_ms = self._desk.clock.now_ms() if place else 0
        names = ("latitude_e6", "longitude_e6", "position_source", "position_ms", "position_accuracy_m")
        for name, value in zip(names, (*(place or ("", "")), int(source), at_ms, ""), strict=True):
            self.typed.emit(name, str(value))
        self.show()

    def show(self) -> None:
        if self.entry is not None:
            content, place = self.entry.content, self._right.place
            place.say(content, self._home, self._heard)
            place.status.setVisible(self.entry.open or content.latitude_e6 is not None)  # else nobody listens

    def _receiver_said(self, heard: Heard) -> None:
        entry, self._heard = self.entry, heard
        if entry is None or not entry.open:
            return
        if heard.fix is not None and entry.content.position_source is not PositionSource.TYPED:
            self._take(heard.fix, PositionSource.RECEIVER, self._desk.clock.now_ms())
        elif heard.hearing is Hearing.NO_SIGNAL and entry.content.no_position_reason == NO_POSITION[0]:
            self.typed.emit("no_position_reason", NO_POSITION[1])
            self._right.no_position.set_value(NO_POSITION[1])
        self.show()

    def _take(self, fix: Fix, source: PositionSource, at_ms: int) -> None:
        entry = self.entry
        if entry is None:
            return
        same = (entry.content.latitude_e6, entry.content.longitude_e6) == (fix.latitude_e6, fix.longitude_e6)
        if same and entry.content.position_source is source:
            return
        for name, value in (
            ("latitude_e6", fix.latitude_e6),
            ("longitude_e6", fix.longitude_e6),
            ("position_accuracy_m", fix.accuracy_m if fix.accuracy_m is not None else ""),
            ("position_source", int(source)),
            ("position_ms", at_ms),
        ):
            self.typed.emit(name, str(value))

    def _photo_said(self, added: Added) -> None:
        entry = self.entry
        if entry is None:
            return
        if not entry.open:
            add = partial(visits.add_photo_later, self._desk, entry.visit_id, added.name)
            tasks.run(add, self._added_later, lambda fault: self.told.emit(fault.sentence), self)
            return
        if added.fix is not None and entry.content.latitude_e6 is None:
            self._take(added.fix, PositionSource.PHOTO, added.at_ms)
        now = self._desk.clock.now_ms()
        if 0 < added.at_ms < now - LATE_MS and not entry.content.happened_ms:
            self.typed.emit("happened_ms", str(added.at_ms))
            self._right.when.show_time(added.at_ms)
            taken = phrases.moment(added.at_ms, self._desk.clock.today(), self._desk.time_zone)
            self.told.emit(
                tr("The photo was taken {time}, so the visit is entered for then. Change it if it was not.", time=taken)
            )
        self.show()

    def _added_later(self, result: Result) -> None:
        """The photo of a visit that was handed in already is kept."""
        if isinstance(result, Rejection):
            self.told.emit(messages.text(result))
        else:
            self.saved.emit(result)
            self.later.emit(tr("Photo saved here. The supervisor sees it after the next sync"))
