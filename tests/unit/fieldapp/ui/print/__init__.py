"""Unit tests of fieldapp.ui.print."""
