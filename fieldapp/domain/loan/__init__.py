"""Loan products, schedules, the split of payments and the life of a loan."""
