"""The pieces of conflict pages, each by itself."""
