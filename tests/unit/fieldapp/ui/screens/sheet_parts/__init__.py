"""Unit tests of fieldapp.ui.screens.sheet_parts."""
