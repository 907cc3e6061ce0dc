"""Appraisal: cash flow, business, pledges, covenants, and who answers for whom."""
