"""The pieces of taking one payment: its loans, its split as it is typed, its receipt, and taking it back."""
