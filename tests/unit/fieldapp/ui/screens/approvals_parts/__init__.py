"""Unit tests of fieldapp.ui.screens.approvals_parts."""
