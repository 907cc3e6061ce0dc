"""Loans from the enquiry to the hand-over, and the products they are made of."""
