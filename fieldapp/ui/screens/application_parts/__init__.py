"""The pieces of a loan application: what is typed, its parts, and what it shows at once."""
