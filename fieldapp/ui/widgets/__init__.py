"""The parts every page is made of."""

from fieldapp.ui import overrides as overrides  # guards the classes below
