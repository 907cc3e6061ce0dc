"""The pieces of approval pages, each by itself."""
