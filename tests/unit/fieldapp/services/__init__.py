"""Unit tests of fieldapp.services."""
