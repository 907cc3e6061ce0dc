"""Tests of the reading queries."""
