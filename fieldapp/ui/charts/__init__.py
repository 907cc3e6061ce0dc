"""Charts painted with QPainter."""
