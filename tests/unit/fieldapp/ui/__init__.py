"""Unit tests of fieldapp.ui."""
