"""Unit tests of fieldapp.ui.screens.conflict_parts."""
