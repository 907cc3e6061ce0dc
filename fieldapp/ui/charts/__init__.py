"""Charts painted with QPainter, each with a table of the same figures behind it."""

from fieldapp.ui import overrides as overrides  # guards the classes below
