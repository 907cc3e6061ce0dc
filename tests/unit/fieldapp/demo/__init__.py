"""Unit tests of fieldapp.demo."""
