"""Unit tests: one file per source file, under the same path."""
