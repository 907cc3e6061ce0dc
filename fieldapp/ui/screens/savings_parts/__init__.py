"""The pieces of a deposit or a withdrawal."""
