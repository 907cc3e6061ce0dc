"""Unit tests of fieldapp.domain."""
