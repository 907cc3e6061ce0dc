"""The pieces of visit pages, each by itself."""
