"""The pieces of the board of loans."""
