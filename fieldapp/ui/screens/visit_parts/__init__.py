"""The pieces of the visit form: what was typed, the words of its choices, position, promise."""
