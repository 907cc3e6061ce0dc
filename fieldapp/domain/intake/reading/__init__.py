"""Sheets become typed rows: headings are recognized, every cell is checked, and a row tells all its problems."""
