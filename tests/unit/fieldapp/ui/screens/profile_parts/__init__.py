"""Unit tests of fieldapp.ui.screens.profile_parts."""
