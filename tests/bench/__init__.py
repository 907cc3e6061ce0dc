"""Timings: printed, never asserted."""
