"""One module per page an officer or supervisor opens."""

from fieldapp.ui import overrides as overrides  # guards the classes below
