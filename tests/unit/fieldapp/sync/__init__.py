"""Unit tests of fieldapp.sync."""
