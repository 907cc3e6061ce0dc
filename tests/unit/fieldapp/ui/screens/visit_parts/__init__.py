"""Unit tests of fieldapp.ui.screens.visit_parts."""
