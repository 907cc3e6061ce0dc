"""Unit tests of sync_server.console."""
