"""Unit tests of fieldapp.ui.widgets."""
