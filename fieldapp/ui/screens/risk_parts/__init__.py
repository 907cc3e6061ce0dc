"""The pieces of the risk overview: its numbers, its table of officers, and the charts' values."""
