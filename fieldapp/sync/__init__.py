"""The exchange with the server, run in its own process."""
