"""Unit tests of fieldapp."""
