"""Table models and delegates, the collection sheet's grid among them."""

from fieldapp.ui import overrides as overrides  # guards the classes below
