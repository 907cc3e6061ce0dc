"""Unit tests of fieldapp.ui.screens.risk_parts."""
