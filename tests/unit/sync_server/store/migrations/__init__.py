"""Unit tests of sync_server.store.migrations."""
