"""Suites that every implementer of one interface must pass."""
