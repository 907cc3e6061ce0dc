"""Unit tests of fieldapp.ui.tables."""
