"""Receipts and sheets laid out for paper."""

from fieldapp.ui import overrides as overrides  # guards the classes below
