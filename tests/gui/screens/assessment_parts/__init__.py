"""The pieces of assessment pages, each by itself."""
