"""Unit tests of fieldapp.domain.risk.fraud."""
