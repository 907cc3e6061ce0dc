"""Unit tests of fieldapp.ui.screens.conflicts_parts."""
