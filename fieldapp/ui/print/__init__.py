"""Receipts and sheets laid out for paper."""
