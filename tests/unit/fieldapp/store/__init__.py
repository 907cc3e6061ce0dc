"""Unit tests of fieldapp.store."""
