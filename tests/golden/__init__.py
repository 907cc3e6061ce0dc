"""Outputs compared with a stored, reviewed copy."""
