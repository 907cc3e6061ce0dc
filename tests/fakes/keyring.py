"""A keyring in memory, with the ways in which real ones fail."""

from __future__ import annotations

from fieldapp.system_keyring import KeyringAway


class MemoryKeyring:
    """Keeps texts in a dictionary; `away` makes every call fail, `forgetful` loses what is put."""

    def __init__(self, away: bool = False, forgetful: bool = False) -> None:
        self.kept: dict[str, str] = {}
        self.away = away
        self.forgetful = forgetful

    def get(self, name: str) -> str | None:
        """Return the text kept under a name, or None."""
        if self.away:
            raise KeyringAway("away")
        return self.kept.get(name)

    def put(self, name: str, text: str) -> None:
        """Keep a text under a name."""
        if self.away:
            raise KeyringAway("away")
        if not self.forgetful:
            self.kept[name] = text
