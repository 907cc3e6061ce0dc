"""The pieces of profile pages, each by itself."""
