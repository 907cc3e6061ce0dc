"""Unit tests of fieldapp.ui.screens.people_parts."""
