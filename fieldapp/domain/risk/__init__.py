"""Measures of portfolio, group and borrower risk, in the standard library alone."""
