"""One door for changes: what a person saved here and what arrived from the office are announced alike.

Nouns are those of `Saved.changed`: people, centers, meetings, loans, applications, savings, visits, assessments, inbox,
sync, cash, drafts.
No screen ever refreshes another.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from fieldapp.ui import overrides as overrides

TOGETHER_MS = 1_000
"""A first copy arrives in a hundred runs of records. The first is shown at once, what follows once in so long."""


class Refresh(QObject):
    """Broadcasts the nouns that changed; every built page compares them with what it shows."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: frozenset[str] = frozenset()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(TOGETHER_MS)
        self._rest.timeout.connect(self._tell_waiting)

    def announce(self, nouns: frozenset[str]) -> None:
        """Tell every listener, on the UI thread."""
        if nouns:
            self.changed.emit(frozenset(nouns))

    def arrived(self, nouns: frozenset[str]) -> None:
        """The same for what the sync process brings: pages are not read anew for each of many runs of records."""
        if self._rest.isActive():
            self._waiting |= nouns
        elif nouns:
            self._rest.start()
            self.announce(nouns)

    def _tell_waiting(self) -> None:
        nouns, self._waiting = self._waiting, frozenset()
        if nouns:
            self._rest.start()
            self.announce(nouns)
