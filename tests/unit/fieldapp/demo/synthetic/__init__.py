"""Unit tests of the synthetic branch."""
