"""Unit tests of fieldapp.ui.charts."""
