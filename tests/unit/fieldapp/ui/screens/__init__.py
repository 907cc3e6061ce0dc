"""Unit tests of fieldapp.ui.screens."""
