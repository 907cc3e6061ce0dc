"""Unit tests of fieldapp.ui.screens.approval_parts."""
