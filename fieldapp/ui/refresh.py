"""One door for changes: what a person saved here and what arrived from the office are announced alike.

Nouns are those of `Saved.changed`: people, centers, meetings, loans, applications, savings, visits, assessments, inbox,
sync, cash, drafts.
No screen ever refreshes another.
"""

from PySide6.QtCore import QObject, Signal

from fieldapp.ui import overrides as overrides


class Refresh(QObject):
    """Broadcasts the nouns that changed; every built page compares them with what it shows."""

    changed = Signal(object)

    def announce(self, nouns: frozenset[str]) -> None:
        """Tell every listener, on the UI thread."""
        if nouns:
            self.changed.emit(frozenset(nouns))
