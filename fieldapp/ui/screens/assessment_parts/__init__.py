"""The pieces of the character assessment: the sheet of answers before they are submitted and the cards that fill it."""
