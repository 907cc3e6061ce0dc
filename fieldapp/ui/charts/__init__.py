"""Charts painted with QPainter, each with a table of the same figures behind it."""
