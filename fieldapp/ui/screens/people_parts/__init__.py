"""The pieces of the people directory: its columns, its rows, the filters and the card of the chosen person."""
