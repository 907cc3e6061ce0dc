"""Unit tests of fieldapp.ui.screens.assessment_parts."""
