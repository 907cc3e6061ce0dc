"""The tests, mirrored on the source and grouped by kind."""
