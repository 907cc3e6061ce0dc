"""Unit tests of fieldapp.protocol."""
