"""The HTTP face of the sync protocol."""
