"""Unit tests of fieldapp.domain.loan."""
