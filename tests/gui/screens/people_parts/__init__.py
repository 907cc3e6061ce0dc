"""The pieces of people pages, each by itself."""
