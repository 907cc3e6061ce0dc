"""The pieces of the collection sheet: its entries and sums, its rows on screen, its keys, its autosave."""
