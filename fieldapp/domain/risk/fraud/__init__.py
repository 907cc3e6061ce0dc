"""Exceptions that internal control looks into: facts with their evidence, never an accusation."""
